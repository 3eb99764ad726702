/** What a copy says where this book does not look for it: told by name, never left out in silence. */
import { step } from './anexoI';
import { edit, openBook, tableRows, type Batch } from './books';
import { importConvenio } from './convenio';
import { openDesk } from './desk';

const desk = openDesk();
afterAll(() => desk.clear());

const DATE = 'Fecha comprometida de cumplimiento';
const ACTIVITY = 'Actividad comprometida';
/** 30 July and 30 September of 2021. */
const ORIGINAL = 44407;
const EXTENDED = 44469;

let clave = '';
const rowsOf = async (name: string, table: string) => tableRows(await openBook(desk, name), table);

const column = (context: Excel.RequestContext, heading: string) =>
  context.workbook.tables.getItem('Convenio').columns.getItem(heading);

/** A colleague writes in the first row of a column and then calls the column otherwise. */
const writtenUnder =
  (heading: string, value: string, name: string): Batch =>
  (context) => {
    const found = column(context, heading);
    found.getDataBodyRange().getCell(0, 0).values = [[value]];
    found.name = name;
  };

const ownColumn =
  (name: string, value: string): Batch =>
  (context) => {
    const added = context.workbook.tables.getItem('Convenio').columns.add();
    added.name = name;
    added.getDataBodyRange().getCell(0, 0).values = [[value]];
  };

const consolidate = (salida: string, copies: readonly string[], libro = 'libro.xlsx') => [
  ...['consolidar', '--libro', desk.path(libro), '--salida', desk.path(salida), '--con'],
  ...copies.map((copy) => desk.path(copy)),
];

const modify = (from: string, to: string, documento: string, tipo: string, columna: string, valor: string) =>
  desk.json(
    step(
      desk,
      'modificar',
      from,
      to,
      ...['--clave', clave, '--tipo', tipo, '--columna', columna],
      ...[
        ...['--valor', valor, '--documento', documento, '--fecha', '2021-07-20'],
        ...['--motivo', 'La metodología está en revisión'],
        ...(tipo === 'prorroga' ? ['--resolucion', 'autorizada'] : []),
      ],
    ),
  );

beforeAll(async () => {
  await importConvenio(desk);
  await desk.json(step(desk, 'corregir', 'importado.xlsx', 'libro.xlsx'));
  clave = String((await rowsOf('libro.xlsx', 'Convenio'))[0]?.['Clave ASM']);
});

describe('a column of a copy', () => {
  it('under a heading that nobody knows is told, on the screen and to programs', async () => {
    await edit(desk, 'libro.xlsx', 'otra.xlsx', writtenUnder(ACTIVITY, 'Otra cosa', 'Lo que haremos'));
    const json = await desk.json(consolidate('1.xlsx', ['otra.xlsx']), 1);
    expect(json).toMatchObject({ agregadas: 0, llenadas: 0, conflictos: [] });
    expect(json.sinComparar).toEqual([
      { hoja: 'Convenio', columna: ACTIVITY, copia: 'otra.xlsx', motivo: 'falta en la copia' },
      { hoja: 'Convenio', columna: 'Lo que haremos', copia: 'otra.xlsx', motivo: 'no es de la tabla' },
    ]);
    const call = await desk.run(...consolidate('2.xlsx', ['otra.xlsx']));
    expect(call.code).toBe(1);
    expect(call.out).toContain(
      `En la copia otra.xlsx la hoja Convenio no tiene la columna «${ACTIVITY}»: lo que diga no se comparó.`,
    );
    expect(call.out).toMatch(/tiene datos en la columna «Lo que haremos», que no es de la tabla/);
  });

  it('a letter away is that column, and what it says otherwise is a conflict', async () => {
    await edit(
      desk,
      'libro.xlsx',
      'letra.xlsx',
      writtenUnder(ACTIVITY, 'Otra cosa', 'Actividad conprometida'),
    );
    const json = await desk.json(consolidate('3.xlsx', ['letra.xlsx']), 1);
    expect(json).toMatchObject({
      sinComparar: [],
      conflictos: [{ columna: ACTIVITY, enLaCopia: 'Otra cosa', copia: 'letra.xlsx' }],
    });
  });

  it('of the user is told while it says what this book does not', async () => {
    await edit(desk, 'libro.xlsx', 'propia.xlsx', ownColumn('Nota propia', 'Llamar al enlace'));
    const told = { hoja: 'Convenio', columna: 'Nota propia', copia: 'propia.xlsx' };
    const json = await desk.json(consolidate('4.xlsx', ['propia.xlsx']), 1);
    expect(json).toMatchObject({ conflictos: [], sinComparar: [{ ...told, motivo: 'no es de la tabla' }] });
    const same = await desk.json(consolidate('5.xlsx', ['propia.xlsx'], 'propia.xlsx'));
    expect(same.sinComparar).toEqual([]);
  });

  it('that this book renamed is told, and not taken as filled', async () => {
    await edit(desk, 'libro.xlsx', 'mio.xlsx', (context) => {
      column(context, ACTIVITY).name = 'Lo que haremos';
    });
    const json = await desk.json(consolidate('6.xlsx', ['libro.xlsx'], 'mio.xlsx'), 1);
    expect(json).toMatchObject({ llenadas: 0, conflictos: [] });
    expect(json.sinComparar).toEqual([
      { hoja: 'Convenio', columna: ACTIVITY, copia: 'libro.xlsx', motivo: 'falta en este libro' },
    ]);
  });
});

