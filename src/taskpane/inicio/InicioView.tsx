import { Text } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { formatDate } from '../../domain/dates/formatDate';
import { indicadoresOverviewOf } from '../../domain/overview/indicadoresOverview';
import { overviewOf } from '../../domain/overview/overview';
import { proximosPlazos } from '../../domain/overview/proximosPlazos';
import { hasAsmFormats } from '../../domain/seguimiento';
import { CountTable } from '../kit/CountTable';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { SemaforoChip } from '../kit/SemaforoChip';
import { useSession } from '../session/SessionProvider';
import { AttentionSection } from './AttentionSection';
import { BookFacts } from './BookFacts';
import { IndicadoresSection } from './IndicadoresSection';
import { IndicadoresStepPanel, NextStepPanel } from './NextStepPanel';
import { PlazosSection } from './PlazosSection';
import { texts } from './texts';

/** Only under a perfil whose norm asks for more than the work. */
const ClosingPart = lazy(async () => ({
  default: (await import(/* webpackChunkName: "on-demand-inicio-cierre" */ './ClosingPart')).ClosingPart,
}));

/** Where am I, what is due, what is wrong, what do I do next. An empty workbook has only the last to tell. */
export function InicioView() {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const { seguimiento } = libro;
  const overview = useMemo(() => overviewOf(seguimiento, fecha), [seguimiento, fecha]);
  const indicadores = useMemo(() => indicadoresOverviewOf(seguimiento, fecha), [seguimiento, fecha]);
  const plazos = useMemo(() => proximosPlazos(seguimiento, fecha), [seguimiento, fecha]);
  const { formatos, semaforo, siguiente, asm } = overview;
  if (formatos.length === 0) {
    return (
      <div className={layout.view}>
        <Text>{texts.purpose}</Text>
        <NextStepPanel title={texts.siguiente} step={siguiente} />
      </div>
    );
  }
  const followsAsm = hasAsmFormats(seguimiento) || indicadores === null;
  const both = followsAsm && indicadores !== null;
  const asksToClose =
    seguimiento.perfil.cierre !== undefined ||
    seguimiento.tables.some(({ format }) => format.rows === 'accionClave');
  return (
    <div className={layout.view}>
      {followsAsm && <NextStepPanel title={both ? texts.siguienteAsm : texts.siguiente} step={siguiente} />}
      {indicadores && (
        <IndicadoresStepPanel
          title={both ? texts.siguienteIndicadores : texts.siguiente}
          step={indicadores.siguiente}
        />
      )}
      <Section title={overview.institucion || texts.esteLibro}>
        <BookFacts overview={overview} indicadores={indicadores} />
      </Section>
      <Section title={texts.plazos}>
        <PlazosSection proximos={plazos} perfil={overview.perfil} />
      </Section>
      {formatos.some(({ filas }) => filas > 0) && (
        <AttentionSection semaforo={followsAsm ? semaforo : null} indicadores={indicadores} />
      )}
      {asksToClose && (
        <Suspense fallback={null}>
          <ClosingPart />
        </Suspense>
      )}
      {indicadores?.ultimo && <IndicadoresSection ultimo={indicadores.ultimo} />}
      {asm > 0 && (
        <Section title={texts.semaforo(asm, formatDate(fecha, 'corta'))}>
          <CountTable
            headings={[texts.estado, texts.asm]}
            rows={semaforo.map((count) => ({
              name: count.etiqueta,
              label: <SemaforoChip etiqueta={count.etiqueta} />,
              count: count.asm,
            }))}
          />
        </Section>
      )}
      <Section title={texts.instalado}>
        <CountTable
          headings={[texts.hoja, texts.filas]}
          rows={formatos.map(({ id, hoja, filas }) => ({ name: id, label: hoja, count: filas }))}
        />
      </Section>
    </div>
  );
}
