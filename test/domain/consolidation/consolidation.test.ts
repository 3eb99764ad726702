/** Copies put together: any order gives the same, nothing is lost, nothing comes twice. */
import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import type { RowValues } from '../../../src/domain/changes';
import { bookOf, copyBook, type Book } from '../../../src/domain/consolidation/book';
import { ledgersOf, valueIn, type Ledger, type LedgerValues } from '../../../src/domain/consolidation/ledger';
import {
  consolidationSteps,
  highestCounters,
  type ConsolidationPlan,
} from '../../../src/domain/consolidation/planConsolidation';
import { readShown, saysOf, shownCell } from '../../../src/domain/consolidation/shownCell';
import { acciones, anexoA, enlaces } from '../../../src/domain/formats';
import { columnsOf, type ColumnKind, type Format } from '../../../src/domain/formats/format';
import { throughAll } from '../../../src/domain/steps';
import type { RawTable } from '../../../src/domain/tables/rawTable';

const ledgers = ledgersOf({});

type Rows = Readonly<Partial<Record<string, readonly RowValues[]>>>;

const FORMATS: Readonly<Record<string, Format>> = {
  AnexoA: anexoA,
  Acciones: acciones,
  Enlaces: enlaces,
};

function rawTable(format: Format, rows: readonly RowValues[]): RawTable {
  const columns = columnsOf(format);
  const body = rows.map((row) => columns.map(({ key }): CellValue => row[key] ?? ''));
  return {
    name: format.table,
    sheet: format.sheet,
    headerRow: 5,
    firstColumn: 0,
    columnCount: columns.length,
    headings: columns.map(({ heading }) => heading),
    bodyRows: body.length,
    body,
    showTotals: false,
    lastUsedRow: 5 + body.length,
  };
}

const tablesOf = (rows: Rows): ReadonlyMap<string, RawTable> =>
  new Map(
    Object.entries(rows).flatMap(([table, own]) => {
      const format = FORMATS[table];
      return format && own ? [[table, rawTable(format, own)] as const] : [];
    }),
  );
const libroOf = (rows: Rows): Book => bookOf(ledgers, tablesOf(rows));
const copyOf = (name: string, rows: Rows, order = 0): Book =>
  copyBook(ledgers, tablesOf(rows), { name, order });

const consolidate = (libro: Book, copies: readonly Book[]): ConsolidationPlan =>
  throughAll(consolidationSteps(libro, copies));

/** The book after what the plan does without asking. */
function applied(libro: Book, plan: ConsolidationPlan): Book {
  const rows = new Map(
    libro.ledgers.map((ledger) => {
      const known = (libro.rows.get(ledger.table) ?? []).map((row) => {
        const fills = plan.fills.filter((fill) => fill.ledger === ledger && fill.index === row.index);
        const values = Object.fromEntries(fills.map(({ column, theirs }) => [column.key, theirs]));
        return { ...row, values: { ...row.values, ...values } };
      });
      const added = (plan.added.get(ledger) ?? []).map(({ values }, index) => ({
        index: known.length + index,
        values,
      }));
      return [ledger.table, [...known, ...added]] as const;
    }),
  );
  return { ...libro, rows };
}

/** What a plan does, whatever the order in which it is told. */
const told = (plan: ConsolidationPlan) => ({
  added: [...plan.added].map(([{ table }, rows]) => [table, rows]),
  fills: plan.fills.map(({ ledger, index, column, theirs, copia }) => [
    ledger.table,
    index,
    column.key,
    theirs,
    copia,
  ]),
  conflicts: plan.conflicts.map(({ ledger, clave, column, mine, theirs, copia }) => [
    ledger.table,
    clave,
    column.key,
    mine,
    theirs,
    copia,
  ]),
  missing: plan.missing.map(({ ledger, clave, copia }) => [ledger.table, clave, copia]),
  copias: [...plan.copias].sort((a, b) => (a.archivo < b.archivo ? -1 : 1)),
});

