import fc from 'fast-check';
import type { RowValues } from '../../../src/domain/changes';
import { anexoA, presupuesto } from '../../../src/domain/formats';
import type {
  Entrega,
  Prorroga,
  ResultadoGuardado,
  SemaforoIndicador,
} from '../../../src/domain/indicadores/records';
import { siguientePasoIndicadores } from '../../../src/domain/messages/pasos';
import { indicadoresOverviewOf } from '../../../src/domain/overview/indicadoresOverview';
import { pasoIndicadores, type PasoIndicadores } from '../../../src/domain/overview/pasoIndicadores';
import { proximosPlazos } from '../../../src/domain/overview/proximosPlazos';
import { monterrey } from '../../../src/domain/perfiles/monterrey';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { datos, dia, entrega, FICHA, seguimientoDe, type Libro } from '../indicadores/calculo/tablas';

interface Book extends Libro {
  readonly prorrogas?: readonly Prorroga[];
}

const book = ({ prorrogas = [], ...libro }: Book): Seguimiento => ({ ...seguimientoDe(libro), prorrogas });

const sent = (
  mes: string,
  recibida: string | null = null,
  dependencia = 'Secretaría de Parques',
): Entrega => ({
  ...entrega(mes, recibida, dependencia),
  enviada: dia('2026-01-30'),
});

const resultado = (
  periodo: string,
  semaforo: SemaforoIndicador = 'Cumplido',
  cerrado: string | null = null,
): ResultadoGuardado => ({
  periodo,
  clave: 'SM-01',
  nombre: 'Solicitudes atendidas',
  programa: '',
  dependencia: '',
  resultado: null,
  meta: null,
  cumplimiento: null,
  semaforo,
  motivo: '',
  calculado: null,
  cerrado: cerrado === null ? null : dia(cerrado),
});

const step = (hoy: string, libro: Book = {}): PasoIndicadores => pasoIndicadores(book(libro), dia(hoy));
const says = (hoy: string, libro: Book = {}): string => siguientePasoIndicadores(step(hoy, libro));

const MARCH_DELIVERED = sent('2026-03', '2026-04-06');
const QUARTER_CLOSED = resultado('2026-T1', 'Cumplido', '2026-04-20');

