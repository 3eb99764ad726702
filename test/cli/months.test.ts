import { followUpAnexoI, step } from './anexoI';
import { differingCells, openBook, tableRows } from './books';
import { openDesk } from './desk';
import { entries, type Entry } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();

const JANUARY = `clave,accion,avance,evidencia,fecha_entrega,observacion
E007-001,1,35,,,Primera reunión
E007-002,1,20%,,,
E007-004,1,100,Oficio SEP/12,2026-01-20,
E007-005,1,100,Memorándum,2026-01-12,
E007-005,2,50,,,
`;

beforeAll(async () => {
  await followUpAnexoI(desk);
  desk.write('enero.csv', JANUARY);
  desk.write('enero2.csv', 'programa,numero,avance\nE007,1,40\n');
  desk.write('febrero.csv', 'programa,numero,accion,avance\nE007,1,1,60\nE007,2,,15\n');
  await desk.json(capture('convertido.xlsx', 'enero', '2026-01', 'enero.csv'));
  await desk.json(close('enero', 'cerrado', '2026-01'));
});
afterAll(() => desk.clear());

const book = (name: string) => (name.endsWith('.xlsx') ? name : `${name}.xlsx`);
const capture = (from: string, to: string, periodo: string, data: string) =>
  step(desk, 'capturar', book(from), book(to), '--periodo', periodo, '--datos', desk.path(data));
const close = (from: string, to: string, periodo: string, ...rest: readonly string[]) =>
  step(desk, 'avance', book(from), book(to), '--periodo', periodo, ...rest);

const months = async (name: string) => tableRows(await openBook(desk, book(name)), 'AvanceMensual');
const changes = async (name: string) => tableRows(await openBook(desk, book(name)), 'Cambios');
const asmOf = (document: Entry, clave: string) =>
  entries(document, 'asm').find((asm) => asm['clave'] === clave)!;

describe('capturing a month', () => {
  it('puts each figure on its action and tells every cell in Cambios', async () => {
    const before = await openBook(desk, 'convertido.xlsx');
    const after = await openBook(desk, 'enero.xlsx');
    const rows = tableRows(after, 'Acciones');
    expect(rows.map((row) => row['% de avance'])).toEqual([0.35, 0.2, null, 1, 1, 0.5, null, null]);
    expect(rows[3]).toMatchObject({ 'Evidencia entregada': 'Oficio SEP/12', 'Fecha de entrega': 46042 });
    const told = tableRows(after, 'Cambios').map((row) => `${row['Hoja']}!${row['Celda']}`);
    const changed = differingCells(before, after).filter((place) => !place.startsWith('Cambios!'));
    expect([...changed].sort()).toEqual(told.slice(14).sort());
  });

  it('captured again changes nothing', async () => {
    expect(await desk.json(capture('enero', 'enero-otra', '2026-01', 'enero.csv'))).toEqual({
      capturadas: 5,
      rechazadas: [],
    });
    expect(
      differingCells(await openBook(desk, 'enero.xlsx'), await openBook(desk, 'enero-otra.xlsx')),
    ).toEqual([]);
  });

  it('leaves out rows that it cannot place or read, each with its reason, and exits 1', async () => {
    desk.write(
      'malas.csv',
      [
        'clave,programa,numero,accion,avance,fecha_entrega',
        'E007-099,,,,10,',
        'E007-005,,,,10,',
        'E007-001,,,1,120,',
        'E007-001,,,1,treinta,',
        'E007-002,,,1,10,31/02/2026',
        ',,,,10,',
        ',E999,1,1,10,',
        'E007-003,,,1,"45,5",',
        'E007-003,,,1,50,',
      ].join('\n'),
    );
    const document = await desk.json(capture('convertido', 'malas', '2026-01', 'malas.csv'), 1);
    expect(document['capturadas']).toBe(1);
    const rechazadas = entries(document, 'rechazadas');
    expect(rechazadas.map(({ fila }) => fila)).toEqual([2, 3, 4, 5, 6, 7, 8, 10]);
    for (const { motivo } of rechazadas) expect(motivo).toMatch(/^.+\. .+\.$/);
    const rows = tableRows(await openBook(desk, 'malas.xlsx'), 'Acciones');
    expect(rows.map((row) => row['% de avance'])).toEqual([null, null, 0.455, null, null, null, null, null]);
  });
});

