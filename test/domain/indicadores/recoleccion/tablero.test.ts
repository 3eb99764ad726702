import fc from 'fast-check';
import { fromIso, toIso } from '../../../../src/domain/dates/dateSerial';
import { recibidaDe, entregaDue } from '../../../../src/domain/indicadores/recoleccion/entregas';
import { ESTADOS_TABLERO, tableroDe } from '../../../../src/domain/indicadores/recoleccion/tablero';
import { ESTADOS_ENTREGA, type Entrega, type Prorroga } from '../../../../src/domain/indicadores/records';
import { collection, entrega, prorroga } from './collected';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const MARCH_31 = day('2026-03-31');
const sent = (dependencia: string) => entrega({ dependencia, enviada: MARCH_31 });

const board = (hoy: string, entregas: readonly Entrega[] = [], prorrogas: readonly Prorroga[] = []) =>
  tableroDe(collection(entregas, prorrogas), '2026-03', day(hoy));
const parques = (...call: Parameters<typeof board>) =>
  board(...call).find(({ dependencia }) => dependencia === 'Parques');
const states = (...call: Parameters<typeof board>) =>
  board(...call).map(({ dependencia, estado }) => [dependencia, estado]);

describe('the status board of a month', () => {
  test('has each dependency that owes figures, with its enlace and how many indicators', () => {
    expect(
      board('2026-03-30').map(({ dependencia, enlace, correo, indicadores, claves }) => [
        dependencia,
        enlace,
        correo,
        indicadores,
        claves,
      ]),
    ).toEqual([
      ['Parques', 'Enlace de Parques', 'parques@ejemplo.mx', 2, ['P-01', 'P-02']],
      ['Obras', '', '', 1, ['O-01']],
      ['Cultura', '', '', 1, ['C-01']],
    ]);
  });

  test('puts first what needs attention', () => {
    const entregas = [
      sent('Parques'),
      sent('Obras'),
      sent('Cultura'),
      entrega({ dependencia: 'Parques', estado: 'validada', recibida: day('2026-04-02') }),
      entrega({ dependencia: 'Cultura', estado: 'con inconsistencias', recibida: day('2026-04-01') }),
    ];
    expect(states('2026-04-06', entregas)).toEqual([
      ['Cultura', 'con inconsistencias'],
      ['Obras', 'enviada'],
      ['Parques', 'validada'],
    ]);
    expect(states('2026-04-07', entregas)).toEqual([
      ['Obras', 'No disponible'],
      ['Cultura', 'con inconsistencias'],
      ['Parques', 'validada'],
    ]);
  });

  test('of a table that nobody answered is No disponible from the day after it was due', () => {
    expect(parques('2026-04-06', [sent('Parques')])).toMatchObject({
      estado: 'enviada',
      enviada: MARCH_31,
      vence: day('2026-04-06'),
      noDisponibleDesde: null,
    });
    expect(parques('2026-04-20', [sent('Parques')])).toMatchObject({
      estado: 'No disponible',
      recibida: null,
      enTiempo: null,
      noDisponibleDesde: day('2026-04-07'),
    });
  });

  test('of one that was never asked is not: what the office captured counts', () => {
    expect(parques('2026-05-20')).toMatchObject({
      estado: 'sin enviar',
      noDisponibleDesde: null,
      nota: 'No se ha preparado su tabla: cuentan los datos que la oficina capture en la Tabla maestra.',
    });
  });

  test('of a late delivery keeps No disponible and says that its figures enter the next reports', () => {
    const late = entrega({ estado: 'validada', recibida: day('2026-04-09'), archivo: 'parques.xlsx' });
    expect(parques('2026-04-20', [sent('Parques'), late])).toMatchObject({
      estado: 'No disponible',
      recibida: day('2026-04-09'),
      enTiempo: false,
      archivo: 'parques.xlsx',
      noDisponibleDesde: day('2026-04-07'),
      nota: 'Llegó el 09/04/2026 y vencía el 06/04/2026: en el reporte de marzo de 2026 conserva «No disponible»; sus datos entran en los siguientes.',
    });
  });

  test('with an accepted prórroga falls due later, and says why', () => {
    const asked = [prorroga({ vence: day('2026-04-08') })];
    const received = entrega({ estado: 'recibida', recibida: day('2026-04-08') });
    expect(parques('2026-04-20', [sent('Parques'), received], asked)).toMatchObject({
      estado: 'recibida',
      vence: day('2026-04-08'),
      motivoVence: 'Se pidió en tiempo.',
      enTiempo: true,
      prorrogas: asked,
      noDisponibleDesde: null,
    });
  });

  test('with one that is pending or denied falls due as ever', () => {
    const asked = [
      prorroga({ resolucion: 'negada', vence: null }),
      prorroga({ tipo: 'B', resolucion: 'pendiente', vence: null }),
    ];
    const row = parques('2026-04-07', [sent('Parques')], asked);
    expect([row?.estado, toIso(row?.vence ?? 0), row?.prorrogas.length]).toEqual([
      'No disponible',
      '2026-04-06',
      2,
    ]);
    expect(row?.motivoVence).toContain('lunes 6 de abril de 2026, que es hábil');
  });

  test('of a corrected second delivery shows the last file, in time by the first', () => {
    const entregas = [
      sent('Parques'),
      entrega({
        estado: 'con inconsistencias',
        recibida: day('2026-04-02'),
        archivo: '1.xlsx',
        observaciones: 'Falta un dato.\nOtro no es un número.',
      }),
    ];
    expect(parques('2026-04-03', entregas)).toMatchObject({
      estado: 'con inconsistencias',
      inconsistencias: ['Falta un dato.', 'Otro no es un número.'],
    });
    const corrected = entrega({ estado: 'validada', recibida: day('2026-04-07'), archivo: '2.xlsx' });
    expect(parques('2026-04-20', [...entregas, corrected])).toMatchObject({
      estado: 'validada',
      recibida: day('2026-04-02'),
      ultima: day('2026-04-07'),
      enTiempo: true,
      archivo: '2.xlsx',
      inconsistencias: [],
    });
  });

  test('of a refused file waits for the corrected one', () => {
    const refused = entrega({ estado: 'rechazada', recibida: day('2026-04-02') });
    expect(parques('2026-04-03', [sent('Parques'), refused])).toMatchObject({
      estado: 'enviada',
      recibida: null,
      nota: 'Llegó un archivo que se rechazó; falta el corregido.',
    });
    expect(parques('2026-04-07', [sent('Parques'), refused])?.estado).toBe('No disponible');
  });
});

