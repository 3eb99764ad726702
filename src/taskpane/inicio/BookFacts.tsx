import { periodoLabel } from '../../domain/dates/periodo';
import type { Overview } from '../../domain/overview/overview';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

/** Whose workbook it is and of what period. */
export function BookFacts({ overview }: { readonly overview: Overview }) {
  const { ejercicio, trimestre } = useSession().libro.seguimiento;
  const { perfil, programas, ultimoCierre } = overview;
  return (
    <Facts>
      <Fact term={texts.programas}>
        {programas.length === 0 ? texts.ninguno : <Programas names={programas} />}
      </Fact>
      <Fact term={texts.periodo}>{texts.trimestre(ejercicio, trimestre) || texts.sinCapturar}</Fact>
      <Fact term={texts.perfil}>{perfil}</Fact>
      <Fact term={texts.ultimoCierre}>
        {ultimoCierre === null ? texts.ninguno : periodoLabel(ultimoCierre)}
      </Fact>
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
