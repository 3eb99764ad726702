/** What can be chosen for a document, as this workbook has it. The default comes first. */
import { byName } from '../advance/programas';
import { isSamePrograma } from '../asm/programa';
import { bimestreOf, previousBimestre } from '../cierre/bimestre';
import { addMonths, monthOf, periodoLabel } from '../dates/periodo';
import { lastMonthOf, trimestreOf } from '../indicadores/periodoIndicador';
import { documentoTexts } from '../messages/documentos';
import { printableProgrammes } from '../printing/printedFormat';
import type { Evaluacion } from '../records';
import { tableOf } from '../seguimiento';
import { foldText } from '../text/foldText';
import type { Eleccion, Entorno, Opcion } from './modelo';

/** Chosen for rows that no evaluation in Evaluaciones claims. */
export const SIN_EVALUACION = 'sin-evaluacion';

/** Programmes that have rows of the format, by name. */
export function programaOpciones({ seguimiento, context }: Entorno, formato: string): readonly Opcion[] {
  const table = tableOf(seguimiento, formato);
  if (!table) return [];
  return printableProgrammes(table, context()).map(({ programa }) => same(programa));
}

/** Evaluations that have rows of the format, in the order of their keys; rows of none are a choice by themselves. */
export function evaluacionOpciones(
  { seguimiento, context }: Entorno,
  formato: string,
  accepts: (evaluacion: Evaluacion | undefined) => boolean = () => true,
): readonly Opcion[] {
  const read = context();
  const found = new Map<string, Opcion>();
  let someWithout = false;
  for (const row of tableOf(seguimiento, formato)?.rows ?? []) {
    const evaluacion = read.evaluacionOf(row);
    if (!accepts(evaluacion)) continue;
    if (evaluacion) found.set(foldText(evaluacion.clave), evaluacionOpcion(evaluacion));
    else someWithout = true;
  }
  const known = [...found.values()].sort((a, b) => byName(a.valor, b.valor));
  return someWithout ? [...known, { valor: SIN_EVALUACION, texto: documentoTexts.sinEvaluacion }] : known;
}

function evaluacionOpcion({ clave, programa }: Evaluacion): Opcion {
  return { valor: clave, texto: programa === '' ? clave : `${clave} · ${programa}` };
}

/** The quarter that the day belongs to and the three before it; the one in Inicio first, if it says one. */
export function trimestreOpciones({ seguimiento, fecha }: Entorno): readonly Opcion[] {
  const now = trimestreOf(monthOf(fecha));
  const recent = [0, -3, -6, -9].map((months) => trimestreOf(addMonths(lastMonthOf(now), months)));
  const written = `${seguimiento.ejercicio}-T${seguimiento.trimestre}`;
  const first = /^2[01]\d{2}-T[1-4]$/.test(written) ? [written] : [];
  return [...new Set([...first, ...recent])].map(periodOpcion);
}

/** The last bimester that has ended, the five before it, and the one that runs. */
export function bimestreOpciones({ fecha }: Entorno): readonly Opcion[] {
  const now = bimestreOf(monthOf(fecha));
  const ended: string[] = [];
  for (let each = previousBimestre(now); ended.length < 6; each = previousBimestre(each)) ended.push(each);
  return [...ended, now].map(periodOpcion);
}

function periodOpcion(valor: string): Opcion {
  return { valor, texto: periodoLabel(valor) };
}

export function same(valor: string): Opcion {
  return { valor, texto: valor };
}

/**
 * The option that a request means, as its list writes it; the default when it says nothing, `null` when it means none.
 * Periods that are not listed can be asked for: the list only offers the likely ones.
 */
export function chosenValue(
  eleccion: Eleccion,
  asked: string | undefined,
  opciones: readonly Opcion[],
): string | null {
  const wanted = (asked ?? '').trim();
  if (wanted === '') return opciones[0]?.valor ?? null;
  const period = PERIODS[eleccion];
  if (period) return period.test(wanted) ? wanted : null;
  const isMeant = ({ valor }: Opcion): boolean =>
    foldText(valor) === foldText(wanted) || (eleccion === 'programa' && isSamePrograma(valor, wanted));
  return opciones.find(isMeant)?.valor ?? null;
}

const PERIODS: Readonly<Partial<Record<Eleccion, RegExp>>> = {
  trimestre: /^2[01]\d{2}-T[1-4]$/,
  bimestre: /^2[01]\d{2}-B[1-6]$/,
};
