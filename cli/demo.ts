/** What `npm run demo` shows to somebody who has no Excel: recommendations, indicators, convenios. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BANNER } from './banner';
import { playAsm } from './demo/asmAct';
import { playConvenios } from './demo/conveniosAct';
import { playIndicadores } from './demo/indicadoresAct';

const OUTPUT_FOLDER = resolve(__dirname, '../salida');

const OUTPUT = {
  asm: join(OUTPUT_FOLDER, 'seguimiento-e007.xlsx'),
  libro: join(OUTPUT_FOLDER, 'indicadores.xlsx'),
  tablas: join(OUTPUT_FOLDER, 'tablas-de-datos'),
  entregas: join(OUTPUT_FOLDER, 'entregas'),
  gem: join(OUTPUT_FOLDER, 'convenio-gem.xlsx'),
  ieem: join(OUTPUT_FOLDER, 'convenio-ieem.xlsx'),
  convertido: join(OUTPUT_FOLDER, 'convertido/convenio-ieem-en-anexo-a.xlsx'),
  documentos: join(OUTPUT_FOLDER, 'documentos'),
  calendario: join(OUTPUT_FOLDER, 'plazos.ics'),
} as const;

async function demo(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(BANNER);
  for (const folder of [OUTPUT.tablas, OUTPUT.entregas, OUTPUT.documentos, dirname(OUTPUT.convertido)]) {
    await mkdir(folder, { recursive: true });
  }
  say('\nPrimera parte: los aspectos susceptibles de mejora.');
  await inOwnFolder((folder) => playAsm(folder, OUTPUT.asm, say));
  say('\nSegunda parte: los indicadores de un trimestre.');
  await inOwnFolder((folder) => playIndicadores(folder, OUTPUT, say));
  say('\nTercera parte: los convenios de otras dos instituciones.');
  await inOwnFolder((folder) => playConvenios(folder, OUTPUT, say));
  say(
    `\nLibros listos:\n${[OUTPUT.asm, OUTPUT.libro, OUTPUT.gem, OUTPUT.ieem, OUTPUT.convertido].join('\n')}`,
  );
  say(`Tablas de datos que se envían y archivos que se reciben:\n${OUTPUT.tablas}\n${OUTPUT.entregas}`);
  say(`Documentos para firmar y calendario de plazos:\n${OUTPUT.documentos}\n${OUTPUT.calendario}`);
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
