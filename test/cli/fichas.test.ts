import { validateOpenXml } from '../judges';
import { cellsOf, openBook, sheetNamed, tableRows } from './books';
import { openDesk } from './desk';
import { column, entries } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();
afterAll(() => desk.clear());

const LISTA = `Lista de indicadores 2026 (inventada)

Clave,Indicador,Programa presupuestario,Nivel,Fórmula,Variable 1,Unidad 1,Variable 2,Unidad 2,Unidad de medida,Periodicidad,Sentido,Forma de acumulación,Línea base (año),Línea base (valor),Meta T1,Meta T2,Meta T3,Meta T4,Meta anual,UR,Enlace,Correo
PA-01,Solicitudes de poda atendidas,E010,Actividad,(Atendidas / Recibidas) * 100,Atendidas,solicitudes,Recibidas,solicitudes,Porcentaje,trimestral,Ascendente,Cociente de sumas,2025,82.5 %,90,90,90,90,90 %,Parques,Enlace de Parques,enlace.parques@ejemplo.mx
PA-02,Árboles plantados,E010,Componente,[Árboles],Árboles,árboles,,,Árboles,Trimestral,Ascendente,Suma,2025,"3,900","1,000","1,000","1,500","1,500","5,000",Parques,,
AG-01,Fugas reparadas,E020,Actividad,[Fugas],Fugas,fugas,,,Fugas,Trimestral,Ascendente,Suma,2025,100,30,30,n/d,30,120,Agua,,
`;

const into = (from: string, format: string, data: string, to: string, ...rest: readonly string[]) => [
  ...['importar', '--libro', desk.path(from), '--formato', format, '--datos', desk.path(data)],
  ...['--salida', desk.path(to), ...rest],
];

beforeAll(async () => {
  desk.write('lista.csv', LISTA);
  await desk.json([
    ...['crear', '--salida', desk.path('nuevo.xlsx'), '--perfil', 'monterrey'],
    ...['--formato', 'ficha,tabla-maestra', '--ejercicio', '2026', '--institucion', 'Municipio inventado'],
  ]);
  await desk.json(into('nuevo.xlsx', 'ficha', 'lista.csv', 'fichas.xlsx'));
});

describe('a list of indicators from the terminal', () => {
  it('is told column by column, with what it brings along', async () => {
    const document = await desk.json(into('nuevo.xlsx', 'ficha', 'lista.csv', 'otra.xlsx'));
    expect(document).toMatchObject({
      filas: 3,
      sinUsar: [],
      omitidas: [],
      formato: 'ficha',
      tambien: [
        { hoja: 'Tabla maestra', filas: 4 },
        { hoja: 'Enlaces', filas: 2 },
      ],
    });
    expect(entries(document, 'columnas')).toEqual(
      expect.arrayContaining([
        { de: 'Fórmula', a: 'Método de cálculo' },
        { de: 'Unidad 2', a: 'Variables' },
        { de: 'Línea base (valor)', a: 'Línea base' },
        { de: 'Meta T3', a: 'Meta sep' },
      ]),
    );
  });

  it('becomes fichas, rows of Tabla maestra and a directory', async () => {
    const book = await openBook(desk, 'fichas.xlsx');
    expect(tableRows(book, 'Fichas')[0]).toMatchObject({
      Clave: 'PA-01',
      Variables: 'Atendidas (solicitudes)\nRecibidas (solicitudes)',
      'Año de la línea base': 2025,
      'Línea base': 82.5,
      'Meta sep': 90,
      'Meta anual': 90,
    });
    expect(tableRows(book, 'TablaMaestra').map((row) => [row['Clave'], row['Variable'], row['Año']])).toEqual(
      [
        ['PA-01', 'Atendidas', 2026],
        ['PA-01', 'Recibidas', 2026],
        ['PA-02', 'Árboles', 2026],
        ['AG-01', 'Fugas', 2026],
      ],
    );
    expect(tableRows(book, 'Enlaces').map((row) => [row['Dependencia / Entidad'], row['Correo']])).toEqual([
      ['Parques', 'enlace.parques@ejemplo.mx'],
      ['Agua', null],
    ]);
  });

  it('is taken for fichas when it is given as a Tabla maestra, and it is said', async () => {
    const words = into('nuevo.xlsx', 'tabla-maestra', 'lista.csv', 'maestra.xlsx');
    const { code, out } = await desk.run(...words);
    expect([code, out]).toEqual([0, expect.stringContaining('se tomó como fichas técnicas')]);
    const [taken, given] = await Promise.all([openBook(desk, 'maestra.xlsx'), openBook(desk, 'fichas.xlsx')]);
    expect([...cellsOf(taken)]).toEqual([...cellsOf(given)]);
  });

  it('changes nothing the second time, and refuses other values unless it is told to update', async () => {
    expect(await desk.json(into('fichas.xlsx', 'ficha', 'lista.csv', 'igual.xlsx'))).toMatchObject({
      filas: 0,
      omitidas: [{ fila: 4 }, { fila: 5 }, { fila: 6 }],
      tambien: [],
    });
    desk.write('otra.csv', LISTA.replace('Árboles plantados', 'Árboles sembrados'));
    const words = into('fichas.xlsx', 'ficha', 'otra.csv', 'otros.xlsx');
    expect(await expectRefusal(desk, words, 'filas-en-conflicto')).toContain('PA-02');
    expect(await desk.json([...words, '--actualizar'])).toMatchObject({ filas: 1 });
    const changes = tableRows(await openBook(desk, 'otros.xlsx'), 'Cambios');
    expect(changes.map((row) => [row['Antes'], row['Después']])).toEqual([
      ['Árboles plantados', 'Árboles sembrados'],
    ]);
  });
});

