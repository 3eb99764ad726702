import { openHost } from '../../host';
import { anexoA, anexoI } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import { adoptTable } from '../../src/workbook/adoptTable';
import { breakDownActions } from '../../src/workbook/breakDownActions';
import { captureMonth } from '../../src/workbook/captureMonth';
import { closeMonth } from '../../src/workbook/closeMonth';
import { consolidatedReport } from '../../src/workbook/consolidatedReport';
import { convertFormat } from '../../src/workbook/convertFormat';
import { correctWorkbook } from '../../src/workbook/correctWorkbook';
import { editCatalogo } from '../../src/workbook/editCatalogo';
import { editDiaInhabil } from '../../src/workbook/editDiaInhabil';
import { editParametro } from '../../src/workbook/editParametro';
import { findTables } from '../../src/workbook/findTables';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { printFormat } from '../../src/workbook/printFormat';
import { reprogramTermino } from '../../src/workbook/reprogramTermino';
import { blocked } from '../../src/workbook/result';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { writeDocumentSheet } from '../../src/workbook/writeDocumentSheet';
import { sampleDocumento } from '../files/docx/sampleDocumento';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { serial } from '../support/anexoIReal';
import { FECHA, newBook, realBook, type VerbCall } from '../workbook/seguimientoBook';
import { cierreVerbs } from './cierreVerbs';
import { consolidationVerbs } from './consolidationVerbs';
import { indicadorVerbs } from './indicadorVerbs';
import { modificationVerbs } from './modificationVerbs';
import { after, byHand, without, type WritingVerb } from './writingVerb';

const MARCH = { periodo: '2026-03', corte: serial(2026, 3, 31), fecha: serial(2026, 3, 31) };

const install: VerbCall<unknown> = (context) =>
  installFormats(context, {
    formats: [anexoI],
    perfil: pueblaEstado,
    inicio: { institucion: 'Secretaría', ejercicio: '2026', trimestre: '1' },
    evaluacion: { programa: 'E007', firma: serial(2025, 9, 23) },
  });

const importing =
  (grid: readonly (readonly string[])[], actualizar = false): VerbCall<unknown> =>
  (context) =>
    importRows(context, {
      format: anexoI,
      files: [{ file: 'anexo.csv', sheets: [{ name: 'anexo', grid }] }],
      fecha: FECHA,
      actualizar,
    });

const capture =
  (avance: string): VerbCall<unknown> =>
  (context) =>
    captureMonth(context, {
      periodo: MARCH.periodo,
      fecha: MARCH.fecha,
      rows: ['001', '002', '003', '006'].map((number, index) => ({
        fila: index + 2,
        values: { clave: `E007-${number}`, accion: '1', avance, observacion: `Se avanzó al ${avance} %` },
      })),
    });

const close: VerbCall<unknown> = (context) => closeMonth(context, MARCH);
const report: VerbCall<unknown> = (context) => consolidatedReport(context, { fecha: MARCH.corte });
const validate: VerbCall<unknown> = (context) => validateWorkbook(context, { fecha: FECHA, write: true });

const adopt: VerbCall<unknown> = async (context) => {
  const found = await findTables(context);
  if (found.kind === 'blocked') return found;
  const place = found.result.find(({ sheet }) => sheet === 'Recibida');
  if (!place) return blocked({ codigo: 'no', mensaje: 'No se encontró la tabla recibida.' });
  return adoptTable(context, { format: anexoI, place, fecha: FECHA, actualizar: false });
};

const pasted = byHand((context) => {
  const grid = anexoIGrid();
  const sheet = context.workbook.worksheets.add('Recibida');
  sheet.getRangeByIndexes(1, 0, grid.length, grid[0]?.length ?? 0).values = grid;
});

/** As the file brings it, with two errors that have a correction, and rows whose clave somebody deleted. */
const faulty = byHand((context) => {
  const table = context.workbook.tables.getItem('AnexoI');
  const column = (heading: string) => table.columns.getItem(heading).getDataBodyRange();
  column('Clave ASM').getCell(2, 0).values = [['']];
  column('Clave ASM').getCell(4, 0).values = [['']];
  column('Nivel de Prioridad').getCell(1, 0).values = [['alto']];
});

const imported = () => realBook('imported');
const converted = () => realBook('converted');
const otherValues = () =>
  anexoIGrid().map((row, line) =>
    row.map((cell, at) => (at === 1 && line > 0 ? `${cell} (corregida)` : cell)),
  );
