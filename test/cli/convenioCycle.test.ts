/** The Convenio of the State of Mexico in the terminal, from its clause as it is printed to its report. */
import { copyFileSync } from 'node:fs';
import { extract, readDirectory } from '../../host/xlsx/zip';
import { serial } from '../support/anexoIReal';
import { CORTE, PERIODO, PROGRAMA } from '../support/convenioMonth';
import { convenioGrid } from '../fixtures/convenioRows';
import {
  describeWithLibreOffice,
  describeWithPrinting,
  pdfPages,
  printInLibreOffice,
  recalculateInLibreOffice,
  validateOpenXml,
} from '../judges';
import { step } from './anexoI';
import { contentOf, differingCells, openBook, sheetNamed, tableRows } from './books';
import { captureConvenio, FLAT_CSV, importCommitments } from './convenio';
import { openDesk } from './desk';
import { column, entries, entry, tally, type Entry } from './entries';

const desk = openDesk(serial(2021, 7, 2));
const FECHA = 'Fecha comprometida de cumplimiento';
const CAPTION = `${FECHA}:`;
const PRINTED = 'Convenio Prestaciones T2';
const JULY_30 = serial(2021, 7, 30);
const OCTOBER_29 = serial(2021, 10, 29);

let close: Entry;
let report: Entry;

beforeAll(async () => {
  await captureConvenio(desk);
  close = await desk.json(step(desk, 'avance', 'capturado.xlsx', 'cerrado.xlsx', '--periodo', PERIODO));
  report = await desk.json(step(desk, 'informe', 'cerrado.xlsx', 'informe.xlsx', '--fecha', CORTE));
  const print = ['--formato', 'convenio', '--programa', PROGRAMA, '--trimestre', '2'];
  expect(await desk.json(step(desk, 'imprimir', 'informe.xlsx', 'impreso.xlsx', ...print))).toEqual({
    hoja: PRINTED,
    filas: 5,
  });
});
afterAll(() => desk.clear());

const commitments = async (book: string) => tableRows(await openBook(desk, book), 'Convenio');

describe('importing the clause as it is printed', () => {
  it('brings five commitments with their dates, and leaves nothing over', async () => {
    const document = await desk.json(importCommitments(desk, 'nuevo.xlsx', 'otra.xlsx'));
    const headings = ['No.', 'Aspectos Susceptibles de Mejora.', 'Actividad comprometida'];
    expect(document).toEqual({
      filas: 5,
      columnas: [...headings.map((heading) => ({ de: heading, a: heading })), { de: CAPTION, a: FECHA }],
      faltantes: [],
      omitidas: [{ fila: 10, motivo: 'Es el encabezado repetido a media tabla.' }],
      sinUsar: [],
      unidad: null,
    });
  });

  it('keeps them letter by letter, each with its clave', async () => {
    const grid = convenioGrid().filter(([first]) => first !== 'No.');
    const rows = await commitments('importado.xlsx');
    expect(rows.map((row) => [String(row['No.']), row['Actividad comprometida'], row[FECHA]])).toEqual(
      [0, 2, 4, 6, 8].map((at) => [grid[at]![0], grid[at]![2], grid[at + 1]![2]]),
    );
    expect(rows.map((row) => row['Clave ASM'])).toEqual([1, 2, 3, 4, 5].map((number) => `PP-00${number}`));
    expect(rows.map((row) => row['Término original'])).toEqual(Array(5).fill(JULY_30));
  });

  it('of the two that share a number changes the one that is nearly the same', async () => {
    const csv = Buffer.from(desk.read('clausula.csv')).toString('utf8');
    const change = ['Adecuar la MIR del Pp,', 'Adecuar toda la MIR del Pp,'] as const;
    desk.write('cambiada.csv', csv.replace(...change));
    const call = importCommitments(desk, 'importado.xlsx', 'actualizado.xlsx', 'cambiada.csv');
    await desk.json([...call, '--actualizar']);
    const texts = async (book: string) =>
      (await commitments(book)).map((row) => String(row['Actividad comprometida']));
    const before = await texts('importado.xlsx');
    expect(await texts('actualizado.xlsx')).toEqual(before.map((text) => text.replace(...change)));
    expect(before.filter((text) => text.includes(change[0]))).toHaveLength(1);
  });

  it('brings the same from the table that has the dates in a column', async () => {
    copyFileSync(FLAT_CSV, desk.path('plano.csv'));
    const document = await desk.json(importCommitments(desk, 'nuevo.xlsx', 'plano.xlsx', 'plano.csv'));
    expect(document).toMatchObject({ filas: 5, faltantes: [], omitidas: [] });
    expect(await commitments('plano.xlsx')).toEqual(await commitments('importado.xlsx'));
  });

  it.each(['importado', 'corregido'])('omits all of them when they are imported again (%s)', async (book) => {
    const again = await desk.json(importCommitments(desk, `${book}.xlsx`, `${book}-repetido.xlsx`));
    expect(again['filas']).toBe(0);
    expect(
      differingCells(await openBook(desk, `${book}.xlsx`), await openBook(desk, `${book}-repetido.xlsx`)),
    ).toEqual([]);
  });
});

