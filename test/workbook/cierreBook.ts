import { openHost, type Host } from '../../host';
import type { RowValues } from '../../src/domain/changes';
import { convenio, convenioIeem } from '../../src/domain/formats';
import { columnsOf, type Format } from '../../src/domain/formats/format';
import { gem, ieem, type Perfil } from '../../src/domain/perfiles';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { done, doneCompromiso } from '../domain/cierre/ieemBook';
import { doneIn, FECHA } from './seguimientoBook';

/** A workbook of that perfil with those rows; their claves are given when they are imported. */
async function bookOf(format: Format, perfil: Perfil, rows: readonly RowValues[]): Promise<Host> {
  const host = openHost();
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [format],
      perfil,
      inicio: { institucion: 'Instituto', ejercicio: '2026', trimestre: '1' },
      evaluacion: { programa: 'E007' },
    }),
  );
  const columns = columnsOf(format).filter(({ key }) => key !== 'clave');
  const grid = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) =>
      columns.map(({ key }) => ({ ...row, programa: 'E007', avance: '100 %' })[key] ?? ''),
    ),
  ];
  const files = [{ file: 'convenio.csv', sheets: [{ name: 'convenio', grid }] }];
  await doneIn(host, (context) => importRows(context, { format, files, fecha: FECHA, actualizar: false }));
  return host;
}

/** Two ASM with their work done, nothing answered, and the sixteen key actions: `E007-001` and `E007-002`. */
export function ieemHost(): Promise<Host> {
  return bookOf(convenioIeem, ieem, [done, { ...done, numero: 2, asm: 'Publicar el manual.' }]);
}

/** One commitment, `E007-001`. */
export function gemHost(): Promise<Host> {
  return bookOf(convenio, gem, [doneCompromiso]);
}
