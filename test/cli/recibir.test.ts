import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serial } from '../support/anexoIReal';
import { edit, openBook, sheetNamed, tableRows } from './books';
import { openDesk } from './desk';

const desk = openDesk(serial(2026, 4, 6));
afterAll(() => desk.clear());

const FICHAS = [
  'Clave,Indicador,Programa,Nivel,Método de cálculo,Variables,Unidad de medida,Frecuencia,Sentido,Acumulación,Meta mar,Dependencia',
  'P-01,Solicitudes atendidas,Parques,Actividad,([Atendidas]/[Recibidas])*100,Atendidas (solicitudes; Sistema) ; Recibidas (solicitudes; Sistema),Porcentaje,Mensual,Ascendente,Cociente de sumas,90,Secretaría de Parques',
  'P-02,Cobertura de riego,Parques,Actividad,[Cobertura],Cobertura (Porcentaje; Bitácora),Porcentaje,Mensual,Ascendente,Último valor,50,Secretaría de Parques',
  'O-01,Obras terminadas,Obras,Actividad,[Obras],Obras (obras; Bitácora),Obras,Mensual,Ascendente,Suma,5,Dirección de Obras',
].join('\n');

const table = (dependencia: string) =>
  join('tablas', readdirSync(desk.path('tablas')).find((name) => name.includes(dependencia)) ?? '');

/** The table that was sent, with what its liaison writes under «Dato». */
const filled = (dependencia: string, name: string, figures: readonly (string | number)[]) =>
  edit(desk, table(dependencia), name, (context) => {
    const sheet = context.workbook.worksheets.getItem('Tabla de datos');
    sheet.getRange(`F8:F${7 + figures.length}`).values = figures.map((figure) => [figure]);
  });

const receive = (book: string, files: readonly string[], salida: string, ...more: readonly string[]) => [
  'recibir',
  ...['--libro', desk.path(book), '--salida', desk.path(salida), ...more],
  ...files.flatMap((file) => ['--datos', file]),
];

beforeAll(async () => {
  desk.write('fichas.csv', FICHAS);
  const [nuevo, con, enviado] = ['nuevo.xlsx', 'con.xlsx', 'enviado.xlsx'].map((name) => desk.path(name));
  await desk.run(
    ...[
      'crear',
      '--salida',
      nuevo ?? '',
      '--formato',
      'ficha',
      '--perfil',
      'monterrey',
      '--ejercicio',
      '2026',
    ],
  );
  await desk.run(
    ...['importar', '--libro', nuevo ?? '', '--formato', 'ficha', '--datos', desk.path('fichas.csv')],
    ...['--salida', con ?? ''],
  );
  await desk.run(
    ...['preparar', '--libro', con ?? '', '--mes', '2026-03', '--carpeta', desk.path('tablas')],
    ...['--fecha', '2026-03-31', '--salida', enviado ?? ''],
  );
  await filled('Parques', 'parques.xlsx', [45, 50, 43]);
  await filled('Obras', 'obras.xlsx', ['']);
});

