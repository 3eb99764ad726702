/** The sample's first quarter as it is told in the terminal, for the pane to tell it too. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../../host';
import { readWorkbook, writeWorkbook } from '../../../host/xlsx';
import { collect, type CollectionFolders } from '../../../cli/demo/indicadoresAct';
import { makeDeliveries } from '../../../cli/demo/makeDeliveries';
import {
  calculated,
  ENERO,
  FEBRERO,
  MARZO,
  MATRIX,
  OPENING,
  prepared,
  QUARTER,
  type Month,
} from '../../../cli/demo/months';
import type { Receipt } from '../../../cli/demo/readReports';
import { openStage, type Stage } from '../../../cli/demo/stage';
import type { Periodo } from '../../../src/domain/records';
import { step } from '../../cli/anexoI';
import { openDesk, type Desk } from '../../cli/desk';
import type { Entry } from '../../cli/entries';

export const MONTHS: readonly Month[] = [ENERO, FEBRERO, MARZO];
/** AAAA-MM-DD: the day on which the terminal makes the matrix. */
export const MATRIX_MADE = dayOf(MATRIX.words);

export interface QuarterInTerminal {
  /** With its fichas, liaisons and budget, before anything is collected; read anew each time. */
  opened(): Promise<Workbook>;
  /** With its matrix made; read anew each time. */
  ended(): Promise<Workbook>;
  /** Folder of the month's data tables. */
  tablas(mes: Periodo): string;
  /** Where a file that was delivered is. */
  entrega(mes: Periodo, archivo: string): string;
  /** What the terminal told of those files. */
  recibos(mes: Periodo, archivos: readonly string[]): readonly Receipt[];
  clear(): void;
}

export async function quarterInTerminal(): Promise<QuarterInTerminal> {
  const desk = openDesk();
  const folders = collectionFolders(desk);
  const stage = await openedStage(desk);
  await stage.saveAs(desk.path('inicio.xlsx'));
  const receipts = new Map<Periodo, readonly Receipt[]>();
  for (const month of MONTHS) receipts.set(month.mes, await playMonth(stage, month, folders));
  await stage.play(calculated({ ...MARZO, mes: QUARTER }));
  await stage.play(MATRIX);
  await stage.saveAs(desk.path('final.xlsx'));
  return {
    opened: () => readWorkbook(desk.read('inicio.xlsx')),
    ended: () => readWorkbook(desk.read('final.xlsx')),
    tablas: (mes) => join(folders.tablas, mes),
    entrega: (mes, archivo) => join(folders.entregas, mes, archivo),
    recibos: (mes, archivos) => (receipts.get(mes) ?? []).filter(({ archivo }) => archivos.includes(archivo)),
    clear: () => desk.clear(),
  };
}

export interface MarchToReceive {
  /** March's tables were sent and nothing has come; read anew each time. */
  opened(): Promise<Workbook>;
  /** Paths of what the liaisons send: all of March and, of February, what was wrong. */
  readonly archivos: readonly string[];
  clear(): void;
}

/** The sample in the middle of its quarter's last collection. */
export async function marchToReceive(): Promise<MarchToReceive> {
  const desk = openDesk();
  const folders = collectionFolders(desk);
  const stage = await openedStage(desk);
  for (const month of [ENERO, FEBRERO]) await playMonth(stage, month, folders);
  for (const step of [prepared(MARZO, folders.tablas), ...MARZO.prorrogas]) await stage.play(step);
  await stage.saveAs(desk.path('marzo.xlsx'));
  const made = await makeDeliveries(
    MARZO.mes,
    join(folders.tablas, MARZO.mes),
    join(folders.entregas, MARZO.mes),
  );
  const wrong = ['tesoreria febrero.xlsx', 'seguridad febrero.xlsx'];
  return {
    opened: () => readWorkbook(desk.read('marzo.xlsx')),
    archivos: [
      ...made.map(({ path }) => path),
      ...wrong.map((name) => join(folders.entregas, FEBRERO.mes, name)),
    ],
    clear: () => desk.clear(),
  };
}

async function playMonth(
  stage: Stage,
  month: Month,
  folders: CollectionFolders,
): Promise<readonly Receipt[]> {
  await stage.play(prepared(month, folders.tablas));
  const receipts = await collect(stage, month, folders, silent);
  await stage.play(calculated(month));
  return receipts;
}

/** The stage once the fichas, the liaisons and the budget are in the workbook. */
async function openedStage(desk: Desk): Promise<Stage> {
  const folder = desk.path('pasos');
  mkdirSync(folder);
  const stage = openStage(folder, silent);
  for (const step of OPENING) await stage.play(step);
  return stage;
}

function collectionFolders(desk: Desk): CollectionFolders {
  const folders = { tablas: desk.path('tablas'), entregas: desk.path('entregas') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  return folders;
}

const silent = (): void => undefined;

function dayOf(words: readonly string[]): string {
  return words.find((word) => word.startsWith('--fecha='))?.slice('--fecha='.length) ?? '';
}

/** What the terminal says of each month, of the quarter and of its matrix, by the verb's words. */
export type Figures = Readonly<Record<string, Entry>>;

/** What the terminal says of a workbook in which the quarter was told, wherever that was. */
export async function figuresOf(workbook: Workbook): Promise<Figures> {
  const desk = openDesk();
  try {
    desk.write('libro.xlsx', await writeWorkbook(workbook));
    const said: Record<string, Entry> = {};
    for (const periodo of [...MONTHS.map(({ mes }) => mes), QUARTER]) {
      const words = step(desk, 'calcular', 'libro.xlsx', `${periodo}.xlsx`, '--periodo', periodo);
      said[`calcular ${periodo}`] = await desk.json(words);
    }
    const matrix = ['--trimestre', QUARTER, '--fecha', MATRIX_MADE];
    said['matriz'] = await desk.json(step(desk, 'matriz', 'libro.xlsx', 'matriz.xlsx', ...matrix));
    return said;
  } finally {
    desk.clear();
  }
}
