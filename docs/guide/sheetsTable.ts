import { captureFormats } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import { partsFor } from '../../src/workbook/sheets/ensureSheets';
import { REPORT_SHEET } from '../../src/workbook/report/writeReport';
import { table } from './markdown';

/** The sheets in the order of their tabs, said as Inicio says them. */
export function sheetsTable(): string {
  const inicio = { institucion: '', perfil: '', ejercicio: '', trimestre: '' };
  const installed = partsFor(captureFormats, pueblaEstado, inicio).filter(
    ({ sheet }) => !sheet.startsWith('_'),
  );
  return table(
    ['Hoja', 'Qué contiene'],
    [
      ...installed.map(({ sheet, what }) => [
        sheet,
        what ??
          'Institución, perfil, ejercicio y trimestre, que repiten los encabezados; quién firma el informe; y la lista de hojas.',
      ]),
      [
        REPORT_SHEET,
        'El informe a una fecha de corte. Se hace de nuevo completo cada vez: para conservar uno, cambie el nombre de su hoja.',
      ],
    ],
  );
}
