/** Three diverging copies of one workbook, put together: nothing lost, nothing twice, conflicts listed. */
import { join } from 'node:path';
import { edit, openBook, tableRows, type Batch } from './books';
import { openDesk } from './desk';

const desk = openDesk();
afterAll(() => desk.clear());

const ANEXO = join('demo', 'anexo_I_puebla_dit_2025.csv');

const column = (context: Excel.RequestContext, table: string, heading: string) =>
  context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();

const typed =
  (table: string, heading: string, row: number, value: string | number): Batch =>
  (context) => {
    column(context, table, heading).getCell(row, 0).values = [[value]];
  };

/** A recommendation that a colleague adds under the last one, with its clave and one action. */
const anotherAsm =
  (text: string, clave: string): Batch =>
  (context) => {
    const add = (table: string, values: Readonly<Record<string, string | number>>) => {
      const item = context.workbook.tables.getItem(table);
      const header = item.getHeaderRowRange().load('values');
      return { item, header, values };
    };
    const rows = [
      add('AnexoI', {
        No: 8,
        Recomendación: text,
        '¿Se acepta?': 'Sí',
        'Clave ASM': clave,
        'Programa / Fondo': 'E007',
        Evaluación: 'E007',
      }),
      add('Acciones', {
        'Clave ASM': clave,
        'Acción núm.': 1,
        Acción: `Atender: ${text}`,
        '% de avance': 0.25,
      }),
    ];
    return context.sync().then(() => {
      for (const { item, header, values } of rows) {
        const line = (header.values[0] ?? []).map((heading: unknown) => values[String(heading)] ?? '');
        item.rows.add(undefined, [line]);
      }
    });
  };

const both =
  (...batches: readonly Batch[]): Batch =>
  async (context) => {
    for (const batch of batches) await batch(context);
  };

const consolidate = (salida: string, copies: readonly string[], libro = 'libro.xlsx') => [
  ...['consolidar', '--libro', desk.path(libro), '--salida', desk.path(salida), '--con'],
  ...copies.map((copy) => desk.path(copy)),
];

beforeAll(async () => {
  const steps: readonly (readonly string[])[] = [
    ['crear', '--formato', 'anexo-i', '--programa', 'E007', '--firma', '2025-09-23', '--salida', '0.xlsx'],
    [
      'importar',
      '--libro',
      '0.xlsx',
      '--formato',
      'anexo-i',
      '--datos',
      ANEXO,
      '--programa',
      'E007',
      '--salida',
      '1.xlsx',
    ],
    ['desglosar', '--libro', '1.xlsx', '--salida', 'libro.xlsx'],
  ];
  for (const words of steps) {
    const call = words.map((word) => (word.endsWith('.xlsx') ? desk.path(word) : word));
    expect(await desk.run(...call)).toMatchObject({ code: 0 });
  }
  await edit(
    desk,
    'libro.xlsx',
    'A.xlsx',
    both(
      typed('Acciones', '% de avance', 0, 0.4),
      typed('Acciones', 'Evidencia entregada', 0, 'Oficio 12/2026'),
      anotherAsm('Publicar el padrón de beneficiarios del programa', 'E007-008'),
    ),
  );
  await edit(
    desk,
    'libro.xlsx',
    'B.xlsx',
    both(
      typed('Acciones', '% de avance', 0, 0.6),
      typed('AnexoI', 'Postura Institucional', 2, 'Se atenderá en el segundo semestre.'),
      anotherAsm('Elaborar manuales para las direcciones regionales', 'E007-008'),
    ),
  );
  await edit(desk, 'libro.xlsx', 'C.xlsx', async (context) => {
    await typed('Acciones', '% de avance', 0, 0.4)(context);
    context.workbook.tables.getItem('AnexoI').rows.getItemAt(6).delete();
  });
  desk.write('otra.csv', 'Núm.,Nombre\n1,Nadie\n');
  desk.write('cortado.xlsx', desk.read('A.xlsx').slice(0, 4000));
  await desk.run('crear', '--formato', 'ficha', '--salida', desk.path('monterrey.xlsx'));
  await edit(desk, 'libro.xlsx', 'repetida.xlsx', typed('AnexoI', 'Clave ASM', 1, 'E007-001'));
  await edit(desk, 'libro.xlsx', 'renombrada.xlsx', (context) => {
    context.workbook.tables.getItem('AnexoI').columns.getItem('Recomendación').name = 'Lo que falta hacer';
  });
  await edit(desk, 'libro.xlsx', 'version.xlsx', (context) => {
    context.workbook.worksheets.getItem('_asm').getRange('B1').values = [[99]];
  });
});

interface Cell {
  readonly hoja: string;
  readonly clave: string;
  readonly columna: string;
  readonly copia: string;
}
const places = (conflictos: unknown): readonly string[] =>
  (conflictos as readonly Cell[]).map(({ hoja, clave, columna, copia }) =>
    [hoja, clave, columna, copia].join(' | '),
  );

