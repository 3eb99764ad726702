import { claveGiver } from '../asm/claves';
import { isRetired } from '../asm/estadoAccion';
import { asmByRow } from '../asm/readAsm';
import { evaluacionFinder, readEvaluaciones } from '../asm/readEvaluaciones';
import { parseAcciones, type ParsedAcciones } from '../anexoI/parseAccion';
import { parseResponsables, type ParsedResponsables } from '../anexoI/parseResponsable';
import type { DateSerial } from '../dates/dateSerial';
import type { Asm, Avance, Evaluacion } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { plainText, type TableRow } from '../tables/tableData';

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
  const evaluacionOf = evaluacionFinder(evaluaciones);
  const lastAvances = new Map<string, Avance>();
  for (const avance of seguimiento.avances) {
    const key = avanceKey(avance.claveAsm, avance.accion);
    const known = lastAvances.get(key);
    if (!known || known.periodo < avance.periodo) lastAvances.set(key, avance);
  }
  const broken = new Set(
    tableOf(seguimiento, 'acciones')
      ?.rows.filter((row) => !isRetired(row))
      .map((row) => plainText(row, 'clave')),
  );
  const claves = claveGiver(seguimiento.counters, allClaves(seguimiento));
  const evaluacionesOfRows = new WeakMap<TableRow, { readonly found: Evaluacion | undefined }>();
  let asmOfRows: ReadonlyMap<TableRow, Asm> | undefined;
  const acciones = new WeakMap<TableRow, ParsedAcciones>();
  const responsables = new WeakMap<TableRow, ParsedResponsables>();
  return {
    ...seguimiento,
    fecha,
    evaluaciones,
    evaluacionOf: (row) => remember(evaluacionesOfRows, row, () => ({ found: evaluacionOf(row) })).found,
    asmOf: (row) => (asmOfRows ??= asmByRow(seguimiento)).get(row),
    accionesIn: (row) => remember(acciones, row, () => parseAcciones(plainText(row, 'actividades'))),
    responsablesIn: (row) =>
      remember(responsables, row, () => parseResponsables(plainText(row, 'responsable'))),
    hasAcciones: (clave) => clave !== '' && broken.has(clave),
    newClave: (row) => claves.next(evaluacionOf(row)?.clave ?? ''),
    countersAfter: () => claves.counters(),
    lastAvance: (clave, accion) => lastAvances.get(avanceKey(clave, accion)),
  };
}

/** Every Clave ASM that stands anywhere, in history too. */
export function allClaves({ tables, avances }: Seguimiento): ReadonlySet<string> {
  return new Set([
    ...tables.flatMap((table) => table.rows.map((row) => plainText(row, 'clave'))),
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
