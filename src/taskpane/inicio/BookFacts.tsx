import { periodoLabel } from '../../domain/dates/periodo';
import type { IndicadoresOverview } from '../../domain/overview/indicadoresOverview';
import type { Overview } from '../../domain/overview/overview';
import { inFigures } from '../../domain/messages/counted';
import { hasAsmFormats } from '../../domain/seguimiento';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

interface BookFactsProps {
  readonly overview: Overview;
  /** `null` when the workbook follows none. */
  readonly indicadores: IndicadoresOverview | null;
}

/** Whose workbook it is and of what period. */
export function BookFacts({ overview, indicadores }: BookFactsProps) {
  const { seguimiento } = useSession().libro;
  const { ejercicio, trimestre } = seguimiento;
  const followsAsm = hasAsmFormats(seguimiento) || indicadores === null;
  const { perfil, programas, ultimoCierre } = overview;
  return (
    <Facts>
      {followsAsm && (
        <Fact term={texts.programas}>
          {programas.length === 0 ? texts.ninguno : <Programas names={programas} />}
        </Fact>
      )}
      {indicadores && <Fact term={texts.fichas}>{inFigures(indicadores.fichas)}</Fact>}
      <Fact term={texts.periodo}>{texts.trimestre(ejercicio, trimestre) || texts.sinCapturar}</Fact>
      <Fact term={texts.perfil}>{perfil}</Fact>
      {followsAsm && (
        <Fact term={texts.ultimoCierre}>
          {ultimoCierre === null ? texts.ninguno : periodoLabel(ultimoCierre)}
        </Fact>
      )}
      {indicadores && (
        <Fact term={texts.ultimoCalculo}>
          {indicadores.ultimo === null ? texts.ninguno : periodoLabel(indicadores.ultimo.periodo)}
        </Fact>
      )}
    </Facts>
  );
}

/** More than these would push the rest out of sight: they open when asked for. */
const FEW = 3;

function Programas({ names }: { readonly names: readonly string[] }) {
  const layout = useLayoutStyles();
  const list = (
    <ul className={layout.list}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= FEW) return list;
  return (
    <details>
      <summary>{texts.muchosProgramas(names.length)}</summary>
      {list}
    </details>
  );
}
