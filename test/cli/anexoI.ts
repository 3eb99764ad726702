import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Desk } from './desk';

/** The seven recommendations of Puebla (DIT 2025), letter by letter. */
export const ANEXO_I_CSV = resolve(__dirname, '../fixtures/puebla_dit_2025_anexo_I.csv');

/** Leaves in the desk the workbook with both formats for E007: `nuevo.xlsx`, and with its rows: `importado.xlsx`. */
export async function importAnexoI(desk: Desk): Promise<void> {
  copyFileSync(ANEXO_I_CSV, desk.path('anexo_I.csv'));
  const create = ['--formato', 'anexo-a,anexo-i', '--perfil', 'puebla-estado', '--programa', 'E007'];
  await desk.json(['crear', ...create, '--firma', '2025-09-23', '--salida', desk.path('nuevo.xlsx')]);
  await desk.json(importCall(desk, 'nuevo.xlsx', 'importado.xlsx'));
}

export function importCall(desk: Desk, from: string, to: string): readonly string[] {
  const data = ['--formato', 'anexo-i', '--datos', desk.path('anexo_I.csv')];
  return ['importar', '--libro', desk.path(from), ...data, '--salida', desk.path(to)];
}

/** `verbo --libro de --salida a …` inside the desk. */
export function step(
  desk: Desk,
  verb: string,
  from: string,
  to: string,
  ...rest: readonly string[]
): readonly string[] {
  return [verb, '--libro', desk.path(from), '--salida', desk.path(to), ...rest];
}

/** From the imported rows to the broken down and converted ones: `corregido`, `desglosado` and `convertido.xlsx`. */
export async function followUpAnexoI(desk: Desk): Promise<void> {
  await importAnexoI(desk);
  await desk.json(step(desk, 'corregir', 'importado.xlsx', 'corregido.xlsx'));
  await desk.json(step(desk, 'desglosar', 'corregido.xlsx', 'desglosado.xlsx'));
  const formats = ['--de', 'anexo-i', '--a', 'anexo-a'];
  await desk.json(step(desk, 'convertir', 'desglosado.xlsx', 'convertido.xlsx', ...formats));
}
