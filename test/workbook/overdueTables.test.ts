import type { Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import {
  DATA_TABLE_COLUMNS,
  DATA_TABLE_LABELS,
} from '../../src/domain/indicadores/recoleccion/dataTableLayout';
import { tableroDe } from '../../src/domain/indicadores/recoleccion/tablero';
import { calculatePeriod, type CalculatedPeriod } from '../../src/workbook/calculatePeriod';
import { prepareTables } from '../../src/workbook/prepareTables';
import { readLibro } from '../../src/workbook/read/readLibro';
import { receiveDeliveries } from '../../src/workbook/receiveDeliveries';
import { requestProrroga } from '../../src/workbook/requestProrroga';
import { done } from '../../src/workbook/result';
import { serial } from '../support/anexoIReal';
import { APRIL_20, matrix, matrizBook, rowsOf, sheetsOf, trimestral } from './matrizBook';
import { doneIn } from './seguimientoBook';

const MES = '2026-03';
const OBRAS = 'Secretaría de Obras';
const MARCH_31 = serial(2026, 3, 31);
/** A Monday: March's tables are due. */
const APRIL_6 = serial(2026, 4, 6);

let host: Host;
beforeEach(async () => {
  host = await matrizBook({
    indicadores: [trimestral('A', [[97, 100]]), trimestral('B', [[70, 100]], { dependencia: OBRAS })],
  });
  await doneIn(host, (context) => prepareTables(context, { mes: MES, fecha: MARCH_31 }));
});
afterEach(() => host.close());

const calculated = (fecha: number, periodo = '2026-T1'): Promise<CalculatedPeriod> =>
  doneIn(host, (context) => calculatePeriod(context, { periodo, fecha }));
const states = async (): Promise<readonly CellValue[]> =>
  (await rowsOf(host, 'Entregas')).map((row) => row['Estado'] ?? '');
const withProrroga = () =>
  doneIn(host, (context) =>
    requestProrroga(context, {
      dependencia: OBRAS,
      mes: MES,
      tipo: 'A',
      solicitada: serial(2026, 4, 1),
      resolucion: 'aceptada',
      fecha: APRIL_6 + 1,
    }),
  );

describe('a table that was sent and nobody answered', () => {
  it('is not late on the day due, and is «No disponible» from the next', async () => {
    expect((await calculated(APRIL_6)).entregasNoDisponibles).toBe(0);
    expect(await states()).toEqual(['enviada', 'enviada']);
    expect((await calculated(APRIL_6 + 1)).entregasNoDisponibles).toBe(2);
    expect(await states()).toEqual(['No disponible', 'No disponible']);
    expect((await calculated(APRIL_6 + 2)).entregasNoDisponibles).toBe(0);
  });

  it('waits for its prórroga, even if it was accepted afterwards', async () => {
    await calculated(APRIL_6 + 1);
    await withProrroga();
    await calculated(APRIL_6 + 2);
    expect(await states()).toEqual(['No disponible', 'enviada']);
    await calculated(APRIL_6 + 3);
    expect(await states()).toEqual(['No disponible', 'No disponible']);
  });

  it('is left alone by the calculation of other months', async () => {
    await calculated(APRIL_20, '2026-02');
    expect(await states()).toEqual(['enviada', 'enviada']);
  });

  it('is told by the matrix too, and the board keeps saying since when', async () => {
    expect(await doneIn(host, matrix())).toMatchObject({ cierra: true, entregasNoDisponibles: 2 });
    expect(await states()).toEqual(['No disponible', 'No disponible']);
    const board = await doneIn(host, async (context) => {
      const { seguimiento } = await readLibro(context);
      return done(tableroDe(seguimiento, MES, APRIL_20));
    });
    expect(board).toHaveLength(2);
    for (const row of board) {
      expect(row).toMatchObject({
        estado: 'No disponible',
        enviada: MARCH_31,
        noDisponibleDesde: APRIL_6 + 1,
      });
    }
  });

  it('may still be delivered: its file is one more row, and its figures count in what follows', async () => {
    await calculated(APRIL_6 + 1);
    const grid = [
      [DATA_TABLE_LABELS.dependencia, OBRAS],
      [DATA_TABLE_LABELS.mes, MES],
      DATA_TABLE_COLUMNS.map(({ heading }) => heading),
      ['B', 'Indicador B', 'Dato', '', '', '88', ''],
    ];
    const files = [{ archivo: 'tarde.xlsx', sheets: [{ name: 'Tabla de datos', grid }] }];
    await doneIn(host, (context) => receiveDeliveries(context, { files, fecha: APRIL_6 + 3 }));
    expect(await states()).toEqual(['No disponible', 'No disponible', 'validada']);
    expect((await rowsOf(host, 'Entregas')).at(-1)).toMatchObject({ 'En tiempo': 'No' });
    const { resultados, entregasNoDisponibles } = await calculated(APRIL_20);
    expect(entregasNoDisponibles).toBe(0);
    expect(resultados[1]?.motivo).toContain('se recibió el 09/04/2026');
  });

  it('refuses the calculation, and nothing changes, where Entregas is protected', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Entregas').protection.protect();
      await context.sync();
    });
    const outcome = await host.Excel.run((context) =>
      calculatePeriod(context, { periodo: MES, fecha: APRIL_20 }),
    );
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'hoja-protegida' } });
    expect(await sheetsOf(host)).not.toContain('Resultados');
  });
});

describe('the matrix of a quarter that may still be delivered', () => {
  const titles = (sheet: string) =>
    host.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRange('A1:A5').load('values');
      await context.sync();
      return cells.values.flat().join('\n');
    });

  it('is preliminary: it says so on both sheets, closes nothing and asks for no action', async () => {
    const { cierra, model, hoja, hojaAvances, rezagosNuevos } = await doneIn(
      host,
      matrix({ fecha: APRIL_6 }),
    );
    expect([cierra, rezagosNuevos]).toEqual([false, 0]);
    for (const sheet of [hoja, hojaAvances]) expect(await titles(sheet)).toContain(model.preliminar);
    expect((await rowsOf(host, 'Resultados')).map((row) => row['Cerrado'])).toEqual(['', '']);
    expect(await sheetsOf(host)).not.toContain('Plan de acciones');
  });

  it('closes it when it is made again after the day due', async () => {
    await doneIn(host, matrix({ fecha: APRIL_6 }));
    const { cierra, model, hoja } = await doneIn(host, matrix({ fecha: APRIL_6 + 1 }));
    expect([cierra, model.preliminar]).toEqual([true, null]);
    expect(await titles(hoja)).not.toContain('preliminar');
    const stored = await rowsOf(host, 'Resultados');
    expect(stored.map((row) => row['Cerrado'])).toEqual([APRIL_6 + 1, APRIL_6 + 1]);
  });
});
