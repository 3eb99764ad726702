/** The institution's own days: what the sheet lists, what may be offered, and what an edit of it writes. */
import { createCalendar, inhabil, type Calendar } from '../calendar/diasHabiles';
import { inhabilesLft, optionalDays, type DiaInhabil } from '../calendar/inhabiles';
import { cellText } from '../cell';
import type { CellChange } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import { parseDate } from '../dates/parseDate';
import { registerRows } from '../libro/institution';
import { configuracionProblems } from '../messages/configuracion';
import { problemas, type Problem } from '../messages/problemas';
import { diasInhabilesRegister } from '../registers';
import type { RawTable } from '../tables/rawTable';
import { placeOfHeading, planned, refused, tableCellChange, type ConfigPlan } from './configPlan';

export type TipoDia = 'Alta' | 'Baja';

export interface DiaInstitucion {
  readonly fecha: DateSerial;
  readonly motivo: string;
  /** Alta: not worked besides the law's. Baja: worked although the law says otherwise. */
  readonly tipo: TipoDia;
}

interface PlacedDia extends DiaInstitucion {
  /** 0-based row of the body. */
  readonly index: number;
}

export type DiaEdit =
  | { readonly kind: 'add'; readonly dias: readonly DiaInstitucion[] }
  /** `porQue`: why it is removed, for Cambios. */
  | {
      readonly kind: 'remove';
      readonly dia: Pick<DiaInstitucion, 'fecha' | 'tipo'>;
      readonly porQue: string;
    }
  | { readonly kind: 'restore'; readonly porQue: string };

export interface DiaPlan {
  readonly added: readonly DiaInstitucion[];
  /** Rows of the body to take away, 0-based. */
  readonly removed: readonly number[];
  /** What Cambios tells of the rows that go. */
  readonly changes: readonly CellChange[];
}

/** In date order; rows whose date cannot be read are not there, as they do not count either. */
export function institutionDays(table: RawTable | undefined): readonly DiaInstitucion[] {
  return [...placedDays(table)].sort((a, b) => a.fecha - b.fecha);
}

function placedDays(table: RawTable | undefined): readonly PlacedDia[] {
  return registerRows(diasInhabilesRegister, table).flatMap(([fecha = '', motivo = '', tipo = ''], index) => {
    const reading = parseDate(fecha);
    if (reading.kind !== 'date') return [];
    const isBaja = /^baja$/i.test(cellText(tipo));
    return { fecha: reading.date, motivo: cellText(motivo), tipo: isBaja ? 'Baja' : 'Alta', index };
  });
}

/** The law's days of a year, each with whether the institution works it. */
export function lawDays(
  year: number,
  days: readonly DiaInstitucion[],
): readonly (DiaInhabil & { readonly seLabora: boolean })[] {
  return inhabilesLft(year).map((day) => ({
    ...day,
    seLabora: days.some(({ fecha, tipo }) => tipo === 'Baja' && fecha === day.fecha),
  }));
}

/** Days that many institutions agree on and this one still works. */
export function offeredDays(year: number, calendar: Calendar): readonly DiaInhabil[] {
  return optionalDays(year).filter(({ fecha }) => calendar.reasonOf(fecha) === null);
}

/** @param table Días inhábiles, as it stands */
export function planDia(table: RawTable, edit: DiaEdit): ConfigPlan<DiaPlan> {
  const missing = diasInhabilesRegister.columns
    .map(({ heading }) => heading)
    .filter((heading) => placeOfHeading(table, heading) === -1);
  if (missing.length > 0) return refused(problemas.columnasFaltantes(table.sheet, missing));
  const days = placedDays(table);
  switch (edit.kind) {
    case 'add':
      return planAdded(days, edit.dias);
    case 'remove': {
      const found = days.find(({ fecha, tipo }) => fecha === edit.dia.fecha && tipo === edit.dia.tipo);
      if (!found) return refused(configuracionProblems.diaAusente(edit.dia.fecha));
      return planRemoved(table, [found], edit.porQue);
    }
    case 'restore':
      return planRemoved(table, days, edit.porQue);
  }
}

function planAdded(days: readonly DiaInstitucion[], dias: readonly DiaInstitucion[]): ConfigPlan<DiaPlan> {
  let known = days;
  for (const dia of dias) {
    const problem = addProblem(known, dia);
    if (problem) return refused(problem);
    known = [...known, dia];
  }
  const added = dias.map((dia) => ({ ...dia, motivo: dia.motivo.trim() }));
  return planned({ added, removed: [], changes: [] });
}

/** A day that is added to no effect, or without its reason, would only puzzle whoever reads the sheet later. */
function addProblem(
  days: readonly DiaInstitucion[],
  { fecha, motivo, tipo }: DiaInstitucion,
): Problem | null {
  if (motivo.trim() === '') return configuracionProblems.diaSinMotivo(fecha);
  const of = (wanted: TipoDia) => days.filter((day) => day.tipo === wanted);
  const calendar = createCalendar({ altas: of('Alta'), bajas: of('Baja') });
  if (days.some((day) => day.fecha === fecha)) return configuracionProblems.diaRepetido(fecha);
  const reason = inhabil(calendar, fecha);
  if (tipo === 'Alta' && reason !== null) return configuracionProblems.yaEsInhabil(fecha, reason);
  if (tipo === 'Baja' && reason === null) return configuracionProblems.yaSeLabora(fecha);
  return null;
}

function planRemoved(table: RawTable, days: readonly PlacedDia[], porQue: string): ConfigPlan<DiaPlan> {
  if (porQue.trim() === '') return refused(configuracionProblems.bajaSinMotivo());
  return planned({
    added: [],
    removed: days.map(({ index }) => index),
    changes: days.map((day) =>
      dayChange(table, day.index, { antes: shownDay(day), despues: '', motivo: porQue.trim() }),
    ),
  });
}

/** What Cambios tells of a day that was added in that row of the body. */
export function addedDayChange(table: RawTable, index: number, day: DiaInstitucion): CellChange {
  return dayChange(table, index, { antes: '', despues: shownDay(day), motivo: day.motivo });
}

function dayChange(
  table: RawTable,
  index: number,
  values: Parameters<typeof tableCellChange>[2],
): CellChange {
  const [{ heading } = { heading: '' }] = diasInhabilesRegister.columns;
  return tableCellChange(table, { index, place: placeOfHeading(table, heading), heading }, values);
}

/** «20/07/2026, Alta: Vacaciones» */
function shownDay({ fecha, motivo, tipo }: DiaInstitucion): string {
  return `${formatDate(fecha, 'corta')}, ${tipo}${motivo === '' ? '' : `: ${motivo}`}`;
}
