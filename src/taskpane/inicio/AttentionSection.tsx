import { Link, Text } from '@fluentui/react-components';
import type { Semaforo } from '../../domain/advance/semaforo';
import { isTrimestre } from '../../domain/indicadores/periodoIndicador';
import type { IndicadoresOverview } from '../../domain/overview/indicadoresOverview';
import type { SemaforoCount } from '../../domain/overview/overview';
import { CountTable } from '../kit/CountTable';
import { Section } from '../kit/Section';
import { useNavigation, type ViewId } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useValidation } from '../validar/useValidation';
import { texts } from './texts';

interface AttentionProps {
  /** `null` when the workbook follows no ASM. */
  readonly semaforo: readonly SemaforoCount[] | null;
  /** `null` when it follows no indicators. */
  readonly indicadores: IndicadoresOverview | null;
}

/** What is wrong, counted, each with the view where it is mended. Judged in memory: Excel is asked for nothing. */
export function AttentionSection({ semaforo, indicadores }: AttentionProps) {
  const { libro, fecha } = useSession();
  const { validation } = useValidation(libro.seguimiento, fecha, true);
  const found = validation?.resumen;
  const rows = [
    ...(found
      ? [row('errores', 'validar', 'error', found.errores), row('avisos', 'validar', 'aviso', found.avisos)]
      : []),
    ...(semaforo ? asmRows(semaforo) : []),
    ...(indicadores ? indicadorRows(indicadores) : []),
  ];
  return (
    <Section title={texts.atender}>
      <CountTable headings={[texts.asunto, texts.cuantos]} rows={rows} />
      {!found && <Text>{texts.revisando}</Text>}
    </Section>
  );
}

function asmRows(semaforo: readonly SemaforoCount[]) {
  const count = (wanted: Semaforo) => semaforo.find(({ etiqueta }) => etiqueta === wanted)?.asm ?? 0;
  return [
    row('enRezago', 'avance', 'rezago', count('En rezago')),
    row('sinInformacion', 'avance', 'sinInformacion', count('Sin información')),
  ];
}

function indicadorRows({ ultimo, entregas }: IndicadoresOverview) {
  const lagging = ultimo?.semaforo.find(({ etiqueta }) => etiqueta === 'En rezago')?.indicadores ?? 0;
  const quarter = ultimo !== null && isTrimestre(ultimo.periodo);
  return [
    row('entregasVencidas', 'recoleccion', 'tablero', entregas.vencidas),
    row('porCorroborar', 'recoleccion', 'tablero', entregas.conInconsistencias),
    row(
      'indicadoresEnRezago',
      quarter ? 'matriz' : 'indicadores',
      quarter ? ultimo.periodo : 'En rezago',
      lagging,
    ),
  ];
}

type Matter =
  | 'errores'
  | 'avisos'
  | 'enRezago'
  | 'sinInformacion'
  | 'entregasVencidas'
  | 'porCorroborar'
  | 'indicadoresEnRezago';

/** @param focus what the view is opened for */
function row(matter: Matter, view: ViewId, focus: string, count: number) {
  return {
    name: matter,
    label:
      count > 0 ? (
        <GoLink view={view} focus={focus}>
          {texts[matter]}
        </GoLink>
      ) : (
        texts[matter]
      ),
    count,
  };
}

interface GoLinkProps {
  readonly view: ViewId;
  readonly focus: string;
  readonly children: string;
}

function GoLink({ view, focus, children }: GoLinkProps) {
  const { go } = useNavigation();
  return <Link onClick={() => go(view, focus)}>{children}</Link>;
}