const withOneMore = () => {
  const grid = anexoIGrid();
  const last = grid.at(-1) ?? [];
  return [...otherValues(), ['8', ...last.slice(1)]];
};

export const writingVerbs: readonly WritingVerb[] = [
  { name: 'instalar los formatos', book: () => Promise.resolve(openHost()), verb: install },
  { name: 'importar filas', book: newBook, verb: importing(anexoIGrid()) },
  {
    name: 'importar filas y sustituir las que están, sin hoja de Cambios',
    book: after(imported, without('Cambios')),
    verb: importing(withOneMore(), true),
  },
  { name: 'adoptar una tabla del libro', book: after(newBook, pasted), verb: adopt },
  { name: 'validar', book: imported, verb: validate },
  { name: 'validar otra vez', book: after(imported, validate, faulty), verb: validate },
  {
    name: 'validar otra vez con menos observaciones',
    book: after(imported, faulty, validate, (context) => correctWorkbook(context, { fecha: FECHA })),
    verb: validate,
  },
  {
    name: 'validar sin hoja de Observaciones',
    book: after(imported, without('Observaciones')),
    verb: validate,
  },
  {
    name: 'corregir',
    book: after(imported, faulty),
    verb: (context) => correctWorkbook(context, { fecha: FECHA }),
  },
  {
    name: 'desglosar las acciones, sin hoja de Acciones',
    book: after(imported, without('Acciones')),
    verb: (context) => breakDownActions(context, { fecha: FECHA }),
  },
  {
    name: 'convertir a Anexo A, que no está',
    book: after(imported, without('Anexo A')),
    verb: (context) => convertFormat(context, { from: anexoI, to: anexoA, fecha: FECHA }),
  },
  { name: 'capturar el mes', book: converted, verb: capture('40') },
  { name: 'cerrar el mes', book: after(converted, capture('40')), verb: close },
  {
    name: 'cerrar otra vez el mes',
    book: after(converted, capture('40'), close, capture('60')),
    verb: close,
  },
  {
    name: 'cerrar el mes sin Avance mensual ni Cambios',
    book: after(converted, capture('40'), without('Avance mensual'), without('Cambios')),
    verb: close,
  },
  {
    name: 'reprogramar un término',
    book: converted,
    verb: (context) =>
      reprogramTermino(context, {
        clave: 'E007-006',
        accion: 1,
        termino: serial(2027, 1, 29),
        oficio: 'SEP/123/2026',
        fechaOficio: serial(2026, 1, 12),
        motivo: 'Falta el dictamen',
        fecha: FECHA,
      }),
  },
  { name: 'hacer el informe', book: after(converted, capture('40')), verb: report },
  { name: 'hacer otra vez el informe', book: after(converted, report, capture('60')), verb: report },
  {
    name: 'imprimir un formato',
    book: converted,
    verb: (context) => printFormat(context, { format: anexoA, programa: 'E007', trimestre: 1, fecha: FECHA }),
  },
  {
    name: 'poner un documento en una hoja',
    book: newBook,
    verb: (context) => writeDocumentSheet(context, sampleDocumento(3)),
  },
  {
    name: 'agregar un valor a una lista',
    book: newBook,
    verb: (context) =>
      editCatalogo(context, {
        edit: { kind: 'add', catalogo: 'prioridad', valor: 'Urgente' },
        fecha: FECHA,
      }),
  },
  {
    name: 'agregar un día inhábil',
    book: newBook,
    verb: (context) =>
      editDiaInhabil(context, {
        edit: { kind: 'add', dias: [{ fecha: serial(2026, 7, 20), motivo: 'Circular 3', tipo: 'Alta' }] },
        fecha: FECHA,
      }),
  },
  {
    name: 'cambiar un umbral',
    book: newBook,
    verb: (context) =>
      editParametro(context, { edit: { kind: 'set', parametro: 'riesgoDias', valor: '45' }, fecha: FECHA }),
  },
  {
    name: 'restaurar la hoja de umbrales',
    book: after(newBook, without('Parámetros')),
    verb: (context) => editParametro(context, { edit: { kind: 'restore' }, fecha: FECHA }),
  },
  ...cierreVerbs,
  ...indicadorVerbs,
  ...consolidationVerbs,
  ...modificationVerbs,
];
