import { semaforo, type Semaforo } from '../../domain/advance/semaforo';
import type { CaptureItem } from '../../domain/capture/captureList';
import type { Drafts } from '../../domain/capture/draft';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Seguimiento } from '../../domain/seguimiento';
import { foldText } from '../../domain/text/foldText';

export const SHOWN = ['todas', 'pendientes', 'rezago', 'sinInformacion', 'sinGuardar'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Filters {
  readonly show: string;
  /** `''` for every programme. */
  readonly programa: string;
  readonly text: string;
}

export const NO_FILTERS: Filters = { show: 'todas', programa: '', text: '' };

/** What another view asked to see: one of `SHOWN`, or any text such as a clave. */
export function filtersFor(focus: string): Filters {
  return SHOWN.some((known) => known === focus)
    ? { ...NO_FILTERS, show: focus }
    : { ...NO_FILTERS, text: focus };
}

/**
 * What the workbook says decides, so that a row does not leave while somebody types in it; only «sin guardar» looks at
 * what was typed.
 */
export function filterItems(
  items: readonly CaptureItem[],
  { show, programa, text }: Filters,
  drafts: Drafts,
  semaforoOf: (item: CaptureItem) => Semaforo,
): readonly CaptureItem[] {
  const words = foldText(text).split(' ').filter(Boolean);
  return items.filter((item) => {
    if (programa !== '' && item.programa !== programa) return false;
    if (show === 'pendientes' && item.captured) return false;
    if (show === 'sinGuardar' && !(item.key in drafts)) return false;
    if (show === 'rezago' && semaforoOf(item) !== 'En rezago') return false;
    if (show === 'sinInformacion' && semaforoOf(item) !== 'Sin información') return false;
    if (words.length === 0) return true;
    const said = foldText([item.asm.clave, item.texto, item.asm.texto, item.asm.responsable].join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** Judges each ASM once, though it has many actions. */
export function asmSemaforo(
  { parametros, calendar }: Seguimiento,
  corte: DateSerial,
): (item: CaptureItem) => Semaforo {
  const judged = new Map<string, Semaforo>();
  return ({ asm }) => {
    const known = judged.get(asm.clave);
    if (known !== undefined) return known;
    const { etiqueta } = semaforo(asm, corte, parametros, calendar);
    judged.set(asm.clave, etiqueta);
    return etiqueta;
  };
}
