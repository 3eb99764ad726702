/** One followed ASM as the report tells it: the detail that every figure of the report can be recounted from. */
import { isComplete } from '../advance/fraction';
import type { Parametros } from '../advance/parametros';
import { byName } from '../advance/programas';
import { blankCount } from '../advance/real';
import { semaforo, type Semaforo } from '../advance/semaforo';
import { accionEnCurso, hasEvidencia } from '../advance/situation';
import type { Calendar } from '../calendar/diasHabiles';
import { impedimentos } from '../cierre/requisitos';
import type { DateSerial } from '../dates/dateSerial';
import { porHacerDe } from '../messages/cierre';
import type { Asm } from '../records';

export interface AsmLine {
  readonly clave: string;
  readonly numero: string;
  readonly programa: string;
  readonly texto: string;
  /** As written; `''` when blank. */
  readonly clasificacion: string;
  readonly prioridad: string;
  readonly responsable: string;
  /** Of the earliest action not finished: with several, the one by which the ASM is being followed. */
  readonly termino: DateSerial | null;
  /** Only where it differs from the one in force. */
  readonly terminoOriginal: DateSerial | null;
  /** Fractions 0–1, unrounded. */
  readonly real: number | null;
  readonly programado: number | null;
  readonly semaforo: Semaforo;
  readonly motivo: string;
  /** Natural days; 0 when not overdue. */
  readonly diasVencido: number;
  /** Whether it enters the means: «No aplica» does not. */
  readonly cuenta: boolean;
  /** What has to be done for it to be attended, in the order in which it is asked for; none when nothing is missing. */
  readonly falta: readonly string[];
}

export interface Judging {
  readonly corte: DateSerial;
  readonly parametros: Parametros;
  readonly calendar: Calendar;
}

/** @param programa the name under which its programme is shown */
export function asmLine(asm: Asm, programa: string, { corte, parametros, calendar }: Judging): AsmLine {
  const { etiqueta, motivo, real, programado, diasVencido } = semaforo(asm, corte, parametros, calendar);
  const { termino = null, terminoOriginal = null } = accionEnCurso(asm) ?? {};
  return {
    clave: asm.clave,
    numero: asm.numero,
    programa,
    texto: asm.texto,
    clasificacion: asm.clasificacion ?? '',
    prioridad: asm.prioridad ?? '',
    responsable: asm.responsable,
    termino,
    terminoOriginal: terminoOriginal === termino ? null : terminoOriginal,
    real,
    programado,
    semaforo: etiqueta,
    motivo,
    diasVencido,
    cuenta: etiqueta !== 'No aplica',
    falta: etiqueta === 'No aplica' ? [] : missing(asm, diasVencido),
  };
}

function missing(asm: Asm, diasVencido: number): readonly string[] {
  const { acciones } = asm;
  const blank = blankCount(acciones);
  const unfinished = acciones.filter(({ avance }) => avance !== undefined && !isComplete(avance)).length;
  const withoutEvidencia = acciones.filter((accion) => !hasEvidencia(accion)).length;
  // Closing comes after the work: before, its requisites would only hide what is to be done now.
  const isDone = acciones.length > 0 && blank + unfinished + withoutEvidencia === 0;
  const explained = asm.observaciones !== '' || acciones.some(({ observacion }) => observacion !== '');
  const of = (count: number): string =>
    acciones.length > 1 ? ` de ${count} de ${acciones.length} acciones` : '';
  return [
    ...(acciones.length === 0 ? ['Capturar sus acciones'] : []),
    ...(blank > 0 ? [`Capturar el porcentaje${of(blank)}`] : []),
    ...(unfinished > 0 ? [`Completar el avance${of(unfinished)}`] : []),
    ...(withoutEvidencia > 0 ? [`Entregar la evidencia${of(withoutEvidencia)}`] : []),
    ...(isDone ? impedimentos(asm.cierre ?? []).map(porHacerDe) : []),
    ...(diasVencido > 0 && !explained ? ['Justificar el retraso en Observaciones'] : []),
  ];
}

/** By programme, number and clave, as a person looks for one. */
export function byPlace(a: AsmLine, b: AsmLine): number {
  return byName(a.programa, b.programa) || byName(a.numero, b.numero) || byName(a.clave, b.clave);
}

/** The longest overdue first; among equals the one that has advanced least, a blank before any figure. */
export function byDelay(a: AsmLine, b: AsmLine): number {
  return b.diasVencido - a.diasVencido || (a.real ?? -1) - (b.real ?? -1) || byPlace(a, b);
}
