import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, readDirectory } from '../../host/xlsx/zip';
import { tableRows, openBook } from './books';
import { makeFolder, openDesk, type Desk } from './desk';
import { expectRefusal } from './refusal';
import { serial } from '../support/anexoIReal';

const FICHAS = [
  'Clave,Nombre del indicador,Método de cálculo,Variables,Frecuencia,Acumulación,Dependencia / Entidad,Enlace,Correo del enlace,Estado',
  'OP-01,Bacheo atendido,([Baches atendidos]/[Baches reportados])*100,Baches atendidos (baches; Bitácora de obra); Baches reportados (baches; Línea 070),Mensual,Cociente de sumas,Secretaría de Obras,Enlace de Obras,obras@ejemplo.mx,Vigente',
  'OP-02,Pavimento nuevo,[Superficie pavimentada],Superficie pavimentada (m²; Estimaciones),Trimestral,Suma,Secretaría de Obras,Enlace de Obras,obras@ejemplo.mx,Vigente',
  'PJ-01,Parques podados,[Parques podados],Parques podados (parques; Reporte de cuadrilla),Mensual,Suma,Parques y Jardines,Enlace de Parques,,Vigente',
  'PJ-02,Árboles plantados,[Árboles plantados],Árboles plantados (árboles; Vivero),Mensual,Suma,Parques y Jardines,Enlace de Parques,,Baja',
].join('\n');

const OBRAS = 'Tabla de datos 2026-03 Secretaría de Obras.xlsx';
const PARQUES = 'Tabla de datos 2026-03 Parques y Jardines.xlsx';
const RECORDATORIOS = 'Recordatorios 2026-03.txt';

let desk: Desk;
beforeAll(async () => {
  desk = openDesk(serial(2026, 3, 31));
  desk.write('fichas.csv', FICHAS);
  await desk.json([
    ...['crear', '--salida', desk.path('vacio.xlsx'), '--formato', 'ficha', '--perfil', 'monterrey'],
    ...['--institucion', 'Valle Inventado', '--ejercicio', '2026'],
  ]);
  await desk.json([
    ...['importar', '--libro', desk.path('vacio.xlsx'), '--formato', 'ficha'],
    ...['--datos', desk.path('fichas.csv'), '--salida', desk.path('libro.xlsx')],
  ]);
});
afterAll(() => desk.clear());

const call = (folder: string, salida: string, ...more: readonly string[]) => [
  ...['preparar', '--libro', desk.path('libro.xlsx'), '--mes', '2026-03'],
  ...['--carpeta', desk.path(folder), '--salida', desk.path(salida), ...more],
];
const filesIn = (folder: string) => readdirSync(desk.path(folder)).sort();

/** Every part of a workbook file, as one text. */
async function partsOf(path: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(path));
  const parts = await Promise.all(readDirectory(bytes).map((entry) => extract(bytes, entry)));
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