describe('validating and correcting it', () => {
  const validate = (book: string) => desk.json(['validar', '--libro', desk.path(book)], 1);

  it('finds the 3 given twice, by its clause, and five dates that are text', async () => {
    const document = await validate('importado.xlsx');
    expect(document['resumen']).toEqual({ filas: 5, errores: 1, avisos: 9, notas: 0 });
    expect(tally(column(document, 'observaciones', 'regla'))).toEqual({
      'texto-con-marcas': 4,
      'numero-duplicado': 1,
      'fecha-texto': 5,
    });
    const found = entries(document, 'observaciones');
    const [twice] = found.filter(({ severidad }) => severidad === 'error');
    expect(twice).toMatchObject({ regla: 'numero-duplicado', celda: 'A10', valor: 3 });
    expect(entry(twice!['fundamento'])['cita']).toMatch(/^GEM cl\. 4ª /);
    const dates = found.filter(({ regla }) => regla === 'fecha-texto');
    expect(dates.map(({ correccion }) => entry(correccion)['valor'])).toEqual(Array(5).fill('2021-07-30'));
  });

  it('corrected, has real dates, told in Cambios, and its error for somebody to settle', async () => {
    expect((await commitments('corregido.xlsx')).map((row) => row[FECHA])).toEqual(Array(5).fill(JULY_30));
    expect(tableRows(await openBook(desk, 'corregido.xlsx'), 'Cambios')).toHaveLength(5);
    expect(column(await validate('corregido.xlsx'), 'observaciones', 'regla')).toEqual(['numero-duplicado']);
  });
});

describe('closing June', () => {
  it('judges each commitment by its date', () => {
    expect(close).toMatchObject({ periodo: PERIODO, fecha: CORTE });
    expect(
      entries(close, 'asm').map(({ clave, numero, real, semaforo }) => [clave, numero, real, semaforo]),
    ).toEqual([
      ['PP-001', '1', 100, 'Atendido'],
      ['PP-002', '2', 40, 'En riesgo'],
      ['PP-003', '3', 50, 'En riesgo'],
      ['PP-004', '3', 0, 'En riesgo'],
      ['PP-005', '4', null, 'Sin información'],
    ]);
  });

  it('programmes from the signature: 32 of the 54 working days that follow it', () => {
    for (const programado of column(close, 'asm', 'programado')) {
      expect(programado).toBeCloseTo((32 / 54) * 100, 9);
    }
  });

  it('says what the closing of the first still waits for', () => {
    expect(entries(close, 'asm')[0]?.['motivo']).toMatch(/GEM cl\. 5ª.*GEM cl\. 2ª, h/);
  });
});

