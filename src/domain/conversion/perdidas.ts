/** What a conversion cannot carry, and what it leaves to be written. */
import { STANDARD_LABELS } from '../anexoI/labelSpellings';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import type { Catalogues } from '../catalogues/catalogues';
import { cellText, isBlank } from '../cell';
import type { RowValues } from '../changes';
import { parseDate } from '../dates/parseDate';
import { columnOf, columnsOf, type Column, type ColumnKey, type Format } from '../formats/format';
import { perfilOfFormat } from '../perfiles';
import { reglasOf } from '../perfiles/perfil';
import { cellOf, type TableData } from '../tables/tableData';
import type { ValidationContext } from '../validation/context';
import { isLabelled } from './readRegistro';
import type { AccionDelRegistro, Registro } from './registro';
import { aceptadaFor, NOT_CARRIED } from './writeRegistro';

/** What somebody should know of rows that do pass. */
export type ConversionAviso =
  /** Each action had its own dates; the target keeps the first Inicio and the last Fin. */
  | { readonly kind: 'fechasPorAccion'; readonly filas: number }
  /** Dates and products that the source gives once are said of each action. */
  | { readonly kind: 'repetidoPorAccion'; readonly filas: number }
  /** Written because an ASM in the source was accepted. */
  | { readonly kind: 'aceptada'; readonly columna: string; readonly filas: number }
  /** Values of the source that the target's norm does not list. */
  | { readonly kind: 'fueraDeLista'; readonly columna: string; readonly valores: readonly string[] };

/** Headings of the source that hold data and have no place in the target; of «Acción», the label inside. */
export function withoutPlace(
  source: TableData,
  target: Format,
  registros: readonly Registro[],
): readonly string[] {
  const columns = source.columns
    .map(({ column }) => column)
    .filter(({ key }) => !NOT_CARRIED.has(key) && !hasPlace(key, target))
    .filter(({ key }) => source.rows.some((row) => !isBlank(cellOf(row, key))))
    .filter(({ key }) => key !== 'terminoOriginal' || registros.some(wasReprogrammed))
    .map(({ heading }) => heading);
  return [...columns, ...labelsWithoutPlace(source.format, target, registros)];
}

/** What «Acción» holds inside has no column of its own. */
const INSIDE_ACCION: ReadonlySet<ColumnKey> = new Set(['inicio', 'termino', 'evidencias']);

function hasPlace(key: ColumnKey, target: Format): boolean {
  return columnOf(target, key) !== undefined || (INSIDE_ACCION.has(key) && isLabelled(target, 'actividades'));
}

/** A Término that is written as text is still the day that it says. */
function wasReprogrammed({ values: { termino = '', terminoOriginal = '' } }: Registro): boolean {
  if (isBlank(terminoOriginal)) return false;
  const [current, original] = [parseDate(termino), parseDate(terminoOriginal)];
  if (current.kind !== 'date' || original.kind !== 'date') return termino !== terminoOriginal;
  return current.date !== original.date;
}

const LABELS = [
  ['inicio', STANDARD_LABELS.inicio, ({ inicio }: AccionDelRegistro) => inicio !== undefined],
  ['termino', STANDARD_LABELS.fin, ({ termino }: AccionDelRegistro) => termino !== undefined],
  ['evidencias', STANDARD_LABELS.evidencia, ({ evidencia }: AccionDelRegistro) => evidencia !== ''],
] as const;

function labelsWithoutPlace(from: Format, to: Format, registros: readonly Registro[]): readonly string[] {
  if (!isLabelled(from, 'actividades')) return [];
  return LABELS.filter(([key]) => !hasPlace(key, to))
    .filter(([, , says]) => registros.some(({ acciones }) => acciones.some(says)))
    .map(([, label]) => label);
}

/** Headings, and labels of «Acción», that the target requires and some added row leaves blank. */
export function stillBlank(
  target: Format,
  added: readonly RowValues[],
  registros: readonly Registro[],
): readonly string[] {
  const columns = columnsOf(target)
    .filter(isRequired)
    .filter(({ key }) => added.some((row) => isBlank(row[key] ?? '')))
    .map(({ heading }) => heading);
  if (!isLabelled(target, 'actividades')) return columns;
  const labels = LABELS.filter(([, , says]) => registros.some(({ acciones }) => !acciones.every(says))).map(
    ([, label]) => label,
  );
  return [...columns, ...labels];
}

/** «Postura Institucional» is asked of every row by a rule of its own, accepted or not. */
function isRequired({ key, required }: Column): boolean {
  return required !== 'never' || key === 'postura';
}

export function avisosOf(
  from: Format,
  to: Format,
  registros: readonly Registro[],
  added: readonly RowValues[],
  context: ValidationContext,
): readonly ConversionAviso[] {
  const wasSigned = isLabelled(from, 'actividades');
  const isSigned = isLabelled(to, 'actividades');
  const several = registros.filter(({ acciones }) => acciones.length > 1);
  const ownDates = wasSigned && !isSigned ? several.filter(datesDiffer).length : 0;
  const repeated = !wasSigned && isSigned ? several.length : 0;
  const accepted = added.length > 0 && Object.keys(aceptadaFor(from, to)).length > 0;
  return [
    ...(ownDates > 0 ? [{ kind: 'fechasPorAccion' as const, filas: ownDates }] : []),
    ...(repeated > 0 ? [{ kind: 'repetidoPorAccion' as const, filas: repeated }] : []),
    ...(accepted
      ? [
          {
            kind: 'aceptada' as const,
            columna: columnOf(to, 'aceptada')?.heading ?? '',
            filas: added.length,
          },
        ]
      : []),
    ...unlisted(to, added, context),
  ];
}

function datesDiffer({ acciones: [first, ...others] }: Registro): boolean {
  return others.some(({ inicio, termino }) => inicio !== first?.inicio || termino !== first?.termino);
}

function unlisted(
  to: Format,
  added: readonly RowValues[],
  context: ValidationContext,
): readonly ConversionAviso[] {
  const catalogues = cataloguesOf(to, context);
  return columnsOf(to).flatMap(({ key, heading, type }): readonly ConversionAviso[] => {
    if (type.kind !== 'catalogue') return [];
    const { entries } = catalogues[type.catalogue];
    const written = [...new Set(added.map((row) => cellText(row[key] ?? '')).filter((text) => text !== ''))];
    const valores = written.filter((text) => {
      const { kind } = matchCatalogue(text, entries);
      return kind !== 'exact' && kind !== 'variant';
    });
    return valores.length === 0 ? [] : [{ kind: 'fueraDeLista', columna: heading, valores }];
  });
}

/** Those of the norm that the target belongs to; as the institution keeps them, where it is its own. */
function cataloguesOf(to: Format, { perfil, catalogues }: ValidationContext): Catalogues {
  const own = perfilOfFormat(to);
  return own === undefined || own.norm === reglasOf(perfil) ? catalogues : own.catalogues;
}