const EVERY = ['A.xlsx', 'B.xlsx', 'C.xlsx'];
const TEXTO_A = 'Publicar el padrón de beneficiarios del programa';
const TEXTO_B = 'Elaborar manuales para las direcciones regionales';

describe('consolidar', () => {
  test('adds what one copy has, fills what they fill alike and lists the rest side by side', async () => {
    const json = await desk.json(consolidate('junto.xlsx', EVERY), 1);
    expect(json).toMatchObject({
      agregadas: 2,
      llenadas: 1,
      copias: [
        { archivo: 'A.xlsx', agregadas: 2, llenadas: 1, conflictos: 1 },
        { archivo: 'B.xlsx', agregadas: 0, llenadas: 0, conflictos: 4 },
        { archivo: 'C.xlsx', agregadas: 0, llenadas: 0, conflictos: 1 },
      ],
      faltan: [{ hoja: 'Anexo I', clave: 'E007-007', copia: 'C.xlsx' }],
    });
    expect(places(json.conflictos)).toEqual([
      'Anexo I | E007-003 | Postura Institucional | B.xlsx',
      'Anexo I | E007-008 | Recomendación | B.xlsx',
      'Acciones | E007-001 · acción 1 | % de avance | A.xlsx',
      'Acciones | E007-001 · acción 1 | % de avance | B.xlsx',
      'Acciones | E007-001 · acción 1 | % de avance | C.xlsx',
      'Acciones | E007-008 · acción 1 | Acción | B.xlsx',
    ]);
    expect(json.conflictos).toContainEqual({
      hoja: 'Acciones',
      clave: 'E007-001 · acción 1',
      columna: '% de avance',
      enEsteLibro: '',
      enLaCopia: 60,
      copia: 'B.xlsx',
    });
    const book = await openBook(desk, 'junto.xlsx');
    const anexo = tableRows(book, 'AnexoI');
    expect(anexo).toHaveLength(8);
    expect(anexo[7]).toMatchObject({ 'Clave ASM': 'E007-008', Recomendación: TEXTO_A });
    expect(tableRows(book, 'Acciones')[0]).toMatchObject({
      '% de avance': null,
      'Evidencia entregada': 'Oficio 12/2026',
    });
    expect(tableRows(book, 'Cambios').map((row) => [row['Hoja'], row['Columna'], row['Motivo']])).toEqual([
      ['Anexo I', 'Fila agregada', 'Consolidado de A.xlsx'],
      ['Acciones', 'Fila agregada', 'Consolidado de A.xlsx'],
      ['Acciones', 'Evidencia entregada', 'Consolidado de A.xlsx'],
    ]);
    expect(tableRows(book, 'Conflictos')).toHaveLength(6);
    expect(tableRows(book, 'Conflictos')[4]).toMatchObject({
      'En la copia': '40 %',
      Decisión: null,
      Estado: 'Pendiente',
    });
  });

  test('in any order it comes to the same, and again it adds nothing', async () => {
    const straight = await desk.json(consolidate('uno.xlsx', EVERY), 1);
    const backwards = await desk.json(consolidate('otro.xlsx', [...EVERY].reverse()), 1);
    expect(backwards).toEqual({ ...straight, copias: [...(straight.copias as object[])].reverse() });
    const [one, other] = [await openBook(desk, 'uno.xlsx'), await openBook(desk, 'otro.xlsx')];
    for (const table of ['AnexoI', 'Acciones', 'Conflictos', 'Cambios']) {
      expect(tableRows(other, table)).toEqual(tableRows(one, table));
    }
    const again = await desk.json(consolidate('dos.xlsx', EVERY, 'uno.xlsx'), 1);
    expect(again).toMatchObject({ agregadas: 0, llenadas: 0, conflictos: straight.conflictos });
    const twice = await openBook(desk, 'dos.xlsx');
    for (const table of ['AnexoI', 'Acciones', 'Conflictos', 'Cambios']) {
      expect(tableRows(twice, table)).toEqual(tableRows(one, table));
    }
  });

  test('a copy that says the same ends well and asks nothing', async () => {
    const json = await desk.json(consolidate('igual.xlsx', ['libro.xlsx']));
    expect(json).toMatchObject({ agregadas: 0, llenadas: 0, conflictos: [], faltan: [] });
    expect(json.copias).toMatchObject([{ archivo: 'libro.xlsx', iguales: 16 }]);
  });

  test.each([
    ['a table of nobody', 'otra.csv', 'copia-ajena'],
    ['a file that was cut', 'cortado.xlsx', 'archivo-truncado'],
    ['a workbook of another perfil', 'monterrey.xlsx', 'copia-de-otro-perfil'],
    ['a copy with one clave twice', 'repetida.xlsx', 'clave-repetida-en-copia'],
    [
      'a copy whose rows lost the heading that tells them apart',
      'renombrada.xlsx',
      'encabezado-faltante-en-copia',
    ],
    ['a copy of another version', 'version.xlsx', 'copia-de-otra-version'],
  ])('%s is refused in a sentence, and nothing is written', async (_, name, codigo) => {
    const call = await desk.run(...consolidate('no.xlsx', ['A.xlsx', name]), '--json');
    expect(call.code).toBe(2);
    const { error } = JSON.parse(call.out) as {
      readonly error: { readonly codigo: string; mensaje: string };
    };
    expect(error.codigo).toBe(codigo);
    expect(error.mensaje).toMatch(new RegExp(`«${name}».*No se cambió nada[.]$`));
    expect(Object.keys(desk.files())).not.toContain('no.xlsx');
  });
});