describe('the next step of the indicators', () => {
  it('is to import the fichas while there is none', () => {
    expect(step('2026-03-10', { fichas: [] })).toEqual({ kind: 'importFichas' });
  });

  it('is to prepare the month’s tables from its last business day on, and not before', () => {
    const libro = { entregas: [sent('2026-02', '2026-03-05')], resultados: [resultado('2026-02')] };
    expect(says('2026-03-30', libro)).toBe(
      'Los indicadores están al día. Las tablas de datos de marzo de 2026 se envían el 31/03/2026.',
    );
    expect(says('2026-03-31', libro)).toBe(
      'Prepare las tablas de datos de marzo de 2026: los enlaces las entregan a más tardar el 06/04/2026.',
    );
    expect(says('2026-04-09', libro)).toBe(
      'Prepare las tablas de datos de marzo de 2026: su entrega venció el 06/04/2026.',
    );
  });

  it('does not ask for tables of a month that the office captured by itself', () => {
    const maestra = [datos('Atendidas', [10, 20, 30])];
    expect(step('2026-04-10', { maestra })).toEqual({ kind: 'calculate', mes: '2026-03', faltan: 0 });
  });

  it('is to receive what is missing until the day of capture, and says what is late', () => {
    const entregas = [sent('2026-03'), sent('2026-03', '2026-04-02', 'Secretaría de Obras')];
    expect(says('2026-04-06', { entregas })).toBe(
      'Reciba las tablas de datos de marzo de 2026: falta 1 de 2 dependencias. El plazo vence el 06/04/2026.',
    );
    expect(says('2026-04-07', { entregas })).toBe(
      'Reciba las tablas de datos de marzo de 2026: falta 1 de 2 dependencias. 1 tiene el plazo vencido.',
    );
  });

  it('waits for whom an accepted prórroga gives more days', () => {
    const prorroga: Prorroga = {
      mes: '2026-03',
      dependencia: 'Secretaría de Parques',
      tipo: 'B',
      solicitada: dia('2026-04-01'),
      procede: true,
      resolucion: 'aceptada',
      vence: dia('2026-04-15'),
      motivo: '',
    };
    expect(step('2026-04-14', { entregas: [sent('2026-03')], prorrogas: [prorroga] })).toMatchObject({
      kind: 'collect',
      vencidas: 0,
      vence: dia('2026-04-15'),
    });
  });

  it('is to calculate after the day of capture, saying who will be «No disponible»', () => {
    expect(says('2026-04-09', { entregas: [sent('2026-03')] })).toBe(
      'Calcule los indicadores de marzo de 2026. 1 dependencia no ha entregado: sus indicadores saldrán «No disponible».',
    );
    expect(says('2026-04-09', { entregas: [MARCH_DELIVERED] })).toBe(
      'Calcule los indicadores de marzo de 2026.',
    );
  });

  it('is the matrix once the quarter’s last month is calculated, and nothing once it closed', () => {
    const libro = { entregas: [MARCH_DELIVERED], resultados: [resultado('2026-03')] };
    expect(says('2026-04-13', libro)).toBe(
      'El primer trimestre 2026 terminó y su matriz no está hecha. Revísela y hágala: con ella se cierra el trimestre.',
    );
    expect(step('2026-04-20', { ...libro, resultados: [...libro.resultados, QUARTER_CLOSED] })).toEqual({
      kind: 'waitForTables',
      mes: '2026-04',
      envio: dia('2026-04-30'),
    });
  });

  it('is the matrix of a quarter left behind before what the next month still waits for', () => {
    const libro = {
      entregas: [MARCH_DELIVERED, sent('2026-04')],
      resultados: [resultado('2026-03')],
    };
    expect(step('2026-05-04', libro)).toEqual({ kind: 'makeMatrix', trimestre: '2026-T1' });
  });

  it('is to receive the next month’s tables where they were sent before their day', () => {
    const libro = {
      entregas: [MARCH_DELIVERED, sent('2026-04')],
      resultados: [resultado('2026-03'), QUARTER_CLOSED],
    };
    expect(step('2026-04-22', libro)).toMatchObject({ kind: 'collect', mes: '2026-04', faltan: 1 });
  });

  it('does not ask for the matrix of a quarter in which nothing was followed', () => {
    const libro = { entregas: [sent('2026-04', '2026-05-06')], resultados: [resultado('2026-04')] };
    expect(step('2026-05-11', libro).kind).toBe('waitForTables');
  });
});

describe('the overview of the indicators', () => {
  it('is none where only ASM are followed', () => {
    expect(indicadoresOverviewOf(seguimientoOf([installedTable(anexoA, [])]), dia('2026-04-09'))).toBeNull();
  });

  it('counts by semáforo the last period calculated: the quarter comes after its last month', () => {
    const resultados = [
      resultado('2026-T1', 'En rezago'),
      resultado('2026-T1', 'Cumplido'),
      resultado('2026-T1', 'En rezago'),
      resultado('2026-03', 'No disponible'),
      resultado('2026-02'),
    ];
    expect(indicadoresOverviewOf(book({ resultados }), dia('2026-04-13'))?.ultimo).toEqual({
      periodo: '2026-T1',
      indicadores: 3,
      semaforo: [
        { etiqueta: 'Cumplido', indicadores: 1 },
        { etiqueta: 'En rezago', indicadores: 2 },
      ],
    });
  });

  it('tells late deliveries and what is to be corroborated of the month being collected', () => {
    const entregas: readonly Entrega[] = [
      sent('2026-03'),
      { ...sent('2026-03', '2026-04-01', 'Obras'), estado: 'con inconsistencias' },
      { ...sent('2026-03', '2026-04-01', 'Salud'), estado: 'con inconsistencias' },
      sent('2026-03', '2026-04-06', 'SALUD'),
      sent('2026-02'),
    ];
    expect(indicadoresOverviewOf(book({ entregas }), dia('2026-04-09'))).toMatchObject({
      mes: '2026-03',
      entregas: { pedidas: 3, faltan: 1, vencidas: 1, conInconsistencias: 1 },
    });
  });

  it('gives a step with a whole sentence, whatever the day and the deliveries', () => {
    const mes = fc.constantFrom('2025-12', '2026-01', '2026-02', '2026-03', '2026-04');
    const delivered = fc.option(fc.integer({ min: 1, max: 28 }), { nil: null });
    const row = fc.record({ mes, delivered, who: fc.constantFrom('A', 'B', 'C') });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.array(mes, { maxLength: 3 }),
        fc.integer({ min: dia('2026-01-01'), max: dia('2026-12-31') }),
        (rows, calculated, hoy) => {
          const entregas = rows.map(({ mes: of, delivered: day, who }) =>
            sent(of, day === null ? null : `2026-05-${String(day).padStart(2, '0')}`, who),
          );
          const libro = book({ entregas, resultados: calculated.map((periodo) => resultado(periodo)) });
          const found = indicadoresOverviewOf(libro, hoy);
          expect(siguientePasoIndicadores(found!.siguiente)).toMatch(/^\p{Lu}.*\.$/u);
          const { pedidas, faltan, vencidas } = found!.entregas;
          expect(vencidas).toBeLessThanOrEqual(faltan);
          expect(faltan).toBeLessThanOrEqual(pedidas);
        },
      ),
    );
  });
});

