import { anexoIGrid } from '../fixtures/anexoIRows';
import { describeWithLibreOffice, recalculateInLibreOffice, type JudgedValue } from '../judges';
import { step } from './anexoI';
import { differingCells, edit, openBook } from './books';
import { openDesk } from './desk';
import { column, entries, entry, type Entry } from './entries';

const desk = openDesk();
afterAll(() => desk.clear());

const ANEXO_A = `Núm.,ASM,Clasificación,Programa,Fecha de término,% de avance,Valoración,Evidencia entregada,Fecha de entrega,Prioridad
1,Uno,Específico,FAIS,2026-06-30,50,,,,Alto
2,Dos,Institucional,FAIS,2026-01-10,20,,,,Medio
3,Tres,Interinstitucional,FAIS,2026-06-30,,,,,
4,Cuatro,Específico,FAIS,2026-06-30,40,No Aplica,,,Bajo
1,Cinco,Específico,K003 - Fortamun,2026-05-30,100,,Oficio 1,2026-01-20,Alto
2,Seis,Intergubernamental,K003 - Fortamun,2026-05-30,100,,,,Altísimo
1,Siete,,U008 - Becas,2026-12-31,,,,,
`;
/** Weighs 3 to 1 the two actions of recommendation 5: 75 % when the first is done and the second not begun. */
const FIGURES = 'clave,accion,avance\nE007-001,1,10\nE007-002,1,20\nE007-005,1,100\nE007-005,2,0\n';

const report = (from: string, to: string) => step(desk, 'informe', from, to, '--fecha', '2026-01-31');

/** Four programmes: blanks, a No Aplica, weights, two recommendations not accepted, values out of the catalogue. */
async function severalProgrammes(): Promise<Entry> {
  const create = ['crear', '--formato', 'anexo-a,anexo-i', '--perfil', 'puebla-municipio'];
  const programa = 'E007 - Convenio Servicios de Educación Media Superior';
  await desk.json([...create, '--programa', programa, '--salida', desk.path('1.xlsx')]);
  desk.write('a.csv', ANEXO_A);
  desk.write('i.csv', twoNotAccepted());
  desk.write('figuras.csv', FIGURES);
  const receive = (from: string, to: string, format: string, data: string) =>
    step(desk, 'importar', from, to, '--formato', format, '--datos', desk.path(data));
  await desk.json([...receive('1.xlsx', '2.xlsx', 'anexo-a', 'a.csv')]);
  await desk.json([...receive('2.xlsx', '3.xlsx', 'anexo-i', 'i.csv'), '--programa', programa]);
  await desk.json(step(desk, 'desglosar', '3.xlsx', '4.xlsx'));
  await edit(desk, '4.xlsx', '5.xlsx', async (context) => {
    const weights = context.workbook.tables.getItem('Acciones').columns.getItem('Ponderación');
    const cells = weights.getDataBodyRange().load('values');
    await context.sync();
    cells.values = cells.values.map((_, index) => [index === 4 ? 3 : index === 5 ? 1 : '']);
  });
  await desk.json(
    step(desk, 'capturar', '5.xlsx', '6.xlsx', '--periodo', '2026-01', '--datos', desk.path('figuras.csv')),
  );
  await desk.json(step(desk, 'avance', '6.xlsx', '7.xlsx', '--periodo', '2026-01'));
  return desk.json(report('7.xlsx', 'informe.xlsx'));
}

function twoNotAccepted(): string {
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  const rows = anexoIGrid().map((row, index) =>
    index >= 6 ? row.map((cell, at) => (at === 5 ? 'No' : cell)) : row,
  );
  return rows.map((row) => row.map(quoted).join(',')).join('\n');
}

let document: Entry;
beforeAll(async () => {
  document = await severalProgrammes();
});

