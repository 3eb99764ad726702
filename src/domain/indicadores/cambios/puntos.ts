/** The points of a ficha that a SEJ-PEP-24 may change: its columns, named as people name them. */
import { META_KEYS, columnsOf, type Column, type ColumnKey } from '../../formats/format';
import { ficha } from '../../formats/ficha';
import { mostAlike } from '../../recognition/mostAlike';
import { foldHeading } from '../../text/foldText';

/** The clave names the indicator, and Validación is ours: neither is a point that anybody asks to change. */
const UNCHANGEABLE: ReadonlySet<ColumnKey> = new Set(['indicador', 'validacion']);

export const PUNTOS: readonly Column[] = columnsOf(ficha).filter(({ key }) => !UNCHANGEABLE.has(key));

const byName: ReadonlyMap<string, Column> = new Map([
  ...PUNTOS.flatMap((column) => column.aliases.map((alias) => [foldHeading(alias), column] as const)),
  // What a heading says counts over what another is also called.
  ...PUNTOS.map((column) => [foldHeading(column.heading), column] as const),
]);

/** The column of the ficha that a text names, by its heading or another of its names. */
export function puntoNamed(text: string): Column | undefined {
  return byName.get(foldHeading(text));
}

export function puntoOf(key: ColumnKey): Column | undefined {
  return PUNTOS.find((column) => column.key === key);
}

/** The heading that most resembles what somebody wrote; `null` when none does. */
export function nearPunto(text: string): string | null {
  return mostAlike(
    text,
    PUNTOS.map(({ heading }) => heading),
  );
}

const METAS: ReadonlySet<ColumnKey> = new Set<ColumnKey>([...META_KEYS, 'metaAnual']);

export function isMeta(key: ColumnKey): boolean {
  return METAS.has(key);
}

/** 1–12: the month in which the period of that goal ends, December for the annual one; `null` if it is no goal. */
export function monthOfMeta(key: ColumnKey): number | null {
  if (key === 'metaAnual') return 12;
  const index = META_KEYS.findIndex((each) => each === key);
  return index === -1 ? null : index + 1;
}
