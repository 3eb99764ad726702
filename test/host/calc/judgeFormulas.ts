import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalculate } from '../../../host/calc';
import { emptySheet, emptyWorkbook, newId } from '../../../host/workbook/emptyWorkbook';
import type { CellScalar, Workbook } from '../../../host/workbook/model';
import { writeWorkbook } from '../../../host/xlsx';
import { recalculateInLibreOffice, type JudgedValue } from '../../judges';
import { putRows } from '../xlsx/sampleWorkbook';

export type Rows = Parameters<typeof putRows>[3];

/** A workbook whose only sheet, «Datos», holds these rows. */
export function dataWorkbook(rows: Rows): Workbook {
  const workbook = emptyWorkbook('Datos');
  putRows(workbook.sheets[0]!, 0, 0, rows);
  return workbook;
}

/**
 * Has formulas on a sheet of their own computed by us and, in one conversion before the tests, by LibreOffice; their
 * references without sheet are to «Datos». Gives what each made of a formula, numbers to twelve digits: the engines
 * add in different orders.
 */
export function judgeFormulas(
  workbook: Workbook,
  formulas: readonly string[],
): (formula: string) => { readonly ours: unknown; readonly theirs: unknown } {
  const results = emptySheet('Fórmulas', newId(workbook));
  putRows(
    results,
    0,
    0,
    formulas.map((formula) => [onDataSheet(formula)]),
  );
  workbook.sheets.push(results);
  let judged: readonly (readonly JudgedValue[])[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'calc-'));
    try {
      const path = join(folder, 'formulas.xlsx');
      writeFileSync(path, await writeWorkbook(workbook));
      const [sheets] = await recalculateInLibreOffice([path]);
      judged = sheets?.get('Fórmulas') ?? [];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    recalculate(workbook);
  }, 120_000);

  return (formula) => {
    const row = formulas.indexOf(formula);
    return {
      ours: comparable(results.rows.get(row)?.get(0)?.value),
      theirs: comparable(judged[row]?.[0] ?? undefined),
    };
  };
}

function onDataSheet(formula: string): string {
  return formula.replace(
    /("[^"]*")|(?<![\w!.#:\u00c0-\u00ff])([A-Z]{1,2}\d+)(?![\w(])/g,
    (whole, quoted?: string) => (quoted === undefined ? `Datos!${whole}` : whole),
  );
}

function comparable(value: CellScalar | JudgedValue | undefined): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? null);
}
