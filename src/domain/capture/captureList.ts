/** The month's capture as a list: one item per action in follow-up, with what it said and what it says. */
import { monthsClosed, RETIRADA } from '../advance/history';
import { oncePerClave } from '../advance/oncePerClave';
import { byName, programaNames } from '../advance/programas';
import { readAsm } from '../asm/readAsm';
import type { DateSerial } from '../dates/dateSerial';
import { monthOf } from '../dates/periodo';
import type { Accion, Asm, Avance, Periodo } from '../records';
import type { Seguimiento } from '../seguimiento';
import { validationContext } from '../validation/context';
import { captureTargets, type CaptureTarget, type TargetRejection } from './captureTargets';

export interface CaptureItem {
  /** Of the action, in its ASM. */
  readonly key: string;
  readonly asm: Asm;
  /** As the workbook has it now. */
  readonly accion: Accion;
  /** One name for each programme, however its rows write it. */
  readonly programa: string;
  /** Of the action or, where the ASM is its own only action, of the ASM. */
  readonly texto: string;
  /** Where its figures are captured. */
  readonly target: CaptureTarget;
  /** As the last month closed before this one left it. */
  readonly previous: Avance | null;
  /** Somebody captured it in this month, or in a later one. */
  readonly captured: boolean;
  /** The later month whose figures the workbook has now: those of this month are only in its close. */
  readonly later: Periodo | null;
  /** As this month was closed. */
  readonly closed: Avance | null;
}

export interface CaptureList {
  /** By programme, and in the workbook's order. */
  readonly items: readonly CaptureItem[];
  /** ASM in follow-up that have no cell for their figures, and why. */
  readonly unplaced: readonly Unplaced[];
}

export interface Unplaced {
  readonly asm: Asm;
  readonly reason: TargetRejection;
}

export function captureList(seguimiento: Seguimiento, periodo: Periodo, fecha: DateSerial): CaptureList {
  const findTarget = captureTargets(validationContext(seguimiento, fecha));
  const followed = oncePerClave(readAsm(seguimiento)).filter(({ aceptada }) => aceptada);
  const names = programaNames(followed.map(({ programa }) => programa));
  const previous = previousAvances(seguimiento.avances, periodo);
  const closed = avancesByKey(monthsClosed(seguimiento.avances).get(periodo) ?? []);
  const items: CaptureItem[] = [];
  const unplaced: Unplaced[] = [];
  for (const asm of followed) {
    if (asm.clave === '') {
      unplaced.push({ asm, reason: { kind: 'noKey' } });
      continue;
    }
    const programa = names.get(asm.programa) ?? asm.programa;
    for (const accion of asm.acciones) {
      const key = accionKey(asm.clave, accion.numero);
      const { clave, numero, programa: written } = asm;
      const found = findTarget({ clave, numero, programa: written, accion: String(accion.numero) });
      if ('reason' in found) {
        unplaced.push({ asm, reason: found.reason });
        break;
      }
      items.push({
        key,
        asm,
        accion,
        programa,
        texto: accion.texto || asm.texto,
        target: found.target,
        previous: previous.get(key) ?? null,
        ...capturedIn(accion, periodo),
        closed: closed.get(key) ?? null,
      });
    }
  }
  return { items: items.sort((a, b) => byName(a.programa, b.programa)), unplaced };
}

export function accionKey(clave: string, accion: number): string {
  return `${clave}#${accion}`;
}

function capturedIn({ fechaCaptura }: Accion, periodo: Periodo): Pick<CaptureItem, 'captured' | 'later'> {
  const month = fechaCaptura === undefined ? null : monthOf(fechaCaptura);
  return {
    captured: month !== null && month >= periodo,
    later: month !== null && month > periodo ? month : null,
  };
}

function avancesByKey(avances: readonly Avance[]): ReadonlyMap<string, Avance> {
  return new Map(avances.map((avance) => [accionKey(avance.claveAsm, avance.accion), avance]));
}

function previousAvances(avances: readonly Avance[], periodo: Periodo): ReadonlyMap<string, Avance> {
  const previous = new Map<string, Avance>();
  for (const [month, rows] of monthsClosed(avances)) {
    if (month >= periodo) break;
    for (const row of rows) {
      if (row.semaforo !== RETIRADA) previous.set(accionKey(row.claveAsm, row.accion), row);
    }
  }
  return previous;
}
