/** An institution whose norm is another collects and judges indicators too, and nobody cites Monterrey's norm to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../host/xlsx';
import { extract, readDirectory } from '../../host/xlsx/zip';
import { serial } from '../support/anexoIReal';
import { cellsOf, edit, openBook } from './books';
import { openDesk } from './desk';
import { entries } from './entries';

const desk = openDesk(serial(2026, 4, 20));
afterAll(() => desk.clear());

const FICHAS = [
  'Clave,Indicador,Programa,Nivel,Método de cálculo,Variables,Unidad de medida,Frecuencia,Sentido,Acumulación,Meta mar,Meta jun,Dependencia',
  'P-01,Solicitudes atendidas,Parques,Actividad,([Atendidas]/[Recibidas])*100,Atendidas (solicitudes; Sistema) ; Recibidas (solicitudes; Sistema),Porcentaje,Mensual,Ascendente,Cociente de sumas,90,90,Secretaría de Parques',
  'O-01,Obras terminadas,Obras,Actividad,[Obras],Obras (obras; Bitácora),Obras,Mensual,Ascendente,Suma,5,5,Dirección de Obras',
].join('\n');

const MONTERREY = /MTY|Monterrey|P-SEJ-PEP-02|7\.\d{1,2}\b/;

/** Every document, letter and text that was given. */
const said: string[] = [];

async function call(verb: string, from: string, to: string, ...words: readonly string[]) {
  const document = await desk.json([
    ...[verb, '--libro', desk.path(from), '--salida', desk.path(to)],
    ...words,
  ]);
  said.push(JSON.stringify(document));
  return document;
}

/** What a cell says, its number format and its note aside: its text, or the formula that makes it. */
async function textsOf(name: string): Promise<readonly string[]> {
  const cells = cellsOf(await openBook(desk, name));
  return [...cells].flatMap(([place, { value }]) =>
    typeof value === 'string' ? [`${place}: ${value}`] : [],
  );
}

const fill = (dependencia: string, name: string, figures: readonly (string | number)[]) => {
  const file = readdirSync(desk.path('tablas')).find((each) => each.includes(dependencia)) ?? '';
  return edit(desk, join('tablas', file), name, (context) => {
    const sheet = context.workbook.worksheets.getItem('Tabla de datos');
    sheet.getRange(`F8:F${7 + figures.length}`).values = figures.map((figure) => [figure]);
  });
};

const META = [
  '--indicador',
  'P-01',
  '--tipo',
  'meta',
  '--causal',
  'c',
  '--punto',
  'Meta jun',
  '--valor',
  '80',
];
const SOPORTE = ['--oficio', 'DP/10/2026', '--recursos', 'DP/03/2026', '--soporte', 'Oficio TM/77/2026'];

beforeAll(async () => {
  desk.write('fichas.csv', FICHAS);
  await desk.json([
    ...['crear', '--salida', desk.path('nuevo.xlsx'), '--formato', 'ficha'],
    ...['--perfil', 'puebla-municipio', '--institucion', 'Valle Inventado', '--ejercicio', '2026'],
  ]);
  await call('importar', 'nuevo.xlsx', 'a.xlsx', '--formato', 'ficha', '--datos', desk.path('fichas.csv'));
  const marzo = ['--mes', '2026-03'];
  const tablas = ['--carpeta', desk.path('tablas'), '--fecha', '2026-03-31'];
  await call('preparar', 'a.xlsx', 'b.xlsx', ...marzo, ...tablas);
  const prorroga = [...marzo, '--dependencia', 'Dirección de Obras', '--solicitada', '2026-04-01'];
  await call('prorroga', 'b.xlsx', 'c.xlsx', ...prorroga, '--tipo', 'A');
  await call('prorroga', 'c.xlsx', 'd.xlsx', ...prorroga, '--tipo', 'B', '--resolucion', 'aceptada');
  const late = [...prorroga.slice(0, 4), '--solicitada', '2026-04-06', '--tipo', 'B'];
  await call('prorroga', 'd.xlsx', 'negada.xlsx', ...late, '--resolucion', 'aceptada');
  await fill('Parques', 'parques.xlsx', ['', 'n/d']);
  await fill('Obras', 'obras.xlsx', [4]);
  const files = ['--datos', desk.path('parques.xlsx'), '--datos', desk.path('obras.xlsx')];
  await call('recibir', 'd.xlsx', 'e.xlsx', ...files, '--fecha', '2026-04-09');
  await call('calcular', 'e.xlsx', 'f.xlsx', '--periodo', '2026-03');
  await call('calcular', 'f.xlsx', 'g.xlsx', '--periodo', '2026-T1');
  await call('matriz', 'g.xlsx', 'h.xlsx', '--trimestre', '2026-T1');
  await call('cambio', 'h.xlsx', 'i.xlsx', ...META);
  const aviso = ['--aviso-contraloria', '2026-04-21'];
  const approved = [...META.slice(0, -1), '82', ...SOPORTE, '--resolucion', 'aprobada', ...aviso];
  await call('cambio', 'i.xlsx', 'j.xlsx', ...approved);
  const rejected = ['--folio', '2026-001', '--resolucion', 'rechazada', '--motivo', 'Sin soporte.'];
  await call('cambio', 'j.xlsx', 'k.xlsx', ...rejected);
  await call('imprimir', 'k.xlsx', 'l.xlsx', '--formato', 'ficha', '--indicador', 'P-01');
  await call('imprimir', 'l.xlsx', 'm.xlsx', '--formato', 'solicitud-cambio', '--folio', '2026-001');
});