describe('validating and correcting what holds indicators only', () => {
  it('judges each ficha and mends what it can', async () => {
    const found = await desk.json(
      ['validar', '--libro', desk.path('fichas.xlsx'), '--salida', desk.path('validado.xlsx')],
      1,
    );
    expect(found['resumen']).toMatchObject({ filas: 3 });
    expect(
      entries(found, 'observaciones').map(({ regla, clave, columna }) => [regla, clave, columna]),
    ).toEqual(
      [
        ['indicador-catalogo', 'PA-01', 'Frecuencia'],
        ['numero-invalido', 'AG-01', 'Meta sep'],
        ['metodo-invalido', 'PA-01', 'Método de cálculo'],
        ['dependencia-sin-enlace', '', 'Enlace'],
      ].map(([regla, clave, columna]) => [regla, clave === '' ? null : clave, columna]),
    );
    const mended = await desk.json([
      ...['corregir', '--libro', desk.path('validado.xlsx'), '--salida', desk.path('corregido.xlsx')],
    ]);
    expect(column(mended, 'cambios', 'despues')).toEqual(['Trimestral', '([Atendidas] / [Recibidas]) * 100']);
    expect(await validateOpenXml(desk.path('corregido.xlsx'))).toEqual([]);
  });

  it('marks every ficha with what was found of it', async () => {
    const rows = tableRows(await openBook(desk, 'validado.xlsx'), 'Fichas');
    expect(rows.map((row) => row['Validación'])).toEqual(['2 errores', 'Sin observaciones', '1 error']);
  });

  it('judges both follow-ups in one workbook', async () => {
    await desk.json([
      ...[
        'crear',
        '--salida',
        desk.path('ambos.xlsx'),
        '--formato',
        'anexo-a,ficha',
        '--perfil',
        'monterrey',
      ],
    ]);
    desk.write('asm.csv', 'Núm.,ASM\n1,Integrar el padrón');
    await desk.json([...into('ambos.xlsx', 'anexo-a', 'asm.csv', 'ambos2.xlsx'), '--programa', 'E010']);
    await desk.json(into('ambos2.xlsx', 'ficha', 'lista.csv', 'ambos3.xlsx'));
    const found = await desk.json(['validar', '--libro', desk.path('ambos3.xlsx')], 1);
    expect(found['resumen']).toMatchObject({ filas: 4 });
    expect(new Set(column(found, 'observaciones', 'formato'))).toEqual(
      new Set(['anexo-a', 'ficha', 'enlaces']),
    );
  });
});

