import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsOfFlatOds } from './flatOds';

test('values of the flat format keep their kind, repeated cells are given each, blank tails none', () => {
  const source = `<office:document><office:body><office:spreadsheet><table:table table:name="H ñ">
    <table:table-row table:number-rows-repeated="2">
      <table:table-cell office:value-type="float" office:value="1.5" calcext:value-type="float"/>
      <table:table-cell table:number-columns-repeated="2"/>
      <table:table-cell office:value-type="string" calcext:value-type="string"><text:p>a</text:p><text:p>b<text:span>c</text:span></text:p></table:table-cell>
      <table:table-cell office:value-type="boolean" office:boolean-value="true" calcext:value-type="boolean"/>
      <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="16378"/>
    </table:table-row>
    <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
  </table:table></office:spreadsheet></office:body></office:document>`;
  const row = [1.5, null, null, 'a\nbc', true, { error: '#N/A' }];
  expect([...sheetsOfFlatOds(source)]).toStrictEqual([['H ñ', [row, row]]]);
});

describe('a suite whose judge is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'judges-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs one such suite in a jest of its own, on a machine where nothing is installed. */
  function run(requireJudges: string): { readonly output: string; readonly failed: boolean } {
    const helper = join(__dirname, 'describeWithJudge.ts');
    writeFileSync(
      join(folder, 'missing.test.ts'),
      `import { describeWithLibreOffice } from ${JSON.stringify(helper)};
       test('one that needs nothing', () => undefined);
       describeWithLibreOffice('La hoja', () => test('never runs', () => { throw new Error('it ran'); }));`,
    );
    const root = join(__dirname, '..', '..');
    const config = JSON.stringify({
      rootDir: folder,
      transform: {
        '\\.ts$': [
          require.resolve('ts-jest'),
          { tsconfig: join(root, 'test', 'tsconfig.jest.json'), diagnostics: false },
        ],
      },
    });
    const jest = join(require.resolve('jest'), '..', '..', 'bin', 'jest.js');
    try {
      const output = execFileSync(process.execPath, [jest, '--config', config], {
        env: { ...process.env, PATH: folder, REQUIRE_JUDGES: requireJudges },
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { output, failed: false };
    } catch (error) {
      return { output: error instanceof Error ? error.message : String(error), failed: true };
    }
  }

  test('is skipped where judges are optional', () => {
    expect(run('').failed).toBe(false);
  }, 60_000);

  test('fails, and says which judge, where they are required', () => {
    const { output, failed } = run('1');
    expect(failed).toBe(true);
    expect(output).toContain('REQUIRE_JUDGES=1 and LibreOffice is not installed');
  }, 60_000);
});
