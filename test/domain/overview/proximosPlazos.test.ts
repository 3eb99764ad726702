import fc from 'fast-check';
import { cuentaDe } from '../../../src/domain/calendar/cuenta';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import type { RowValues } from '../../../src/domain/changes';
import { toIso } from '../../../src/domain/dates/dateSerial';
import { anexoA, evaluaciones } from '../../../src/domain/formats';
import { cuentaRegresiva } from '../../../src/domain/messages/plazos';
import { proximosPlazos } from '../../../src/domain/overview/proximosPlazos';
import { monterrey, pueblaEstado, pueblaMunicipio, type Perfil } from '../../../src/domain/perfiles';
import type { Avance } from '../../../src/domain/records';
import { serial } from '../../support/anexoIReal';
import { goodAnexoA } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const MARCH_10 = serial(2026, 3, 10);

const evaluacion = (values: RowValues = {}): RowValues => ({
  evaluacion: 'E007',
  programa: 'E007',
  tipo: 'externa',
  ...values,
});

const asm = (values: RowValues = {}): RowValues => ({
  ...goodAnexoA,
  clave: 'E007-001',
  evaluacion: 'E007',
  programa: 'E007',
  termino: serial(2026, 6, 30),
  ...values,
});

const closedIn = (periodo: string): Avance => ({
  periodo,
  corte: serial(2026, Number(periodo.slice(5)), 28),
  claveAsm: 'E007-001',
  accion: 1,
  semaforo: 'En tiempo',
  motivo: '',
  evidenciaEntregada: '',
  observacion: '',
});

interface Book {
  readonly evaluaciones?: readonly RowValues[];
  readonly asm?: readonly RowValues[];
  readonly avances?: readonly Avance[];
  readonly perfil?: Perfil;
  readonly fecha?: number;
}

function listed({ evaluaciones: rows = [], asm: asmRows = [], avances = [], perfil, fecha }: Book) {
  const tables = [installedTable(anexoA, asmRows), installedTable(evaluaciones, rows)];
  const seguimiento = seguimientoOf(tables, { perfil: perfil ?? pueblaMunicipio, avances });
  return proximosPlazos(seguimiento, fecha ?? MARCH_10).plazos;
}

const lines = (book: Book) =>
  listed(book).map(({ titulo, de, fecha, cuenta }) => [titulo, de, toIso(fecha), cuentaRegresiva(cuenta)]);

