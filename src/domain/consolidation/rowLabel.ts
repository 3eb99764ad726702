/** How a row is called in Conflictos, and back. */
import { cellText, type CellValue } from '../cell';
import { parsePeriodo } from '../dates/periodo';
import { readShown, shownCell } from './shownCell';
import { claveOf, textOf, valueIn, type Ledger, type LedgerValues } from './ledger';

const BETWEEN = ' · ';
/** How a part says what stands between parts: documents are named in any way. */
const WITHIN = ' ·· ';
const ACTION = 'acción ';
/** Of the text of an ASM that nothing else names. */
const TEXT_SHOWN = 80;

/** «E007-001», «E007-001 · acción 2», «2026-03 · E007-001 · acción 2»; an ASM without clave, by number and text. */
export function rowLabel(ledger: Ledger, values: LedgerValues): string {
  const parts = ledger.identity.map((key) => partOf(key, valueIn(values, key), ledger));
  if (parts.some((part) => part !== '') && claveIsThere(ledger, values)) return parts.join(BETWEEN);
  const numero = cellText(valueIn(values, 'numero'));
  return [numero === '' ? '' : `núm. ${numero}`, textOf(values).slice(0, TEXT_SHOWN)]
    .filter(Boolean)
    .join(BETWEEN);
}

function claveIsThere(ledger: Ledger, values: LedgerValues): boolean {
  return ledger.kind === 'other' || claveOf(ledger, values) !== '';
}

function partOf(key: string, value: CellValue, { kind }: Ledger): string {
  if (kind === 'acto' && key !== 'accion') return shownPart(key, value).replaceAll(BETWEEN, WITHIN);
  if (key === 'accion') return `${ACTION}${cellText(value) || '1'}`;
  return key === 'periodo' ? (parsePeriodo(value) ?? cellText(value)) : cellText(value);
}

/** What names a row of an ASM, out of its label; `null` for a label of another kind. */
export function valuesOfLabel({ kind, identity }: Ledger, label: string): LedgerValues | null {
  const parts = label.split(BETWEEN);
  if (kind === 'other' || parts.length !== identity.length) return null;
  return Object.fromEntries(identity.map((key, index) => [key, readPart(key, parts[index] ?? '', kind)]));
}

function shownPart(key: string, value: CellValue): string {
  return key === 'despues' ? shownCell(value, 'date') : cellText(value);
}

function readPart(key: string, part: string, kind: Ledger['kind']): CellValue {
  if (kind === 'acto' && key !== 'accion') {
    const whole = part.replaceAll(WITHIN, BETWEEN);
    return key === 'despues' ? readShown(whole, 'date') : whole;
  }
  if (key !== 'accion') return part;
  const number = Number(part.replace(ACTION, ''));
  return Number.isInteger(number) ? number : part.replace(ACTION, '');
}
