import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ANEXO_I_CSV } from './anexoI';
import { openDesk, type Call } from './desk';
import { column, entry } from './entries';

const desk = openDesk();
const root = resolve(__dirname, '../..');
/** With spaces, accents and a sign that shells dislike, as folders of people are called. */
const folder = desk.path("Evaluación 2025 & 'DIT'");
const file = (name: string) => join(folder, name);

beforeAll(() => mkdirSync(folder));
afterAll(() => desk.clear());

/** The terminal in a process of its own. */
function asm(...words: readonly string[]): Promise<Call> {
  return new Promise((done) => {
    const args = ['--import', 'tsx', 'cli/asm.ts', ...words];
    execFile(process.execPath, args, { cwd: root, encoding: 'utf8' }, (error, out, errors) => {
      done({ code: error === null ? 0 : Number(error.code), out, errors });
    });
  });
}

it('a whole cycle runs from files to files, with its exit codes and one document each', async () => {
  const firma = ['--programa', 'E007', '--firma', '2025-09-23', '--perfil', 'puebla-estado'];
  const created = await asm(
    'crear',
    '--formato',
    'anexo-i',
    ...firma,
    '--salida',
    file('libro 1.xlsx'),
    '--json',
  );
  expect(created).toMatchObject({ code: 0, errors: '' });
  const received = ['--formato', 'anexo-i', '--datos', ANEXO_I_CSV];
  const words = ['importar', '--libro', file('libro 1.xlsx'), ...received, '--salida', file('libro 2.xlsx')];
  const imported = await asm(...words);
  expect(imported).toMatchObject({ code: 0, errors: '' });
  expect(imported.out).toContain('sólo para desarrollar, demostrar y probar');
  expect(imported.out).toContain('7 filas agregadas');
  const validated = await asm('validar', '--libro', file('libro 2.xlsx'), '--fecha', '2026-01-15', '--json');
  expect(validated).toMatchObject({ code: 0, errors: '' });
  expect(column(entry(JSON.parse(validated.out)), 'observaciones', 'regla')).toHaveLength(34);
});

it('data with errors exits 1, and what cannot be done exits 2 with one sentence and no file', async () => {
  const nuevo = file('errores.xlsx');
  const bad = desk.write('malo.csv', 'Núm.,ASM,Clasificación\n1,Uno,Inexistente\n1,Dos,Específico\n');
  await asm('crear', '--formato', 'anexo-a', '--salida', nuevo);
  const data = ['--formato', 'anexo-a', '--datos', bad, '--salida', file('con errores.xlsx')];
  await asm('importar', '--libro', nuevo, ...data);
  const invalid = await asm('validar', '--libro', file('con errores.xlsx'), '--json');
  expect([invalid.code, invalid.errors]).toEqual([1, '']);
  const before = readdirSync(folder);
  const refused = await asm('desglosar', '--libro', file('no está.xlsx'), '--salida', file('nunca.xlsx'));
  expect(refused.code).toBe(2);
  expect(refused.out).toBe('');
  expect(refused.errors).toMatch(/^No existe el archivo «.*no está\.xlsx»\. Revise la ruta y el nombre\.\n$/);
  expect(readdirSync(folder)).toEqual(before);
});
