/** What an Anexo I's «Responsable» holds: `[n.]Dependencia/Entidad:` `Unidad Administrativa:`, once per party. */
import { cleanMarkup } from '../text/html';
import { findLabels } from './findLabels';
import { nonStandardLabels, type NonStandardLabel } from './standardiseLabels';
import { segmentsOf, type LabelledGroup } from './segments';
import { isDependencia, splitUnidades, unitName } from './splitUnidades';

export interface ParsedResponsable {
  /** The action it answers for, when it says so. */
  readonly numero?: number;
  /** Blank when only units are named. */
  readonly dependencia: string;
  readonly unidades: readonly string[];
}

export interface ParsedResponsables {
  readonly responsables: readonly ParsedResponsable[];
  readonly nonStandardLabels: readonly NonStandardLabel[];
}

/** Total over any text, with HTML or without; a blank one names nobody. */
export function parseResponsables(text: string): ParsedResponsables {
  const plain = cleanMarkup(text);
  const labels = findLabels(plain, 'responsable');
  const { lead, groups } = segmentsOf(plain, labels, 'responsable');
  const responsables = [...unlabelled(lead), ...groups.map(responsableOf)];
  return {
    responsables: responsables.filter(
      ({ dependencia, unidades }) => dependencia !== '' || unidades.length > 0,
    ),
    nonStandardLabels: nonStandardLabels(plain, labels),
  };
}

function responsableOf({ numero, segments }: LabelledGroup): ParsedResponsable {
  const dependencia = segments.find(({ field }) => field === 'dependencia')?.text ?? '';
  const unidades = segments
    .filter(({ field }) => field === 'unidad')
    .flatMap(({ text }) => splitUnidades(text));
  return {
    ...(numero === undefined ? {} : { numero }),
    dependencia: unitName(dependencia),
    unidades,
  };
}

/** An Anexo A names them without labels: «Secretaría de Bienestar, Dirección de Programas». */
function unlabelled(text: string): readonly ParsedResponsable[] {
  const parties: { dependencia: string; unidades: string[] }[] = [];
  for (const name of splitUnidades(text)) {
    const party = parties.at(-1);
    if (isDependencia(name)) parties.push({ dependencia: name, unidades: [] });
    else if (party) party.unidades.push(name);
    else parties.push({ dependencia: '', unidades: [name] });
  }
  return parties;
}