describe('the tables beside the fichas', () => {
  it('takes the months of Tabla maestra into the rows that are there', async () => {
    desk.write('meses.csv', 'Clave,Variable,Enero,Febrero\npa-02,árboles,"1,234",0\nZZ-9,Nada,1,2\n');
    expect(await desk.json(into('fichas.xlsx', 'tabla-maestra', 'meses.csv', 'meses.xlsx'))).toMatchObject({
      filas: 2,
      formato: 'tabla-maestra',
    });
    const rows = tableRows(await openBook(desk, 'meses.xlsx'), 'TablaMaestra');
    expect(rows.map((row) => [row['Variable'], row['Año'], row['Enero'], row['Febrero']])).toEqual([
      ['Atendidas', 2026, null, null],
      ['Recibidas', 2026, null, null],
      ['Árboles', 2026, 1234, 0],
      ['Fugas', 2026, null, null],
      ['Nada', 2026, 1, 2],
    ]);
    const found = await desk.json(['validar', '--libro', desk.path('meses.xlsx')], 1);
    expect(
      entries(found, 'observaciones').filter((each) => each['regla'] === 'indicador-desconocido'),
    ).toHaveLength(1);
  });

  it('completes the directory', async () => {
    desk.write(
      'enlaces.csv',
      'Dependencia,Enlace oficial,Correo electrónico,Titular\nAGUA,Enlace de Agua,agua@ejemplo.mx,Titular de Agua',
    );
    await desk.json(into('fichas.xlsx', 'enlaces', 'enlaces.csv', 'enlaces.xlsx'));
    expect(tableRows(await openBook(desk, 'enlaces.xlsx'), 'Enlaces')[1]).toMatchObject({
      'Dependencia / Entidad': 'Agua',
      Enlace: 'Enlace de Agua',
      Superior: 'Titular de Agua',
    });
  });

  it('installs the budget when its first rows come, with money as people write it', async () => {
    desk.write(
      'pbr.csv',
      'Programa,Trimestre,Aprobado,Modificado,Devengado\nE010,2026-T1,"$ 1,000,000.00","$1,200,000.50",300000',
    );
    await desk.json(into('fichas.xlsx', 'presupuesto', 'pbr.csv', 'pbr.xlsx'));
    const book = await openBook(desk, 'pbr.xlsx');
    expect(tableRows(book, 'PresupuestoPbR')).toEqual([
      expect.objectContaining({
        Programa: 'E010',
        Aprobado: 1000000,
        Modificado: 1200000.5,
        Devengado: 300000,
      }),
    ]);
    expect(await validateOpenXml(desk.path('pbr.xlsx'))).toEqual([]);
  });

  it('installs the three together in a workbook that had only ASM', async () => {
    await desk.json([
      'crear',
      '--salida',
      desk.path('asm.xlsx'),
      '--formato',
      'anexo-a',
      '--ejercicio',
      '2025',
    ]);
    expect(await desk.json(into('asm.xlsx', 'ficha', 'lista.csv', 'asm2.xlsx'))).toMatchObject({ filas: 3 });
    const book = await openBook(desk, 'asm2.xlsx');
    expect(tableRows(book, 'TablaMaestra').map((row) => row['Año'])).toEqual([2025, 2025, 2025, 2025]);
    expect(tableRows(book, 'Enlaces')).toHaveLength(2);
    expect(await validateOpenXml(desk.path('asm2.xlsx'))).toEqual([]);
  });
});

describe('a format wider than a page', () => {
  it('keeps its first columns in sight and on every page', async () => {
    const sheet = sheetNamed(await openBook(desk, 'nuevo.xlsx'), 'Fichas técnicas');
    expect(sheet.page.zoom).toEqual({ horizontalFitToPages: 3 });
    expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
  });
});
