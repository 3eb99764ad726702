import { refuse } from '../hostError';
import type { RangeRef } from '../session';
import { calculateIfNeeded } from '../session';
import { checkAllowed } from '../workbook/protection';
import { clearValidation, setValidation, validationOf } from '../workbook/rules';
import type { Validation } from '../workbook/model';
import { checkedRule, ruleType } from '../workbook/validationRule';
import { invalidCells } from '../workbook/validity';
import { boolean, record, word } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { rangeAreasObject } from './rangeAreas';
import { formatAbsolute, quoteSheetName } from '../workbook/address';

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };

/** Excel's limits of a prompt's or alert's texts. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

export const dataValidationType = defineType<RangeRef>({
  name: 'DataValidation',
  get: {
    Type: (ref) => {
      const found = validationOf(ref.sheet, ref.area);
      return found === 'mixed' ? 'MixedCriteria' : ruleType(found?.rule ?? {});
    },
    Rule: (ref) => readOne(ref, (found) => found?.rule ?? {}),
    Prompt: (ref) => readOne(ref, (found) => found?.prompt ?? NO_PROMPT),
    ErrorAlert: (ref) => readOne(ref, (found) => found?.errorAlert ?? NO_ALERT),
    IgnoreBlanks: (ref) => readOne(ref, (found) => found?.ignoreBlanks ?? true),
    Valid: (ref) => {
      calculateIfNeeded(ref.session);
      const invalid = invalidCells(ref.session.workbook, ref.sheet, ref.area);
      if (invalid.length === 0) return true;
      const count = invalid.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
      return count === ref.area.rowCount * ref.area.columnCount ? false : null;
    },
  },
  set: {
    Rule: (ref, value) => {
      const rule = checkedRule(
        ref.session.workbook,
        ref.sheet,
        withRangesAsFormulas(ref, record(value, 'rule')),
      );
      change(ref, (before) => ({ ...before, rule }));
    },
    Prompt: (ref, value) => change(ref, (before) => ({ ...before, prompt: readPrompt(value) })),
    ErrorAlert: (ref, value) => change(ref, (before) => ({ ...before, errorAlert: readAlert(value) })),
    IgnoreBlanks: (ref, value) =>
      change(ref, (before) => ({ ...before, ignoreBlanks: boolean(value, 'ignoreBlanks') })),
  },
  call: {
    Clear: (ref) => {
      checkAllowed(ref.sheet, null);
      clearValidation(ref.sheet, ref.area);
    },
    GetInvalidCells: (ref) => invalidAreas(ref) ?? refuse('ItemNotFound'),
    GetInvalidCellsOrNullObject: (ref) => invalidAreas(ref),
  },
});

function readOne<V>(ref: RangeRef, read: (found: Validation | null) => V): V | null {
  const found = validationOf(ref.sheet, ref.area);
  return found === 'mixed' ? null : read(found);
}

/** A range with several validations takes a new one whole. */
function change(ref: RangeRef, next: (before: Validation) => Validation): void {
  checkAllowed(ref.sheet, null);
  const found = validationOf(ref.sheet, ref.area);
  const before = found === null || found === 'mixed' ? { rule: {}, ignoreBlanks: true } : found;
  setValidation(ref.sheet, next({ ...before, area: { ...ref.area } }));
}

/** Office.js takes a Range object where a formula can stand; the file keeps its address. */
function withRangesAsFormulas(
  ref: RangeRef,
  rule: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, criteria]) => {
      if (typeof criteria !== 'object' || criteria === null) return [kind, criteria];
      const entries = Object.entries(criteria).map(([key, value]) => [key, formulaOf(ref, value)]);
      return [kind, Object.fromEntries(entries) as Record<string, unknown>];
    }),
  );
}

function formulaOf(ref: RangeRef, value: unknown): unknown {
  const range = ref.session.objects.asRange(value);
  return range === null ? value : `=${quoteSheetName(range.sheet.name)}!${formatAbsolute(range.area)}`;
}

function readPrompt(value: unknown): NonNullable<Validation['prompt']> {
  const { showPrompt, title, message } = { ...NO_PROMPT, ...record(value, 'prompt') };
  return { showPrompt: boolean(showPrompt, 'showPrompt'), ...texts(title, message) };
}

function readAlert(value: unknown): NonNullable<Validation['errorAlert']> {
  const { showAlert, style, title, message } = { ...NO_ALERT, ...record(value, 'errorAlert') };
  return {
    showAlert: boolean(showAlert, 'showAlert'),
    style: word(style, ['Stop', 'Warning', 'Information'], 'style'),
    ...texts(title, message),
  };
}

function texts(title: unknown, message: unknown): { title: string; message: string } {
  if (typeof title !== 'string' || title.length > MAX_TITLE)
    refuse('InvalidArgument', 'title has at most 32 characters.');
  if (typeof message !== 'string' || message.length > MAX_MESSAGE) {
    refuse('InvalidArgument', 'message has at most 255 characters.');
  }
  return { title, message };
}

function invalidAreas(ref: RangeRef): HostObject | null {
  calculateIfNeeded(ref.session);
  const areas = invalidCells(ref.session.workbook, ref.sheet, ref.area);
  return areas.length === 0 ? null : rangeAreasObject(ref.session, ref.sheet, areas);
}
