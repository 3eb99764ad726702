import { semaforo } from '../../domain/advance/semaforo';
import type { CaptureItem } from '../../domain/capture/captureList';
import type { Drafts } from '../../domain/capture/draft';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Seguimiento } from '../../domain/seguimiento';
import { foldText } from '../../domain/text/foldText';

export const SHOWN = ['todas', 'pendientes', 'rezago', 'sinGuardar'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Filters {
  readonly show: string;
  /** `''` for every programme. */
  readonly programa: string;
  readonly text: string;
}

export const NO_FILTERS: Filters = { show: 'todas', programa: '', text: '' };

/**
 * What the workbook says decides, so that a row does not leave while somebody types in it; only «sin guardar» looks at
 * what was typed.
 */
export function filterItems(
  items: readonly CaptureItem[],
  { show, programa, text }: Filters,
  drafts: Drafts,
  judge: (item: CaptureItem) => boolean,
): readonly CaptureItem[] {
  const words = foldText(text).split(' ').filter(Boolean);
  return items.filter((item) => {
    if (programa !== '' && item.programa !== programa) return false;
    if (show === 'pendientes' && item.captured) return false;
    if (show === 'sinGuardar' && !(item.key in drafts)) return false;
    if (show === 'rezago' && !judge(item)) return false;
    if (words.length === 0) return true;
    const said = foldText([item.asm.clave, item.texto, item.asm.texto, item.asm.responsable].join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** Judges each ASM once, though it has many actions. */
export function enRezago(
  { parametros, calendar }: Seguimiento,
  corte: DateSerial,
): (item: CaptureItem) => boolean {
  const judged = new Map<string, boolean>();
  return ({ asm }) => {
    const known = judged.get(asm.clave);
    if (known !== undefined) return known;
    const late = semaforo(asm, corte, parametros, calendar).etiqueta === 'En rezago';
    judged.set(asm.clave, late);
    return late;
  };
}
