import type { CellValue } from '../../domain/cell';
import type { ColumnKind } from '../../domain/formats/format';
import type { AsmLine } from '../../domain/report/asmLine';

/** The report's detail: every ASM in follow-up, from which its formulas count. Its widths are those of the sheet. */
export interface DetailColumn {
  readonly heading: string;
  readonly width: number;
  readonly type: ColumnKind;
  readonly value: (line: AsmLine) => CellValue;
}

const text = { kind: 'text' } as const;
const key = { kind: 'key' } as const;
const date = { kind: 'date' } as const;
const percent = { kind: 'percent' } as const;

export const detailColumns: readonly DetailColumn[] = [
  { heading: 'Clave', width: 10, type: key, value: (line) => line.clave },
  { heading: 'Núm.', width: 6, type: key, value: (line) => asNumber(line.numero) },
  { heading: 'Programa', width: 14, type: text, value: (line) => line.programa },
  { heading: 'ASM', width: 32, type: text, value: (line) => line.texto },
  { heading: 'Clasificación', width: 15, type: key, value: (line) => line.clasificacion },
  { heading: 'Prioridad', width: 10, type: key, value: (line) => line.prioridad },
  { heading: 'Responsable', width: 26, type: text, value: (line) => line.responsable },
  { heading: 'Término original', width: 11, type: date, value: (line) => line.terminoOriginal ?? '' },
  { heading: 'Término', width: 11, type: date, value: (line) => line.termino ?? '' },
  { heading: 'Real', width: 9, type: percent, value: (line) => line.real ?? '' },
  { heading: 'Programado', width: 11, type: percent, value: (line) => line.programado ?? '' },
  { heading: 'Semáforo', width: 14, type: key, value: (line) => line.semaforo },
  { heading: 'Motivo', width: 30, type: text, value: (line) => line.motivo },
  { heading: 'Cuenta', width: 8, type: key, value: (line) => (line.cuenta ? 'Sí' : 'No') },
];

export const REPORT_WIDTH = detailColumns.length;
export const DETAIL_TABLE = 'InformeDetalle';

/** `InformeDetalle[Semáforo]` */
export function detail(
  heading: 'Programa' | 'Clasificación' | 'Prioridad' | 'Real' | 'Semáforo' | 'Cuenta',
): string {
  return `${DETAIL_TABLE}[${heading}]`;
}

function asNumber(text: string): CellValue {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
