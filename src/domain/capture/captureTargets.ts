import { numeroKey } from '../asm/numero';
import { programaKey } from '../asm/programa';
import { placedColumn, plainText, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import type { ValidationContext } from '../validation/context';
import { isCapturedHere } from '../validation/rules/advanceRules';

/** How a row of figures names what it is about; `''` for what it does not say. */
export interface CaptureKey {
  readonly clave: string;
  readonly programa: string;
  readonly numero: string;
  readonly accion: string;
}

/** Where a figure goes. */
export interface CaptureTarget {
  readonly table: TableData;
  readonly row: TableRow;
  readonly accion: number;
}

/** Why nothing in the workbook can be told to be what a row names. */
export type TargetRejection =
  | { readonly kind: 'noKey' }
  | { readonly kind: 'unknownClave'; readonly clave: string }
  | { readonly kind: 'unknownNumber'; readonly programa: string; readonly numero: string }
  | { readonly kind: 'ambiguousNumber'; readonly numero: string }
  | { readonly kind: 'withoutClave'; readonly numero: string; readonly sheet: string; readonly fila: number }
  /** Its actions are only in the signed text: there is no cell for their percentage yet. */
  | { readonly kind: 'notBrokenDown'; readonly clave: string }
  | { readonly kind: 'repeatedClave'; readonly clave: string; readonly rows: readonly number[] }
  | { readonly kind: 'unknownAction'; readonly clave: string; readonly accion: string }
  | { readonly kind: 'actionNeeded'; readonly clave: string; readonly actions: readonly number[] };

type Found = { readonly target: CaptureTarget } | { readonly reason: TargetRejection };

/** Finds where each figure is captured: in Acciones if its ASM was broken down, otherwise in its own row. */
export function captureTargets(context: ValidationContext): (key: CaptureKey) => Found {
  const byClave = targetsByClave(context);
  // Whoever names its ASM by clave does not pay for the numbers.
  const byNumero = once(() => asmByNumero(context));
  const known = once(() => new Set([...byNumero().values()].flat().map(({ clave }) => foldText(clave))));
  return (key) => {
    const asm = key.clave === '' ? clavesOfNumber(key, byNumero()) : { clave: key.clave };
    if ('reason' in asm) return asm;
    const { clave } = asm;
    const targets = byClave.get(foldText(clave)) ?? [];
    if (targets.length > 0) return targetOfAction(clave, key.accion, targets);
    const kind = known().has(foldText(clave)) ? 'notBrokenDown' : 'unknownClave';
    return { reason: { kind, clave } };
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function targetsByClave(context: ValidationContext): ReadonlyMap<string, readonly CaptureTarget[]> {
  const byClave = new Map<string, CaptureTarget[]>();
  for (const table of context.tables.filter((each) => placedColumn(each, 'avance') !== undefined)) {
    for (const row of table.rows.filter((each) => isCapturedHere(each, table, context))) {
      const clave = foldText(plainText(row, 'clave'));
      const accion = table.format.rows === 'accion' ? Number(plainText(row, 'accion')) : 1;
      const target = { table, row, accion };
      if (!byClave.get(clave)?.push(target)) byClave.set(clave, [target]);
    }
  }
  byClave.delete('');
  return byClave;
}

function targetOfAction(clave: string, accion: string, targets: readonly CaptureTarget[]): Found {
  const numero = numeroKey(accion);
  const found = accion === '' ? targets : targets.filter((each) => String(each.accion) === numero);
  const [target, ...others] = found;
  if (!target) return { reason: { kind: 'unknownAction', clave, accion } };
  if (others.length === 0) return { target };
  const actions = [...new Set(found.map((each) => each.accion))];
  return actions.length > 1
    ? { reason: { kind: 'actionNeeded', clave, actions } }
    : { reason: { kind: 'repeatedClave', clave, rows: found.map(({ row }) => row.sheetRow) } };
}

interface Numbered {
  readonly clave: string;
  /** As `programaKey` gives it. */
  readonly programa: string;
  readonly sheet: string;
  readonly fila: number;
}

function asmByNumero(context: ValidationContext): ReadonlyMap<string, readonly Numbered[]> {
  const byNumero = new Map<string, Numbered[]>();
  for (const { format, sheet, rows } of context.tables) {
    if (format.rows !== 'asm') continue;
    for (const row of rows) {
      const numbered = {
        clave: plainText(row, 'clave'),
        programa: programaKey(plainText(row, 'programa') || (context.evaluacionOf(row)?.programa ?? '')),
        sheet,
        fila: row.sheetRow,
      };
      const numero = numeroKey(plainText(row, 'numero')) ?? '';
      if (!byNumero.get(numero)?.push(numbered)) byNumero.set(numero, [numbered]);
    }
  }
  return byNumero;
}

/** The programme may be left out when the number is of one ASM alone. */
function clavesOfNumber(
  { programa, numero }: CaptureKey,
  byNumero: ReadonlyMap<string, readonly Numbered[]>,
): { readonly clave: string } | { readonly reason: TargetRejection } {
  const key = numeroKey(numero);
  if (key === null) return { reason: { kind: 'noKey' } };
  const ofPrograma = programaKey(programa);
  const found = (byNumero.get(key) ?? []).filter((each) => programa === '' || each.programa === ofPrograma);
  const claves = new Set(found.map(({ clave }) => clave).filter((clave) => clave !== ''));
  const [only] = claves;
  if (only !== undefined) {
    return claves.size === 1 ? { clave: only } : { reason: { kind: 'ambiguousNumber', numero } };
  }
  const [first] = found;
  return first
    ? { reason: { kind: 'withoutClave', numero, sheet: first.sheet, fila: first.fila } }
    : { reason: { kind: 'unknownNumber', programa, numero } };
}
