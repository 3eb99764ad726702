import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { captureCsv, FIRMA, INSTITUCION, PERIODO, PROGRAMA } from '../support/convenioMonth';
import { step } from './anexoI';
import type { Desk } from './desk';

const fixture = (name: string) => resolve(__dirname, '../fixtures', name);
export const PRINTED_CSV = fixture('gem_convenio_formato_original.csv');
export const FLAT_CSV = fixture('gem_convenio_issemym_2021_clausula_cuarta.csv');

/** Leaves in the desk the workbook of the Convenio, `nuevo.xlsx`, and with its commitments as they come, `importado.xlsx`. */
export async function importConvenio(desk: Desk): Promise<void> {
  copyFileSync(PRINTED_CSV, desk.path('clausula.csv'));
  await desk.json([
    ...['crear', '--formato', 'convenio', '--perfil', 'gem', '--programa', PROGRAMA, '--firma', FIRMA],
    ...['--institucion', INSTITUCION, '--ejercicio', '2021', '--salida', desk.path('nuevo.xlsx')],
  ]);
  await desk.json(importCommitments(desk, 'nuevo.xlsx', 'importado.xlsx'));
}

export function importCommitments(desk: Desk, from: string, to: string, csv = 'clausula.csv') {
  return step(desk, 'importar', from, to, '--formato', 'convenio', '--datos', desk.path(csv));
}

/** From the imported commitments to the captured month: `corregido.xlsx` and `capturado.xlsx`. */
export async function captureConvenio(desk: Desk): Promise<void> {
  await importConvenio(desk);
  await desk.json(step(desk, 'corregir', 'importado.xlsx', 'corregido.xlsx'));
  desk.write('junio.csv', captureCsv());
  const figures = ['--periodo', PERIODO, '--datos', desk.path('junio.csv')];
  await desk.json(step(desk, 'capturar', 'corregido.xlsx', 'capturado.xlsx', ...figures));
}