describe('decidir', () => {
  const decided = (salida: string, decisions: readonly string[]) =>
    edit(desk, 'junto.xlsx', salida, (context) => {
      decisions.forEach((decision, row) => {
        column(context, 'Conflictos', 'Decisión').getCell(row, 0).values = [[decision]];
      });
    });
  const decide = (libro: string, salida: string) => [
    ...['decidir', '--libro', desk.path(libro), '--salida', desk.path(salida)],
  ];

  test("the book keeps its own, takes the copy's, and two different ASM become two", async () => {
    await decided('decidido.xlsx', ['Este libro', 'Son distintos', '', 'La copia']);
    const json = await desk.json(decide('decidido.xlsx', 'resuelto.xlsx'), 1);
    expect(json).toMatchObject({
      aplicadas: 4,
      agregadas: [
        { hoja: 'Anexo I', clave: 'E007-009' },
        { hoja: 'Acciones', clave: 'E007-009 · acción 1' },
      ],
      cambios: [{ hoja: 'Acciones', columna: '% de avance', antes: '', despues: 60 }],
    });
    expect(places(json.pendientes)).toEqual([
      'Acciones | E007-001 · acción 1 | % de avance | A.xlsx',
      'Acciones | E007-001 · acción 1 | % de avance | C.xlsx',
    ]);
    const book = await openBook(desk, 'resuelto.xlsx');
    expect(tableRows(book, 'AnexoI').slice(7)).toMatchObject([
      { 'Clave ASM': 'E007-008', Recomendación: TEXTO_A },
      { 'Clave ASM': 'E007-009', Recomendación: TEXTO_B, No: 8 },
    ]);
    expect(tableRows(book, 'Acciones').slice(-2)).toMatchObject([
      { 'Clave ASM': 'E007-008', Acción: `Atender: ${TEXTO_A}` },
      { 'Clave ASM': 'E007-009', Acción: `Atender: ${TEXTO_B}`, '% de avance': 0.25 },
    ]);
  });

  test('what was settled is not asked again when the copies come again', async () => {
    const json = await desk.json(consolidate('otra vez.xlsx', EVERY, 'resuelto.xlsx'), 1);
    expect(json).toMatchObject({ agregadas: 0, llenadas: 0 });
    expect(places(json.conflictos)).toEqual([
      'Acciones | E007-001 · acción 1 | % de avance | A.xlsx',
      'Acciones | E007-001 · acción 1 | % de avance | C.xlsx',
    ]);
  });

  test('a decision that cannot be applied stays, with its reason', async () => {
    await decided('mal.xlsx', ['Son distintos', 'Quién sabe', 'La copia', 'La copia']);
    const json = await desk.json(decide('mal.xlsx', 'mal2.xlsx'), 1);
    expect(json).toMatchObject({ aplicadas: 0, cambios: [], agregadas: [] });
    expect((json.pendientes as readonly { readonly estado: string }[]).map(({ estado }) => estado)).toEqual([
      expect.stringMatching(/^Pendiente: «Son distintos» es para dos ASM diferentes/),
      expect.stringMatching(/^Pendiente: «Quién sabe» no es una decisión/),
      expect.stringMatching(/^Pendiente: se eligieron dos copias/),
      expect.stringMatching(/^Pendiente: se eligieron dos copias/),
      'Pendiente',
      'Pendiente',
    ]);
  });

  test('a cell that says something else by now is left as it is', async () => {
    await decided('tarde.xlsx', ['La copia']);
    await edit(
      desk,
      'tarde.xlsx',
      'tarde.xlsx',
      typed('AnexoI', 'Postura Institucional', 2, 'Otra postura.'),
    );
    const json = await desk.json(decide('tarde.xlsx', 'tarde2.xlsx'), 1);
    expect(json).toMatchObject({ aplicadas: 0, cambios: [] });
    expect((json.pendientes as readonly { readonly estado: string }[])[0]?.estado).toMatch(
      /ya dice otra cosa/,
    );
  });

  test('a book without conflicts is told so', async () => {
    const call = await desk.run(...decide('libro.xlsx', 'nada.xlsx'));
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.errors).toMatch(/no tiene la hoja Conflictos/);
  });
});
