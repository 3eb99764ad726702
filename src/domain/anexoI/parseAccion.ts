/** What an Anexo I's «Acción» holds: `[n.]Acción:` `Inicio:` `Fin:` `Evidencia/Producto:`, once per action. */
import { parseDate, type DateReading } from '../dates/parseDate';
import { cleanMarkup } from '../text/html';
import { dateAtStart } from './dateAhead';
import { nonStandardLabels, type NonStandardLabel } from './standardiseLabels';
import { findLabels } from './findLabels';
import { segmentsOf, type Segment } from './segments';

/** A date as it was written after its label, and what it reads as. */
export interface LabelledDate {
  readonly written: string;
  readonly reading: DateReading;
}

export interface ParsedAccion {
  /** As written, or else the next one; never twice in a cell. */
  readonly numero: number;
  readonly texto: string;
  readonly inicio?: LabelledDate;
  readonly fin?: LabelledDate;
  readonly evidencia?: string;
}

export interface ParsedAcciones {
  readonly acciones: readonly ParsedAccion[];
  readonly nonStandardLabels: readonly NonStandardLabel[];
  /** What stands before the first `Acción:`, when there is one. */
  readonly lead: string;
}

/**
 * Total over any text, with HTML or without. A text without labels is one action; a blank one is none.
 * A label with nothing behind counts as absent.
 */
export function parseAcciones(text: string): ParsedAcciones {
  const plain = cleanMarkup(text);
  const labels = findLabels(plain, 'accion');
  const { lead, groups } = segmentsOf(plain, labels, 'accion');
  const opensWithLabel = labels[0]?.field === 'accion';
  const texts = opensWithLabel || lead === '' ? groups : withImpliedAction(lead, groups);

  const used = new Set<number>();
  const acciones = texts
    .map(({ numero, segments }) => ({ numero, ...accionOf(segments) }))
    .filter(({ texto, inicio, fin, evidencia }) => texto !== '' || inicio || fin || evidencia)
    .map((accion) => ({ ...accion, numero: freeNumber(accion.numero, used) }));
  return { acciones, nonStandardLabels: nonStandardLabels(plain, labels), lead: opensWithLabel ? lead : '' };
}

interface Group {
  readonly numero?: number;
  readonly segments: readonly Segment[];
}

/** Nobody wrote «Acción:»; what comes before «Inicio:» is the action. */
function withImpliedAction(lead: string, [first, ...others]: readonly Group[]): readonly Group[] {
  const implied: Segment = { field: 'accion', text: lead };
  return [{ ...first, segments: [implied, ...(first?.segments ?? [])] }, ...others];
}

function accionOf(segments: readonly Segment[]): Omit<ParsedAccion, 'numero'> {
  const textOf = (field: Segment['field']) => segments.find((segment) => segment.field === field)?.text ?? '';
  const inicio = labelledDate(textOf('inicio'));
  const fin = labelledDate(textOf('fin'));
  const evidencia = textOf('evidencia');
  return {
    texto: textOf('accion'),
    ...(inicio ? { inicio } : {}),
    ...(fin ? { fin } : {}),
    ...(evidencia === '' ? {} : { evidencia }),
  };
}

/** The comma that separates a date from the next label is not part of it; words after a date do not spoil it. */
function labelledDate(text: string): LabelledDate | null {
  const written = text.replace(/[\s,;.]+$/, '');
  if (written === '') return null;
  const whole = parseDate(written);
  const start = whole.kind === 'invalid' ? dateAtStart(written) : null;
  return { written, reading: start === null ? whole : parseDate(start) };
}

function freeNumber(written: number | undefined, used: Set<number>): number {
  let numero = written ?? Math.max(0, ...used) + 1;
  while (used.has(numero)) numero += 1;
  used.add(numero);
  return numero;
}
