import fc from 'fast-check';
import { SEMAFOROS, severity } from '../../../src/domain/advance/semaforo';
import type { CellValue } from '../../../src/domain/cell';
import type { RowValues } from '../../../src/domain/changes';
import { acciones, anexoA, anexoI, evaluaciones } from '../../../src/domain/formats';
import { siguientePaso } from '../../../src/domain/messages/pasos';
import type { NextStep } from '../../../src/domain/overview/nextStep';
import { overviewOf } from '../../../src/domain/overview/overview';
import type { Avance } from '../../../src/domain/records';
import type { TableData } from '../../../src/domain/tables/tableData';
import { realAnexoI, realRows, serial } from '../../support/anexoIReal';
import { goodAnexoA } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const MARCH_10 = serial(2026, 3, 10);
const MARCH_31 = serial(2026, 3, 31);

const closedIn = (periodo: string): Avance => ({
  periodo,
  corte: serial(2026, Number(periodo.slice(5)), 28),
  claveAsm: 'E007-001',
  accion: 1,
  semaforo: 'En tiempo',
  motivo: 'Faltan 31 días y lleva 50 %.',
  evidenciaEntregada: '',
  observacion: '',
});

const anexoARow = (values: RowValues = {}): TableData =>
  installedTable(anexoA, [{ ...goodAnexoA, ...values }]);

const stepOf = (tables: readonly TableData[], fecha = MARCH_10, avances: readonly Avance[] = []): NextStep =>
  overviewOf(seguimientoOf(tables, { avances }), fecha).siguiente;