describe('the next deadlines', () => {
  it('of a perfil without deadlines are the Términos alone, and it says that the perfil has none', () => {
    const tables = [installedTable(anexoA, [asm()]), installedTable(evaluaciones, [evaluacion()])];
    const found = proximosPlazos(seguimientoOf(tables, { perfil: pueblaEstado }), MARCH_10);
    expect(found.perfilTrae).toBe(false);
    expect(found.plazos.map(({ titulo }) => titulo)).toEqual(['Término del ASM E007-001']);
    expect(found.plazos[0]?.fundamento.tipo).toBe('formato');
  });

  it('come soonest first: the month, the first April and the Término, with their business days', () => {
    const rows = [evaluacion({ notificacion: serial(2025, 11, 3), recepcion: serial(2025, 11, 3) })];
    expect(lines({ evaluaciones: rows, asm: [asm()] })).toEqual([
      ['Actualización del % de avance', 'marzo de 2026', '2026-03-31', 'faltan 14 días hábiles'],
      [
        'Cumplimiento del Plan de Acción de evaluaciones externas',
        'E007',
        '2026-04-30',
        'faltan 36 días hábiles',
      ],
      ['Término del ASM E007-001', 'E007', '2026-06-30', 'faltan 78 días hábiles'],
    ]);
  });

  it('show a month that nobody closed while an ASM is open, and only the oldest of several', () => {
    expect(lines({ asm: [asm()], avances: [closedIn('2025-12')] }).slice(0, 2)).toEqual([
      ['Actualización del % de avance', 'enero de 2026', '2026-01-31', 'venció hace 26 días hábiles'],
      ['Actualización del % de avance', 'marzo de 2026', '2026-03-31', 'faltan 14 días hábiles'],
    ]);
    const attended = asm({ avance: 1, evidenciaEntregada: 'Oficio 1', fechaEntrega: serial(2026, 2, 1) });
    expect(lines({ asm: [attended], avances: [closedIn('2025-12')] })[0]?.[1]).toBe('marzo de 2026');
  });

  it('do not ask again for a month that is closed', () => {
    const monthly = lines({
      asm: [asm()],
      avances: [closedIn('2026-03')],
      fecha: serial(2026, 3, 31),
    }).filter(([titulo]) => titulo === 'Actualización del % de avance');
    expect(monthly.map(([, periodo]) => periodo)).toEqual(['abril de 2026']);
  });

  it('claim what a notification started only while the workbook shows that it is owed', () => {
    const notified = [evaluacion({ notificacion: serial(2026, 2, 24) })];
    const titles = (rows: readonly RowValues[]) =>
      listed({ evaluaciones: notified, asm: rows })
        .filter(({ cuenta }) => cuenta.kind === 'vencido')
        .map(({ id }) => id);
    expect(titles([])).toEqual(['E007:posicion-institucional', 'E007:plan-de-accion']);
    expect(titles([asm({ termino: '' })])).toEqual(['E007:plan-de-accion']);
    expect(titles([asm()])).toEqual([]);
  });

  it('show what a notification of yesterday started, done or not', () => {
    const rows = [evaluacion({ notificacion: serial(2026, 3, 9) })];
    const shown = listed({ evaluaciones: rows, asm: [asm()] }).slice(0, 2);
    expect(shown.map(({ titulo, cuenta }) => [titulo, cuentaRegresiva(cuenta)])).toEqual([
      ['Documento de opinión (posición institucional)', 'faltan 4 días hábiles'],
      ['Plan de Acción', 'faltan 4 días hábiles'],
    ]);
  });

  it('forget what was due more than a year ago', () => {
    const rows = [evaluacion({ notificacion: serial(2023, 2, 24) })];
    expect(listed({ evaluaciones: rows }).some(({ origen }) => origen === 'evaluacion')).toBe(false);
  });

  it('take the deadline that was captured in place of the supposed one, and say where it is from', () => {
    const rows = [evaluacion({ notificacion: serial(2025, 11, 3), plazo: serial(2026, 5, 30) })];
    const found = listed({ evaluaciones: rows, asm: [asm()] }).filter(
      ({ origen }) => origen === 'evaluacion',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'E007:plazo-capturado',
      titulo: 'Cumplimiento del Plan de Acción de evaluaciones externas',
      fecha: serial(2026, 5, 30),
      motivo: 'Es el plazo de cumplimiento capturado en la hoja Evaluaciones. Ese día es inhábil: sábado.',
      fundamento: { tipo: 'norma' },
    });
  });

  it('leave an evaluation alone once all its ASM are finished', () => {
    const rows = [evaluacion({ plazo: serial(2026, 2, 27) })];
    const finished = asm({ avance: 1, evidenciaEntregada: 'Oficio 1', fechaEntrega: serial(2026, 2, 1) });
    expect(lines({ evaluaciones: rows, asm: [asm()], perfil: pueblaEstado })[0]).toEqual([
      'Cumplimiento de los ASM de la evaluación',
      'E007',
      '2026-02-27',
      'venció hace 7 días hábiles',
    ]);
    expect(lines({ evaluaciones: rows, asm: [finished], perfil: pueblaEstado })).toEqual([]);
  });

  it('name the yearly deadline of external evaluations only where some may be external', () => {
    const april = 'cumplimiento-evaluacion-externa:2026';
    const ids = (tipo: string) => listed({ evaluaciones: [evaluacion({ tipo })] }).map(({ id }) => id);
    expect(ids('externa')).toContain(april);
    expect(ids('')).toContain(april);
    expect(ids('interna')).not.toContain(april);
  });

  it('gather the ASM that are past, and those of one day', () => {
    const rows = [
      asm({ clave: 'E007-001', numero: 1, termino: serial(2026, 3, 5) }),
      asm({ clave: 'E007-002', numero: 2, termino: serial(2026, 1, 9) }),
      asm({ clave: 'E007-003', numero: 3, termino: serial(2026, 3, 10) }),
      asm({ clave: 'E007-004', numero: 4, termino: serial(2026, 3, 20) }),
      asm({ clave: 'E007-005', numero: 5, termino: serial(2026, 3, 20) }),
    ];
    expect(lines({ asm: rows, perfil: pueblaEstado })).toEqual([
      ['2 ASM con el Término vencido', '', '2026-01-09', 'venció hace 41 días hábiles'],
      ['Término del ASM E007-003', 'E007', '2026-03-10', 'vence hoy'],
      ['Término de 2 ASM', '', '2026-03-20', 'faltan 7 días hábiles'],
    ]);
    const [overdue] = listed({ asm: rows, perfil: pueblaEstado });
    expect(overdue?.asm.map(({ clave }) => clave)).toEqual(['E007-002', 'E007-001']);
  });

  it('are in order and with a reason, whatever the dates', () => {
    const date = fc.oneof(fc.constant(''), fc.integer({ min: MARCH_10 - 400, max: MARCH_10 + 400 }));
    const row = fc.record({ termino: date, avance: fc.constantFrom<'' | number>('', 0.4, 1) });
    const evaluation = fc.record({ notificacion: date, recepcion: date, plazo: date });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), evaluation, (rows, dates) => {
        const found = listed({
          evaluaciones: [evaluacion(dates)],
          asm: rows.map((values, index) => asm({ ...values, numero: index + 1, clave: `E007-${index}` })),
        });
        const order = found.map(({ fecha }) => fecha);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { motivo, fundamento, fecha, cuenta } of found) {
          expect(motivo).not.toBe('');
          expect(fundamento.cita).not.toBe('');
          expect(cuenta.kind === 'vencido').toBe(fecha < MARCH_10);
        }
      }),
    );
  });
});

