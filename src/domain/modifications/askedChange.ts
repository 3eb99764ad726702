/** What a person asks to change of a commitment, read against what its format and the norm admit. */
import { isComplete } from '../advance/fraction';
import type { CaptureTarget } from '../capture/captureTargets';
import { cellText, type CellValue } from '../cell';
import { parseDate } from '../dates/parseDate';
import { columnOf, type Column } from '../formats/format';
import { invalidDateReason } from '../messages/fechas';
import { modificacionProblems } from '../messages/modificaciones';
import { problemas, type Problem } from '../messages/problemas';
import { citation } from '../norms';
import { readOwnPercent } from '../percent/ownPercent';
import { cellOf, placedColumn, plainCell } from '../tables/tableData';
import { foldHeading } from '../text/foldText';
import type { Modificacion, ModificacionRequest, TipoDeModificacion } from './modificacion';

/** The column that the kind may change, as the person names it. */
export function columnAsked(
  asked: string,
  tipo: TipoDeModificacion,
  { table }: CaptureTarget,
): { readonly column: Column } | { readonly problem: Problem } {
  const columns = tipo.columnas.flatMap((key) => columnOf(table.format, key) ?? []);
  const fold = foldHeading(asked);
  const column = columns.find(
    ({ key, heading, aliases }) =>
      key === asked || [heading, ...aliases].some((name) => foldHeading(name) === fold),
  );
  if (!column) {
    const headings = columns.map(({ heading }) => `«${heading}»`);
    const cita = citation(tipo.fundamento);
    return { problem: modificacionProblems.columnaAjena(tipo.nombre, asked, headings, cita) };
  }
  return placedColumn(table, column.key)
    ? { column }
    : { problem: problemas.columnasFaltantes(table.sheet, [column.heading]) };
}

/** What was typed, as the column keeps it. */
export function valueOf(
  written: string,
  { type, heading }: Column,
): { readonly value: CellValue } | { readonly problem: Problem } {
  const text = written.trim();
  if (text === '') return { problem: modificacionProblems.sinValor(heading) };
  if (type.kind !== 'date') return { value: text };
  const reading = parseDate(text);
  if (reading.kind === 'date') return { value: reading.date };
  const reason = reading.kind === 'invalid' ? invalidDateReason(reading.reason) : 'no es una fecha.';
  return { problem: modificacionProblems.fechaInvalida(heading, text, reason) };
}

/** Why the norm, or the commitment as it stands, does not admit the change. */
export function objection(
  tipo: TipoDeModificacion,
  { row }: CaptureTarget,
  antes: CellValue,
  despues: CellValue,
  { heading }: Column,
): Problem | null {
  const current = parseDate(antes);
  const before = current.kind === 'date' ? current.date : antes;
  if (cellText(before) === cellText(despues)) return modificacionProblems.mismoValor(heading);
  if (!tipo.aplaza) return null;
  const percent = readOwnPercent(plainCell(row, 'avance'));
  if (percent.kind === 'percent' && isComplete(percent.fraction)) {
    return modificacionProblems.yaCumplido(cellText(cellOf(row, 'clave')), citation(tipo.fundamento));
  }
  if (current.kind === 'date' && typeof despues === 'number' && despues < current.date) {
    return modificacionProblems.noAplaza(current.date);
  }
  return null;
}

/** The same act asked again: its document, its kind and what it wants. */
export function isSame(
  each: Modificacion,
  request: ModificacionRequest,
  tipo: TipoDeModificacion,
  { row, accion }: CaptureTarget,
  { heading }: Column,
  despues: CellValue,
): boolean {
  return (
    each.clave === cellText(cellOf(row, 'clave')) &&
    each.accion === accion &&
    each.tipo === tipo.nombre &&
    each.columna === heading &&
    foldHeading(each.documento) === foldHeading(request.documento) &&
    cellText(each.despues) === cellText(despues)
  );
}
