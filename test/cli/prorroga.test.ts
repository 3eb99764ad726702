import { openDesk } from './desk';
import { openBook, tableRows } from './books';
import { step } from './anexoI';

const desk = openDesk();
afterAll(() => desk.clear());

const FICHAS = `Clave,Nombre del indicador,Programa,Nivel,Método de cálculo,Variables,Frecuencia,Dependencia / Entidad
P-01,Solicitudes,E010,Actividad,[a]/[b]*100,"a
b",Mensual,Dirección de Parques
`;

beforeAll(async () => {
  desk.write('fichas.csv', FICHAS);
  const formats = ['--formato', 'ficha', '--perfil', 'monterrey'];
  await desk.json(['crear', ...formats, '--salida', desk.path('nuevo.xlsx')]);
  const data = ['--formato', 'ficha', '--datos', desk.path('fichas.csv')];
  await desk.json(step(desk, 'importar', 'nuevo.xlsx', 'libro.xlsx', ...data));
});

const asked = (...rest: readonly string[]) => [
  ...step(
    desk,
    'prorroga',
    'libro.xlsx',
    'con.xlsx',
    '--dependencia',
    'Dirección de Parques',
    '--reemplazar',
  ),
  ...rest,
];

describe('prorroga', () => {
  it('answers with the judgement and leaves it in the workbook', async () => {
    const document = await desk.json(asked('--mes', '2026-03', '--tipo', 'A', '--solicitada', '2026-04-03'));
    expect(document).toEqual({
      dependencia: 'Dirección de Parques',
      mes: '2026-03',
      tipo: 'A',
      procede: true,
      resolucion: 'aceptada',
      vence: '2026-04-08',
      motivo: document['motivo'],
    });
    expect(document['motivo']).toMatch(/^Procede: .*MTY 7\.11.*Calendario supuesto: LFT 74/);
    expect(tableRows(await openBook(desk, 'con.xlsx'), 'Prorrogas')).toHaveLength(1);
  });

  it('of type B waits, and is resolved by another call', async () => {
    const words = ['--mes', '2026-03', '--tipo', 'B', '--solicitada', '2026-04-02'];
    expect(await desk.json(asked(...words))).toMatchObject({ resolucion: 'pendiente', vence: null });
    const resolved = step(desk, 'prorroga', 'con.xlsx', 'resuelta.xlsx', ...words);
    const answer = [
      '--dependencia',
      'Dirección de Parques',
      '--resolucion',
      'aceptada',
      '--hasta',
      '2026-04-10',
    ];
    expect(await desk.json([...resolved, ...answer])).toMatchObject({
      resolucion: 'aceptada',
      vence: '2026-04-10',
    });
    expect(tableRows(await openBook(desk, 'resuelta.xlsx'), 'Prorrogas')).toHaveLength(1);
  });

  it('out of time is done all the same: recorded as denied', async () => {
    const words = ['--mes', '2026-03', '--tipo', 'A', '--solicitada', '2026-04-06'];
    expect(await desk.json(asked(...words))).toMatchObject({
      procede: false,
      resolucion: 'negada',
      vence: null,
    });
  });

  it.each([
    ['falta-opcion', ['--mes', '2026-03', '--tipo', 'A']],
    ['falta-opcion', ['--mes', '2026-03', '--solicitada', '2026-04-01']],
    ['valor-invalido', ['--mes', '2026-03', '--tipo', 'C', '--solicitada', '2026-04-01']],
    ['periodo-invalido', ['--mes', '2026-T1', '--tipo', 'A', '--solicitada', '2026-04-01']],
    ['fecha-invalida', ['--mes', '2026-03', '--tipo', 'A', '--solicitada', '03/04/2026']],
    [
      'hasta-sin-aceptar',
      ['--mes', '2026-03', '--tipo', 'B', '--solicitada', '2026-04-01', '--hasta', '2026-04-10'],
    ],
  ])('refuses with %s and writes nothing', async (codigo, words) => {
    const call = step(desk, 'prorroga', 'libro.xlsx', 'no.xlsx', '--dependencia', 'Dirección de Parques');
    const { code, out } = await desk.run(...call, ...words, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([2, { error: { codigo } }]);
    expect(Object.keys(desk.files())).not.toContain('no.xlsx');
  });
});
