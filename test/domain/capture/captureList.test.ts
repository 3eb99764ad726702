import type { RowValues } from '../../../src/domain/changes';
import { captureList, type CaptureItem } from '../../../src/domain/capture/captureList';
import { draftAvisos } from '../../../src/domain/capture/draftAvisos';
import {
  captureRow,
  draftProblem,
  figuresOf,
  judgeTyped,
  typed,
  type Draft,
} from '../../../src/domain/capture/draft';
import { planCapture } from '../../../src/domain/capture/planCapture';
import { acciones, anexoA, anexoI, evaluaciones } from '../../../src/domain/formats';
import { rechazo } from '../../../src/domain/messages/captura';
import { pueblaEstado, pueblaMunicipio, type Perfil } from '../../../src/domain/perfiles';
import { capturedAfter } from '../../../src/domain/report/reportOf';
import type { Avance } from '../../../src/domain/records';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { validationContext } from '../../../src/domain/validation/context';
import { serial } from '../../support/anexoIReal';
import { goodAnexoA, goodAnexoI, goodEvaluacion } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const MARZO = '2026-03';
const CORTE = serial(2026, 3, 31);

const accionRow = (row: RowValues): RowValues => ({
  clave: 'E007-001',
  accion: 1,
  actividades: 'Integrar el padrón',
  estado: 'Vigente',
  inicio: serial(2026, 1, 5),
  termino: serial(2026, 6, 30),
  ...row,
});

const avance = (fields: Partial<Avance>): Avance => ({
  periodo: '2026-02',
  corte: serial(2026, 2, 28),
  claveAsm: 'E007-001',
  accion: 1,
  semaforo: 'En tiempo',
  motivo: '',
  evidenciaEntregada: '',
  observacion: '',
  ...fields,
});

function bookOf(
  rows: { readonly a?: readonly RowValues[]; readonly acciones?: readonly RowValues[] },
  options: { readonly perfil?: Perfil; readonly avances?: readonly Avance[] } = {},
): Seguimiento {
  return seguimientoOf(
    [
      installedTable(
        anexoA,
        (rows.a ?? [{}]).map((row) => ({ ...goodAnexoA, ...row })),
      ),
      ...(rows.acciones ? [installedTable(acciones, rows.acciones.map(accionRow))] : []),
      installedTable(evaluaciones, [goodEvaluacion]),
    ],
    options,
  );
}

const listOf = (book: Seguimiento) => captureList(book, MARZO, CORTE);
const first = (book: Seguimiento): CaptureItem => listOf(book).items[0]!;

describe('the list of a month', () => {
  it('has an item for each action in force, or for an ASM that is its own action', () => {
    const book = bookOf({
      a: [{}, { clave: 'E007-002', numero: 2 }],
      acciones: [{ accion: 1 }, { accion: 2, actividades: 'Publicarlo' }, { accion: 3, estado: 'Retirada' }],
    });
    expect(
      listOf(book).items.map(({ asm, accion, texto, target }) => [
        asm.clave,
        accion.numero,
        texto,
        target.table.sheet,
      ]),
    ).toEqual([
      ['E007-001', 1, 'Integrar el padrón', 'Acciones'],
      ['E007-001', 2, 'Publicarlo', 'Acciones'],
      ['E007-002', 1, 'Integrar el padrón.', 'Anexo A'],
    ]);
  });

  it('puts programmes together, each under one name', () => {
    const programas = ['E010', 'E007', 'E007 - Educación', 'E010'];
    const book = bookOf({ a: programas.map((programa, at) => ({ clave: `X-00${at}`, programa })) });
    expect(listOf(book).items.map(({ programa, asm }) => [programa, asm.clave])).toEqual([
      ['E007 - Educación', 'X-001'],
      ['E007 - Educación', 'X-002'],
      ['E010', 'X-000'],
      ['E010', 'X-003'],
    ]);
  });

  it('remembers the last month closed before it, and never itself or a later one', () => {
    const avances = [
      avance({ periodo: '2026-01', real: 0.1 }),
      avance({ periodo: '2026-02', real: 0.2 }),
      avance({ periodo: MARZO, real: 0.3 }),
      avance({ periodo: '2026-04', real: 0.4 }),
    ];
    expect(first(bookOf({}, { avances })).previous).toMatchObject({ periodo: '2026-02', real: 0.2 });
  });

  it('tells what has no cell for its figures, and why', () => {
    const book = seguimientoOf([
      installedTable(anexoI, [goodAnexoI, { ...goodAnexoI, clave: '', numero: 2 }]),
      installedTable(evaluaciones, [goodEvaluacion]),
    ]);
    expect(listOf(book).items).toEqual([]);
    expect(listOf(book).unplaced.map(({ reason }) => reason.kind)).toEqual(['notBrokenDown', 'noKey']);
  });

  it('leaves out what was not accepted', () => {
    const book = seguimientoOf([installedTable(anexoI, [{ ...goodAnexoI, aceptada: 'No' }])]);
    expect(listOf(book)).toEqual({ items: [], unplaced: [] });
  });
});

