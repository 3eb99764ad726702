import type { Host } from '../../host';
import type { Documento } from '../../src/domain/documentos/documento';
import { firmaOf, readFirmantes } from '../../src/workbook/readFirmantes';
import { done } from '../../src/workbook/result';
import { writeDocumentSheet } from '../../src/workbook/writeDocumentSheet';
import { contentOf, sheetNamed } from '../cli/books';
import { sampleDocumento } from '../files/docx/sampleDocumento';
import { doneIn, newBook } from './seguimientoBook';

jest.setTimeout(120_000);

let host: Host;

beforeEach(async () => {
  host = await newBook();
});
afterEach(() => host.close());

const write = (documento: Documento) => doneIn(host, (context) => writeDocumentSheet(context, documento));

function textsIn(sheet: string): readonly string[] {
  return [...sheetNamed(host.workbook, sheet).rows.values()].flatMap((cells) =>
    [...cells.values()].map((cell) => String(contentOf(cell) ?? '')).filter((text) => text !== ''),
  );
}

test('a document goes to a sheet of its own, with every text of it', async () => {
  const { hoja } = await write(sampleDocumento(2));
  expect(hoja).toBe('Convenio E001');
  const texts = textsIn(hoja);
  expect(texts).toStrictEqual(
    expect.arrayContaining([
      '[Logotipo de la institución]',
      'Antecedentes',
      'Compromisos',
      'Fecha comprometida de cumplimiento',
      'Sin compromisos.',
      'Anexo I',
      'Dato 2.10',
      'Por la Contraloría',
      'Titular inventada',
      '[Nombre]',
    ]),
  );
  expect(texts.some((text) => text.includes('[Número de oficio]'))).toBe(true);
});

test('another one does not replace it', async () => {
  await write(sampleDocumento(1));
  expect(await write(sampleDocumento(1))).toStrictEqual({ hoja: 'Convenio E001 (2)' });
});

test('a name that Excel admits in no sheet is cleaned and cut', async () => {
  const nombre = "Acta: 'Atención' de ASM [E001/2026] del programa de nombre largo";
  const { hoja } = await write({ ...sampleDocumento(0), nombre });
  expect(hoja).toBe('Acta Atención de ASM E001 2026');
});

test('text that looks like a formula, a date or an error stays text', async () => {
  const documento: Documento = {
    ...sampleDocumento(0),
    membrete: [],
    bloques: ['=1+1', '1-2', '#N/A', "'cita", '007'].map((texto) => ({ tipo: 'parrafo', texto })),
  };
  const { hoja } = await write(documento);
  expect(textsIn(hoja)).toStrictEqual(['=1+1', '1-2', '#N/A', "'cita", '007']);
});

test('one of five hundred recommendations is written within the budget of requests', async () => {
  const before = host.counters();
  await write(sampleDocumento(500));
  const after = host.counters();
  const megabytes = (bytes: number) => Math.ceil(bytes / 2_000_000);
  const allowed =
    4 + megabytes(after.bytesSent - before.bytesSent) + megabytes(after.bytesReceived - before.bytesReceived);
  expect(after.roundTrips - before.roundTrips).toBeLessThanOrEqual(allowed);
});

test('a workbook whose structure is protected says so, and stays as it was', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const sheets = host.workbook.sheets.length;
  const outcome = await host.Excel.run((context) => writeDocumentSheet(context, sampleDocumento(1)));
  expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'libro-protegido' } });
  expect(host.workbook.sheets).toHaveLength(sheets);
});

describe('who signs, as Inicio says it', () => {
  const read = () => doneIn(host, async (context) => done(await readFirmantes(context)));
  const signIn = (name: string, text: string) =>
    host.Excel.run(async (context) => {
      context.workbook.names.getItem(name).getRange().values = [[text]];
      await context.sync();
    });

  test('is nobody while its cells are blank, or gone', async () => {
    expect(await read()).toStrictEqual([]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Inicio').delete();
      await context.sync();
    });
    expect(await read()).toStrictEqual([]);
  });

  test('is a name and a post, each for what it does', async () => {
    await signIn('Elaboro', 'Enlace de Parques, Jefatura de Evaluación');
    await signIn('Autorizo', 'Titular inventada\nDirección de Planeación, sede norte');
    expect(await read()).toStrictEqual([
      { calidad: 'Elaboró', nombre: 'Enlace de Parques', cargo: 'Jefatura de Evaluación' },
      { calidad: 'Autorizó', nombre: 'Titular inventada', cargo: 'Dirección de Planeación, sede norte' },
    ]);
  });

  test.each([
    ['Titular inventada', { nombre: 'Titular inventada' }],
    ['Titular inventada,', { nombre: 'Titular inventada' }],
    [' Titular , Cargo ', { nombre: 'Titular', cargo: 'Cargo' }],
  ])('«%s» is read', (text, expected) => {
    expect(firmaOf('Revisó', text)).toStrictEqual({ calidad: 'Revisó', ...expected });
  });
});
