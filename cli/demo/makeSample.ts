/**
 * The workbench's samples that take many steps: `tsx cli/demo/makeSample.ts CARPETA` leaves in that folder a workbook
 * of indicators with January and February received and March prepared, with a zip of what March's liaisons send, to be
 * dropped on the pane, and the two workbooks of the third act.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeZip } from '../../host/xlsx/zip';
import { playConvenios, type ConveniosOutput } from './conveniosAct';
import { collect } from './indicadoresAct';
import { makeDeliveries } from './makeDeliveries';
import { calculated, ENERO, FEBRERO, MARZO, OPENING, prepared } from './months';
import { openStage } from './stage';

const NOTHING = () => undefined;

async function makeSamples(output: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'muestra-'));
  try {
    await makeIndicadores(await ownFolder(folder, 'indicadores'), output);
    await makeConvenios(await ownFolder(folder, 'convenios'), output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeIndicadores(folder: string, output: string): Promise<void> {
  const folders = {
    tablas: await ownFolder(folder, 'tablas'),
    entregas: await ownFolder(folder, 'entregas'),
  };
  const stage = openStage(folder, NOTHING);
  for (const step of OPENING) await stage.play(step);
  for (const month of [ENERO, FEBRERO]) {
    await stage.play(prepared(month, folders.tablas));
    await collect(stage, month, folders, NOTHING);
    await stage.play(calculated(month));
  }
  await stage.play(prepared(MARZO, folders.tablas));
  await stage.saveAs(join(output, 'indicadores.xlsx'));
  const made = await makeDeliveries(MARZO.mes, join(folders.tablas, MARZO.mes), folders.entregas);
  const files = made.map(async ({ path }) => ({ name: basename(path), content: await readFile(path) }));
  await writeFile(join(output, `entregas-${MARZO.mes}.zip`), await writeZip(await Promise.all(files)));
}

/** Of what the act leaves, only its workbooks. */
async function makeConvenios(folder: string, output: string): Promise<void> {
  const places: ConveniosOutput = {
    gem: join(output, 'convenio-gem.xlsx'),
    ieem: join(output, 'convenio-ieem.xlsx'),
    documentos: await ownFolder(folder, 'documentos'),
    convertido: join(folder, 'convertido.xlsx'),
    calendario: join(folder, 'plazos.ics'),
  };
  await playConvenios(await ownFolder(folder, 'pasos'), places, NOTHING);
}

async function ownFolder(folder: string, name: string): Promise<string> {
  const own = join(folder, name);
  await mkdir(own);
  return own;
}

makeSamples(process.argv[2] ?? '.').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