describe('the count of business days to a deadline', () => {
  const law = createCalendar();
  it.each([
    [serial(2026, 3, 12), serial(2026, 3, 13), 'falta 1 día hábil'],
    [serial(2026, 3, 13), serial(2026, 3, 17), 'falta 1 día hábil'],
    [serial(2026, 3, 14), serial(2026, 3, 18), 'faltan 2 días hábiles'],
    [serial(2026, 3, 13), serial(2026, 3, 13), 'vence hoy'],
    [serial(2026, 5, 29), serial(2026, 5, 31), 'hoy es el último día hábil'],
    [serial(2026, 5, 30), serial(2026, 5, 31), 'ya no quedan días hábiles'],
    [serial(2026, 5, 31), serial(2026, 5, 30), 'acaba de vencer'],
    [serial(2026, 6, 1), serial(2026, 5, 31), 'venció hace 1 día hábil'],
    [serial(2026, 3, 17), serial(2026, 3, 12), 'venció hace 2 días hábiles'],
  ])('on %i for %i says «%s»', (hoy, limite, sentence) => {
    expect(cuentaRegresiva(cuentaDe(law, hoy, limite))).toBe(sentence);
  });
});

test('under Monterrey: the next of each deadline, the delivery on the business day to which it moves', () => {
  expect(lines({ perfil: monterrey, fecha: serial(2023, 2, 1) })).toEqual([
    [
      'Último día para pedir la prórroga B (otra causa)',
      'cifras de enero de 2023',
      '2023-02-02',
      'falta 1 día hábil',
    ],
    ['Último día para pedir la prórroga A', 'cifras de enero de 2023', '2023-02-03', 'faltan 2 días hábiles'],
    [
      'Entrega de las tablas de datos por los enlaces',
      'cifras de enero de 2023',
      '2023-02-03',
      'faltan 2 días hábiles',
    ],
    ['Entrega con la prórroga A', 'cifras de enero de 2023', '2023-02-08', 'faltan 4 días hábiles'],
    [
      'Captura en la Tabla maestra (SEJ-PEP-28)',
      'cifras de enero de 2023',
      '2023-02-08',
      'faltan 4 días hábiles',
    ],
    ['Envío de las tablas de datos y del recordatorio', 'febrero de 2023', '2023-02-28', expect.anything()],
    ['Plan de Acciones de Indicadores, de los enlaces', 'febrero de 2023', '2023-02-28', expect.anything()],
    ['Solicitud de la información presupuestal', 'Primer trimestre 2023', '2023-03-30', expect.anything()],
    ['Matriz de seguimiento (SEJ-PEP-27)', 'Primer trimestre 2023', '2023-04-20', expect.anything()],
  ]);
});