const texts = [
  'Publicar el padrón de beneficiarios',
  'Publicar el padrón de las personas beneficiarias',
  'Elaborar manuales para direcciones regionales',
  'Diagnosticar coberturas estatales',
];
const clave = fc.constantFrom('E1-001', 'E1-002', 'E1-003', 'e1-003', '');
const asmRow: fc.Arbitrary<RowValues> = fc.record(
  {
    clave,
    numero: fc.constantFrom<CellValue>(1, 2, '3.', ''),
    asm: fc.constantFrom(...texts),
    programa: fc.constantFrom('E007', 'E007 - Media Superior', ''),
    avance: fc.constantFrom<CellValue>(0, 0.4, 1, ''),
    termino: fc.constantFrom<CellValue>(46_000, '2026-10-30', ''),
    observaciones: fc.constantFrom('', 'a', 'b', '#N/A'),
    validacion: fc.constantFrom('', '1 error'),
  },
  { requiredKeys: ['asm'] },
);
const accionRow: fc.Arbitrary<RowValues> = fc.record({
  clave,
  accion: fc.constantFrom<CellValue>(1, 2, '2', ''),
  actividades: fc.constantFrom('Uno', 'Dos'),
  avance: fc.constantFrom<CellValue>(0.25, 0.5, ''),
});
const enlaceRow: fc.Arbitrary<RowValues> = fc.record({
  dependencia: fc.constantFrom('Parques', 'Obras', 'parques', ''),
  enlace: fc.constantFrom('Enlace de Parques', 'Enlace de Obras', ''),
});
/** A row without clave is found again by its programme and number. */
const findable = (row: RowValues): RowValues =>
  (row.clave ?? '') === '' ? { ...row, numero: row.numero || 1, programa: row.programa || 'E007' } : row;
