import { Button, Caption1, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TextArea } from '../kit/fields';
import { lazy, Suspense, useMemo, useState } from 'react';
import { asmHistory } from '../../domain/advance/asmHistory';
import { formatPercent } from '../../domain/advance/formatPercent';
import { fundamentoOf } from '../../domain/advance/fundamentos';
import { programadoOf } from '../../domain/advance/programado';
import type { CaptureItem } from '../../domain/capture/captureList';
import { figuresOf, withDraft } from '../../domain/capture/draft';
import type { FigureField } from '../../domain/capture/planCapture';
import { formatDate } from '../../domain/dates/formatDate';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { basis } from './AvisoList';
import type { CaptureRowProps } from './captureRowProps';
import { HistoryChart } from './HistoryChart';
import { ReprogramForm } from './ReprogramForm';
import { texts } from './texts';

/** Only under a perfil whose norm asks for more than the work. */
const CierrePanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "on-demand-cierre" */ './CierrePanel')).CierrePanel,
}));

/** Only under a perfil whose norm tells how a signed commitment changes. */
const ModificacionesPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "on-demand-modificaciones" */ './ModificacionesPanel'))
    .ModificacionesPanel,
}));

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** What does not fit in a row: what was delivered, why it stands so, how it has gone, and its Término. */
export function RowDetail(props: CaptureRowProps & { readonly title: string }) {
  const { item, etiqueta, seguimiento } = props;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { avances, perfil, parametros } = seguimiento;
  const history = useMemo(() => asmHistory(avances, item.asm.clave), [avances, item.asm.clave]);
  return (
    <div className={styles.detail}>
      <Text className={layout.prose}>{item.texto}</Text>
      <FigureFields {...props} />
      <Caption1 className={layout.secondary}>
        {texts.row.why(basis(fundamentoOf(etiqueta, perfil.norm, parametros, item.asm.cierre)))}
      </Caption1>
      <RowFacts {...props} />
      {item.asm.cierre && isFirstAccion(item) && (
        <Suspense fallback={null}>
          <CierrePanel asm={item.asm} seguimiento={seguimiento} />
        </Suspense>
      )}
      <HistoryChart clave={item.asm.clave} months={history} />
      <TerminoPart {...props} />
    </div>
  );
}

/** How the Término may change: as the norm of the perfil says or, where it says nothing, with an oficio. */
function TerminoPart({ item, title, seguimiento, corte }: CaptureRowProps & { readonly title: string }) {
  const [reprogramming, setReprogramming] = useState(false);
  if (seguimiento.perfil.modificaciones) {
    return (
      <Suspense fallback={null}>
        <ModificacionesPanel item={item} seguimiento={seguimiento} />
      </Suspense>
    );
  }
  if (reprogramming) {
    return (
      <ReprogramForm
        item={item}
        title={title}
        seguimiento={seguimiento}
        corte={corte}
        onLeave={() => setReprogramming(false)}
      />
    );
  }
  return (
    item.accion.termino !== undefined && (
      <div>
        <Button size="small" onClick={() => setReprogramming(true)}>
          {texts.reprogram.open}
        </Button>
      </div>
    )
  );
}

/** What closes an ASM is asked once, however many actions it has. */
function isFirstAccion({ asm, accion }: CaptureItem): boolean {
  return asm.acciones[0]?.numero === accion.numero;
}

function FigureFields({ item, draft, onType }: CaptureRowProps) {
  const kept = figuresOf(item);
  const field = (name: FigureField) => ({
    value: draft[name] ?? kept[name],
    readOnly: item.later !== null,
    onChange: (_event: unknown, { value }: { readonly value: string }) => onType(item, name, value),
  });
  const { avance } = item.accion;
  return (
    <>
      {avance !== undefined && !item.captured && <Text size={200}>{texts.row.carried(avance)}</Text>}
      <Field label={texts.row.evidencia} hint={texts.row.evidenciaHint}>
        <Input size="small" {...field('evidencia')} />
      </Field>
      <Field label={texts.row.fechaEntrega}>
        <Input size="small" type="date" {...field('fecha_entrega')} />
      </Field>
      <Field label={texts.row.observacion}>
        <TextArea size="small" {...field('observacion')} />
      </Field>
    </>
  );
}

function RowFacts({ item, draft, real, corte, seguimiento }: CaptureRowProps) {
  const { asm, accion, previous } = item;
  const { termino, terminoOriginal } = accion;
  const now = withDraft(accion, draft).avance;
  const programado = programadoOf(asm, corte, seguimiento.calendar);
  return (
    <Facts>
      <Fact term={texts.row.termino}>
        {termino === undefined ? texts.row.sinDato : formatDate(termino, 'corta')}
      </Fact>
      {terminoOriginal !== undefined && (
        <Fact term={texts.row.original}>{formatDate(terminoOriginal, 'corta')}</Fact>
      )}
      {previous?.real !== undefined && now !== undefined && (
        <Fact term={texts.row.variacion}>{texts.row.variacionOf(now - previous.real)}</Fact>
      )}
      <Fact term={texts.row.real}>{real === null ? texts.row.sinDato : formatPercent(real)}</Fact>
      <Fact term={texts.row.programadoTerm}>
        {programado === null ? texts.row.sinDato : formatPercent(programado)}
      </Fact>
      {asm.responsable !== '' && <Fact term={texts.row.responsable}>{asm.responsable}</Fact>}
    </Facts>
  );
}
