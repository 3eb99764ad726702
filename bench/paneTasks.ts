import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openHost, type Workbook } from '../host';
import { anexoA } from '../src/domain/formats';
import { pueblaMunicipio } from '../src/domain/perfiles';
import { texts as avance } from '../src/taskpane/avance/texts';
import { texts as pane } from '../src/taskpane/texts';
import { texts as validar } from '../src/taskpane/validar/texts';
import { importRows } from '../src/workbook/importRows';
import { installFormats } from '../src/workbook/installFormats';
import { findJudge } from '../test/judges';
import { launchChromium } from '../test/support/paneInChromium';
import { openOnSeam, type OpenAddIn } from '../test/support/seams';
import { manyAnexoA, received } from './manyRows';

const ROWS = 5_000;
const FEW = 10;
const FECHA = 46_203;
const ROOT = join(__dirname, '..');
/** Long enough for events and readings to end, and for the page to have nothing left to do. */
const REST_MS = 2_500;
const PATIENCE_MS = 180_000;

interface Felt {
  /** Longest time in which the page attended to nothing. */
  readonly heldMs: number;
  readonly roundTrips: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

type Step = readonly [name: string, act: (addIn: OpenAddIn) => Promise<void>];

const press = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name }).first().click();
const view = (frame: Frame, name: string) => frame.getByRole('tab', { name }).click();
const says = (frame: Frame, text: RegExp) => frame.getByText(text).first().waitFor();

const STEPS: readonly Step[] = [
  [
    'opening',
    async (addIn) => {
      await (await addIn.reopenPane()).getByRole('button', { name: pane.refresh }).waitFor();
    },
  ],
  [
    'an edited cell',
    async ({ open }) => {
      const { row } = tableArea(open.workbook);
      const at = { row: row + 1, column: 1, rowCount: 1, columnCount: 1 };
      open.person.enterText(anexoA.sheet, at, 'Otro aspecto');
      await Promise.resolve();
    },
  ],
  [
    'validating',
    async ({ pane: frame }) => {
      await view(frame, pane.views.validar);
      await press(frame, validar.validate);
      await says(frame, /^\d[\d,\s]* (de \d+ )?observaci/);
    },
  ],
  [
    'capturing one figure',
    async ({ pane: frame }) => {
      await view(frame, pane.views.avance);
      await frame
        .getByRole('textbox', { name: /^Avance de / })
        .first()
        .fill('37');
      await press(frame, /^Guardar captura \(1\)/);
      await says(frame, /^Se guardó la captura/);
    },
  ],
  [
    'closing the month',
    async ({ pane: frame }) => {
      await press(frame, /^Cerrar .+…$/);
      await press(frame, avance.close.review);
      await press(frame, avance.close.confirm);
      await says(frame, /quedó cerrado con/);
    },
  ],
];

/**
 * What a person feels in the built pane, in Chromium, with 5,000 rows: the longest that its page attended to nothing,
 * beside the same with 10 rows and in the same run; and what Excel is asked.
 */
export async function reportPaneTasks(): Promise<void> {
  const chromium = findJudge('Chromium');
  if (chromium === null) {
    process.stdout.write('No Chromium here: nothing is said of the pane in a browser.\n');
    return;
  }
  const built = await mkdtemp(join(tmpdir(), 'bench-pane-'));
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', built], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const browser = await launchChromium(chromium);
  try {
    const felt = async (rows: number): Promise<readonly Felt[]> => {
      const addIn = await openOnSeam(browser, 'windows', built, await bookOf(rows), { width: 350 });
      addIn.page.setDefaultTimeout(PATIENCE_MS);
      await addIn.page.addInitScript(WATCH);
      const found: Felt[] = [];
      for (const [, act] of STEPS) found.push(await feel(addIn, act));
      await addIn.close();
      return found;
    };
    const few = await felt(FEW);
    const many = await felt(ROWS);
    process.stdout.write(`the pane in Chromium, ${ROWS} rows of ${anexoA.name}\n`);
    STEPS.forEach(([name], index) => {
      const [less, more] = [few[index], many[index]];
      if (less && more) process.stdout.write(line(name, less, more));
    });
  } finally {
    await browser.close();
    await rm(built, { recursive: true });
  }
}

function line(name: string, few: Felt, many: Felt): string {
  const held = `page held, ${ROWS} / ${FEW} rows: ${(many.heldMs / few.heldMs).toFixed(1)}`;
  const asked = `requests: ${many.roundTrips}; MB sent, received: ${megabytes(many.bytesSent)}, ${megabytes(many.bytesReceived)}`;
  return `  ${name.padEnd(24)}${held}${many.heldMs > 1_000 ? ' (over a second)' : ''}; ${asked}\n`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}

/** In every frame: the longest time between two turns that a timer of the page gets. */
const WATCH = `
  globalThis.heldMs = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.heldMs = Math.max(globalThis.heldMs, now - last);
    last = now;
  }, 4);
`;

async function feel(addIn: OpenAddIn, act: Step[1]): Promise<Felt> {
  // The first step opens the page that is watched.
  await addIn.pane.evaluate('globalThis.heldMs = 0');
  addIn.open.resetCounters();
  await act(addIn);
  await addIn.page.waitForTimeout(REST_MS);
  const { roundTrips, bytesSent, bytesReceived } = addIn.open.counters();
  const heldMs = await addIn.pane.evaluate<number>('globalThis.heldMs');
  return { heldMs, roundTrips, bytesSent, bytesReceived };
}

function tableArea({ sheets }: Workbook): { readonly row: number } {
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === anexoA.table);
  if (!table) throw new Error(`No table ${anexoA.table}`);
  return table.area;
}

async function bookOf(rows: number): Promise<Workbook> {
  const host = openHost();
  try {
    await host.Excel.run(async (context) => {
      await installFormats(context, {
        formats: [anexoA],
        perfil: pueblaMunicipio,
        inicio: { institucion: 'Municipio', ejercicio: '2026', trimestre: '1' },
      });
      await importRows(context, {
        format: anexoA,
        files: [received('anexo.csv', manyAnexoA(rows))],
        actualizar: false,
        fecha: FECHA,
      });
    });
    return host.workbook;
  } finally {
    host.close();
  }
}