describe('the report', () => {
  it('has the five commitments, and the mean of the four that are known', () => {
    expect(report).toMatchObject({
      fecha: CORTE,
      asm: 5,
      avance: {
        porAsm: (100 + 40 + 50 + 0) / 4,
        mediaDeProgramas: 47.5,
        conInformacion: 4,
        porPrograma: [{ programa: PROGRAMA, asm: 5, conInformacion: 4, avance: 47.5 }],
      },
      enRezago: [],
      observaciones: { errores: 1, avisos: 0, notas: 0 },
    });
    expect(report['semaforo']).toMatchObject({ Atendido: 1, 'En riesgo': 3, 'Sin información': 1 });
  });

  it('a week after the date has the other four behind', async () => {
    const call = step(desk, 'informe', 'cerrado.xlsx', 'agosto.xlsx', '--fecha', '2021-08-06');
    const behind = entries(await desk.json(call), 'enRezago');
    // Those of which least is known come first.
    expect(behind.map(({ clave, termino, diasVencido }) => [clave, termino, diasVencido])).toEqual(
      ['PP-005', 'PP-004', 'PP-002', 'PP-003'].map((clave) => [clave, '2021-07-30', 7]),
    );
  });
});

describe('the official copy', () => {
  it('has three columns, and under each commitment its date in words', async () => {
    const { rows, merges } = sheetNamed(await openBook(desk, 'impreso.xlsx'), PRINTED);
    const texts = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => [row, ...[0, 1, 2].map((at) => contentOf(cells.get(at)))] as const);
    const header = texts.findIndex(([, first]) => first === 'No.');
    const body = texts.slice(header + 1);
    expect(body.map(([, first]) => first)).toEqual([1, 2, 3, 3, 4].flatMap((number) => [number, CAPTION]));
    const dates = body.filter(([, first]) => first === CAPTION);
    expect(dates.map(([, , , third]) => third)).toEqual(Array(5).fill('30 de julio de 2021'));
    for (const [row] of dates) {
      expect(merges).toContainEqual({ row, column: 0, rowCount: 1, columnCount: 2 });
    }
    expect(Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()]))).toBe(2);
  });

  it('shows beside a date that was put off the one first committed', async () => {
    const change = ['--columna', FECHA, '--valor', '2021-10-29', '--resolucion', 'autorizada'];
    const request = ['--solicitada', '2021-07-12', '--documento', 'Oficio 7', '--fecha', '2021-07-20'];
    const words = ['--clave', 'PP-002', '--tipo', 'prorroga', ...request, ...change, '--motivo', 'Nueva MIR'];
    await desk.json(step(desk, 'modificar', 'cerrado.xlsx', 'prorroga.xlsx', ...words));
    const print = ['--formato', 'convenio', '--programa', PROGRAMA, '--trimestre', '3'];
    await desk.json(step(desk, 'imprimir', 'prorroga.xlsx', 'prorroga-impresa.xlsx', ...print));
    const book = await openBook(desk, 'prorroga-impresa.xlsx');
    const { rows } = sheetNamed(book, 'Convenio Prestaciones T3');
    const dates = [...rows.values()]
      .filter((cells) => contentOf(cells.get(0)) === CAPTION)
      .map((cells) => contentOf(cells.get(2)));
    expect(dates.filter((date) => date !== '30 de julio de 2021')).toEqual([
      '29 de octubre de 2021 (originalmente 30 de julio de 2021)',
    ]);
  });

  it('imported into another workbook keeps apart the date in force and the one first committed', async () => {
    const sheet = 'Convenio Prestaciones T3';
    const data = ['--datos', desk.path('prorroga-impresa.xlsx'), '--hoja', sheet];
    const call = step(desk, 'importar', 'nuevo.xlsx', 'aplazado.xlsx', '--formato', 'convenio', ...data);
    expect(await desk.json(call)).toMatchObject({ filas: 5, faltantes: [], omitidas: [] });
    await desk.json(step(desk, 'corregir', 'aplazado.xlsx', 'aplazado2.xlsx'));
    const dates = (await commitments('aplazado2.xlsx')).map((row) => [row[FECHA], row['Término original']]);
    expect(dates.filter(([inForce]) => inForce !== JULY_30)).toEqual([[OCTOBER_29, JULY_30]]);
    expect(dates.map(([, original]) => original)).toEqual(Array(5).fill(JULY_30));
  });

  it('imported into another workbook gives the same commitments', async () => {
    const data = ['--datos', desk.path('impreso.xlsx'), '--hoja', PRINTED];
    const call = step(desk, 'importar', 'nuevo.xlsx', 'de-vuelta.xlsx', '--formato', 'convenio', ...data);
    expect(await desk.json(call)).toMatchObject({ filas: 5, faltantes: [], omitidas: [] });
    const told = (rows: Awaited<ReturnType<typeof commitments>>) =>
      rows.map((row) => [row['No.'], row['Aspectos Susceptibles de Mejora.'], row['Actividad comprometida']]);
    expect(told(await commitments('de-vuelta.xlsx'))).toEqual(told(await commitments('importado.xlsx')));
    await desk.json(step(desk, 'corregir', 'de-vuelta.xlsx', 'de-vuelta2.xlsx'));
    expect((await commitments('de-vuelta2.xlsx')).map((row) => row[FECHA])).toEqual(Array(5).fill(JULY_30));
  });
});

