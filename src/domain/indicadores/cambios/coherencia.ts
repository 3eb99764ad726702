/** Whether the ficha that a request leaves holds together in the points that it touches. */
import { isBlank } from '../../cell';
import type { RowValues } from '../../changes';
import type { ColumnKey } from '../../formats/format';
import { valores } from '../../messages/cambiosIndicador';
import { parseMetodo } from '../metodo/parseMetodo';
import { indicadorOf } from '../readIndicadores';
import type { Indicador } from '../records';
import { sameVariable } from '../variables';

const UMBRALES = ['umbralRiesgo', 'umbralCumplido', 'umbralSobrecumplido'] as const;

/** @returns the sentence that says what does not fit, or `null` */
export function coherenceProblem(after: RowValues, touched: readonly ColumnKey[]): string | null {
  const indicador = indicadorOf({ sheetRow: 0, values: after });
  const touches = (keys: readonly ColumnKey[]) => keys.some((key) => touched.includes(key));
  if (touches(['metodo', 'variables'])) return variablesProblem(indicador);
  return touches(UMBRALES) ? umbralesProblem(indicador, after) : null;
}

function variablesProblem({ metodo, variables }: Indicador): string | null {
  const read = parseMetodo(metodo);
  if (read.kind === 'error') return null;
  const listed = variables.map(({ nombre }) => nombre);
  const unlisted = read.variables.filter((name) => !listed.some((each) => sameVariable(each, name)));
  if (unlisted.length > 0) return valores.variablesSinLista(unlisted);
  const unused = listed.filter((name) => !read.variables.some((each) => sameVariable(each, name)));
  return unused.length > 0 ? valores.variablesSinUso(unused) : null;
}

/** All three or none, and in order: otherwise there would be holes or overlaps. */
function umbralesProblem({ umbrales }: Indicador, after: RowValues): string | null {
  const isNone = UMBRALES.every((key) => isBlank(after[key] ?? ''));
  return umbrales === null && !isNone ? valores.umbrales() : null;
}
