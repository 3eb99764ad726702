/** Which of the figures asked for each row of a received table is. */
import { avisoDato } from '../../../messages/recepcion';
import { mostAlike } from '../../../recognition/mostAlike';
import type { Periodo } from '../../../records';
import { editDistance } from '../../../text/editDistance';
import { foldCompact, foldText } from '../../../text/foldText';
import { sameVariable } from '../../variables';
import type { DataTableRow } from '../dataTable';
import type { Asked } from './asked';

export interface WrittenRow {
  readonly clave: string;
  readonly indicador: string;
  readonly variable: string;
}

/** The row asked for, or why it is none of them. */
export type ResolvedRow = { readonly row: DataTableRow } | { readonly mensaje: string };

export type RowResolver = (written: WrittenRow) => ResolvedRow;

export function rowResolver(asked: Asked, dependencia: string, mes: Periodo): RowResolver {
  const rows = asked.rows(dependencia, mes);
  const byClave = groupBy(rows, ({ clave }) => foldText(clave));
  const byVariable = groupBy(rows, ({ variable }) => foldCompact(variable));
  return (written) => {
    if (written.clave === '') return ofVariable(byVariable, written);
    const clave = asked.clave(written.clave);
    if (clave === null)
      return { mensaje: avisoDato.claveDesconocida(written.clave, nearClave(rows, written.clave)) };
    const own = byClave.get(foldText(clave));
    if (own) return ofClave(own, written);
    const owner = asked.dependenciaOf(clave, mes);
    return {
      mensaje:
        owner === null || owner === dependencia
          ? avisoDato.noSePidio(clave, mes)
          : avisoDato.claveDeOtra(clave, owner),
    };
  };
}

/** The variable as written, else but for case, accents and punctuation; of an indicator with only one, that one. */
function ofClave(own: readonly DataTableRow[], { variable, clave }: WrittenRow): ResolvedRow {
  const [first, ...others] = own;
  if (variable === '' && first && others.length === 0) return { row: first };
  const row =
    own.find((each) => sameVariable(each.variable, variable)) ??
    only(own.filter((each) => foldCompact(each.variable) === foldCompact(variable)));
  if (row) return { row };
  const near = mostAlike(
    variable.slice(0, LONGEST_COMPARED),
    own.map((each) => each.variable),
  );
  return { mensaje: avisoDato.variableDesconocida(variable, first?.clave ?? clave, near) };
}

/** Without its clave, a row is known by its variable, and by its indicator if several have that variable. */
function ofVariable(
  byVariable: ReadonlyMap<string, readonly DataTableRow[]>,
  { variable, indicador }: WrittenRow,
): ResolvedRow {
  if (variable === '') return { mensaje: avisoDato.sinIdentificar() };
  const same = byVariable.get(foldCompact(variable)) ?? [];
  const row =
    only(same) ?? only(same.filter((each) => foldCompact(each.indicador) === foldCompact(indicador)));
  if (row) return { row };
  return { mensaje: same.length > 0 ? avisoDato.variableAmbigua(variable) : avisoDato.sinIdentificar() };
}

const LONGEST_COMPARED = 120;

/** The only clave asked for that is a letter away. */
function nearClave(rows: readonly DataTableRow[], written: string): string | null {
  const fold = foldCompact(written);
  const claves = [...new Set(rows.map(({ clave }) => clave))].slice(0, CLAVES_TO_COMPARE);
  return only(claves.filter((clave) => editDistance(foldCompact(clave), fold, 1) === 1)) ?? null;
}

const CLAVES_TO_COMPARE = 500;

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (!groups.get(key)?.push(value)) groups.set(key, [value]);
  }
  return groups;
}
