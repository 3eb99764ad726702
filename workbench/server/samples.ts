/** Sample workbooks, made as anybody would make them: with the add-in's own terminal. */
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './folders';
import { runNode } from './run';

const TSX = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
const DATA = join(PROJECT, 'demo');
export const TABLE = 'anexo_I_puebla_dit_2025.csv';

const INSTALLED = [
  'crear',
  '--formato=anexo-i,anexo-a',
  '--perfil=puebla-estado',
  '--institucion=Secretaría de Educación Pública',
  '--ejercicio=2026',
  '--trimestre=1',
  '--programa=E007 - Convenio Servicios de Educación Media Superior',
  '--evaluacion=externa',
  '--firma=2025-09-23',
];
const IMPORTED = ['importar', '--formato=anexo-i', `--datos=${join(DATA, TABLE)}`];

/** From the seven recommendations to an Anexo A with a month closed. */
const TO_ANEXO_A = [
  ['validar', '--fecha=2026-01-30'],
  ['corregir'],
  ['desglosar'],
  ['convertir', '--de=anexo-i', '--a=anexo-a'],
  ['capturar', '--periodo=2026-02', `--datos=${join(DATA, 'captura_2026-02.csv')}`],
  ['avance', '--periodo=2026-02'],
];

/** Recommendations first, then a quarter of indicators and two convenios. @param folder exists and is empty */
export async function makeSamples(folder: string): Promise<void> {
  const anexoI = join(folder, 'anexo-i.xlsx');
  const draft = join(folder, 'draft.xlsx');
  await asm(INSTALLED, null, draft);
  await asm(IMPORTED, draft, anexoI);
  await copyFile(anexoI, draft);
  for (const step of TO_ANEXO_A) await asm(step, draft, join(folder, 'anexo-a.xlsx'), draft);
  await rm(draft);
  await copyFile(join(DATA, TABLE), join(folder, TABLE));
  await runNode([TSX, join(PROJECT, 'cli/demo/makeSample.ts'), folder]);
}

/** The terminal did its work and found errors in the rows, which is what `validar` is for. */
const DATA_HAS_ERRORS = 1;

/** @param then also becomes the result, for the next step to start from */
async function asm(words: readonly string[], from: string | null, to: string, then?: string): Promise<void> {
  const places = [...(from === null ? [] : [`--libro=${from}`]), `--salida=${to}`, '--reemplazar'];
  await runNode([TSX, join(PROJECT, 'cli/asm.ts'), ...words, ...places], [DATA_HAS_ERRORS]);
  if (then !== undefined) await copyFile(to, then);
}
