import { anexoA, anexoI } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import { breakDownActions } from '../../src/workbook/breakDownActions';
import { captureMonth } from '../../src/workbook/captureMonth';
import { closeMonth } from '../../src/workbook/closeMonth';
import { consolidatedReport } from '../../src/workbook/consolidatedReport';
import { convertFormat } from '../../src/workbook/convertFormat';
import { correctWorkbook } from '../../src/workbook/correctWorkbook';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { printFormat } from '../../src/workbook/printFormat';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { serial } from '../support/anexoIReal';
import { FECHA, newBook, realBook, type VerbCall } from './seguimientoBook';

const PERIODO = '2026-01';

type ByHand = (context: Excel.RequestContext) => unknown;
const nothing: ByHand = () => undefined;
const protect =
  (sheet: string): ByHand =>
  (context) =>
    context.workbook.worksheets.getItem(sheet).protection.protect();
const replaceSheet =
  (name: string): ByHand =>
  async (context) => {
    const ours = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!ours.isNullObject) ours.delete();
    context.workbook.worksheets.add(name).getRange('A1').values = [['No borrar']];
  };
const forget =
  (column: string): ByHand =>
  (context) =>
    context.workbook.tables.getItem('AnexoA').columns.getItem(column).delete();

const received = (grid: readonly (readonly string[])[]) => [
  { file: 'datos.csv', sheets: [{ name: 'datos', grid }] },
];
const importing =
  (grid: readonly (readonly string[])[]): VerbCall<unknown> =>
  (context) =>
    importRows(context, { format: anexoI, files: received(grid), fecha: FECHA, actualizar: false });
const capture: VerbCall<unknown> = (context) =>
  captureMonth(context, {
    periodo: PERIODO,
    rows: [{ fila: 2, values: { clave: 'E007-001', accion: '1', avance: '40' } }],
    fecha: FECHA,
  });
const close: VerbCall<unknown> = (context) =>
  closeMonth(context, { periodo: PERIODO, corte: serial(2026, 1, 31), fecha: FECHA });
const print: VerbCall<unknown> = (context) =>
  printFormat(context, { format: anexoA, programa: 'E007', trimestre: 1, fecha: FECHA });
const conflicting = () =>
  anexoIGrid().map((row) => row.map((cell, at) => (at === 1 ? `${cell} (otro)` : cell)));

/** Nothing may be left queued either: what is, Excel.run sends when the batch ends. */
describe('a verb that is blocked changes nothing in the open workbook', () => {
  const stages = {
    new: newBook,
    imported: () => realBook('imported'),
    converted: () => realBook('converted'),
  };

  it.each<
    readonly [
      codigo: string,
      what: string,
      stage: keyof typeof stages,
      byHand: ByHand,
      verb: VerbCall<unknown>,
    ]
  >([
    [
      'hojas-existentes',
      'installing twice',
      'new',
      nothing,
      (context) =>
        installFormats(context, {
          formats: [anexoI],
          perfil: pueblaEstado,
          inicio: { institucion: '', ejercicio: '', trimestre: '' },
        }),
    ],
    ['tabla-no-encontrada', 'importing something else', 'imported', nothing, importing([['x'], ['y']])],
    ['filas-en-conflicto', 'importing other values', 'imported', nothing, importing(conflicting())],
    ['hoja-protegida', 'importing', 'new', protect('Anexo I'), importing(anexoIGrid())],
    [
      'hoja-protegida',
      'validating',
      'imported',
      protect('Observaciones'),
      (context) => validateWorkbook(context, { fecha: FECHA, write: true }),
    ],
    [
      'hoja-protegida',
      'correcting',
      'imported',
      protect('Cambios'),
      (context) => correctWorkbook(context, { fecha: FECHA }),
    ],
    [
      'hoja-protegida',
      'breaking down',
      'imported',
      protect('Acciones'),
      (context) => breakDownActions(context, { fecha: FECHA }),
    ],
    [
      'hoja-ajena',
      'breaking down',
      'imported',
      replaceSheet('Acciones'),
      (context) => breakDownActions(context, { fecha: FECHA }),
    ],
    [
      'hoja-ajena',
      'converting',
      'imported',
      replaceSheet('Anexo A'),
      (context) => convertFormat(context, { from: anexoI, to: anexoA, fecha: FECHA }),
    ],
    [
      'conversion-igual',
      'converting into itself',
      'imported',
      nothing,
      (context) => convertFormat(context, { from: anexoI, to: anexoI, fecha: FECHA }),
    ],
    ['hoja-protegida', 'capturing', 'converted', protect('Acciones'), capture],
    ['hoja-protegida', 'closing a month', 'converted', protect('Avance mensual'), close],
    ['sin-filas', 'closing a month without rows', 'new', nothing, close],
    ['columnas-faltantes', 'printing', 'converted', forget('Resultados Esperados'), print],
    ['programa-sin-filas', 'printing', 'new', nothing, print],
    [
      'hoja-ajena',
      'the report',
      'converted',
      replaceSheet('Informe consolidado'),
      (context) => consolidatedReport(context, { fecha: FECHA }),
    ],
    [
      'nada-que-informar',
      'the report',
      'new',
      nothing,
      (context) => consolidatedReport(context, { fecha: FECHA }),
    ],
  ])('%s: %s', async (codigo, _what, stage, byHand, verb) => {
    const host = await stages[stage]();
    await host.Excel.run(async (context) => {
      await byHand(context);
      await context.sync();
    });
    const before = structuredClone(host.workbook);
    const outcome = await host.Excel.run(verb);
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo } });
    expect(host.workbook).toEqual(before);
    host.close();
  });
});