describe('the overview of a workbook', () => {
  it('tells the real Anexo I: its programme, its rows and its seven ASM', () => {
    const overview = overviewOf(realAnexoI(), MARCH_10);
    expect(overview).toMatchObject({
      perfil: 'Gobierno del Estado de Puebla',
      programas: ['E007'],
      formatos: [
        { id: 'anexo-i', hoja: 'Anexo I', filas: 7 },
        { id: 'evaluaciones', hoja: 'Evaluaciones', filas: 1 },
      ],
      asm: 7,
      ultimoCierre: null,
    });
  });

  it('leaves out of the follow-up a recommendation that was not accepted', () => {
    const [first, ...others] = realRows();
    expect(overviewOf(realAnexoI([{ ...first, aceptada: 'No' }, ...others]), MARCH_10).asm).toBe(6);
  });

  it('counts an ASM once though an Anexo I and an Anexo A have it', () => {
    const { tables } = realAnexoI(realRows().slice(0, 1));
    expect(overviewOf(seguimientoOf([...tables, anexoARow()]), MARCH_10).asm).toBe(1);
  });

  it('lists a programme of Evaluaciones that has no ASM yet, and no blank one', () => {
    const rows = [
      { evaluacion: 'E007', programa: 'E007' },
      { evaluacion: 'E010', programa: 'E010' },
      { evaluacion: 'X', programa: '' },
    ];
    expect(
      overviewOf(seguimientoOf([installedTable(evaluaciones, rows), anexoARow()]), MARCH_10).programas,
    ).toEqual(['E007', 'E010']);
  });

  it('says the last month closed, in whatever order the rows stand', () => {
    const avances = [closedIn('2026-02'), closedIn('2026-01')];
    expect(overviewOf(seguimientoOf([anexoARow()], { avances }), MARCH_10).ultimoCierre).toBe('2026-02');
  });

  it('has counts that add up to its ASM, the most pressing state first, whatever the rows say', () => {
    const avance = fc.oneof(
      fc.constantFrom<CellValue>('', '50%', 'mucho'),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const row = fc.record({
      avance,
      termino: fc.integer({ min: MARCH_10 - 60, max: MARCH_10 + 60 }),
      evidenciaEntregada: fc.constantFrom('', 'Oficio 12'),
      valoracion: fc.constantFrom('', 'No Aplica', 'No atendido'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const table = installedTable(
          anexoA,
          rows.map((values, index) => ({
            ...goodAnexoA,
            ...values,
            numero: index + 1,
            clave: `E007-${index}`,
          })),
        );
        const { asm, semaforo } = overviewOf(seguimientoOf([table]), MARCH_10);
        const order = semaforo.map(({ etiqueta }) => severity(etiqueta));
        expect(asm).toBe(rows.length);
        expect(semaforo.reduce((sum, count) => sum + count.asm, 0)).toBe(asm);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(semaforo.every(({ etiqueta, asm: count }) => SEMAFOROS.includes(etiqueta) && count > 0)).toBe(
          true,
        );
      }),
    );
  });
});

describe('the next step', () => {
  it('is to install when the workbook has no format', () => {
    expect(stepOf([])).toEqual({ kind: 'install' });
  });

  it('is to install when only the evaluations are there', () => {
    expect(stepOf([installedTable(evaluaciones, [{ evaluacion: 'E007' }])])).toEqual({ kind: 'install' });
  });

  it('is to fill the formats when none has a row', () => {
    expect(stepOf([installedTable(anexoI, []), installedTable(anexoA, [])])).toEqual({
      kind: 'fill',
      formats: ['Anexo I', 'Anexo A'],
    });
  });

  it.each([[''], ['E007-001']])('is to mend the claves when two rows share «%s»', (clave) => {
    const rows = [
      { ...goodAnexoA, clave },
      { ...goodAnexoA, numero: 2, clave },
    ];
    expect(stepOf([installedTable(anexoA, rows)]).kind).toBe('mendClaves');
  });

  it('is to look at the answers when no recommendation was accepted', () => {
    const rows = realRows().map((row) => ({ ...row, aceptada: 'No' }));
    expect(overviewOf(realAnexoI(rows), MARCH_10).siguiente).toEqual({ kind: 'nothingAccepted' });
  });

  it('is to break down the real Anexo I: it commits eight actions, two of them in its fifth row', () => {
    expect(overviewOf(realAnexoI(), MARCH_10).siguiente).toEqual({ kind: 'breakDown', acciones: 8 });
  });

  it('does not ask to break down what stands in Acciones', () => {
    const [first] = realRows();
    const { tables } = realAnexoI([first!]);
    const broken = installedTable(acciones, [
      { clave: 'E007-001', accion: 1, actividades: 'Integrar', estado: 'Vigente' },
    ]);
    expect(stepOf([...tables, broken]).kind).toBe('closeMonth');
  });

  it('is to capture the month in course when none was ever closed', () => {
    expect(stepOf([anexoARow()])).toEqual({
      kind: 'closeMonth',
      periodo: '2026-03',
      ended: false,
      sinCaptura: 1,
      abiertos: 1,
    });
  });

  it('does not count as lacking what was captured in the month, nor what is already attended', () => {
    const rows = [
      { ...goodAnexoA, fechaCaptura: serial(2026, 3, 2) },
      { ...goodAnexoA, clave: 'E007-002', numero: 2, avance: 1, evidenciaEntregada: 'Oficio 1' },
    ];
    expect(stepOf([installedTable(anexoA, rows)], MARCH_31)).toEqual({
      kind: 'closeMonth',
      periodo: '2026-03',
      ended: true,
      sinCaptura: 0,
      abiertos: 1,
    });
  });

  it.each([
    ['2026-02', MARCH_10, 'report'],
    ['2026-02', MARCH_31, 'closeMonth 2026-03'],
    ['2026-01', MARCH_10, 'closeMonth 2026-02'],
    ['2025-12', MARCH_10, 'closeMonth 2026-01'],
    ['2026-03', MARCH_31, 'report'],
    ['2026-05', MARCH_10, 'report'],
  ])('with %s closed, on day %i is: %s', (periodo, fecha, expected) => {
    const step = stepOf([anexoARow()], fecha, [closedIn(periodo)]);
    expect(step.kind === 'closeMonth' ? `${step.kind} ${step.periodo}` : step.kind).toBe(expected);
  });
});

describe('the sentence of the next step', () => {
  it.each<[NextStep, string]>([
    [
      { kind: 'install' },
      'Este libro todavía no tiene formatos de ASM. Instale el Anexo A o el Anexo I; para dar seguimiento a indicadores, instale la ficha técnica.',
    ],
    [
      { kind: 'fill', formats: ['Anexo I'] },
      'Anexo I está instalado y no tiene filas. Importe las de su archivo o captúrelas.',
    ],
    [
      { kind: 'fill', formats: ['Anexo I', 'Anexo A'] },
      'Anexo I y Anexo A están instalados y no tienen filas. Importe las de su archivo o captúrelas.',
    ],
    [
      { kind: 'mendClaves', problem: { codigo: 'x', mensaje: 'Hay filas sin clave.' } },
      'Hay filas sin clave.',
    ],
    [
      { kind: 'breakDown', acciones: 1 },
      'El Anexo I compromete 1 acción que no está en la hoja Acciones. Desglósela para capturar ahí su avance.',
    ],
    [
      { kind: 'closeMonth', periodo: '2026-03', ended: false, sinCaptura: 2, abiertos: 7 },
      'Capture el avance de marzo de 2026: 2 de 7 ASM abiertos no tienen captura de ese mes. El mes se cierra al terminar.',
    ],
    [
      { kind: 'closeMonth', periodo: '2026-03', ended: true, sinCaptura: 1, abiertos: 1 },
      'Capture el avance de marzo de 2026: 1 de 1 ASM abierto no tiene captura de ese mes. Después cierre el mes.',
    ],
    [
      { kind: 'closeMonth', periodo: '2026-03', ended: true, sinCaptura: 0, abiertos: 7 },
      'El avance de marzo de 2026 está capturado. Cierre el mes para conservarlo.',
    ],
    [
      { kind: 'closeMonth', periodo: '2026-03', ended: false, sinCaptura: 0, abiertos: 7 },
      'El avance de marzo de 2026 está capturado. Cierre el mes cuando termine.',
    ],
    [
      { kind: 'report', ultimoCierre: '2026-02' },
      'Febrero de 2026 está cerrado. Haga el informe consolidado.',
    ],
  ])('of %j is: %s', (step, sentence) => {
    expect(siguientePaso(step)).toBe(sentence);
  });

  it('tells where to look when nothing was accepted', () => {
    expect(siguientePaso({ kind: 'nothingAccepted' })).toContain('«¿Se acepta?»');
  });
});
