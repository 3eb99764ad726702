import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../host/xlsx';

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(script: string, source: string, ...options: string[]): Promise<Ended> {
  const file = join(folder, script);
  writeFileSync(file, source);
  return new Promise((resolve) => {
    const tsx = require.resolve('tsx/cli');
    execFile(process.execPath, [tsx, 'host/terminal.ts', file, ...options], (error, out, err) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, out, err });
    });
  });
}

const WRITE = `
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[2, '=A1*21']];
    await context.sync();
  });`;

describe('the terminal that runs scripts', () => {
  it('awaits what a script leaves running, and writes the workbook', async () => {
    const salida = join(folder, 'libro.xlsx');
    const ended = await run('escribe.js', WRITE, '--salida', salida);
    expect(ended.code).toBe(0);
    const workbook = await readWorkbook(readFileSync(salida));
    expect(workbook.sheets[0]?.rows.get(0)?.get(1)).toMatchObject({ value: 42, formula: '=A1*21' });
    const read = await run(
      'lee.js',
      `const values = await Excel.run(async (context) => {
         const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
         range.load('values');
         await context.sync();
         return range.values;
       });
       console.log(JSON.stringify(values), Office.context.requirements.isSetSupported('ExcelApi', '1.13'));`,
      '--libro',
      salida,
    );
    expect(read).toMatchObject({ code: 0, out: '[[2,42]] true\n' });
  }, 30_000);

  it('ends with 1 and the debugInfo when a script throws, and writes nothing', async () => {
    const salida = join(folder, 'nada.xlsx');
    const source = WRITE.replace("'A1:B1'", "'A0'");
    const ended = await run('falla.js', source, '--salida', salida);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('InvalidArgument');
    expect(ended.err).toContain('"errorLocation": "Worksheet.getRange"');
    expect(readdirSync(folder)).not.toContain('nada.xlsx');
  }, 30_000);

  it('keeps the exit code that a script asks for', async () => {
    expect(await run('sale.js', 'process.exit(7)')).toMatchObject({ code: 7 });
  }, 30_000);

  it('ends with 2 when there is nothing to run or the workbook cannot be read', async () => {
    expect(await run('nada.js', '', '--otra')).toMatchObject({ code: 2, out: '' });
    const missing = await run('nada.js', '', '--libro', join(folder, 'no-existe.xlsx'));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('no-existe.xlsx');
  }, 30_000);
});
