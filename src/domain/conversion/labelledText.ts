/** «Acción» and «Responsable» of an Anexo I written in the format's own labels. */
import { findLabels } from '../anexoI/findLabels';
import { STANDARD_LABELS, type LabelField, type LabelSet } from '../anexoI/labelSpellings';
import { toIso } from '../dates/dateSerial';
import type { AccionDelRegistro, FechaEscrita, ResponsableDelRegistro } from './registro';

/** `[n.]Acción:` `Inicio:` `Fin:` `Evidencia/Producto:`, one per line; numbered when they are several. */
export function labelledAcciones(acciones: readonly AccionDelRegistro[]): string {
  const isNumbered = acciones.length > 1 || acciones.some(({ numero }) => numero !== 1);
  let text = '';
  for (const { numero, texto, inicio, termino, evidencia } of acciones) {
    text = withSegment(text, 'accion', 'accion', texto, isNumbered ? numero : undefined);
    text = withSegment(text, 'accion', 'inicio', dateText(inicio));
    text = withSegment(text, 'accion', 'fin', dateText(termino));
    text = withSegment(text, 'accion', 'evidencia', evidencia);
  }
  return text;
}

/** `[n.]Dependencia/Entidad:` `Unidad Administrativa:`; units are told apart by semicolons: names have commas. */
export function labelledResponsables(responsables: readonly ResponsableDelRegistro[]): string {
  let text = '';
  for (const { numero, dependencia, unidades } of responsables) {
    // The label opens the party even when nobody has named its dependency.
    if (dependencia !== '' || text !== '') {
      text = withSegment(text, 'responsable', 'dependencia', dependencia, numero, true);
    }
    text = withSegment(text, 'responsable', 'unidad', unidades.join('; '));
  }
  return text;
}

function dateText(fecha: FechaEscrita | undefined): string {
  return typeof fecha === 'number' ? toIso(fecha) : (fecha ?? '');
}

/** An opening label is written even when nothing stands behind it: without it the next ones would be another's. */
function withSegment(
  before: string,
  set: LabelSet,
  field: LabelField,
  content: string,
  numero?: number,
  always = field === 'accion',
): string {
  if (content === '' && !always) return before;
  const number = numero === undefined ? '' : `${numero}.`;
  const opened = `${before}${before === '' ? '' : '\n'}${number}${STANDARD_LABELS[field]}: `;
  return quotingLabels(opened, content, set).trimEnd();
}

/** Words of the content that would be read as a label are put between «», so that they go on being part of it. */
function quotingLabels(opened: string, content: string, set: LabelSet): string {
  let text = opened + content;
  // Quoting one may make a label of the next; a content has no more labels than characters.
  for (let turn = 0; turn < content.length; turn += 1) {
    const label = findLabels(text, set).find(({ wordsStart }) => wordsStart >= opened.length);
    if (!label) return text;
    const words = text.slice(label.wordsStart, label.wordsEnd);
    text = `${text.slice(0, label.wordsStart)}«${words}»${text.slice(label.wordsEnd)}`;
  }
  return text;
}