describe('the figures of an item', () => {
  it('are blank where the percentage is still that of another month: blank is not zero', () => {
    const carried = first(bookOf({ a: [{ avance: 0.5, fechaCaptura: serial(2026, 2, 20) }] }));
    expect(carried.captured).toBe(false);
    expect(figuresOf(carried).avance).toBe('');
    const captured = first(bookOf({ a: [{ avance: 0.455, fechaCaptura: serial(2026, 3, 20) }] }));
    expect(figuresOf(captured).avance).toBe('45.5');
  });

  it('become a draft when typed, and stop being one when they say the same again', () => {
    const item = first(bookOf({ a: [{ avance: 0.4, fechaCaptura: CORTE }] }));
    const drafts = typed(typed({}, item, 'avance', '45'), item, 'evidencia', 'Oficio 1');
    expect(drafts).toEqual({ 'E007-001#1': { avance: '45', evidencia: 'Oficio 1' } });
    expect(typed(typed(drafts, item, 'avance', '40'), item, 'evidencia', '')).toEqual({});
  });

  it.each(['45', '45 %', '45.5', '0', '100'])('%j is a percentage', (text) => {
    expect(draftProblem(first(bookOf({})), { avance: text })).toBeNull();
  });

  it.each(['101', '-1', 'mucho', '1.2.3'])('%j is told not to be one', (text) => {
    expect(draftProblem(first(bookOf({})), { avance: text })).toEqual({ kind: 'badPercent', written: text });
  });
});

describe('what is typed', () => {
  const parametersOf = (book: Seguimiento) => ({ parametros: book.parametros, calendar: book.calendar });
  const judged = (book: Seguimiento, draft: Draft) => {
    const item = first(book);
    return judgeTyped(item.asm, { [item.key]: draft }, CORTE, parametersOf(book));
  };
  const late = bookOf({ a: [{ termino: serial(2026, 3, 1), avance: '' }] });

  it('turns the semáforo of its ASM before anything is written', () => {
    expect(judged(late, {}).etiqueta).toBe('En rezago');
    expect(judged(late, { avance: '100' }).etiqueta).toBe('Concluido sin evidencia');
    const delivered = { avance: '100', evidencia: 'Oficio 7', fecha_entrega: '2026-02-27' };
    expect(judged(late, delivered).etiqueta).toBe('Atendido');
    expect(judged(late, { ...delivered, fecha_entrega: '2026-03-05' }).etiqueta).toBe(
      'Atendido fuera de plazo',
    );
  });

  it('changes nothing while it cannot be read', () => {
    expect(judged(late, { avance: 'casi' })).toEqual(judged(late, {}));
  });

  it('counts with the other actions of its ASM', () => {
    const book = bookOf({
      acciones: [
        { accion: 1, avance: 0.2 },
        { accion: 2, avance: 0.4 },
      ],
    });
    const { asm } = first(book);
    const drafts = { 'E007-001#1': { avance: '60' }, 'E007-001#2': { avance: '80' } };
    expect(judgeTyped(asm, drafts, CORTE, parametersOf(book)).real).toBeCloseTo(0.7);
  });

  it('erases what the workbook had of the month, when somebody takes it back', () => {
    const book = bookOf({ a: [{ avance: 0.4, fechaCaptura: CORTE, evidenciaEntregada: 'Oficio 1' }] });
    const item = first(book);
    const drafts = typed(typed({}, item, 'avance', ''), item, 'evidencia', ' ');
    const row = captureRow(item, drafts[item.key]!, 2);
    expect(row.erased).toEqual(['avance', 'evidencia']);
    expect(judgeTyped(item.asm, drafts, CORTE, parametersOf(book)).real).toBeNull();
    const { changes, rejected } = planCapture([row], validationContext(book, CORTE), CORTE);
    expect(rejected).toEqual([]);
    expect(changes.map(({ columna, despues }) => [columna, despues])).toEqual([
      ['% de avance', ''],
      ['Evidencia entregada', ''],
    ]);
  });
});

