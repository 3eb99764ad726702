import fc from 'fast-check';
import { columnsOf } from '../../../src/domain/formats/format';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { withSharedRows } from '../../../src/domain/tables/sharedRows';
import type { TableData } from '../../../src/domain/tables/tableData';
import { validationContext } from '../../../src/domain/validation/context';
import type { Observacion } from '../../../src/domain/validation/observe';
import { recheckRow } from '../../../src/domain/validation/recheckRow';
import { validate, validateSteps, type Validation } from '../../../src/domain/validation/validate';
import { anexoA } from '../../../src/domain/formats';
import { oddBook, oddValue } from '../../support/oddBook';
import { goodAnexoA, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

/** Without the function that a correction is; what it would write stands for it. */
const shown = ({ correccion, ...rest }: Observacion) => ({
  ...rest,
  correccion: correccion && { description: correccion.description, after: correccion.apply(rest.valor) },
});

/** One cell of one row is typed over, as the pane reads it again. */
const edited = (book: Seguimiento, pick: number, column: number, value: string | number | boolean) => {
  const places = book.tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const place = places[pick % Math.max(places.length, 1)];
  if (!place) return book;
  const columns = columnsOf(place.table.format);
  const key = columns[column % columns.length]?.key ?? 'clave';
  const change = (table: TableData): TableData =>
    table === place.table
      ? withSharedRows(
          {
            ...table,
            rows: table.rows.map((row) => ({
              ...row,
              values: row === place.row ? { ...row.values, [key]: value } : { ...row.values },
            })),
          },
          table,
        )
      : table;
  return { ...book, tables: book.tables.map(change) };
};

function expectEachRowAsInTheWhole(book: Seguimiento): void {
  const whole = validate(book, HOY).observaciones;
  const context = validationContext(book, HOY);
  for (const table of book.tables) {
    for (const fila of [table.headerRow, ...table.rows.map(({ sheetRow }) => sheetRow)]) {
      const alone = recheckRow(context, table.sheet, fila);
      const expected = whole.filter((each) => each.hoja === table.sheet && each.fila === fila);
      expect(alone?.observaciones.map(shown)).toEqual(expected.map(shown));
    }
  }
}

describe('a row judged alone', () => {
  it('gets what validating the whole workbook says of it, whatever was typed before', () => {
    const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(30), oddValue), { maxLength: 4 });
    fc.assert(
      fc.property(oddBook, edits, (book, typed) => {
        expectEachRowAsInTheWhole(book);
        let now = book;
        for (const [pick, column, value] of typed) {
          now = edited(now, pick, column, value);
          expectEachRowAsInTheWhole(now);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('learns at once that another row took its number', () => {
    const book = seguimientoOf([
      installedTable(anexoA, [goodAnexoA, { ...goodAnexoA, numero: 2, clave: 'E007-002' }]),
    ]);
    const says = (of: Seguimiento) =>
      recheckRow(validationContext(of, HOY), 'Anexo A', 8)?.observaciones.map(({ regla }) => regla);
    expect(says(book)).not.toContain('numero-duplicado');
    const column = columnsOf(anexoA).findIndex(({ key }) => key === 'numero');
    expect(says(edited(book, 1, column, 1))).toContain('numero-duplicado');
    // And the first row of the pair, whose number it was, stays as it was.
    expect(says(edited(book, 0, column, 2))).toContain('numero-duplicado');
  });

  it('carries the semáforo of its ASM and the reason for it', () => {
    const book = seguimientoOf([installedTable(anexoA, [{ ...goodAnexoA, termino: HOY - 10 }])]);
    const check = recheckRow(validationContext(book, HOY), 'Anexo A', 7);
    expect(check?.asm?.juicio).toMatchObject({ etiqueta: 'En rezago', diasVencido: 10, real: 0.5 });
    expect(check?.asm?.juicio.motivo).toMatch(/venció/i);
  });

  it('is nobody where no table of ours has anything', () => {
    const context = validationContext(seguimientoOf([installedTable(anexoA, [goodAnexoA])]), HOY);
    expect(recheckRow(context, 'Anexo A', 8)).toBeNull();
    expect(recheckRow(context, 'Anexo A', 2)).toBeNull();
    expect(recheckRow(context, 'Otra hoja', 7)).toBeNull();
  });
});

describe('validation taken in slices', () => {
  it('says the same as in one go, and counts every row', () => {
    fc.assert(
      fc.property(oddBook, fc.integer({ min: 1, max: 3 }), (book, rowsAtATime) => {
        const steps = validateSteps(book, HOY, rowsAtATime);
        const progress: { done: number; total: number }[] = [];
        let sliced: Validation | undefined;
        while (sliced === undefined) {
          const step = steps.next();
          if (step.done === true) sliced = step.value;
          else progress.push(step.value);
        }
        const whole = validate(book, HOY);
        expect(sliced.observaciones.map(shown)).toEqual(whole.observaciones.map(shown));
        expect(sliced.resumen).toEqual(whole.resumen);
        const rows = book.tables.reduce((sum, table) => sum + table.rows.length, 0);
        expect(progress.map(({ done }) => done)).toEqual(
          [...progress.map(({ done }) => done)].sort((a, b) => a - b),
        );
        if (rows > 0) expect(progress.at(-1)).toEqual({ done: rows, total: rows });
      }),
      { numRuns: 60 },
    );
  });
});