/** One of each verb that writes. */
const BOOKS = ['nuevo', 'importado', 'corregido', 'capturado', 'cerrado', 'informe', 'impreso'];

describe('every workbook of the Convenio', () => {
  it.each(BOOKS)('%s.xlsx is valid for the Open XML SDK', async (name) => {
    expect(await validateOpenXml(desk.path(`${name}.xlsx`))).toEqual([]);
  });

  it('cites no norm but that of the State of Mexico', async () => {
    const bytes = desk.read('impreso.xlsx');
    const parts = await Promise.all(readDirectory(bytes).map((part) => extract(bytes, part)));
    const texts = parts.map((part) => new TextDecoder().decode(part)).join('\n');
    expect(texts).toContain('GEM cl. 5ª');
    expect(texts.match(/.{0,60}(?:PUE-[EM]|Puebla|IEEM|MTY|Monterrey|P-SEJ).{0,40}/g) ?? []).toEqual([]);
  });
});

describeWithLibreOffice('in LibreOffice', () => {
  it('the last one opens whole, with no cell in error and the figures of the terminal', async () => {
    const [sheets] = await recalculateInLibreOffice([desk.path('impreso.xlsx')]);
    const book = await openBook(desk, 'impreso.xlsx');
    expect([...sheets!.keys()]).toEqual(book.sheets.map(({ name }) => name));
    const cells = [...sheets!.values()].flat(2);
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    const informe = sheets!.get('Informe consolidado') ?? [];
    const mean = informe.find((row) => row.includes('Avance por ASM (cada ASM pesa lo mismo)')) ?? [];
    expect(mean.filter((cell) => typeof cell === 'number')).toEqual(expect.arrayContaining([4, 0.475]));
  });
});

describeWithPrinting('on paper', () => {
  it('the official copy is one page with its title, its columns and its five dates', async () => {
    const [pdf] = await printInLibreOffice([desk.path('impreso.xlsx')]);
    const pages = (await pdfPages(pdf!)).filter(({ text }) => text.includes(PRINTED));
    expect(pages).toHaveLength(1);
    const text = pages[0]?.text ?? '';
    expect(text).toContain('CUARTA. De los Aspectos Susceptibles de Mejora.');
    expect(text.match(/Fecha comprometida de cumplimiento: +30 de julio de 2021/g)).toHaveLength(5);
    expect(text).not.toMatch(/Clave ASM|PP-00\d|Término original/);
  });
});
