/** The third act of the demonstration: what it tells, and the files that it leaves. */
import { mkdirSync } from 'node:fs';
import { playConvenios } from '../../cli/demo/conveniosAct';
import {
  describeWithDocuments,
  describeWithLibreOffice,
  pdfPages,
  printInLibreOffice,
  recalculateInLibreOffice,
  validateOpenXml,
} from '../judges';
import { openBook, tableRows } from './books';
import { openDesk } from './desk';
import { column, entries } from './entries';

const desk = openDesk();
const said: string[] = [];
const BOOKS = ['convenio-gem.xlsx', 'convenio-ieem.xlsx', 'convertido.xlsx'];
const DOCUMENTS = [
  'acta-de-atencion',
  'compilacion-bimestral',
  'convenio-gem',
  'convenio-ieem',
  'resolucion-de-prorroga',
];
const documentPath = (name: string) => desk.path(`documentos/${name}.docx`);

beforeAll(async () => {
  for (const name of ['pasos', 'documentos']) mkdirSync(desk.path(name));
  const output = {
    gem: desk.path('convenio-gem.xlsx'),
    ieem: desk.path('convenio-ieem.xlsx'),
    convertido: desk.path('convertido.xlsx'),
    documentos: desk.path('documentos'),
    calendario: desk.path('plazos.ics'),
  };
  await playConvenios(desk.path('pasos'), output, (line) => said.push(line.trim()));
});
afterAll(() => desk.clear());

const rowsOf = async (book: string, table: string) => tableRows(await openBook(desk, book), table);

describe('the Convenio of the State of Mexico', () => {
  it('has its five commitments, with the date that was put off beside the one first committed', async () => {
    const rows = await rowsOf('convenio-gem.xlsx', 'Convenio');
    expect(rows.map((row) => String(row['No.']))).toEqual(['1', '2', '3', '3', '4']);
    const put = rows.filter((row) => row['Fecha comprometida de cumplimiento'] !== row['Término original']);
    expect(put.map((row) => row['Clave ASM'])).toEqual(['PP-002']);
  });

  it('tells the number that comes twice, with its clause', () => {
    expect(said).toContainEqual(expect.stringMatching(/^ERROR · Convenio!A10 · El número 3 .*GEM cl\. 4ª/));
  });

  it('is left with its clause to print, a month closed and its report', async () => {
    const { sheets } = await openBook(desk, 'convenio-gem.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Convenio', 'Convenio Prestaciones T3', 'Informe consolidado']),
    );
    expect(await rowsOf('convenio-gem.xlsx', 'AvanceMensual')).toHaveLength(5);
  });
});

describe('the Convenio of an invented institute', () => {
  it('has an ASM with the four criteria, another that lacks one and a third in course', async () => {
    const document = await desk.json(['cierre', '--libro', desk.path('convenio-ieem.xlsx')]);
    expect(column(document, 'asm', 'solventado')).toEqual([true, false, false]);
    expect(entries(document, 'asm')[1]?.['falta']).toEqual([
      'falta el criterio C. Integración programática (IEEM IV)',
    ]);
    expect(entries(document, 'asm')[2]?.['falta']).toContain('falta llegar al 100 % de avance');
    expect(said).toContain('1 ASM solventado de 3.');
  });

  it('has nine key actions done, one going on and six that wait', async () => {
    const document = await desk.json(['cierre', '--libro', desk.path('convenio-ieem.xlsx')]);
    const states = column(document, 'acciones', 'estado');
    const count = (estado: string) => states.filter((each) => each === estado).length;
    expect(['Concluida', 'En proceso', 'Pendiente'].map(count)).toEqual([9, 1, 6]);
  });

  it('got January from two copies, and the figure in which they differed from who decided it', async () => {
    const conflictos = await rowsOf('convenio-ieem.xlsx', 'Conflictos');
    expect(conflictos.map((row) => [row['Copia'], row['Decisión']])).toEqual([
      ['Copia de la unidad A.xlsx', 'La copia'],
      ['Copia de la unidad B.xlsx', 'Este libro'],
    ]);
    expect(conflictos.every((row) => String(row['Estado']).startsWith('Resuelto'))).toBe(true);
    expect(said).toContainEqual(expect.stringMatching(/^E001-003 · real 20 % .*242 días/));
  });

  it('converted into an Anexo A keeps its claves, and says what does not fit', async () => {
    const rows = await rowsOf('convertido.xlsx', 'AnexoA');
    expect(rows.map((row) => row['Clave ASM'])).toEqual(['E001-001', 'E001-002', 'E001-003']);
    expect(said).toContainEqual(expect.stringMatching(/^No caben en Anexo A: Tipo de acción, Compromiso/));
  });

  it('has a calendar with six compilations and the Término of each ASM', () => {
    const ics = new TextDecoder().decode(desk.read('plazos.ics'));
    expect(ics.match(/^BEGIN:VEVENT/gm)).toHaveLength(9);
  });
});

describe('the files that it leaves', () => {
  it.each(BOOKS)('%s is valid for the Open XML SDK', async (name) => {
    expect(await validateOpenXml(desk.path(name))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s.docx is valid for the Open XML SDK', async (name) => {
    expect(await validateOpenXml(documentPath(name))).toEqual([]);
  });
});

describeWithLibreOffice('in LibreOffice', () => {
  it('the workbooks open whole, with no cell in error', async () => {
    const judged = await recalculateInLibreOffice(BOOKS.map((name) => desk.path(name)));
    for (const [index, sheets] of judged.entries()) {
      const book = await openBook(desk, BOOKS[index]!);
      expect([...sheets.keys()]).toEqual(book.sheets.map(({ name }) => name));
      const cells = [...sheets.values()].flat(2);
      expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    }
  });
});

describeWithDocuments('on paper', () => {
  it('the Acta lists the ASM that is solventado with its four proofs, and what the others lack', async () => {
    const [pdf] = await printInLibreOffice([documentPath('acta-de-atencion')]);
    const text = (await pdfPages(pdf!)).map((page) => page.text.replace(/\s+/g, ' ')).join(' ');
    const [solventados = '', pendientes = ''] = text.split('ASM que todavía no están solventados');
    expect(solventados).toContain('De los 3 ASM en seguimiento, 1 está solventado y 2 no.');
    for (const proof of ['Dictamen técnico 3/2026', 'Acuerdo 2/2026', 'MIR 2026', 'Expediente ASM-1']) {
      expect(solventados).toContain(proof);
    }
    expect(pendientes).toContain('C. Integración programática');
  });
});