describe('the deadlines of Monterrey', () => {
  const listed = (hoy: string, libro: Book = {}) =>
    proximosPlazos(book(libro), dia(hoy)).plazos.map(({ id, cuenta }) =>
      cuenta.kind === 'vencido' ? `${id} vencido` : id,
    );

  it('leave out what the workbook shows as done', () => {
    expect(listed('2026-04-06')).toEqual(
      expect.arrayContaining(['entrega-enlace:2026-04', 'captura:2026-04']),
    );
    const done = listed('2026-04-06', { entregas: [MARCH_DELIVERED], resultados: [QUARTER_CLOSED] });
    expect(done).not.toContain('entrega-enlace:2026-04');
    expect(done).toContain('entrega-enlace:2026-05');
    expect(done).not.toContain('captura:2026-04');
    expect(done).not.toContain('matriz:2026-T1');
    expect(done).toContain('matriz:2026-T2');
    expect(listed('2026-03-31', { entregas: [sent('2026-03')] })).not.toContain('envio-tablas:2026-03');
  });

  it('claim a late delivery for a month, and a matrix until it is made', () => {
    const libro = { entregas: [sent('2026-03')] };
    expect(listed('2026-04-22', libro)).toEqual(
      expect.arrayContaining(['entrega-enlace:2026-04 vencido', 'matriz:2026-T1 vencido']),
    );
    const later = listed('2026-06-01', libro);
    expect(later).not.toContain('entrega-enlace:2026-04 vencido');
    expect(later).toContain('matriz:2026-T1 vencido');
    expect(listed('2026-06-01', { ...libro, resultados: [QUARTER_CLOSED] }).join()).not.toContain('vencido');
  });

  it('do not ask again for the budget of a quarter that has it', () => {
    const withBudget = (rows: readonly RowValues[]) =>
      proximosPlazos(
        seguimientoOf([installedTable(presupuesto, rows)], { perfil: monterrey }),
        dia('2026-03-20'),
      ).plazos.map(({ id }) => id);
    expect(withBudget([])).toContain('informacion-presupuestal:2026-T1');
    expect(withBudget([{ programa: 'P', trimestre: '2026-t1', devengado: 1 }])).not.toContain(
      'informacion-presupuestal:2026-T1',
    );
  });

  it('say of which month the figures are', () => {
    const found = proximosPlazos(book({ fichas: [FICHA] }), dia('2026-04-01')).plazos;
    expect(found.find(({ id }) => id === 'entrega-enlace:2026-04')?.de).toBe('cifras de marzo de 2026');
    expect(found.find(({ id }) => id === 'matriz:2026-T1')?.de).toBe('Primer trimestre 2026');
  });
});
