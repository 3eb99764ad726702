import { parametrosDefaults } from '../../src/domain/advance/parametros';
import { createCalendar } from '../../src/domain/calendar/diasHabiles';
import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import { columnsOf, type Format } from '../../src/domain/formats/format';
import { pueblaEstado, type Perfil } from '../../src/domain/perfiles';
import type { Avance } from '../../src/domain/records';
import type { Seguimiento } from '../../src/domain/seguimiento';
import { tableData, type TableData } from '../../src/domain/tables/tableData';

/** A table as it would be read from an installed sheet, with headings in row 6. */
export function installedTable(format: Format, rows: readonly RowValues[]): TableData {
  const columns = columnsOf(format);
  const body = rows.map((row) => columns.map(({ key }): CellValue => row[key] ?? ''));
  return tableData(
    format,
    { sheet: format.sheet, headerRow: 5, firstColumn: 0 },
    columns.map(({ heading }) => heading),
    body,
  );
}

/** What a workbook would hold, without a workbook. */
export function seguimientoOf(
  tables: readonly TableData[],
  options: { readonly perfil?: Perfil; readonly avances?: readonly Avance[] } = {},
): Seguimiento {
  const perfil = options.perfil ?? pueblaEstado;
  return {
    perfil,
    institucion: '',
    ejercicio: '2026',
    trimestre: '1',
    catalogues: perfil.catalogues,
    parametros: parametrosDefaults,
    calendar: createCalendar({}),
    tables,
    avances: options.avances ?? [],
    entregas: [],
    prorrogas: [],
    resultados: [],
    modificaciones: [],
    counters: new Map(),
  };
}
