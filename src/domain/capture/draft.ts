/** Figures typed and not yet written: how they read, and what the ASM would be with them. */
import { toPoints } from '../advance/fraction';
import type { Parametros } from '../advance/parametros';
import { semaforo, SEMAFOROS, type Juicio } from '../advance/semaforo';
import type { Calendar } from '../calendar/diasHabiles';
import { fromIso, toIso, type DateSerial } from '../dates/dateSerial';
import type { Accion, Asm } from '../records';
import { accionKey, type CaptureItem } from './captureList';
import { readFigures, type CaptureRow, type FigureField, type FigureRejection } from './planCapture';

/** What a person sees in each field, as text: points 0–100, an oficio or a link, `AAAA-MM-DD`. */
export type Figures = Readonly<Record<FigureField, string>>;

/** Only the fields that differ from what the workbook has; `''` takes back what it had. */
export type Draft = Readonly<Partial<Record<FigureField, string>>>;

/** By `CaptureItem.key`. */
export type Drafts = Readonly<Record<string, Draft>>;

/**
 * What the workbook has of this month. A percentage that nobody confirmed in it is of the month before: blank. Once a
 * later month is captured, this one is as it was closed, and blank if it never was.
 */
export function figuresOf(item: CaptureItem): Figures {
  const { accion, captured, later, closed } = item;
  if (later !== null) {
    return {
      avance: closed?.real === undefined ? '' : String(toPoints(closed.real)),
      evidencia: closed?.evidenciaEntregada ?? '',
      fecha_entrega: '',
      observacion: closed?.observacion ?? '',
    };
  }
  const { avance, evidenciaEntregada, fechaEntrega, observacion } = accion;
  return {
    avance: avance === undefined || !captured ? '' : String(toPoints(avance)),
    evidencia: evidenciaEntregada,
    fecha_entrega: fechaEntrega === undefined ? '' : toIso(fechaEntrega),
    observacion,
  };
}

/** The drafts with one field typed; what comes to say the same as the workbook is no longer a draft. */
export function typed(drafts: Drafts, item: CaptureItem, field: FigureField, text: string): Drafts {
  const { [item.key]: known = {}, ...others } = drafts;
  const { [field]: _before, ...rest } = known;
  const draft = text.trim() === figuresOf(item)[field].trim() ? rest : { ...rest, [field]: text };
  return Object.keys(draft).length === 0 ? others : { ...others, [item.key]: draft };
}

/** As `captureMonth` takes it. */
export function captureRow(item: CaptureItem, draft: Draft, fila: number): CaptureRow {
  const { avance = '', evidencia = '', fecha_entrega = '', observacion = '' } = draft;
  const erased = FIELDS.filter((field) => draft[field]?.trim() === '');
  return {
    fila,
    values: {
      clave: item.asm.clave,
      accion: String(item.accion.numero),
      avance,
      evidencia,
      fecha_entrega: fromIso(fecha_entrega) ?? fecha_entrega,
      observacion,
    },
    ...(erased.length > 0 ? { erased } : {}),
  };
}

const FIELDS: readonly FigureField[] = ['avance', 'evidencia', 'fecha_entrega', 'observacion'];

/** Why a draft cannot be written as it is; `null` when it can. */
export function draftProblem(item: CaptureItem, draft: Draft): FigureRejection | null {
  const read = readFigures(captureRow(item, draft, 0));
  return 'reason' in read ? read.reason : null;
}

/** The ASM with what was typed for its actions, judged on the cut date. What cannot be read changes nothing. */
export function judgeTyped(
  asm: Asm,
  drafts: Drafts,
  corte: DateSerial,
  { parametros, calendar }: { readonly parametros: Parametros; readonly calendar: Calendar },
): Juicio {
  return semaforo(withDrafts(asm, drafts), corte, parametros, calendar);
}

function withDrafts(asm: Asm, drafts: Drafts): Asm {
  const isTyped = asm.acciones.some(({ numero }) => accionKey(asm.clave, numero) in drafts);
  if (!isTyped) return asm;
  return {
    ...asm,
    acciones: asm.acciones.map((accion) => withDraft(accion, drafts[accionKey(asm.clave, accion.numero)])),
  };
}

export function withDraft(accion: Accion, draft: Draft = {}): Accion {
  const read = readFigures({
    fila: 0,
    values: { ...draft, fecha_entrega: fromIso(draft.fecha_entrega ?? '') ?? draft.fecha_entrega ?? '' },
    erased: FIELDS.filter((field) => draft[field]?.trim() === ''),
  });
  if ('reason' in read) return accion;
  const { avance, evidenciaEntregada, fechaEntrega, observaciones } = read.figures;
  const { avance: avanceBefore, fechaEntrega: entregaBefore, ...rest } = accion;
  return {
    ...rest,
    ...optional('avance', avance ?? avanceBefore),
    ...optional('fechaEntrega', fechaEntrega ?? entregaBefore),
    evidenciaEntregada: String(evidenciaEntregada ?? accion.evidenciaEntregada),
    observacion: String(observaciones ?? accion.observacion),
  };
}

function optional<K extends 'avance' | 'fechaEntrega'>(key: K, value: unknown): Partial<Record<K, number>> {
  return typeof value === 'number' ? ({ [key]: value } as Record<K, number>) : {};
}

/** How it was closed, where the workbook already has a later month and could only say how that one stands. */
export function closedJuicio({
  later,
  closed,
}: CaptureItem): Pick<Juicio, 'etiqueta' | 'motivo' | 'real'> | null {
  const etiqueta = SEMAFOROS.find((known) => known === closed?.semaforo);
  if (later === null || closed === null || etiqueta === undefined) return null;
  return { etiqueta, motivo: closed.motivo, real: closed.real ?? null };
}
