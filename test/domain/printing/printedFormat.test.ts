import fc from 'fast-check';
import { anexoA, convenio, evaluaciones } from '../../../src/domain/formats';
import {
  printableProgrammes,
  printedFormat,
  printedSheetName,
} from '../../../src/domain/printing/printedFormat';
import { validationContext } from '../../../src/domain/validation/context';
import { serial } from '../../support/anexoIReal';
import { conveniosOf, realCommitments } from '../../support/convenioReal';
import { goodAnexoA, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

describe('printedFormat', () => {
  const table = installedTable(anexoA, [
    goodAnexoA,
    { ...goodAnexoA, programa: '', numero: 2 },
    { ...goodAnexoA, programa: 'E020', evaluacion: 'E020' },
  ]);
  const book = seguimientoOf([
    table,
    installedTable(evaluaciones, [{ evaluacion: 'E007', programa: 'E007 - Convenio' }]),
  ]);
  const printed = printedFormat(table, 'e007', 1, validationContext(book, HOY));

  it('prints the ten official columns of that programme alone, under its full name', () => {
    expect(printed.columns).toHaveLength(10);
    expect(printed.rows.map((row) => row.kind === 'record' && row.cells[0])).toEqual([1, 2]);
    expect(printed.records).toBe(2);
    expect(printed.lines).toEqual([
      'PROGRAMA PRESUPUESTARIO / FONDO: E007 - Convenio',
      'TRIMESTRE y AÑO: Primer trimestre 2026',
    ]);
  });

  it('names its sheet as Excel admits, and never as another', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (programa, trimestre) => {
        const first = printedSheetName(anexoA, programa, trimestre, []);
        const second = printedSheetName(anexoA, programa, trimestre, [first.toUpperCase()]);
        for (const name of [first, second]) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      }),
    );
  });

  it('offers each programme once, under its full name, with its rows', () => {
    expect(printableProgrammes(table, validationContext(book, HOY))).toEqual([
      { programa: 'E007 - Convenio', filas: 2 },
      { programa: 'E020', filas: 1 },
    ]);
  });
});

describe('the printed Convenio', () => {
  const print = (rows = realCommitments()) => {
    const book = conveniosOf(rows);
    return printedFormat(
      installedTable(convenio, rows),
      'Prestaciones potestativas',
      2,
      validationContext(book, HOY),
    );
  };
  const under = (values: object) => print([{ ...realCommitments()[0], ...values }]).rows[1];
  const dated = (text: string) => ({
    kind: 'below',
    caption: 'Fecha comprometida de cumplimiento:',
    text,
  });

  it('has three columns, and under each commitment its date in words', () => {
    const printed = print();
    expect(printed.columns.map(({ heading }) => heading)).toEqual([
      'No.',
      'Aspectos Susceptibles de Mejora.',
      'Actividad comprometida',
    ]);
    expect(printed.records).toBe(5);
    expect(printed.rows.map(({ kind }) => kind)).toEqual(Array(5).fill(['record', 'below']).flat());
    expect(printed.rows.filter(({ kind }) => kind === 'below')).toEqual(
      Array(5).fill(dated('30 de julio de 2021')),
    );
  });

  it('shows the first date too, once it is another', () => {
    const [july, october] = [serial(2021, 7, 30), serial(2021, 10, 1)];
    expect(under({ termino: july, terminoOriginal: july })).toEqual(dated('30 de julio de 2021'));
    expect(under({ termino: october, terminoOriginal: july })).toEqual(
      dated('1 de octubre de 2021 (originalmente 30 de julio de 2021)'),
    );
  });

  it('writes as it is what is no date, and nothing where there is none', () => {
    expect(under({ termino: '<b>Por definir</b>' })).toEqual(dated('Por definir'));
    expect(under({ termino: '' })).toEqual(dated(''));
  });
});