describe('closing a month', () => {
  it('writes one row for each action, at its last day, without variation the first time', async () => {
    const document = await desk.json(close('enero', 'c1', '2026-01'));
    expect(document).toMatchObject({ periodo: '2026-01', fecha: '2026-01-31' });
    expect(asmOf(document, 'E007-005')).toMatchObject({
      numero: '5',
      programa: 'E007',
      real: 75,
      variacion: null,
    });
    expect(asmOf(document, 'E007-003')).toMatchObject({ real: null, semaforo: 'Sin información' });
    const rows = await months('c1');
    expect(rows).toHaveLength(8);
    expect(new Set(rows.map((row) => `${row['Periodo']} ${row['Fecha de corte']}`))).toEqual(
      new Set(['2026-01 46053']),
    );
  });

  it('closed twice leaves the same workbook as once', async () => {
    const first = await desk.json(close('enero', 'once', '2026-01'));
    const again = await desk.json(close('once', 'twice', '2026-01'));
    expect(again).toEqual(first);
    expect(differingCells(await openBook(desk, 'once.xlsx'), await openBook(desk, 'twice.xlsx'))).toEqual([]);
  });

  it('brings the Anexo A up to date with what was captured in Acciones, and tells it', async () => {
    const [one, , , , five] = tableRows(await openBook(desk, 'cerrado.xlsx'), 'AnexoA');
    expect([one!['% de avance'], five!['% de avance']]).toEqual([0.35, 0.75]);
    const derived = (await changes('enero'))
      .concat(await changes('cerrado'))
      .filter((row) => row['Hoja'] === 'Anexo A');
    expect(derived.length).toBeGreaterThan(0);
  });

  it('shows the next month how each ASM varied, in points', async () => {
    await desk.json(capture('cerrado', 'febrero', '2026-02', 'febrero.csv'));
    const document = await desk.json(close('febrero', 'cerrado2', '2026-02'));
    expect(asmOf(document, 'E007-001')).toMatchObject({ real: 60, variacion: 25 });
    expect(asmOf(document, 'E007-002')['variacion']).toBeCloseTo(-5, 10);
    expect(asmOf(document, 'E007-003')).toMatchObject({ real: null, variacion: null });
    expect(await months('cerrado2')).toHaveLength(16);
  });

  it('with another figure replaces its row and tells it in Cambios', async () => {
    await desk.json(capture('cerrado', 'corregida', '2026-01', 'enero2.csv'));
    await desk.json(close('corregida', 'recerrada', '2026-01'));
    const before = await months('cerrado');
    const after = await months('recerrada');
    expect(after.map((row) => row['% real'])).toEqual([0.4, ...before.slice(1).map((row) => row['% real'])]);
    const told = (await changes('recerrada')).filter((row) => row['Hoja'] === 'Avance mensual');
    const real = told.find((row) => row['Columna'] === '% real');
    expect(real).toMatchObject({
      Acción: 'Cerrar mes',
      'Clave ASM': 'E007-001',
      Antes: '35 %',
      Después: '40 %',
    });
  });
});

describe('an earlier month', () => {
  beforeAll(async () => {
    await desk.json(capture('cerrado', 'f', '2026-02', 'febrero.csv'));
    await desk.json(close('f', 'dos-meses', '2026-02'));
  });

  it('is not opened again without a motive', async () => {
    const says = await expectRefusal(desk, close('dos-meses', 'nunca', '2026-01'), 'mes-con-siguiente');
    expect(says).toMatch(/motivo/);
    expect(says).toMatch(/febrero/);
  });

  it('is opened again with one, which stays in Cambios, and the later month keeps its rows', async () => {
    const motive = 'Oficio 12/2026 de la Contraloría';
    await desk.json(close('dos-meses', 'reabierto', '2026-01', '--reabrir', motive));
    const rows = await months('reabierto');
    expect(rows).toHaveLength(16);
    const later = (all: typeof rows) => all.filter((row) => row['Periodo'] === '2026-02');
    expect(later(rows)).toEqual(later(await months('dos-meses')));
    const told = (await changes('reabierto')).filter((row) => row['Hoja'] === 'Avance mensual');
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map((row) => row['Motivo']))).toEqual(new Set([motive]));
  });
});

describe('the cut date', () => {
  it('may be another day of the month, never one before it', async () => {
    const document = await desk.json(close('enero', 'corte', '2026-01', '--fecha', '2026-01-15'));
    expect(document['fecha']).toBe('2026-01-15');
    await expectRefusal(desk, close('enero', 'nunca', '2026-01', '--fecha', '2025-12-31'), 'corte-anterior');
  });
});

describe('a month in an Anexo A that was never broken down', () => {
  it('is captured in its own row and closed as one action', async () => {
    desk.write('a.csv', 'Núm.,ASM,Programa,Fecha de término\n1,Uno,FAIS,2026-06-30\n2,Dos,FAIS,2026-01-10\n');
    const paths = { nuevo: desk.path('nuevo.xlsx'), datos: desk.path('a.csv') };
    const words = ['importar', '--libro', paths.nuevo, '--formato', 'anexo-a', '--datos', paths.datos];
    await desk.json([...words, '--salida', desk.path('a.xlsx')]);
    desk.write('a-enero.csv', 'programa,numero,avance\nFAIS,1,30\nFAIS,2,60\n');
    await desk.json(capture('a', 'a1', '2026-01', 'a-enero.csv'));
    const document = await desk.json(close('a1', 'a2', '2026-01'));
    const [uno, dos] = entries(document, 'asm');
    expect(uno).toMatchObject({ real: 30, variacion: null });
    expect(dos).toMatchObject({ real: 60, semaforo: 'En rezago' });
    expect(String(dos!['motivo'])).toMatch(/21 días/);
    expect((await months('a2')).map((row) => row['Acción núm.'])).toEqual([1, 1]);
  });
});
