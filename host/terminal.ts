/** `npm run -s host -- SCRIPT.js [--libro L.xlsx] [--salida S.xlsx]`: runs an Office.js script without Excel. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openHost, type Host } from './index';
import { emptyWorkbook } from './workbook/emptyWorkbook';
import { readWorkbook, writeWorkbook } from './xlsx';
import { describeFailure } from './terminal/describeFailure';
import { runScript } from './terminal/runScript';
import { writeWhole } from './terminal/writeWhole';

const BANNER =
  'Anfitrión embebido con office.js de Microsoft: sirve solo para desarrollar, demostrar y probar el complemento.';
const USAGE = 'Uso: npm run -s host -- SCRIPT.js [--libro L.xlsx] [--salida S.xlsx]';

interface Options {
  readonly script: string;
  readonly libro: string | undefined;
  readonly salida: string | undefined;
}

void main(process.argv.slice(2));

/** Ends with 0 when the script ends well, 1 when it throws, 2 when it cannot be started. */
async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  if (options === null) fail(USAGE, 2);
  const host = await open(options.libro);
  if (host === null) fail(`No se pudo leer el libro ${options.libro ?? ''}.`, 2);
  process.stderr.write(`${BANNER}\n`);
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  process.on('unhandledRejection', (error) => fail(describeFailure(error), 1));
  process.on('uncaughtException', (error) => fail(describeFailure(error), 1));
  const state = { ended: false, saved: false };
  // A script may leave promises that nobody awaits: it has ended when nothing is left to run.
  process.on('beforeExit', () => {
    if (!state.ended) fail('El script terminó sin que se resolviera lo que esperaba.', 1);
    if (state.saved || options.salida === undefined) return;
    state.saved = true;
    void save(host, options.salida);
  });
  try {
    await runScript(options.script);
    state.ended = true;
  } catch (error) {
    fail(describeFailure(error), 1);
  }
}

function readOptions(argv: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { libro: { type: 'string' }, salida: { type: 'string' } },
    });
    const [script, ...rest] = positionals;
    return script === undefined || rest.length > 0
      ? null
      : { script, libro: values.libro, salida: values.salida };
  } catch {
    return null;
  }
}

async function open(libro: string | undefined): Promise<Host | null> {
  try {
    return openHost(libro === undefined ? emptyWorkbook() : await readWorkbook(await readFile(libro)));
  } catch {
    return null;
  }
}

async function save(host: Host, salida: string): Promise<void> {
  try {
    await writeWhole(salida, await writeWorkbook(host.workbook));
  } catch (error) {
    fail(`No se pudo escribir ${salida}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

function fail(sentence: string, code: 1 | 2): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
