import { pointsOrNull } from '../advance/fraction';
import { toIso, type DateSerial } from '../dates/dateSerial';
import type { Count } from './counts';
import type { ObservacionCounts } from './dataQuality';
import type { ReportModel } from './reportModel';

type Counts = Readonly<Record<string, number>>;

/** What the terminal prints for a report: percentages 0–100, unrounded, `null` when absent; dates `AAAA-MM-DD`. */
export interface ReportJson {
  readonly fecha: string;
  readonly asm: number;
  readonly semaforo: Counts;
  readonly clasificacion: Counts;
  readonly prioridad: Counts;
  readonly avance: {
    readonly porAsm: number | null;
    readonly mediaDeProgramas: number | null;
    readonly porPrograma: readonly {
      readonly programa: string;
      readonly asm: number;
      readonly conInformacion: number;
      readonly avance: number | null;
    }[];
    readonly conInformacion: number;
  };
  readonly enRezago: readonly {
    readonly clave: string;
    readonly numero: string;
    readonly programa: string;
    readonly responsable: string;
    readonly termino: string | null;
    readonly diasVencido: number;
    readonly real: number | null;
    readonly motivo: string;
  }[];
  readonly observaciones: ObservacionCounts;
  readonly aceptacion: { readonly aceptadas: number; readonly total: number };
}

export function reportJson(report: ReportModel): ReportJson {
  const { avance, aceptacion, calidad } = report;
  return {
    fecha: toIso(report.corte),
    asm: report.cifras.asm,
    semaforo: countsJson(report.semaforo),
    clasificacion: countsJson(report.clasificacion),
    prioridad: countsJson(report.prioridad),
    avance: {
      porAsm: pointsOrNull(avance.porAsm),
      mediaDeProgramas: pointsOrNull(avance.mediaDeProgramas),
      porPrograma: avance.porPrograma.map((one) => ({ ...one, avance: pointsOrNull(one.avance) })),
      conInformacion: avance.conInformacion,
    },
    enRezago: report.enRezago.map((line) => ({
      clave: line.clave,
      numero: line.numero,
      programa: line.programa,
      responsable: line.responsable,
      termino: isoOrNull(line.termino),
      diasVencido: line.diasVencido,
      real: pointsOrNull(line.real),
      motivo: line.motivo,
    })),
    observaciones: calidad.observaciones,
    aceptacion: { aceptadas: aceptacion.aceptadas, total: aceptacion.total },
  };
}

function countsJson(counts: readonly Count[]): Counts {
  return Object.fromEntries(counts.map(({ valor, asm }) => [valor, asm]));
}

function isoOrNull(date: DateSerial | null): string | null {
  return date === null ? null : toIso(date);
}