describe('the acts of a copy', () => {
  const acts = async (name: string) =>
    (await rowsOf(name, 'Modificaciones')).map((row) => [row['Folio'], row['Documento'], row['Dice']]);

  it('come with it under a folio of this book, and choosing its date loses no act', async () => {
    const text = 'Elaborar y publicar la metodología.';
    await modify('libro.xlsx', 'propio.xlsx', 'Adendum 1', 'adendum', ACTIVITY, text);
    await modify('libro.xlsx', 'P.xlsx', 'Oficio 210/2021 · anexo', 'prorroga', DATE, '30/09/2021');
    const json = await desk.json(consolidate('actos.xlsx', ['P.xlsx'], 'propio.xlsx'), 1);
    expect(json).toMatchObject({
      agregadas: 1,
      folios: [{ copia: 'P.xlsx', enLaCopia: 'M-001', enEsteLibro: 'M-002' }],
    });
    expect(await acts('actos.xlsx')).toEqual([
      ['M-001', 'Adendum 1', text],
      ['M-002', 'Oficio 210/2021 · anexo', EXTENDED],
    ]);
    const told = (await rowsOf('actos.xlsx', 'Cambios')).map((row) => row['Motivo']);
    expect(told).toContain('Consolidado de P.xlsx: allá su folio era M-001; aquí es M-002');

    const conflicts = await rowsOf('actos.xlsx', 'Conflictos');
    const dated = conflicts.findIndex((row) => row['Columna'] === DATE);
    expect(conflicts[dated]).toMatchObject({ 'En este libro': '30/07/2021', 'En la copia': '30/09/2021' });
    await edit(desk, 'actos.xlsx', 'decidido.xlsx', (context) => {
      const decision = context.workbook.tables.getItem('Conflictos').columns.getItem('Decisión');
      decision.getDataBodyRange().getCell(dated, 0).values = [['La copia']];
    });
    await desk.run('decidir', '--libro', desk.path('decidido.xlsx'), '--salida', desk.path('resuelto.xlsx'));
    expect((await rowsOf('resuelto.xlsx', 'Convenio'))[0]).toMatchObject({ [DATE]: EXTENDED });
    expect(await acts('resuelto.xlsx')).toHaveLength(2);
  });

  it('come once, however many copies bring them and however often', async () => {
    desk.write('Q.xlsx', desk.read('P.xlsx'));
    const json = await desk.json(consolidate('dos.xlsx', ['P.xlsx', 'Q.xlsx']), 1);
    expect(json).toMatchObject({ agregadas: 1, folios: [] });
    expect(await acts('dos.xlsx')).toEqual([['M-001', 'Oficio 210/2021 · anexo', EXTENDED]]);
    const again = await desk.json(consolidate('tres.xlsx', ['Q.xlsx'], 'actos.xlsx'), 1);
    expect(again).toMatchObject({ agregadas: 0, folios: [] });
  });

  it('resolved otherwise are a conflict of that act, which can be decided', async () => {
    await edit(desk, 'P.xlsx', 'negada.xlsx', (context) => {
      const table = context.workbook.tables.getItem('Modificaciones');
      table.columns.getItem('Resolución').getDataBodyRange().getCell(0, 0).values = [['Negada']];
    });
    const json = await desk.json(consolidate('pleito.xlsx', ['negada.xlsx'], 'P.xlsx'), 1);
    expect(json.conflictos).toMatchObject([
      { hoja: 'Modificaciones', columna: 'Resolución', enEsteLibro: 'Autorizada', enLaCopia: 'Negada' },
    ]);
    await edit(desk, 'pleito.xlsx', 'pleito2.xlsx', (context) => {
      const table = context.workbook.tables.getItem('Conflictos');
      table.columns.getItem('Decisión').getDataBodyRange().getCell(0, 0).values = [['La copia']];
    });
    await desk.json(step(desk, 'decidir', 'pleito2.xlsx', 'pleito3.xlsx'));
    expect(await rowsOf('pleito3.xlsx', 'Modificaciones')).toMatchObject([
      { Folio: 'M-001', Resolución: 'Negada', Decía: ORIGINAL },
    ]);
  });
});
