import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Each line of code, linted as though it stood in that file. */
const forbidden: readonly (readonly [file: string, lines: readonly string[]])[] = [
  [
    'src/domain/cell.ts',
    [
      'export const a = Excel.run;',
      'export const a = Office.context;',
      'export const a = OfficeExtension.Error;',
      'export type A = Excel.Range;',
      'export type A = OfficeExtension.ClientResult<string>;',
      'export const a = window.name;',
      'export const a = document.title;',
      'export const a = globalThis.name;',
      'export const a = process.env;',
      'export const a = Date.now();',
      'export const a = new Date();',
      'export const a = Date();',
      'export const a = Math.random();',
      "export const a = fetch('/');",
    ],
  ],
  ['src/taskpane/index.tsx', ['export const a = Excel.run;', 'export type A = Excel.Range;']],
  ['src/workbook/result.ts', ['export const a = process.env;']],
];

const permitted: typeof forbidden = [
  ['src/domain/cell.ts', ['export const a = new Date(0);', 'export const a = Date.UTC(2025, 0, 1);']],
  ['src/taskpane/index.tsx', ['export const a = Office.context;']],
  ['src/workbook/result.ts', ['export type A = Excel.Range;', 'export const a = Excel.run;']],
];

const hastyVerb = `export async function hastyVerb(context: Excel.RequestContext, sheets: Excel.Worksheet[]) {
  for (const sheet of sheets) {
    sheet.activate();
    await context.sync();
  }
  const range = context.workbook.getSelectedRange();
  await context.sync();
  return range.address;
}
`;

describe('the linter', () => {
  const cases = [...forbidden, ...permitted];
  const results = lint([
    ...cases.map(([file, lines]) => [file, lines.join('\n')] as const),
    ['src/workbook/result.ts', hastyVerb],
  ]);

  it.each(forbidden.map(([file], index) => [file, index] as const))(
    'stops what %s cannot name',
    (_file, index) => {
      const [, lines] = forbidden[index]!;
      const stopped = restrictedLines(results[index]!);
      expect(lines.filter((_line, lineIndex) => !stopped.has(lineIndex + 1))).toEqual([]);
    },
  );

  it.each(permitted.map(([file], index) => [file, index] as const))(
    'lets %s name what it may',
    (_file, index) => {
      const stopped = restrictedLines(results[forbidden.length + index]!);
      expect([...stopped]).toEqual([]);
    },
  );

  it('stops a sync inside a loop and a property read before it is loaded', () => {
    const rules = results[cases.length]!.map(({ ruleId }) => ruleId);
    expect(rules).toContain('office-addins/no-context-sync-in-loop');
    expect(rules).toContain('office-addins/load-object-before-read');
  });
});

interface LintMessage {
  readonly ruleId: string | null;
  readonly line: number;
}

/** Lines with a complaint of the rules that keep names out of a room. */
function restrictedLines(messages: readonly LintMessage[]): ReadonlySet<number> {
  const names = ['no-restricted-globals', 'no-restricted-syntax'];
  return new Set(messages.filter(({ ruleId }) => names.includes(ruleId ?? '')).map(({ line }) => line));
}

function lint(
  texts: readonly (readonly [file: string, text: string])[],
): readonly (readonly LintMessage[])[] {
  const { stdout } = spawnSync(process.execPath, [resolve('test/project/lintTexts.mjs')], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as readonly (readonly LintMessage[])[];
}
