import { manyAnexoA, manyAnexoI } from '../../bench/manyRows';
import { openHost, type Host } from '../../host';
import type { TableCandidate } from '../../src/domain/adoption/adoption';
import type { CellValue } from '../../src/domain/cell';
import { anexoA, anexoI } from '../../src/domain/formats';
import type { ImportPlan } from '../../src/domain/importing/planImport';
import { pueblaMunicipio } from '../../src/domain/perfiles';
import { tableOf } from '../../src/domain/seguimiento';
import { adoptTable, type AdoptRequest } from '../../src/workbook/adoptTable';
import { consolidatedReport } from '../../src/workbook/consolidatedReport';
import { findTables } from '../../src/workbook/findTables';
import { installFormats } from '../../src/workbook/installFormats';
import { printFormat } from '../../src/workbook/printFormat';
import { readTable } from '../../src/workbook/readTable';
import { readLibro } from '../../src/workbook/read/readLibro';
import type { Outcome } from '../../src/workbook/result';
import { literal } from '../../src/workbook/write/cellText';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { serial } from '../support/anexoIReal';

type Grid = readonly (readonly CellValue[])[];

const FECHA = serial(2026, 1, 15);
const MEGABYTES_2 = 2_000_000;
const HEADINGS = anexoA.official.map(({ heading }) => heading);
const rowA = (numero: CellValue, asm: string, avance: CellValue = 50): CellValue[] => [
  ...[numero, asm, 'Específico', 'Dirección de Agua', 'Elaborar el manual', 46203],
  ...['Mejor atención', 'Manual', avance, ''],
];

let host: Host;
beforeEach(() => {
  host = openHost(undefined, { keepRequests: true });
});
afterEach(() => host.close());

async function did<T>(verb: (context: Excel.RequestContext) => Promise<Outcome<T>>): Promise<T> {
  const outcome = await host.Excel.run(verb);
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  return outcome.result;
}

const install = () =>
  did((context) =>
    installFormats(context, {
      formats: [anexoA, anexoI],
      perfil: pueblaMunicipio,
      inicio: { institucion: 'Ayuntamiento', ejercicio: '2026', trimestre: '1' },
      evaluacion: { programa: 'FAFEF' },
    }),
  );

/** What a person pasted: plain cells in a sheet of theirs. */
const paste = (name: string, grid: Grid, more?: (sheet: Excel.Worksheet) => void): Promise<void> =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const width = Math.max(...grid.map((row) => row.length));
    const rows = grid.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    for (let start = 0; start < rows.length; start += 400) {
      const block = rows.slice(start, start + 400);
      sheet.getRangeByIndexes(start, 0, block.length, width).values = block.map((row) => row.map(literal));
      await context.sync();
    }
    more?.(sheet);
    await context.sync();
  });

const find = () => did(findTables);
const told = (found: readonly TableCandidate[]) =>
  found.map(({ sheet, headerRow, formatId, matched, of }) => [sheet, headerRow + 1, formatId, matched, of]);

async function adopt(
  candidate: TableCandidate | undefined,
  more: Partial<AdoptRequest> = {},
): Promise<ImportPlan> {
  if (!candidate) throw new Error('The test expects a candidate');
  const format = candidate.formatId === anexoA.id ? anexoA : anexoI;
  return did((context) =>
    adoptTable(context, { format, place: candidate, fecha: FECHA, actualizar: false, ...more }),
  );
}

const rowsOf = async (formatId: string) =>
  tableOf((await host.Excel.run(readLibro)).seguimiento, formatId)?.rows.map(({ values }) => values) ?? [];

const cellsOf = (name: string): Promise<unknown> =>
  host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load('address,values,formulas,numberFormat');
    await context.sync();
    return JSON.stringify([used.address, used.values, used.formulas, used.numberFormat]);
  });

