import { readFileSync } from 'node:fs';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { ANEXO_I_CSV, importAnexoI, importCall, step } from './anexoI';
import { cellsOf, differingCells, edit, openBook, tableRows } from './books';
import { openDesk } from './desk';
import { column, entries } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();
const csv = readFileSync(ANEXO_I_CSV, 'utf8').replace(/^\uFEFF/, '');

beforeAll(() => importAnexoI(desk));
afterAll(() => desk.clear());

/** Imports a table into the new workbook with both formats. */
const importInto = (format: string, file: string, to: string, ...rest: readonly string[]) => [
  ...['importar', '--libro', desk.path('nuevo.xlsx'), '--formato', format, '--datos', desk.path(file)],
  ...['--salida', desk.path(to), '--reemplazar', ...rest],
];

/** The same cells between other separators. */
function separatedBy(separator: string): string {
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  return anexoIGrid()
    .map((row) => row.map(quoted).join(separator))
    .join('\n');
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('the way a CSV is written', () => {
  it.each<readonly [string, string | Uint8Array]>([
    ['in UTF-8 with its mark', `\uFEFF${csv}`],
    ['in Windows-1252', windows1252(csv)],
    ['with semicolons', separatedBy(';')],
    ['with tabs', separatedBy('\t')],
    [
      'in Windows-1252 with semicolons and the line ends of Windows',
      windows1252(separatedBy(';').replace(/\r?\n/g, '\r\n')),
    ],
  ])('%s makes no difference', async (_, content) => {
    desk.write('recibido.csv', content);
    const document = await desk.json(importInto('anexo-i', 'recibido.csv', 'recibido.xlsx'));
    expect(document).toMatchObject({ filas: 7, faltantes: [], sinUsar: [], omitidas: [] });
    const texts = (book: Parameters<typeof tableRows>[0]) =>
      JSON.stringify(tableRows(book, 'AnexoI')).replace(/\\r\\n/g, '\\n');
    expect(texts(await openBook(desk, 'recibido.xlsx'))).toBe(texts(await openBook(desk, 'importado.xlsx')));
  });
});

describe('text that looks like a formula', () => {
  const texts = [
    '=1+1',
    '+52 222 000 0000',
    '-Elaborar el informe',
    '@programa',
    '=HYPERLINK("x")',
    "'citado'",
    '1-2',
    '007',
    'VERDADERO',
    'mar 2025',
  ];

  it('is text in the workbook and stays text whatever is done after', async () => {
    const rows = texts.map((text, index) => `${index + 1},"${text.replace(/"/g, '""')}",Específico`);
    desk.write('formulas.csv', ['Núm.,ASM,Clasificación', ...rows].join('\n'));
    await desk.json(importInto('anexo-a', 'formulas.csv', 'formulas.xlsx'));
    await desk.json(step(desk, 'avance', 'formulas.xlsx', 'f2.xlsx', '--periodo', '2026-01'));
    await desk.json(step(desk, 'informe', 'f2.xlsx', 'f3.xlsx'));
    await desk.json(
      step(
        desk,
        'imprimir',
        'f3.xlsx',
        'f4.xlsx',
        '--formato',
        'anexo-a',
        '--programa',
        'E007',
        '--trimestre',
        '1',
      ),
    );
    const book = await openBook(desk, 'f4.xlsx');
    const heading = 'Aspecto Susceptible de Mejora (ASM)';
    expect(tableRows(book, 'AnexoA').map((row) => row[heading])).toEqual(texts);
    expect(tableRows(book, 'InformeDetalle').map((row) => row['ASM'])).toEqual(texts);
    const written = [...cellsOf(book)].filter(([, { value }]) => texts.some((text) => text === value));
    expect(written.length).toBeGreaterThanOrEqual(3 * texts.length);
    expect(written.filter(([, { formula }]) => formula !== undefined)).toEqual([]);
  });
});

describe('a table drawn by somebody else', () => {
  beforeAll(async () => {
    await edit(desk, 'nuevo.xlsx', 'ajeno.xlsx', (context) => {
      const sheet = context.workbook.worksheets.add('Seguimiento 2025');
      sheet.getRange('A1').values = [['MUNICIPIO DE PUEBLA']];
      sheet.getRange('A1:F1').merge();
      sheet.getRange('A3:F3').values = [
        ['Avance', 'Nº', 'Aspectos susceptibles de mejora', 'Tipo de actor', 'Fecha compromiso', 'Color'],
      ];
      sheet.getRange('A4:F10').values = [
        [0.5, 1, 'Elaborar un diagnóstico', 'Específico', 46112, 'azul'],
        ['', '', '', '', '', ''],
        [0.25, 2, 'Publicar el padrón', 'Institucional', '30 de julio de 2026', 'rojo'],
        ['Avance', 'Nº', 'Aspectos susceptibles de mejora', 'Tipo de actor', 'Fecha compromiso', 'Color'],
        [1, 3, 'Firmar el convenio', '-', '', 'verde'],
        ['', 'Total', '', '', '', ''],
        ['', '', '', '', '', ''],
      ];
      sheet.getRange('A4:A8').numberFormat = [['0%'], ['0%'], ['0%'], ['0%'], ['0%']];
      sheet.getRange('E4').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('D:D').columnHidden = true;
      sheet.getRange('6:6').rowHidden = true;
    });
  });

  it('is found under its title, with its columns in their order, and every row counts', async () => {
    const document = await desk.json(
      importInto('anexo-a', 'ajeno.xlsx', 'mio.xlsx', '--hoja', 'Seguimiento 2025'),
    );
    expect(document).toMatchObject({ filas: 3, sinUsar: ['Color'], unidad: 'fraccion' });
    expect(column(document, 'omitidas', 'fila')).toEqual([7, 9]);
    const rows = tableRows(await openBook(desk, 'mio.xlsx'), 'AnexoA');
    expect(rows.map((row) => [row['Núm.'], row['% de avance'], row['Clave ASM']])).toEqual([
      [1, 0.5, 'E007-001'],
      [2, 0.25, 'E007-002'],
      [3, 1, 'E007-003'],
    ]);
    expect(rows[0]!['Fecha de Término']).toBe(46112);
  });

  it('is looked for in the sheet that was named, and its absence says which there are', async () => {
    const words = importInto('anexo-a', 'ajeno.xlsx', 'nunca.xlsx', '--hoja', 'Hoja9');
    expect(await expectRefusal(desk, words, 'hoja-no-encontrada')).toContain('«Seguimiento 2025»');
  });

  it('imports one recognised column of text, and tells what is missing', async () => {
    desk.write('una-columna.csv', 'ASM\nElaborar un diagnóstico\nPublicar el padrón\n');
    const document = await desk.json(importInto('anexo-a', 'una-columna.csv', 'una-columna.xlsx'));
    expect(document['filas']).toBe(2);
    expect(document['faltantes']).toHaveLength(9);
  });
});

describe('the programme of each row', () => {
  it('is that of its column; then the one asked for, which enters Evaluaciones', async () => {
    desk.write('programas.csv', 'Núm.,Programa,ASM\n1,K003 - Fortamun,Uno\n1,,Dos\n');
    await desk.json(importInto('anexo-a', 'programas.csv', 'programas.xlsx', '--programa', 'E012'));
    const book = await openBook(desk, 'programas.xlsx');
    expect(tableRows(book, 'AnexoA').map((row) => [row['Programa / Fondo'], row['Clave ASM']])).toEqual([
      ['K003 - Fortamun', 'K003-001'],
      ['E012', 'E012-001'],
    ]);
    expect(tableRows(book, 'Evaluaciones').map((row) => row['Clave'])).toEqual(['E007', 'E012', 'K003']);
  });
});

describe('the unit of the percentages', () => {
  it('is asked for when there are only zeros and ones, points by omission', async () => {
    desk.write('unos.csv', 'Núm.,ASM,Avance\n1,Uno,1\n2,Dos,0\n');
    const avances = async (...rest: readonly string[]) => {
      const { unidad } = await desk.json(importInto('anexo-a', 'unos.csv', 'unos.xlsx', ...rest));
      const rows = tableRows(await openBook(desk, 'unos.xlsx'), 'AnexoA');
      return [unidad, ...rows.map((row) => row['% de avance'])];
    };
    expect(await avances()).toEqual(['puntos', 0.01, 0]);
    expect(await avances('--unidad', 'fraccion')).toEqual(['fraccion', 1, 0]);
    const people = await desk.run(...importInto('anexo-a', 'unos.csv', 'unos.xlsx'));
    expect(people.out).toContain('sólo hay ceros y unos');
  });
});

describe('rows that are in the workbook already', () => {
  beforeAll(() => {
    desk.write('anexo_I_otro.csv', csv.replace(/\n3,/, '\n3,CAMBIADO: '));
  });
  const other = (...rest: readonly string[]) => [
    ...['importar', '--libro', desk.path('importado.xlsx'), '--formato', 'anexo-i'],
    ...['--datos', desk.path('anexo_I_otro.csv'), '--salida', desk.path('actualizado.xlsx'), ...rest],
  ];

  it('with other values stop the whole import, which names them', async () => {
    expect(await expectRefusal(desk, other(), 'filas-en-conflicto')).toMatch(/núm\. 3.*actualizar/);
  });

  it('are replaced with --actualizar, and what they said is in Cambios', async () => {
    const document = await desk.json(other('--actualizar'));
    expect(document['filas']).toBe(1);
    expect(entries(document, 'omitidas')).toHaveLength(6);
    const before = await openBook(desk, 'importado.xlsx');
    const after = await openBook(desk, 'actualizado.xlsx');
    expect(differingCells(before, after).filter((place) => !place.startsWith('Cambios!'))).toEqual([
      'Anexo I!B8',
    ]);
    const [change, ...others] = tableRows(after, 'Cambios');
    expect(others).toEqual([]);
    expect(change).toMatchObject({ Acción: 'Importar', Celda: 'B8', 'Clave ASM': 'E007-003' });
    expect(change!['Después']).toBe(`CAMBIADO: ${String(change!['Antes'])}`);
  });

  it('repeated inside one file are imported, and validation reports them', async () => {
    const lines = csv.trimEnd();
    desk.write('doble.csv', `${lines}\n${lines.slice(lines.indexOf('\n') + 1)}\n`);
    const document = await desk.json(importInto('anexo-i', 'doble.csv', 'doble.xlsx'));
    expect(document['filas']).toBe(14);
    const validation = await desk.json(['validar', '--libro', desk.path('doble.xlsx')], 1);
    expect(column(validation, 'observaciones', 'regla')).toContain('numero-duplicado');
  });
});

it('a format that the workbook does not have is said, with what to do', async () => {
  await desk.json(['crear', '--formato', 'anexo-i', '--salida', desk.path('solo-i.xlsx')]);
  const words = ['importar', '--libro', desk.path('solo-i.xlsx'), '--formato', 'anexo-a'];
  const rest = ['--datos', desk.path('anexo_I.csv'), '--salida', desk.path('nunca.xlsx')];
  expect(await expectRefusal(desk, [...words, ...rest], 'sin-formato')).toContain('Anexo A');
});

it('the same table from several files is imported once for each row that is new', async () => {
  const words = importCall(desk, 'nuevo.xlsx', 'dos.xlsx');
  const document = await desk.json([...words, '--datos', desk.path('anexo_I_otro.csv'), '--reemplazar']);
  expect(document['filas']).toBe(14);
});
