/** The rows of one closed month: what they will say, and in what they differ from what they said. */
import type { Calendar } from '../calendar/diasHabiles';
import type { CellValue } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import type { Accion, Asm, Avance, Periodo } from '../records';
import { TOLERANCE } from './fraction';
import { RETIRADA } from './history';
import { programadoOfAccion } from './programado';
import type { Juicio } from './semaforo';

export interface AvanceChange {
  readonly claveAsm: string;
  readonly accion: number;
  readonly campo: AvanceField;
  /** `''` where there was, or will be, nothing. */
  readonly antes: CellValue;
  readonly despues: CellValue;
}

/** Everything in a row but what identifies it. */
export type AvanceField = Exclude<keyof Avance, 'periodo' | 'claveAsm' | 'accion'>;

const FIELDS: readonly AvanceField[] = [
  'corte',
  'programa',
  'ponderacion',
  'real',
  'programado',
  'semaforo',
  'motivo',
  'evidenciaEntregada',
  'observacion',
];

interface Close {
  readonly periodo: Periodo;
  readonly corte: DateSerial;
  readonly calendar: Calendar;
}

/**
 * One row per action, in the order of the ASM. An action that the month had and that has left follow-up keeps its
 * row, marked so that it does not count: history is never deleted.
 */
export function monthRows(
  judged: readonly { readonly asm: Asm; readonly juicio: Juicio }[],
  before: readonly Avance[],
  close: Close,
): readonly Avance[] {
  const current = judged.flatMap(({ asm, juicio }) =>
    asm.acciones.map((accion) => toRow(asm, accion, juicio, close)),
  );
  const keys = new Set(byKey(current).keys());
  const retired = [...byKey(before)].flatMap(([key, row]) =>
    keys.has(key)
      ? []
      : [{ ...row, semaforo: RETIRADA, motivo: 'Ya no está entre las acciones en seguimiento.' }],
  );
  return [...current, ...retired];
}

function toRow(asm: Asm, accion: Accion, juicio: Juicio, { periodo, corte, calendar }: Close): Avance {
  const programado = programadoOfAccion(accion, asm.evaluacion, corte, calendar);
  return {
    periodo,
    corte,
    claveAsm: asm.clave,
    accion: accion.numero,
    programa: asm.programa,
    ...(accion.ponderacion === undefined ? {} : { ponderacion: accion.ponderacion }),
    ...(accion.avance === undefined ? {} : { real: accion.avance }),
    ...(programado === null ? {} : { programado }),
    semaforo: juicio.etiqueta,
    motivo: juicio.motivo,
    evidenciaEntregada: accion.evidenciaEntregada,
    observacion: accion.observacion,
  };
}

/** Of rows that were not there, or are no more, every field that says something. */
export function changesBetween(before: readonly Avance[], after: readonly Avance[]): readonly AvanceChange[] {
  const old = byKey(before);
  return [...byKey(after)].flatMap(([key, row]) =>
    FIELDS.flatMap((campo): readonly AvanceChange[] => {
      const antes = old.get(key)?.[campo] ?? '';
      const despues = row[campo] ?? '';
      if (isSame(antes, despues)) return [];
      return [{ claveAsm: row.claveAsm, accion: row.accion, campo, antes, despues }];
    }),
  );
}

/** The n-th row of an action: a copied row repeats its clave and number. */
function byKey(rows: readonly Avance[]): ReadonlyMap<string, Avance> {
  const times = new Map<string, number>();
  const keyed = new Map<string, Avance>();
  for (const row of rows) {
    const key = `${row.claveAsm}\u0000${row.accion}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    keyed.set(`${key}\u0000${time}`, row);
  }
  return keyed;
}

/** What a workbook gives back is what was put: spaces at the ends, Windows line breaks and the last digit aside. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= TOLERANCE;
  return plain(a) === plain(b);
}

function plain(value: CellValue): string {
  return String(value).replace(/\r\n?/g, '\n').trim();
}
