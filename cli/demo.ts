/** What `npm run demo` shows to somebody who has no Excel: recommendations first, then indicators. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BANNER } from './banner';
import { playAsm } from './demo/asmAct';
import { playIndicadores } from './demo/indicadoresAct';

const OUTPUT_FOLDER = resolve(__dirname, '../salida');

const OUTPUT = {
  asm: join(OUTPUT_FOLDER, 'seguimiento-e007.xlsx'),
  libro: join(OUTPUT_FOLDER, 'indicadores.xlsx'),
  tablas: join(OUTPUT_FOLDER, 'tablas-de-datos'),
  entregas: join(OUTPUT_FOLDER, 'entregas'),
} as const;

async function demo(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(BANNER);
  for (const folder of [OUTPUT.tablas, OUTPUT.entregas]) await mkdir(folder, { recursive: true });
  say('\nPrimera parte: los aspectos susceptibles de mejora.');
  await inOwnFolder((folder) => playAsm(folder, OUTPUT.asm, say));
  say('\nSegunda parte: los indicadores de un trimestre.');
  await inOwnFolder((folder) => playIndicadores(folder, OUTPUT, say));
  say(`\nLibros listos:\n${OUTPUT.asm}\n${OUTPUT.libro}`);
  say(`Tablas de datos que se envían y archivos que se reciben:\n${OUTPUT.tablas}\n${OUTPUT.entregas}`);
}

async function inOwnFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'seguimiento-asm-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
