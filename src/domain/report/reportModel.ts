/**
 * The consolidated report as plain data, in the order in which a director reads it. Nothing here is rounded or laid
 * out; every figure can be recounted from `detalle`, which is what the workbook's formulas do.
 */
import { aggregate, type Aggregates } from '../advance/aggregates';
import { oncePerClave } from '../advance/oncePerClave';
import type { Parametros } from '../advance/parametros';
import { byName, programaNames } from '../advance/programas';
import { requiereAtencion, type Semaforo } from '../advance/semaforo';
import type { Calendar } from '../calendar/diasHabiles';
import type { Catalogues } from '../catalogues/catalogues';
import type { DateSerial } from '../dates/dateSerial';
import { monthOf } from '../dates/periodo';
import type { Perfil } from '../perfiles';
import type { Asm, Avance, Evaluacion, Periodo } from '../records';
import { asmLine, byDelay, byPlace, type AsmLine } from './asmLine';
import { countCatalogue, countSemaforo, type Count } from './counts';
import { dataQuality, type DataQuality, type ObservacionCounts } from './dataQuality';
import { reportHistory, type MonthPoint } from './reportHistory';
import { reportNotes } from './reportNotes';
import { reprogrammedOf, type Reprogrammed } from './reprogrammed';
import { inFigures } from '../messages/counted';

export interface ReportInput {
  readonly institucion: string;
  readonly perfil: Pick<Perfil, 'nombre'>;
  /** As the institution keeps them. */
  readonly catalogues: Pick<Catalogues, 'clasificacion' | 'prioridad'>;
  readonly corte: DateSerial;
  /** Every recommendation, accepted or not. */
  readonly asm: readonly Asm[];
  readonly evaluaciones: readonly Evaluacion[];
  readonly avances: readonly Avance[];
  readonly observaciones: ObservacionCounts;
  readonly parametros: Parametros;
  readonly calendar: Calendar;
}

export interface ReportModel {
  readonly institucion: string;
  readonly perfil: string;
  readonly corte: DateSerial;
  /** Evaluated programmes and funds, with ASM or without. */
  readonly programas: readonly string[];
  readonly cifras: KeyFigures;
  readonly aceptacion: Aceptacion;
  readonly semaforo: readonly Count[];
  readonly clasificacion: readonly Count[];
  readonly prioridad: readonly Count[];
  readonly avance: Aggregates;
  readonly enRezago: readonly AsmLine[];
  readonly reprogramados: readonly Reprogrammed[];
  readonly historia: readonly MonthPoint[];
  readonly detalle: readonly AsmLine[];
  readonly calidad: DataQuality;
  /** Sentences that must stand with the figures: what they mean, what they leave out, what is assumed. */
  readonly notas: readonly string[];
}

/** Counts of ASM in follow-up. */
export interface KeyFigures {
  readonly asm: number;
  /** On time or late. */
  readonly atendidos: number;
  readonly enRezago: number;
  readonly enRiesgo: number;
  readonly requierenAtencion: number;
  readonly reprogramados: number;
  /** Of the mean by ASM against the last month closed before the cut date's; `null` without both. */
  readonly variacion: { readonly periodo: Periodo; readonly porAsm: number } | null;
}

/** Of the recommendations received, those accepted: only they become ASM in follow-up (PUE-E, Postura). */
export interface Aceptacion {
  readonly aceptadas: number;
  readonly total: number;
  readonly frase: string;
}

export function buildReport(input: ReportInput): ReportModel {
  const { corte } = input;
  const all = oncePerClave(input.asm);
  const followed = all.filter(({ aceptada }) => aceptada);
  const names = programaNames([...input.evaluaciones, ...all].map(({ programa }) => programa));
  const programaOf = ({ programa }: { readonly programa: string }): string => names.get(programa) ?? programa;

  const detalle = followed.map((asm) => asmLine(asm, programaOf(asm), input)).sort(byPlace);
  const avance = aggregate(
    detalle.filter(({ cuenta }) => cuenta),
    detalle.map(({ programa }) => programa),
  );
  const historia = reportHistory(input.avances, monthOf(corte));
  const reprogramados = reprogrammedOf(followed, programaOf);
  const asked = all.filter(({ respuesta }) => respuesta !== undefined);
  const aceptacion = aceptacionOf(asked.filter(({ respuesta }) => respuesta === 'Sí').length, asked.length);
  return {
    institucion: input.institucion,
    perfil: input.perfil.nombre,
    corte,
    programas: [...new Set([...input.evaluaciones, ...followed].map(programaOf))].sort(byName),
    cifras: keyFigures(detalle, reprogramados, variation(avance.porAsm, historia, monthOf(corte))),
    aceptacion,
    semaforo: countSemaforo(detalle),
    clasificacion: countCatalogue(detalle, 'clasificacion', input.catalogues.clasificacion),
    prioridad: countCatalogue(detalle, 'prioridad', input.catalogues.prioridad),
    avance,
    enRezago: detalle.filter(({ semaforo }) => semaforo === 'En rezago').sort(byDelay),
    reprogramados,
    historia,
    detalle,
    calidad: dataQuality(followed, input.observaciones),
    notas: reportNotes(avance, detalle, all.length - followed.length, input.calendar),
  };
}

function keyFigures(
  detalle: readonly AsmLine[],
  reprogramados: readonly Reprogrammed[],
  variacion: KeyFigures['variacion'],
): KeyFigures {
  const count = (...states: readonly Semaforo[]): number =>
    detalle.filter(({ semaforo }) => states.includes(semaforo)).length;
  return {
    asm: detalle.length,
    atendidos: count('Atendido', 'Atendido fuera de plazo'),
    enRezago: count('En rezago'),
    enRiesgo: count('En riesgo'),
    requierenAtencion: detalle.filter(({ semaforo }) => requiereAtencion(semaforo)).length,
    reprogramados: new Set(reprogramados.map(({ clave, numero }) => `${clave}\u0000${numero}`)).size,
    variacion,
  };
}

function variation(
  porAsm: number | null,
  historia: readonly MonthPoint[],
  month: Periodo,
): KeyFigures['variacion'] {
  const previous = historia.filter(({ periodo }) => periodo < month).at(-1);
  if (!previous || previous.porAsm === null || porAsm === null) return null;
  return { periodo: previous.periodo, porAsm: porAsm - previous.porAsm };
}

/**
 * «Aceptación de 7 de las 7 recomendaciones.», as the Documento Institucional de Trabajo words it; nothing where no
 * format asks whether they are accepted.
 */
function aceptacionOf(aceptadas: number, total: number): Aceptacion {
  const frase =
    total === 0
      ? ''
      : total === 1
        ? `Aceptación de ${inFigures(aceptadas)} de 1 recomendación.`
        : `Aceptación de ${inFigures(aceptadas)} de las ${inFigures(total)} recomendaciones.`;
  return { aceptadas, total, frase };
}