describe('the report of several programmes', () => {
  it('leaves No aplica, what was not accepted and blanks out of both means, and says of how many it speaks', () => {
    const avance = entry(document['avance']);
    expect(avance['porAsm']).toBeCloseTo((50 + 20 + 100 + 100 + 10 + 20 + 75) / 7, 10);
    expect(avance['mediaDeProgramas']).toBeCloseTo((35 + 100 + 35) / 3, 10);
    expect(avance['conInformacion']).toBe(7);
    expect(
      entries(avance, 'porPrograma').map(({ asm, conInformacion, avance: mean }) => [
        asm,
        conInformacion,
        mean,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [3, 2, 35],
        [2, 2, 100],
        [1, 0, null],
        [5, 3, 35],
      ]),
    );
    const { aceptadas, total } = entry(document['aceptacion']);
    expect(Number(total) - Number(aceptadas)).toBe(2);
  });

  it('counts each ASM once, by semáforo, class and priority', () => {
    expect(document['asm']).toBe(12);
    for (const key of ['semaforo', 'clasificacion', 'prioridad']) {
      const counts = Object.values(entry(document[key])).map(Number);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    }
    expect(document['semaforo']).toMatchObject({
      'No aplica': 1,
      Atendido: 1,
      'Concluido sin evidencia': 1,
      'En rezago': 1,
    });
    expect(column(document, 'enRezago', 'diasVencido')).toEqual([21]);
  });

  it('made again replaces itself: the same cells, one sheet, one table', async () => {
    expect(await desk.json(report('informe.xlsx', 'informe2.xlsx'))).toEqual(document);
    const first = await openBook(desk, 'informe.xlsx');
    const again = await openBook(desk, 'informe2.xlsx');
    expect(differingCells(first, again)).toEqual([]);
    const named = (book: typeof first) => [
      book.sheets.filter(({ name }) => name.startsWith('Informe')).length,
      book.sheets.flatMap(({ tables }) => tables).filter(({ name }) => name.startsWith('Informe')).length,
      book.sheets.flatMap(({ charts }) => charts).length,
    ];
    expect(named(again)).toEqual(named(first));
    expect(named(again).slice(0, 2)).toEqual([1, 1]);
  });

  it('changes no sheet but its own', async () => {
    const changed = differingCells(await openBook(desk, '7.xlsx'), await openBook(desk, 'informe.xlsx'));
    expect(changed.filter((place) => !place.startsWith('Informe consolidado!'))).toEqual([]);
  });
});

describeWithLibreOffice('the formulas of the report, computed by LibreOffice', () => {
  let rows: readonly (readonly JudgedValue[])[];
  let again: typeof rows;
  beforeAll(async () => {
    await desk.json(report('informe.xlsx', 'otra-vez.xlsx'));
    const names = ['informe.xlsx', 'otra-vez.xlsx'];
    const [one, two] = await recalculateInLibreOffice(names.map((name) => desk.path(name)));
    rows = one?.get('Informe consolidado') ?? [];
    again = two?.get('Informe consolidado') ?? [];
  });

  /** Row and column of the first cell that says it. */
  function placeOf(text: string): readonly [row: number, column: number] {
    const row = rows.findIndex((cells) => cells.includes(text));
    const found = rows[row]?.indexOf(text) ?? -1;
    if (found === -1) throw new Error(`The report does not say «${text}»`);
    return [row, found];
  }

  /** What stands to the right of a label, up to the next text. */
  function figuresOf(row: number, start: number): readonly JudgedValue[] {
    const cells = (rows[row] ?? []).slice(start + 1);
    const next = cells.findIndex((cell) => typeof cell === 'string' && cell !== '');
    return cells.slice(0, next === -1 ? undefined : next).filter((cell) => cell !== null);
  }

  /** The figures under a heading, by label. */
  function countsUnder(heading: string): Readonly<Record<string, JudgedValue>> {
    const [top, place] = placeOf(heading);
    const counts: Record<string, JudgedValue> = {};
    for (const [below, cells] of rows.slice(top + 1).entries()) {
      const label = cells[place];
      if (typeof label !== 'string') break;
      counts[label] = figuresOf(top + 1 + below, place)[0] ?? null;
    }
    return counts;
  }

  it.each([
    ['semaforo', 'Semáforo'],
    ['clasificacion', 'Clasificación'],
    ['prioridad', 'Prioridad'],
  ])('count by %s what the JSON says', (key, heading) => {
    expect(countsUnder(heading)).toEqual(document[key]);
  });

  it('give both means, and those of each programme, to the last decimal', () => {
    const { porAsm, mediaDeProgramas, conInformacion, ...rest } = entry(document['avance']);
    const [asmRow, asmColumn] = placeOf('Avance por ASM (cada ASM pesa lo mismo)');
    const [, withInformation, mean] = figuresOf(asmRow, asmColumn);
    expect(withInformation).toBe(conInformacion);
    expect(Number(mean) * 100).toBeCloseTo(Number(porAsm), 10);
    const [row] = placeOf('Media de programas (cada programa pesa lo mismo)');
    expect(Number(rows[row]?.findLast((cell) => typeof cell === 'number')) * 100).toBeCloseTo(
      Number(mediaDeProgramas),
      10,
    );
    for (const { programa, asm, conInformacion: known, avance } of entries(rest, 'porPrograma')) {
      const [at, first] = placeOf(String(programa));
      const [total, withInfo, value] = figuresOf(at, first);
      expect([total, withInfo]).toEqual([asm, known]);
      if (avance === null) expect([undefined, '']).toContain(value);
      else expect(Number(value) * 100).toBeCloseTo(Number(avance), 10);
    }
  });

  it('leave no error in the sheet, nor any difference when the report is made again', () => {
    expect(rows.flat().filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    expect(again).toEqual(rows);
  });
});
