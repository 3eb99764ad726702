/** Lists of indicators as institutions keep them: a column per variable, goals by quarter, the baseline in two. */
import { cellText, isBlank } from '../../cell';
import { ficha } from '../../formats';
import type { ColumnKey } from '../../formats/format';
import { findTable, type FoundRow, type FoundTable } from '../../recognition/findTable';
import { cellAt, type Grid } from '../../recognition/grid';
import type { ColumnChoices, MappedHeading } from '../../recognition/mapHeadings';
import { foldText } from '../../text/foldText';
import { variablesText } from '../variables';

/** The table as a list of fichas; `null` when it names no column of theirs. */
export function findFichas(grid: Grid): FoundTable | null {
  const found = findTable(grid, ficha);
  if (!found) return null;
  const headings = [...found.mapped, ...found.unused].sort((a, b) => a.index - b.index);
  const parts = headings.flatMap(({ index, heading }) => {
    const part = variablePart(heading);
    return part ? { ...part, index, heading } : [];
  });
  const choices: ColumnChoices = Object.fromEntries(
    headings.flatMap(({ index, heading }): [number, ColumnKey | null][] => {
      if (parts.some((part) => part.index === index)) return [[index, null]];
      const key = keyOfHeading(heading);
      return key === null ? [] : [[index, key]];
    }),
  );
  if (Object.keys(choices).length === 0) return found;
  const again = findTable(grid, ficha, choices);
  return again && withVariables(again, parts, grid);
}

interface VariablePart {
  /** «1», «a»: which variable of the row it is of. */
  readonly which: string;
  readonly part: 'nombre' | 'unidad' | 'fuente';
}

interface PartColumn extends VariablePart {
  readonly index: number;
  readonly heading: string;
}

const PARTS: readonly (readonly [VariablePart['part'], RegExp])[] = [
  ['nombre', /^(?:nombre (?:de )?(?:la )?)?variable (?:no\.? |num\.? )?(\d{1,2}|[a-h])$/],
  ['unidad', /^(?:unidad(?: de medida)?|u\. ?m\.?)(?: (?:de )?(?:la )?variable)? (\d{1,2}|[a-h])$/],
  [
    'fuente',
    /^(?:fuente(?: de (?:informacion|datos))?|medios? de verificacion)(?: (?:de )?(?:la )?variable)? (\d{1,2}|[a-h])$/,
  ],
];

function variablePart(heading: string): VariablePart | null {
  const folded = foldText(heading);
  for (const [part, pattern] of PARTS) {
    const which = pattern.exec(folded)?.[1];
    if (which !== undefined) return { part, which };
  }
  return null;
}

const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto'];
const QUARTER =
  /^(?:metas? )?(?:del? |al )?(?:t ?|trim\.? ?|trimestre |trimestral )([1-4])$|^(?:metas? )?(?:del? |al )?([1-4])(?:er|ro|do|o|to|°|º)?\.? ?(?:t|trim\.?|trimestre)$|^(?:metas? )?(?:del? |al )?(primer|segundo|tercer|cuarto) trimestre$/;
const HALF =
  /^(?:metas? )?(?:del? |al )?(?:s ?|semestre |semestral )([12])$|^(?:metas? )?(?:del? |al )?([12])(?:er|ro|do|o|°|º)?\.? ?(?:sem\.?|semestre)$|^(?:metas? )?(?:del? |al )?(primer|segundo) semestre$/;

/** Headings that the declared names would mistake: what tells them apart is in their parentheses or numbers. */
function keyOfHeading(heading: string): ColumnKey | null {
  const folded = foldText(heading).replace(/\s*\(([^()]*)\)/g, ' $1');
  if (/^(?:ano|año|ejercicio) .*linea base|linea base .*\b(?:ano|año|ejercicio)$/.test(folded)) {
    return 'lineaBaseAnio';
  }
  if (/^linea base (?:valor|dato|resultado)$|^valor .*linea base$/.test(folded)) return 'lineaBase';
  const quarter = ordinal(QUARTER.exec(folded));
  if (quarter !== null) return metaKey(quarter * 3);
  const half = ordinal(HALF.exec(folded));
  return half === null ? null : metaKey(half * 6);
}

function ordinal(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  const [, digit, other, word = ''] = match;
  return Number(digit ?? other ?? ORDINALS.indexOf(word) + 1);
}

function metaKey(month: number): ColumnKey | null {
  const wanted = `meta${String(month).padStart(2, '0')}`;
  return ficha.official.find(({ key }) => key === wanted)?.key ?? null;
}

/** The columns of each variable joined into Variables, in rows that have not got it written. */
function withVariables(found: FoundTable, parts: readonly PartColumn[], grid: Grid): FoundTable {
  if (parts.length === 0) return found;
  const joined = (row: FoundRow): FoundRow => {
    const variables = variablesOf(parts, (index) => cellText(cellAt(grid, row.gridRow, index)));
    const isWritten = !isBlank(row.values.variables ?? '');
    return isWritten || variables === '' ? row : { ...row, values: { ...row.values, variables } };
  };
  const isPart = (index: number) => parts.some((part) => part.index === index);
  const taken = parts.map(({ index, heading }): MappedHeading => ({ index, heading, key: 'variables' }));
  return {
    ...found,
    rows: found.rows.map(joined),
    mapped: [...found.mapped, ...taken].sort((a, b) => a.index - b.index),
    missing: found.missing.filter((key) => key !== 'variables'),
    unused: found.unused.filter(({ index }) => !isPart(index)),
  };
}

function variablesOf(parts: readonly PartColumn[], textAt: (index: number) => string): string {
  const names = parts.filter(({ part }) => part === 'nombre');
  const partOf = (which: string, part: VariablePart['part']): string => {
    const column = parts.find((each) => each.which === which && each.part === part);
    return column ? textAt(column.index) : '';
  };
  const variables = names
    .map(({ which, index }) => ({
      nombre: textAt(index),
      unidad: partOf(which, 'unidad'),
      fuente: partOf(which, 'fuente'),
    }))
    .filter(({ nombre }) => nombre !== '');
  return variablesText(variables);
}
