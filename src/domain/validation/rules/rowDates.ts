import { plainCell, type TableData, type TableRow } from '../../tables/tableData';
import { parseDate, type DateReading } from '../../dates/parseDate';
import { cellText, type CellValue } from '../../cell';
import type { ColumnKey } from '../../formats/format';
import { accionLabel } from '../../messages/observaciones';
import type { ValidationContext } from '../context';

/** A date somewhere in a row: a cell of its own, or written inside the prose of an Anexo I action. */
export interface RowDate {
  readonly key: ColumnKey;
  /** «Fecha de Término», «Fin de la acción 2». */
  readonly label: string;
  readonly written: CellValue;
  readonly reading: DateReading;
  readonly role: ColumnKey | 'fin';
  /** Number of the action, when the date is inside one. */
  readonly accion?: number;
  readonly ownCell: boolean;
}

export function rowDates(row: TableRow, table: TableData, context: ValidationContext): readonly RowDate[] {
  const dates: RowDate[] = [];
  for (const { column } of table.columns) {
    if (column.type.kind === 'date') {
      const written = plainCell(row, column.key);
      dates.push({
        key: column.key,
        label: column.heading,
        written,
        reading: parseDate(written),
        role: column.key,
        ownCell: true,
      });
    } else if (column.type.kind === 'labelled' && column.type.labels === 'accion') {
      const { acciones } = context.accionesIn(row);
      for (const accion of acciones) {
        const of = accionLabel(accion.numero, acciones.length);
        for (const [role, label, date] of [
          ['inicio', 'Inicio', accion.inicio],
          ['fin', 'Fin', accion.fin],
        ] as const) {
          if (!date) continue;
          dates.push({
            key: column.key,
            label: `${label} de ${of}`,
            written: date.written,
            reading: date.reading,
            role,
            accion: accion.numero,
            ownCell: false,
          });
        }
      }
    }
  }
  return dates.filter(({ written }) => cellText(written) !== '');
}

/** Inicio and end of each thing a row commits: its own dates, or those of each action in its prose. */
export function rowSpans(
  row: TableRow,
  table: TableData,
  context: ValidationContext,
): readonly { label: string; inicio?: RowDate; fin?: RowDate }[] {
  const dates = rowDates(row, table, context);
  const own = dates.filter((date) => date.ownCell);
  const inicio = own.find((date) => date.role === 'inicio');
  const fin = own.find((date) => date.role === 'termino');
  const spans = [
    {
      label: table.format.rows === 'accion' ? 'la acción' : 'el ASM',
      ...(inicio ? { inicio } : {}),
      ...(fin ? { fin } : {}),
    },
    ...context.accionesIn(row).acciones.map((accion, _index, all) => {
      const within = dates.filter((date) => !date.ownCell && date.accion === accion.numero);
      const starts = within.find((date) => date.role === 'inicio');
      const ends = within.find((date) => date.role === 'fin');
      return {
        label: accionLabel(accion.numero, all.length),
        ...(starts ? { inicio: starts } : {}),
        ...(ends ? { fin: ends } : {}),
      };
    }),
  ];
  return spans.filter((span) => span.inicio !== undefined || span.fin !== undefined);
}