const oncePerClave = (rows: readonly RowValues[]): readonly RowValues[] => {
  const seen = new Set<string>();
  return rows.filter(({ clave: own = '' }) => {
    const key = String(own).toLowerCase();
    if (key !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
const bookRows: fc.Arbitrary<Rows> = fc.record({
  AnexoA: fc.array(asmRow, { maxLength: 5 }).map((rows) => oncePerClave(rows.map(findable))),
  Acciones: fc.array(accionRow, { maxLength: 4 }),
  Enlaces: fc.array(enlaceRow, { maxLength: 4 }),
});
const copiesRows = fc.array(fc.tuple(fc.constantFrom('A.xlsx', 'B.xlsx', 'C.xlsx', 'libro.xlsx'), bookRows), {
  maxLength: 4,
});
const copiesIn = (named: readonly (readonly [string, Rows])[]): readonly Book[] =>
  named.map(([name, rows], order) => copyOf(name, rows, order));

describe('in general', () => {
  it('the order of the copies makes no difference', () => {
    fc.assert(
      fc.property(
        bookRows,
        copiesRows.chain((named) =>
          fc.tuple(
            fc.constant(named),
            fc.shuffledSubarray(named, { minLength: named.length, maxLength: named.length }),
          ),
        ),
        (mine, [named, shuffled]) => {
          const libro = libroOf(mine);
          expect(told(consolidate(libro, copiesIn(shuffled)))).toEqual(
            told(consolidate(libro, copiesIn(named))),
          );
        },
      ),
    );
  });

  it('done again, it adds and fills nothing', () => {
    fc.assert(
      fc.property(bookRows, copiesRows, (mine, named) => {
        const libro = libroOf(mine);
        const copies = copiesIn(named);
        const again = consolidate(applied(libro, consolidate(libro, copies)), copies);
        expect([...again.added.values()].flat()).toEqual([]);
        expect(again.fills).toEqual([]);
      }),
    );
  });

  it('every cell of every copy is in the book or among the conflicts', () => {
    fc.assert(
      fc.property(bookRows, copiesRows, (mine, named) => {
        const libro = libroOf(mine);
        const copies = copiesIn(named);
        const plan = consolidate(libro, copies);
        const after = applied(libro, plan);
        for (const copy of copies) {
          for (const ledger of ledgers) {
            for (const { values } of copy.rows.get(ledger.table) ?? []) {
              for (const [key, value] of Object.entries(values)) {
                if (value !== '' && key !== 'validacion') {
                  expect([key, value, isSaid(after, plan, ledger, key, value)]).toEqual([key, value, true]);
                }
              }
            }
          }
        }
      }),
    );
  });

  it('no two rows of the book come to be one ASM that was one before', () => {
    fc.assert(
      fc.property(bookRows, copiesRows, (mine, named) => {
        const libro = libroOf(mine);
        const after = applied(libro, consolidate(libro, copiesIn(named)));
        const claves = (after.rows.get('AnexoA') ?? [])
          .map(({ values }) => String(valueIn(values, 'clave')).toLowerCase())
          .filter((each) => each !== '');
        expect(new Set(claves).size).toBe(claves.length);
      }),
    );
  });
});

/** The percentage of a broken-down ASM follows its actions, and is neither taken nor told. */
function isSaid(
  after: Book,
  plan: ConsolidationPlan,
  ledger: Ledger,
  key: string,
  value: CellValue,
): boolean {
  const column = ledger.columns.find((each) => each.key === key);
  if (!column) return false;
  const says = saysOf(column, value).toLowerCase();
  const inBook = (after.rows.get(ledger.table) ?? []).some(
    ({ values }: { readonly values: LedgerValues }) =>
      saysOf(column, valueIn(values, key)).toLowerCase() === says,
  );
  const isWorked = ledger.kind === 'asm' && ['avance', 'termino'].includes(key);
  const isKey = ledger.identity.includes(key);
  return (
    inBook ||
    isWorked ||
    isKey ||
    plan.conflicts.some(
      (each) =>
        each.ledger === ledger &&
        each.column.key === key &&
        saysOf(column, each.theirs).toLowerCase() === says,
    )
  );
}

describe('a row', () => {
  const base: RowValues = { clave: 'E1-001', numero: 1, asm: texts[0] ?? '', programa: 'E007' };
  const one = (mine: RowValues, ...theirs: readonly RowValues[]) =>
    consolidate(
      libroOf({ AnexoA: [mine] }),
      theirs.map((row, index) => copyOf(`${'ABC'.charAt(index)}.xlsx`, { AnexoA: [row] }, index)),
    );

  it('takes in a blank what the copies say alike, once', () => {
    const plan = one(base, { ...base, observaciones: 'x' }, { ...base, observaciones: 'x' });
    expect(plan.fills.map(({ theirs, copia }) => [theirs, copia])).toEqual([['x', 'A.xlsx']]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.copias.map(({ llenadas, iguales }) => [llenadas, iguales])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('stays blank where the copies differ, and each is told', () => {
    const plan = one(base, { ...base, observaciones: 'x' }, { ...base, observaciones: 'y' });
    expect(plan.fills).toEqual([]);
    expect(plan.conflicts.map(({ theirs, copia }) => [theirs, copia])).toEqual([
      ['x', 'A.xlsx'],
      ['y', 'B.xlsx'],
    ]);
  });

  it('is the same though a copy writes its date, its number and its programme otherwise', () => {
    const plan = one({ ...base, termino: 46_325 }, { ...base, numero: '1.', termino: '2026-10-30' });
    expect(plan.conflicts).toEqual([]);
    expect(plan.copias[0]?.iguales).toBe(1);
  });

  it('without clave is found by programme, number and text, and takes the clave of the copy', () => {
    const plan = one({ ...base, clave: '' }, base);
    expect(plan.added.size).toBe(0);
    expect(plan.fills.map(({ column, theirs }) => [column.key, theirs])).toEqual([['clave', 'E1-001']]);
  });

  it('of another ASM with the same clave mixes nothing with the book, blanks neither', () => {
    const other = { ...base, asm: texts[2] ?? '', observaciones: 'x' };
    const plan = one({ ...base, avance: 0.5 }, other);
    expect(plan.fills).toEqual([]);
    expect(plan.conflicts.map(({ column, mine, theirs }) => [column.key, mine, theirs])).toEqual([
      ['asm', texts[0], texts[2]],
      ['avance', 0.5, ''],
      ['observaciones', '', 'x'],
    ]);
  });

  it('another ASM that the book already has under its own clave is that one', () => {
    const other: RowValues = { ...base, asm: texts[2] ?? '' };
    const libro = libroOf({ AnexoA: [base, { ...other, clave: 'E1-002' }] });
    const plan = consolidate(libro, [copyOf('A.xlsx', { AnexoA: [other] })]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.added.size).toBe(0);
  });

  it('that a copy no longer has is told and stays', () => {
    const plan = consolidate(libroOf({ AnexoA: [base] }), [
      copyOf('A.xlsx', { AnexoA: [] }),
      copyOf('B.xlsx', {}, 1),
    ]);
    expect(plan.missing.map(({ clave: own, copia }) => [own, copia])).toEqual([
      ['E1-001', 'A.xlsx'],
      ['', 'B.xlsx'],
    ]);
  });
});

describe('the counters of claves', () => {
  it('rise to the highest of all books', () => {
    const highest = highestCounters([
      new Map([['E1', 3]]),
      new Map([
        ['E1', 2],
        ['E2', 7],
      ]),
    ]);
    expect([...highest]).toEqual([
      ['E1', 3],
      ['E2', 7],
    ]);
  });
});

describe('what Conflictos shows', () => {
  const column = (kind: ColumnKind['kind']) => ({
    key: 'x',
    heading: 'X',
    type: { kind } as ColumnKind,
  });
  it('is read back as it was said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ColumnKind['kind']>('date', 'percent', 'number', 'amount', 'text', 'key'),
        fc.oneof(
          fc.integer({ min: 61, max: 2_000_000 }),
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
          fc.string(),
          fc.constantFrom('30/11/2026', '40 %', '7', '1/3'),
        ),
        (kind, value) => {
          const back = readShown(shownCell(value, kind), kind);
          expect(shownCell(back, kind)).toBe(shownCell(value, kind));
          if (typeof value === 'number' && ['date', 'percent', 'number', 'amount'].includes(kind)) {
            expect(saysOf(column(kind), back)).toBe(saysOf(column(kind), value));
          }
        },
      ),
    );
  });
});
