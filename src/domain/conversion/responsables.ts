/** Who answers for an ASM, in one line per party: «Secretaría de Bienestar — Dirección de Programas; Unidad de Datos». */
import { parseResponsables } from '../anexoI/parseResponsable';
import type { ResponsableDelRegistro } from './registro';

const DASH = ' — ';

/** Each party once, unless they answer for different actions: then with the number of its own. */
export function responsablesText(responsables: readonly ResponsableDelRegistro[]): string {
  const lines = responsables.map(partyText);
  const distinct = [...new Set(lines)];
  if (distinct.length === 1 || responsables.some(({ numero }) => numero === undefined)) {
    return distinct.join('\n');
  }
  return responsables.map(({ numero }, index) => `${numero ?? ''}. ${lines[index] ?? ''}`).join('\n');
}

function partyText({ dependencia, unidades }: ResponsableDelRegistro): string {
  const units = unidades.join('; ');
  if (dependencia === '' || units === '') return dependencia + units;
  return `${dependencia}${DASH}${units}`;
}

/** The parties of a text, with labels, as `responsablesText` writes them, or as people do. */
export function readResponsables(text: string): readonly ResponsableDelRegistro[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!lines.some((line) => line.includes(DASH) || NUMBERED.test(line))) {
    return parseResponsables(text).responsables;
  }
  return lines.flatMap(partiesOfLine);
}

const NUMBERED = /^\s*(\d{1,2})\.\s+(?=\S)/;

function partiesOfLine(line: string): readonly ResponsableDelRegistro[] {
  const digits = NUMBERED.exec(line)?.[1];
  const numero = digits === undefined ? {} : { numero: Number(digits) };
  const named = line.replace(NUMBERED, '').trim();
  const dash = named.indexOf(DASH);
  if (dash === -1) {
    return parseResponsables(named).responsables.map((party) => ({ ...party, ...numero }));
  }
  const unidades = named
    .slice(dash + DASH.length)
    .split(';')
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  return [{ ...numero, dependencia: named.slice(0, dash).trim(), unidades }];
}