test('whatever the registers hold, No disponible is said exactly of who was asked and has nothing in time', () => {
  const someDay = fc.integer({ min: MARCH_31, max: day('2026-04-30') });
  const someEntrega = fc
    .record({
      dependencia: fc.constantFrom('Parques', 'OBRAS', 'cultura', 'Otra'),
      mes: fc.constantFrom('2026-02', '2026-03', null),
      estado: fc.constantFrom(...ESTADOS_ENTREGA),
      recibida: fc.option(someDay),
      enviada: fc.option(someDay),
    })
    .map(entrega);
  fc.assert(
    fc.property(fc.array(someEntrega, { maxLength: 12 }), someDay, (entregas, hoy) => {
      const seguimiento = collection(entregas);
      const rows = tableroDe(seguimiento, '2026-03', hoy);
      expect(rows.map(({ dependencia }) => dependencia).sort()).toEqual(['Cultura', 'Obras', 'Parques']);
      for (const row of rows) {
        const { registrada, recibida } = recibidaDe(seguimiento, row.dependencia, '2026-03');
        const vence = entregaDue(seguimiento, row.dependencia, '2026-03');
        const late = registrada && (recibida === null ? hoy > vence : recibida > vence);
        expect(row.noDisponibleDesde).toBe(late ? vence + 1 : null);
        expect(row.estado === 'No disponible').toBe(late);
        expect(row.recibida).toBe(recibida);
        expect(ESTADOS_TABLERO).toContain(row.estado);
      }
    }),
    { numRuns: 300 },
  );
});
