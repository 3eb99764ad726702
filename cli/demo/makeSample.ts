/**
 * The workbench's sample of indicators: `tsx cli/demo/makeSample.ts CARPETA` leaves in that folder a workbook with
 * January and February received and March prepared, and a zip of what March's liaisons send, to be dropped on the pane.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeZip } from '../../host/xlsx/zip';
import { collect } from './indicadoresAct';
import { makeDeliveries } from './makeDeliveries';
import { calculated, ENERO, FEBRERO, MARZO, OPENING, prepared } from './months';
import { openStage } from './stage';

const NOTHING = () => undefined;

async function makeSample(output: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'muestra-'));
  try {
    const folders = { tablas: join(folder, 'tablas'), entregas: join(folder, 'entregas') };
    for (const each of Object.values(folders)) await mkdir(each);
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
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

makeSample(process.argv[2] ?? '.').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