describe('looking for tables', () => {
  it('finds them under merged titles, with blank rows and totals, and says how much they look like', async () => {
    await paste(
      'Hoja de «Juan» y O’Higgins',
      [
        ['Plan de Acción: Aspectos Susceptibles de Mejora (ASM)'],
        ['PROGRAMA PRESUPUESTARIO / FONDO: E007 - Agua'],
        [],
        [],
        HEADINGS.slice(0, 9),
        rowA(1, 'Uno').slice(0, 9),
        [],
        rowA(2, 'Dos').slice(0, 9),
        ['Total', '', '', '', '', '', '', '', 100],
      ],
      (sheet) => sheet.getRange('A1:I1').merge(),
    );
    expect(told(await find())).toEqual([['Hoja de «Juan» y O’Higgins', 5, 'anexo-a', 9, 10]]);
  });

  it('works with a quote in the name of the sheet', async () => {
    await install();
    await paste("Pp d'Agua", [HEADINGS, rowA(1, 'Uno')]);
    const [candidate] = await find();
    expect(candidate?.sheet).toBe("Pp d'Agua");
    expect((await adopt(candidate)).added).toHaveLength(1);
  });

  it('finds two tables in one sheet, and each in hidden and filtered sheets', async () => {
    await paste('Dos', [HEADINGS, rowA(1, 'Uno'), [], ['ANEXO I'], [], ...anexoIGrid()]);
    await paste('Oculta', [HEADINGS, rowA(1, 'Uno')], (sheet) => {
      sheet.visibility = 'Hidden';
    });
    await paste('Filtrada', [HEADINGS, rowA(1, 'Uno'), rowA(2, 'Dos')], (sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:J3'), 0, { filterOn: 'Values', values: ['2'] });
    });
    const found = await find();
    expect(told(found)).toEqual([
      ['Dos', 1, 'anexo-a', 10, 10],
      ['Dos', 6, 'anexo-i', 11, 11],
      ['Oculta', 1, 'anexo-a', 10, 10],
      ['Filtrada', 1, 'anexo-a', 10, 10],
    ]);
    expect(found.map(({ isHidden }) => isHidden)).toEqual([false, false, true, false]);
  });

  it('takes a real Excel table by its bounds, its totals aside', async () => {
    await install();
    await paste(
      'Lista',
      [[], ['', ...HEADINGS], ['', ...rowA(1, 'Uno')], ['', ...rowA(2, 'Dos')]],
      (sheet) => {
        const table = sheet.tables.add('B2:K4', true);
        table.name = 'MisASM';
        table.showTotals = true;
      },
    );
    const [candidate] = await find();
    expect([candidate?.headerRow, candidate?.firstColumn]).toEqual([1, 1]);
    expect((await adopt(candidate)).added.map(({ asm }) => asm)).toEqual(['Uno', 'Dos']);
  });

  it('never offers a sheet of ours: installed, report, kept report, printed copy', async () => {
    await install();
    await paste('Recibido', [HEADINGS, rowA(1, 'Uno', 40)]);
    await adopt((await find())[0]);
    await did((context) => consolidatedReport(context, { fecha: FECHA }));
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Informe consolidado').name = 'Informe de enero';
      context.workbook.worksheets.getItem('Anexo A').name = 'Mi anexo';
      await context.sync();
    });
    await did((context) => consolidatedReport(context, { fecha: FECHA }));
    const { hoja } = await did((context) =>
      printFormat(context, { format: anexoA, programa: 'FAFEF', trimestre: 1, fecha: FECHA }),
    );
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(hoja).name = 'Para firma';
      await context.sync();
    });
    expect((await find()).map(({ sheet }) => sheet)).toEqual(['Recibido']);
  });

  it('costs three requests under 2 MB however many sheets there are and however long their texts', async () => {
    const long = 'Lo que la instancia evaluadora encontró. '.repeat(25);
    for (const name of Array.from({ length: 24 }, (_, index) => `Enlace ${index + 1}`)) {
      await paste(name, [HEADINGS, ...Array.from({ length: 400 }, (_, index) => rowA(index + 1, long))]);
    }
    const before = host.requests.length;
    expect(await find()).toHaveLength(24);
    // The one with which office.js lets go of the ranges asks for nothing.
    const made = host.requests
      .slice(before)
      .filter(({ request }) => !JSON.stringify(request).includes('_RemoveReference'));
    expect(made.length).toBeLessThanOrEqual(3);
    for (const message of made.flatMap(({ request, response }) => [request, response])) {
      expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(MEGABYTES_2);
    }
  });

  it('finds nothing in a workbook with nothing', async () => {
    expect(await find()).toEqual([]);
  });
});

