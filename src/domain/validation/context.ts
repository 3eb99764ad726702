import { claveGiver } from '../asm/claves';
import { readAsm } from '../asm/readAsm';
import { evaluacionOfRow, readEvaluaciones } from '../asm/readEvaluaciones';
import { parseAcciones, type ParsedAcciones } from '../anexoI/parseAccion';
import { parseResponsables, type ParsedResponsables } from '../anexoI/parseResponsable';
import { cellText } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import type { Asm, Avance, Evaluacion } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { cellOf, type TableRow } from '../tables/tableData';

/** What rules may ask: the workbook as read, the day, and readings that several rules share, each made once. */
export interface ValidationContext extends Seguimiento {
  readonly fecha: DateSerial;
  readonly evaluaciones: readonly Evaluacion[];
  evaluacionOf(row: TableRow): Evaluacion | undefined;
  /** The ASM a row belongs to, with its actions wherever they are captured. */
  asmOf(row: TableRow): Asm | undefined;
  accionesIn(row: TableRow): ParsedAcciones;
  responsablesIn(row: TableRow): ParsedResponsables;
  /** Whether the ASM's month is captured in Acciones. */
  hasAcciones(clave: string): boolean;
  /** The last closed month of an action. */
  lastAvance(clave: string, accion: number): Avance | undefined;
  /** A clave for a row that needs one: never given before in this workbook. */
  newClave(row: TableRow): string;
  /** Counters after the claves that this run proposed. */
  countersAfter(): ReadonlyMap<string, number>;
}

export function validationContext(seguimiento: Seguimiento, fecha: DateSerial): ValidationContext {
  const evaluaciones = readEvaluaciones(tableOf(seguimiento, 'evaluaciones'));
  const asmByClave = new Map(readAsm(seguimiento).map((asm) => [asm.clave, asm]));
  const lastAvances = new Map<string, Avance>();
  for (const avance of seguimiento.avances) {
    const key = avanceKey(avance.claveAsm, avance.accion);
    const known = lastAvances.get(key);
    if (!known || known.periodo < avance.periodo) lastAvances.set(key, avance);
  }
  const broken = new Set(
    tableOf(seguimiento, 'acciones')?.rows.map((row) => cellText(cellOf(row, 'clave'))) ?? [],
  );
  const claves = claveGiver(seguimiento.counters, allClaves(seguimiento));
  const acciones = new WeakMap<TableRow, ParsedAcciones>();
  const responsables = new WeakMap<TableRow, ParsedResponsables>();
  return {
    ...seguimiento,
    fecha,
    evaluaciones,
    evaluacionOf: (row) => evaluacionOfRow(row, evaluaciones),
    asmOf: (row) => asmByClave.get(cellText(cellOf(row, 'clave'))),
    accionesIn: (row) => remember(acciones, row, () => parseAcciones(cellText(cellOf(row, 'actividades')))),
    responsablesIn: (row) =>
      remember(responsables, row, () => parseResponsables(cellText(cellOf(row, 'responsable')))),
    hasAcciones: (clave) => clave !== '' && broken.has(clave),
    newClave: (row) => claves.next(evaluacionOfRow(row, evaluaciones)?.clave ?? ''),
    countersAfter: claves.counters,
    lastAvance: (clave, accion) => lastAvances.get(avanceKey(clave, accion)),
  };
}

/** Every Clave ASM that stands anywhere, in history too. */
export function allClaves({ tables, avances }: Seguimiento): ReadonlySet<string> {
  return new Set([
    ...tables.flatMap((table) => table.rows.map((row) => cellText(cellOf(row, 'clave')))),
    ...avances.map((avance) => avance.claveAsm),
  ]);
}

function avanceKey(clave: string, accion: number): string {
  return `${clave}\u0000${accion}`;
}

function remember<K extends object, V>(store: WeakMap<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
