/** The rows of Plan de acciones as records: what each indicator «En rezago» has to answer, and how its action goes. */
import { isBlank } from '../../cell';
import type { DateSerial } from '../../dates/dateSerial';
import { parseDate } from '../../dates/parseDate';
import { columnOf, type ColumnKey } from '../../formats/format';
import { planAcciones } from '../../formats/planAcciones';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { cellOf, plainCell, plainText, type TableRow } from '../../tables/tableData';
import { foldText } from '../../text/foldText';
import { parsePeriodoIndicador } from '../periodoIndicador';
import type { PeriodoIndicador } from '../records';

/** What the Contraloría asks for (MTY 7.28). */
export const CAMPOS_CONTRALORIA = [
  'justificacion',
  'accionMejora',
  'fechaCompromiso',
] as const satisfies readonly ColumnKey[];
export type CampoContraloria = (typeof CAMPOS_CONTRALORIA)[number];

export interface FilaDelPlan {
  readonly trimestre: PeriodoIndicador;
  readonly clave: string;
  readonly nombre: string;
  readonly dependencia: string;
  readonly justificacion: string;
  readonly accionMejora: string;
  readonly fechaCompromiso: DateSerial | null;
  /** Still blank, in the order in which they are asked. */
  readonly faltan: readonly CampoContraloria[];
  /** «En proceso»… as written; `''` when blank. */
  readonly cumplioAccion: string;
  readonly seguimiento: string;
  /** 1-based. */
  readonly sheetRow: number;
}

/** In the order of the sheet; rows whose quarter cannot be read are left out. */
export function filasDelPlan(seguimiento: Seguimiento): readonly FilaDelPlan[] {
  return (tableOf(seguimiento, planAcciones.id)?.rows ?? []).flatMap((row) => {
    const trimestre = parsePeriodoIndicador(plainText(row, 'trimestre').toUpperCase());
    return trimestre === null ? [] : [filaOf(row, trimestre)];
  });
}

function filaOf(row: TableRow, trimestre: PeriodoIndicador): FilaDelPlan {
  return {
    trimestre,
    clave: plainText(row, 'indicador'),
    nombre: plainText(row, 'nombre'),
    dependencia: plainText(row, 'dependencia'),
    justificacion: plainText(row, 'justificacion'),
    accionMejora: plainText(row, 'accionMejora'),
    fechaCompromiso: dateIn(row),
    faltan: CAMPOS_CONTRALORIA.filter((key) => isBlank(cellOf(row, key))),
    cumplioAccion: plainText(row, 'cumplioAccion'),
    seguimiento: plainText(row, 'seguimiento'),
    sheetRow: row.sheetRow,
  };
}

function dateIn(row: TableRow): DateSerial | null {
  const reading = parseDate(plainCell(row, 'fechaCompromiso'));
  return reading.kind === 'date' ? reading.date : null;
}

const FINISHED: ReadonlySet<string> = new Set(['cumplida', 'incumplida']);

/** Somebody said how its action ended: it is not followed any more. */
export function isConcluida({ cumplioAccion }: Pick<FilaDelPlan, 'cumplioAccion'>): boolean {
  return FINISHED.has(foldText(cumplioAccion));
}

export function headingOf(key: CampoContraloria): string {
  return columnOf(planAcciones, key)?.heading ?? key;
}