describe('copying one into its format', () => {
  const received: Grid = [
    ['PROGRAMA PRESUPUESTARIO / FONDO: E007 - Agua'],
    [],
    [...HEADINGS.slice(0, 9), 'Folio interno'],
    [...rowA(1, 'Uno', 45).slice(0, 9), 'x-1'],
    [...rowA(2, '=no es fórmula', 80).slice(0, 9), 'x-2'],
    ['Total', '', '', '', '', '', '', '', 125, ''],
  ];

  it('adds its rows with their claves and leaves the sheet as it was, cell by cell', async () => {
    await install();
    await paste('Recibido', received, (sheet) => {
      sheet.getRange('L4').formulas = [['=1+1']];
    });
    const before = await cellsOf('Recibido');
    const plan = await adopt((await find())[0]);
    expect(plan.added.map(({ clave, avance, programa }) => [clave, avance, programa])).toEqual([
      ['E007-001', 0.45, 'E007 - Agua'],
      ['E007-002', 0.8, 'E007 - Agua'],
    ]);
    expect(plan.omitted).toEqual([{ fila: 6, reason: 'totals' }]);
    expect(plan.unused).toEqual(['Folio interno']);
    expect(plan.missing).toEqual(['Observaciones / Justificaciones']);
    expect((await rowsOf('anexo-a')).map(({ asm }) => asm)).toEqual(['Uno', '=no es fórmula']);
    expect(await cellsOf('Recibido')).toBe(before);
  });

  it('follows the columns and the unit that the person chose', async () => {
    await install();
    await paste('Recibido', [
      ['Núm.', 'ASM', 'Comentario', 'Avance'],
      [1, 'Uno', 'Va bien', 1],
    ]);
    const [candidate] = await find();
    await adopt(candidate, { columnas: { 2: 'observaciones' }, unidad: 'fraccion' });
    expect(await rowsOf('anexo-a')).toMatchObject([{ asm: 'Uno', observaciones: 'Va bien', avance: 1 }]);
  });

  it('again, adds nothing; with other values, adds nothing and says which rows', async () => {
    await install();
    await paste('Recibido', received);
    const [candidate] = await find();
    await adopt(candidate);
    const again = await adopt(candidate);
    expect([again.added.length, again.omitted.filter(({ reason }) => reason === 'identica').length]).toEqual([
      0, 2,
    ]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Recibido').getRange('B4').values = [['Uno, corregido']];
      await context.sync();
    });
    await expect(adopt(candidate)).rejects.toThrow('fila 4 (núm. 1)');
    await adopt(candidate, { actualizar: true });
    expect((await rowsOf('anexo-a')).map(({ asm }) => asm)).toEqual(['Uno, corregido', '=no es fórmula']);
  });

  it('reads the number formats that say what a percentage is', async () => {
    await install();
    await paste(
      'Recibido',
      [
        ['Núm.', 'ASM', 'Avance'],
        [1, 'Uno', 1],
        [2, 'Dos', 0],
      ],
      (sheet) => {
        sheet.getRange('C2:C3').numberFormat = [['0%'], ['0%']];
      },
    );
    const plan = await adopt((await find())[0]);
    expect(plan.unit).toMatchObject({ why: 'ownSign', ambiguous: false });
    expect((await rowsOf('anexo-a')).map(({ avance }) => avance)).toEqual([1, 0]);
  });

  it('says so, and changes nothing, when the table moved, its sheet went away or ours is protected', async () => {
    await install();
    await paste('Recibido', received);
    const [candidate] = await find();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Anexo A').protection.protect();
      await context.sync();
    });
    await expect(adopt(candidate)).rejects.toThrow('protegida');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Recibido').getRange('1:1').insert('Down');
      await context.sync();
    });
    await expect(adopt(candidate)).rejects.toThrow('ya no está donde se encontró');
    await expect(did((context) => readTable(context, { place: candidate!, format: anexoA }))).rejects.toThrow(
      'ya no está donde se encontró',
    );
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Recibido').delete();
      await context.sync();
    });
    await expect(adopt(candidate)).rejects.toThrow('ya no está donde se encontró');
    expect(await rowsOf('anexo-a')).toEqual([]);
  });

  it.each([
    ['anexo-a', manyAnexoA(5000)],
    ['anexo-i', manyAnexoI(5000)],
  ])(
    'copies 5,000 rows into %s within its round trips',
    async (formatId, grid) => {
      await install();
      await paste('Concentrado', grid);
      const [candidate] = await find();
      const before = host.requests.length;
      host.resetCounters();
      expect((await adopt(candidate)).added).toHaveLength(5000);
      const { roundTrips, bytesSent, bytesReceived } = host.counters();
      const allowed = 4 + Math.ceil(bytesSent / MEGABYTES_2) + Math.ceil(bytesReceived / MEGABYTES_2);
      expect(roundTrips).toBeLessThanOrEqual(allowed);
      for (const { request, response } of host.requests.slice(before)) {
        expect(Buffer.byteLength(JSON.stringify(request))).toBeLessThanOrEqual(MEGABYTES_2);
        expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThanOrEqual(MEGABYTES_2);
      }
      expect(await rowsOf(formatId)).toHaveLength(5000);
    },
    120_000,
  );
});