describe('«preparar»', () => {
  test('gives the month, its window and each table, with its reminder', async () => {
    const document = await desk.json(call('contrato', 'contrato.xlsx'));
    expect(document).toEqual({
      mes: '2026-03',
      ventana: {
        envio: '2026-03-31',
        vence: '2026-04-06',
        motivo: expect.stringContaining('lunes 6 de abril de 2026') as string,
      },
      tablas: [
        {
          dependencia: 'Secretaría de Obras',
          enlace: 'Enlace de Obras',
          indicadores: 2,
          hoja: 'Tabla de datos',
          archivo: OBRAS,
          recordatorio: {
            asunto: 'Recordatorio: datos de indicadores de marzo de 2026 · Secretaría de Obras',
            cuerpo: expect.stringContaining(
              'del martes 31 de marzo de 2026 al lunes 6 de abril de 2026',
            ) as string,
          },
        },
        {
          dependencia: 'Parques y Jardines',
          enlace: 'Enlace de Parques',
          indicadores: 1,
          hoja: 'Tabla de datos',
          archivo: PARQUES,
          recordatorio: expect.objectContaining({
            asunto: expect.stringContaining('Parques') as string,
          }) as object,
        },
      ],
    });
  });

  test('leaves one workbook for each dependency and the reminders, and says it to people', async () => {
    const { code, out } = await desk.run(...call('gente', 'gente.xlsx'));
    expect(code).toBe(0);
    expect(filesIn('gente')).toEqual([RECORDATORIOS, PARQUES, OBRAS].sort());
    expect(out).toContain(
      `Secretaría de Obras (Enlace de Obras): 3 datos, a más tardar el lunes 6 de abril de 2026 · ${OBRAS}`,
    );
    const text = readFileSync(desk.path(join('gente', RECORDATORIOS)), 'utf8');
    expect(text).toContain(`Para: obras@ejemplo.mx\r\nAsunto: Recordatorio`);
    expect(text.match(/Asunto: /g)).toHaveLength(2);
  });

  test('puts in no file anything of another dependency', async () => {
    await desk.json(call('ajenos', 'ajenos.xlsx'));
    const obras = await partsOf(desk.path(join('ajenos', OBRAS)));
    const parques = await partsOf(desk.path(join('ajenos', PARQUES)));
    expect(obras).toMatch(/OP-01[\s\S]*Línea 070/);
    expect(obras).not.toMatch(/PJ-0|Parques|cuadrilla|Vivero/i);
    expect(parques).toMatch(/PJ-01[\s\S]*cuadrilla/);
    expect(parques).not.toMatch(/OP-0|Obras|Bache|pavimentada|070/i);
    expect(parques).not.toContain('PJ-02');
  });

  test('writes on the record what was sent, on the day that is said or today', async () => {
    await desk.json(call('hoy', 'hoy.xlsx'));
    await desk.json(call('otro', 'otro.xlsx', '--fecha', '2026-04-01'));
    const sent = async (name: string) =>
      tableRows(await openBook(desk, name), 'Entregas').map(({ Enviada }) => Enviada);
    expect(await sent('hoy.xlsx')).toEqual([serial(2026, 3, 31), serial(2026, 3, 31)]);
    expect(await sent('otro.xlsx')).toEqual([serial(2026, 4, 1), serial(2026, 4, 1)]);
  });

  test('measures its trips', async () => {
    const { medicion } = await desk.json(call('medida', 'medida.xlsx', '--medir'));
    expect(medicion).toMatchObject({ viajes: expect.any(Number) as number });
  });

  test('replaces files that are there only when it is asked to, and leaves the others alone', async () => {
    makeFolder(desk, 'ocupada');
    writeFileSync(desk.path(join('ocupada', PARQUES)), 'lo anterior');
    writeFileSync(desk.path(join('ocupada', 'mío.txt')), 'mío');
    const words = call('ocupada', 'ocupada.xlsx');
    expect(await expectRefusal(desk, words, 'salida-existente')).toContain(PARQUES);
    expect(filesIn('ocupada')).toEqual([PARQUES, 'mío.txt'].sort());
    expect((await desk.run(...words, '--reemplazar')).code).toBe(0);
    expect(filesIn('ocupada')).toEqual([OBRAS, PARQUES, RECORDATORIOS, 'mío.txt'].sort());
    expect(await partsOf(desk.path(join('ocupada', PARQUES)))).toContain('PJ-01');
    expect(readFileSync(desk.path(join('ocupada', 'mío.txt')), 'utf8')).toBe('mío');
  });

  test('leaves nothing half done', async () => {
    await desk.json(call('limpia', 'limpia.xlsx'));
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('«preparar» is refused, with every file as it was,', () => {
  test('without its options, or with a month that is none', async () => {
    await expectRefusal(desk, ['preparar', '--libro', desk.path('libro.xlsx')], 'falta-opcion');
    const words = call('nada', 'nada.xlsx');
    await expectRefusal(
      desk,
      words.map((word) => (word === '2026-03' ? '2026-T1' : word)),
      'periodo-invalido',
    );
    await expectRefusal(desk, [...words, '--fecha', 'hoy'], 'fecha-invalida');
  });

  test('when the folder is a file, or nobody made the one that holds it', async () => {
    desk.write('archivo', '');
    expect(await expectRefusal(desk, call('archivo', 'x.xlsx'), 'carpeta-no-encontrada')).toMatch(/archivo/);
    await expectRefusal(desk, call(join('no', 'hay'), 'x.xlsx'), 'carpeta-no-encontrada');
  });

  test('when a table would take the place of the workbook', async () => {
    makeFolder(desk, 'encima');
    const words = call('encima', join('encima', OBRAS), '--reemplazar');
    expect(await expectRefusal(desk, words, 'salida-igual')).toContain('Elija otra carpeta');
    expect(filesIn('encima')).toEqual([]);
    await expectRefusal(desk, call('uno', 'uno'), 'salida-igual');
    makeFolder(desk, join('encima', OBRAS));
    const replacing = call('encima', 'x.xlsx', '--reemplazar');
    expect(await expectRefusal(desk, replacing, 'salida-existente')).toContain('es una carpeta');
  });

  test('when the workbook has no fichas', async () => {
    const words = call('nada', 'nada.xlsx').map((word) =>
      word === desk.path('libro.xlsx') ? desk.path('vacio.xlsx') : word,
    );
    await expectRefusal(desk, words, 'sin-fichas');
    expect(existsSync(desk.path('nada'))).toBe(false);
  });
});