describe('what is to be looked at in what was typed', () => {
  const avances = [avance({ real: 0.6 })];
  const rulesOf = (book: Seguimiento, draft: Draft) => draftAvisos(first(book), draft, book, CORTE);

  it('is nothing for an ordinary figure', () => {
    expect(rulesOf(bookOf({}, { avances }), { avance: '65' })).toEqual([]);
  });

  it('is a percentage under that of the month before, until an observation explains it', () => {
    const book = bookOf({}, { avances });
    const [aviso] = rulesOf(book, { avance: '45' });
    expect(aviso).toMatchObject({ severidad: 'aviso', fundamento: { tipo: 'criterio propio' } });
    expect(aviso?.mensaje).toContain('El avance (45 %) es menor que el del cierre de febrero de 2026 (60 %)');
    expect(rulesOf(book, { avance: '45', observacion: 'Se recontó el padrón' })).toEqual([]);
  });

  it.each<readonly [Perfil, string]>([
    [pueblaMunicipio, 'PUE-M art. 14'],
    [pueblaEstado, 'Lo concluido'],
  ])('is 100 %% without evidence, with the basis of each institution', (perfil, cita) => {
    const book = bookOf({}, { perfil });
    const [aviso] = rulesOf(book, { avance: '100' });
    expect(aviso?.fundamento.cita).toContain(cita);
    expect(rulesOf(book, { avance: '100', evidencia: 'Pendiente' })).toHaveLength(1);
    expect(rulesOf(book, { avance: '100', evidencia: 'Oficio 7' })).toEqual([]);
  });

  it('is a delivery on a day that is not worked', () => {
    const [aviso] = rulesOf(bookOf({}), { evidencia: 'Oficio 7', fecha_entrega: '2026-03-28' });
    expect(aviso?.mensaje).toContain('sábado');
  });
});

describe('a month with a later one already captured', () => {
  const book = bookOf(
    { acciones: [{ avance: 0.8, fechaCaptura: serial(2026, 4, 30), observaciones: 'de abril' }] },
    { avances: [avance({ periodo: MARZO, corte: CORTE, real: 0.55, observacion: 'de marzo' })] },
  );

  it('is shown as it was closed, and not with the later figures', () => {
    const item = captureList(book, MARZO, CORTE).items[0]!;
    expect(item.later).toBe('2026-04');
    expect(figuresOf(item)).toMatchObject({ avance: '55', observacion: 'de marzo' });
  });

  it('is blank when it was never closed', () => {
    const unclosed = captureList({ ...book, avances: [] }, MARZO, CORTE).items[0]!;
    expect(figuresOf(unclosed)).toEqual({ avance: '', evidencia: '', fecha_entrega: '', observacion: '' });
  });

  it('leaves the later month as the workbook has it', () => {
    const item = captureList(book, '2026-04', serial(2026, 4, 30)).items[0]!;
    expect(item.later).toBeNull();
    expect(figuresOf(item)).toMatchObject({ avance: '80', observacion: 'de abril' });
  });

  it('is told to whoever reports at its end', () => {
    expect(capturedAfter(book, CORTE)).toBe(1);
    expect(capturedAfter(book, serial(2026, 4, 30))).toBe(0);
  });
});

describe('a text that no cell of Excel holds', () => {
  it('is rejected before anything is written, and its length told', () => {
    const item = captureList(bookOf({ acciones: [{}] }), MARZO, CORTE).items[0]!;
    const draft: Draft = { observacion: 'x'.repeat(32_768) };
    expect(draftProblem(item, draft)).toEqual({ kind: 'tooLong', length: 32_768 });
    expect(draftProblem(item, { observacion: 'x'.repeat(32_767) })).toBeNull();
    expect(rechazo({ kind: 'tooLong', length: 32_768 })).toContain('32,768 caracteres');
  });
});