describe('under a perfil whose norm is not Monterrey’s', () => {
  it('no document or letter cites it', () => {
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((each) => MONTERREY.test(each))).toEqual([]);
    for (const usual of ['Vacío no es cero: si no hubo, escriba 0', 'Dice «n/d»', 'Falta el oficio']) {
      expect(said.join('\n')).toContain(usual);
    }
  });

  it('no refusal cites it', async () => {
    for (const resolucion of ['aprobada', 'rechazada']) {
      const words = ['--folio', '2026-001', '--resolucion', resolucion];
      const { code, errors } = await desk.run(
        ...['cambio', '--libro', desk.path('j.xlsx'), '--salida', desk.path('no.xlsx'), ...words],
      );
      expect(code).not.toBe(0);
      expect(errors).not.toMatch(MONTERREY);
    }
  });

  it('no cell of the workbook cites it', async () => {
    const texts = [...(await textsOf('negada.xlsx')), ...(await textsOf('m.xlsx'))];
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((each) => MONTERREY.test(each))).toEqual([]);
  });

  it('no part of its file does either: help, lists and notes', async () => {
    const bytes = desk.read('m.xlsx');
    const parts = await Promise.all(readDirectory(bytes).map((entry) => extract(bytes, entry)));
    expect(parts.length).toBeGreaterThan(10);
    const texts = parts.map((part) => new TextDecoder().decode(part));
    expect(
      texts.flatMap((text) => text.match(/.{0,80}(?:MTY|Monterrey|P-SEJ-PEP-02).{0,40}/g) ?? []),
    ).toEqual([]);
  });

  it('no table that is sent, and no letter that goes with it, cites it', async () => {
    const files = readdirSync(desk.path('tablas')).map((name) => desk.path(join('tablas', name)));
    const texts = await Promise.all(
      files.map(async (path) =>
        path.endsWith('.xlsx')
          ? [...cellsOf(await readWorkbook(new Uint8Array(readFileSync(path)))).values()]
              .map(({ value }) => (typeof value === 'string' ? value : ''))
              .join('\n')
          : readFileSync(path, 'utf8'),
      ),
    );
    expect(texts).toHaveLength(3);
    expect(texts.filter((each) => MONTERREY.test(each))).toEqual([]);
  });

  it('what is judged says that it is our own criterion', async () => {
    const document = await desk.json([
      ...['prorroga', '--libro', desk.path('d.xlsx'), '--salida', desk.path('otra.xlsx')],
      ...[
        '--mes',
        '2026-03',
        '--dependencia',
        'Secretaría de Parques',
        '--solicitada',
        '2026-04-01',
        '--tipo',
        'A',
      ],
    ]);
    expect(document['motivo']).toContain('Los plazos son criterio propio');
    const approved = await desk.json([
      ...['cambio', '--libro', desk.path('h.xlsx'), '--salida', desk.path('otro.xlsx')],
      ...[...META, ...SOPORTE, '--resolucion', 'aprobada'],
    ]);
    for (const { cuerpo } of entries(approved, 'avisos')) {
      expect(cuerpo).toContain('Fundamento: criterio propio;');
    }
  });
});