describe('recibir', () => {
  test('gives each file its receipt and takes its figures', async () => {
    const files = [desk.path('parques.xlsx'), desk.path('obras.xlsx')];
    const json = await desk.json(receive('enviado.xlsx', files, 'recibido.xlsx'));
    expect(json).toEqual({
      archivos: [
        {
          archivo: 'parques.xlsx',
          dependencia: 'Secretaría de Parques',
          mes: '2026-03',
          estado: 'aceptado',
          observaciones: [],
        },
        {
          archivo: 'obras.xlsx',
          dependencia: 'Dirección de Obras',
          mes: '2026-03',
          estado: 'aceptado con observaciones',
          observaciones: [
            {
              hoja: null,
              celda: null,
              clave: null,
              variable: null,
              severidad: 'aviso',
              mensaje: expect.stringContaining('No trae ninguna cifra') as string,
            },
            {
              hoja: 'Tabla de datos',
              celda: 'F8',
              clave: 'O-01',
              variable: 'Obras',
              severidad: 'aviso',
              mensaje: expect.stringContaining('El dato está vacío.') as string,
            },
          ],
        },
      ],
    });
    const book = await openBook(desk, 'recibido.xlsx');
    expect(tableRows(book, 'TablaMaestra').map((row) => [row['Variable'], row['Marzo']])).toEqual([
      ['Atendidas', 45],
      ['Recibidas', 50],
      ['Cobertura', 43],
      ['Obras', null],
    ]);
    expect(tableRows(book, 'Entregas').map((row) => [row['Folio'], row['Estado'], row['En tiempo']])).toEqual(
      [
        ['2026-03-001', 'enviada', null],
        ['2026-03-002', 'enviada', null],
        ['2026-03-001-1', 'validada', 'Sí'],
        ['2026-03-002-1', 'con inconsistencias', 'Sí'],
      ],
    );
    expect(
      tableRows(book, 'Cambios').map((row) => [row['Acción'], row['Clave ASM'], row['Después']]),
    ).toEqual([
      ['Recibir', 'P-01', '45'],
      ['Recibir', 'P-01', '50'],
      ['Recibir', 'P-02', '43'],
    ]);
  });

  test('of a corrected second delivery, tells before and after', async () => {
    const again = await filled('Parques', 'parques corregido.xlsx', [46, 50, 43]);
    const json = await desk.json(
      receive('recibido.xlsx', [again], 'corregido.xlsx', '--fecha', '2026-04-10'),
    );
    expect(json).toMatchObject({ archivos: [{ estado: 'aceptado con observaciones' }] });
    const changes = tableRows(await openBook(desk, 'corregido.xlsx'), 'Cambios');
    expect(changes.at(-1)).toMatchObject({ Hoja: 'Tabla maestra', Antes: '45', Después: '46' });
    expect(changes).toHaveLength(4);
  });

  test('a repeated one changes nothing', async () => {
    const json = await desk.json(receive('recibido.xlsx', [desk.path('parques.xlsx')], 'repetido.xlsx'));
    expect(json).toMatchObject({
      archivos: [
        {
          observaciones: [{ severidad: 'nota', mensaje: expect.stringContaining('Dice lo mismo') as string }],
        },
      ],
    });
    const book = await openBook(desk, 'repetido.xlsx');
    expect(tableRows(book, 'Cambios')).toHaveLength(3);
    expect(tableRows(book, 'Entregas').at(-1)).toMatchObject({ Estado: 'repetida' });
  });

  test('refused ones alone end with 1, go on the record and change nothing else', async () => {
    const bad = [
      desk.write('foto.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
      desk.write('cortado.xlsx', desk.read('parques.xlsx').subarray(0, 3_000)),
      desk.write('nota.csv', 'una nota,y nada más\n1,2\n'),
      await edit(desk, 'parques.xlsx', 'otro mes.xlsx', async (context) => {
        const sheet = context.workbook.worksheets.getItem('Tabla de datos');
        sheet.protection.unprotect();
        const lines = sheet.getRange('A1:G7').load('values');
        await context.sync();
        lines.values = lines.values.map((row) =>
          row.map((value: unknown) => (value === 'marzo de 2026' ? 'febrero de 2026' : value)),
        );
      }),
    ];
    const json = await desk.json(receive('recibido.xlsx', bad, 'rechazado.xlsx'), 1);
    const { archivos } = json as unknown as {
      archivos: { estado: string; observaciones: { mensaje: string }[] }[];
    };
    expect(archivos.map(({ estado }) => estado)).toEqual(Array(4).fill('rechazado'));
    expect(archivos.map(({ observaciones }) => observaciones[0]?.mensaje)).toEqual([
      expect.stringContaining('no es un libro de Excel'),
      expect.stringContaining('está incompleto'),
      expect.stringContaining('No se encontró la tabla de datos'),
      expect.stringContaining('febrero de 2026'),
    ]);
    const [before, after] = await Promise.all(
      ['recibido.xlsx', 'rechazado.xlsx'].map((name) => openBook(desk, name)),
    );
    if (!before || !after) throw new Error('No books');
    expect(tableRows(after, 'Entregas')).toHaveLength(tableRows(before, 'Entregas').length + 4);
    expect(sheetNamed(after, 'Tabla maestra').rows).toEqual(sheetNamed(before, 'Tabla maestra').rows);
    expect(tableRows(after, 'Cambios')).toEqual(tableRows(before, 'Cambios'));
  });

  test('reads what was typed again in a CSV', async () => {
    const csv = desk.write(
      'obras.csv',
      'Dependencia / Entidad,Dirección de Obras\nMes,marzo 2026\n\nClave,Variable,Dato\nO-01,Obras,"1,234.50"\n',
    );
    await desk.json(receive('enviado.xlsx', [csv], 'de csv.xlsx'));
    const rows = tableRows(await openBook(desk, 'de csv.xlsx'), 'TablaMaestra');
    expect(rows.at(-1)).toMatchObject({ Marzo: 1234.5 });
  });

  test('says it to people, file by file', async () => {
    const { out, code } = await desk.run(
      ...receive('enviado.xlsx', [desk.path('parques.xlsx'), desk.path('obras.xlsx')], 'gente.xlsx'),
    );
    expect(code).toBe(0);
    expect(out).toContain('parques.xlsx · Secretaría de Parques · marzo de 2026 · aceptado\n');
    expect(out).toContain('  aviso · F8: El dato está vacío.');
    expect(out).toContain('2 archivos aceptados, 0 rechazados; 3 cifras cambiaron');
  });

  test('does nothing when a file is not there, the date is none or there are no fichas', async () => {
    const parques = desk.path('parques.xlsx');
    const calls: readonly (readonly [readonly string[], string])[] = [
      [receive('enviado.xlsx', [parques, desk.path('no.xlsx')], 'nada.xlsx'), 'archivo-no-encontrado'],
      [receive('enviado.xlsx', [parques], 'nada.xlsx', '--fecha', '6 de abril'), 'fecha-invalida'],
      [receive('enviado.xlsx', [], 'nada.xlsx'), 'falta-opcion'],
      [receive('nuevo.xlsx', [parques], 'nada.xlsx'), 'sin-fichas'],
    ];
    for (const [words, codigo] of calls) {
      const { code, out } = await desk.run(...words, '--json');
      expect([code, (JSON.parse(out) as { error: { codigo: string } }).error.codigo]).toEqual([2, codigo]);
    }
    expect(Object.keys(desk.files())).not.toContain('nada.xlsx');
  });
});
