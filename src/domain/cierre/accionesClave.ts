/** The checklist of what a mechanism itself has to do: its phases, one after another, and the key actions of each. */
import { matchCatalogue } from '../catalogues/matchCatalogue';
import type { Catalogues } from '../catalogues/catalogues';
import { parseDate } from '../dates/parseDate';
import type { DateSerial } from '../dates/dateSerial';
import type { Seguimiento } from '../seguimiento';
import { plainCell, plainText, type TableData, type TableRow } from '../tables/tableData';
import { isFiller } from '../text/filler';

export const ESTADOS_ACCION_CLAVE = ['Pendiente', 'En proceso', 'Concluida', 'No aplica'] as const;

export type EstadoAccionClave = (typeof ESTADOS_ACCION_CLAVE)[number];

export interface AccionClave {
  /** Its number, «1.1»; the whole text where it has none. */
  readonly accion: string;
  /** Without its number. */
  readonly nombre: string;
  readonly fase: string;
  readonly descripcion: string;
  /** What cannot be read as a state is still to be done. */
  readonly estado: EstadoAccionClave;
  /** Day on which it was concluded; until then, the day on which it is expected. */
  readonly fecha: DateSerial | null;
  /** `''` when blank or filler. */
  readonly documento: string;
  readonly row: TableRow;
}

export interface FaseClave {
  readonly fase: string;
  /** Of those of its actions that apply; «No aplica» when none does. */
  readonly estado: EstadoAccionClave;
  readonly acciones: readonly AccionClave[];
}

/** The table of key actions, wherever a format of them is installed. */
export function accionesClaveTable({ tables }: Pick<Seguimiento, 'tables'>): TableData | undefined {
  return tables.find(({ format }) => format.rows === 'accionClave');
}

/** In the order of the sheet; empty where the workbook has no checklist. */
export function readAccionesClave(
  seguimiento: Pick<Seguimiento, 'tables' | 'catalogues'>,
): readonly AccionClave[] {
  const table = accionesClaveTable(seguimiento);
  return table ? accionesClaveIn(table, seguimiento.catalogues) : [];
}

export function accionesClaveIn(table: TableData, catalogues: Catalogues): readonly AccionClave[] {
  return table.rows
    .filter((row) => plainText(row, 'accionClave') !== '')
    .map((row) => accionClaveOf(row, catalogues));
}

function accionClaveOf(row: TableRow, catalogues: Catalogues): AccionClave {
  const date = parseDate(plainCell(row, 'fechaAccionClave'));
  const documento = plainText(row, 'documentoAccionClave');
  return {
    ...numbered(plainText(row, 'accionClave')),
    fase: plainText(row, 'fase'),
    descripcion: plainText(row, 'descripcionAccionClave'),
    estado: estadoOf(plainText(row, 'estadoAccionClave'), catalogues),
    fecha: date.kind === 'date' ? date.date : null,
    documento: isFiller(documento) ? '' : documento,
    row,
  };
}

/** «1.1. Actualización del Mecanismo» */
function numbered(text: string): Pick<AccionClave, 'accion' | 'nombre'> {
  const match = /^(\d+(?:\.\d+)*)\.?\s+(\S.*)$/s.exec(text);
  return { accion: match?.[1] ?? text, nombre: match?.[2] ?? text };
}

function estadoOf(written: string, catalogues: Catalogues): EstadoAccionClave {
  const match = matchCatalogue(written, catalogues.estadoAccionClave.entries);
  const value = match.kind === 'exact' || match.kind === 'variant' ? match.value : written;
  return ESTADOS_ACCION_CLAVE.find((estado) => estado === value) ?? 'Pendiente';
}

/** By the phase that each action says, in the order in which they first come. */
export function fasesOf(acciones: readonly AccionClave[]): readonly FaseClave[] {
  const byFase = new Map<string, AccionClave[]>();
  for (const accion of acciones) {
    const known = byFase.get(accion.fase);
    if (known) known.push(accion);
    else byFase.set(accion.fase, [accion]);
  }
  return [...byFase].map(([fase, own]) => ({ fase, estado: estadoOfFase(own), acciones: own }));
}

function estadoOfFase(acciones: readonly AccionClave[]): EstadoAccionClave {
  const estados = new Set(acciones.map(({ estado }) => estado));
  estados.delete('No aplica');
  const [only] = estados;
  if (only === undefined) return 'No aplica';
  return estados.size === 1 ? only : 'En proceso';
}

/** Whether something is still to be done in it. */
export function isPorHacer({ estado }: Pick<AccionClave, 'estado'>): boolean {
  return estado === 'Pendiente' || estado === 'En proceso';
}

/** The first that is still to be done; `undefined` when none is. */
export function siguienteAccionClave(acciones: readonly AccionClave[]): AccionClave | undefined {
  return acciones.find(isPorHacer);
}

/** A phase that was begun before an earlier one ended. */
export interface FaseAdelantada {
  readonly fase: string;
  /** The first of its actions that was begun. */
  readonly accion: AccionClave;
  /** Of earlier phases, what is still to be done. */
  readonly pendientes: readonly AccionClave[];
}

export function fasesAdelantadas(fases: readonly FaseClave[]): readonly FaseAdelantada[] {
  return fases.flatMap(({ fase, acciones }, index) => {
    const accion = acciones.find(({ estado }) => estado === 'En proceso' || estado === 'Concluida');
    const pendientes = fases.slice(0, index).flatMap((earlier) => earlier.acciones.filter(isPorHacer));
    return accion && pendientes.length > 0 ? [{ fase, accion, pendientes }] : [];
  });
}
