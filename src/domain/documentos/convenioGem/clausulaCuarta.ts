import { convenio } from '../../formats/convenio';
import { plainCell, type TableRow } from '../../tables/tableData';
import { celda, centrada, tabla } from '../bloques';
import type { CeldaDocumento, TablaDocumento } from '../documento';
import { cellOrBlank, shownDate } from '../filas';
import { dato, negrita } from '../texto';

const { below } = convenio;
/** Those of the printed table; the date has its row. */
const COLUMNAS = convenio.official.filter(({ key }) => key !== below?.key);

/** The official table: under each commitment, its date in a row of its own. */
export function clausulaCuarta(rows: readonly TableRow[]): TablaDocumento {
  const columnas = COLUMNAS.map(({ heading, width }) => ({ encabezado: heading, ancho: width }));
  const filas = rows.flatMap((row) => [commitment(row), dateRow(row)]);
  return tabla(columnas, filas, 'El Convenio no tiene compromisos.');
}

function commitment(row: TableRow): readonly CeldaDocumento[] {
  return COLUMNAS.map((column) =>
    (column.type.kind === 'number' ? centrada : celda)(cellOrBlank(row, column)),
  );
}

/** The caption under all the columns but the last, the date under the last. */
function dateRow(row: TableRow): readonly CeldaDocumento[] {
  const caption = below?.caption ?? '';
  const fecha = dato(shownDate(plainCell(row, 'termino'), 'larga'), 'Fecha comprometida de cumplimiento');
  return [
    { texto: caption, columnas: COLUMNAS.length - 1, negrita: true, alineacion: 'derecha' },
    { texto: negrita(fecha), negrita: true },
  ];
}
