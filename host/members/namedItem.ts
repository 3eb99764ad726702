import { refuse } from '../hostError';
import { cellsChanged, rangeObject, type NameRef, type Session } from '../session';
import { formatAbsolute, formatSheetAddress, quoteSheetName } from '../workbook/address';
import { checkedFormula } from '../workbook/cellInput';
import { cellAt } from '../workbook/cells';
import type { DefinedName, Sheet } from '../workbook/model';
import { formulaArea, type Place } from '../workbook/resolveName';
import { checkNameSyntax, findTable } from '../workbook/tables';
import { boolean, optionalText, text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { plainValue } from './range/plainValue';

export interface NamesRef {
  readonly session: Session;
  /** `null` for the names of the workbook. */
  readonly sheet: Sheet | null;
}

export const namedItemCollectionType = defineType<NamesRef>({
  name: 'NamedItemCollection',
  call: {
    Add: (ref, [name, reference, comment]) =>
      add(ref, text(name, 'name'), reference, optionalText(comment, 'comment')),
    // The host's language is English whatever the user's.
    AddFormulaLocal: (ref, [name, formula, comment]) =>
      add(ref, text(name, 'name'), text(formula, 'formula'), optionalText(comment, 'comment')),
    GetCount: (ref) => namesOf(ref).length,
    GetItemOrNullObject: (ref, [name]) => find(ref, name),
  },
  items: (ref) => namesOf(ref).map((name) => bind(ref, name)),
  item: find,
});

const namedItemType = defineType<NameRef>({
  name: 'NamedItem',
  key: ({ name }) => ({ _Id: name.name }),
  get: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Comment: ({ name }) => name.comment,
    Visible: ({ name }) => name.visible,
    Scope: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
    Type: (ref) => nameType(ref),
    Value: (ref) => nameValue(ref),
  },
  set: {
    Formula: (ref, value) => {
      ref.name.formula = checkedFormula(withEquals(text(value, 'formula')));
      cellsChanged(ref.session);
    },
    Comment: ({ name }, value) => {
      name.comment = text(value, 'comment');
    },
    Visible: ({ name }, value) => {
      name.visible = boolean(value, 'visible');
    },
  },
  nav: {
    Worksheet: (ref) =>
      ref.sheet === null
        ? refuse('ItemNotFound', 'The name belongs to the workbook.')
        : ref.session.objects.worksheet({ session: ref.session, sheet: ref.sheet }),
    WorksheetOrNullObject: (ref) =>
      ref.sheet === null ? null : ref.session.objects.worksheet({ session: ref.session, sheet: ref.sheet }),
  },
  call: {
    Delete: (ref) => {
      const names = namesOf(ref);
      const index = names.indexOf(ref.name);
      if (index === -1) refuse('ItemNotFound');
      names.splice(index, 1);
      cellsChanged(ref.session);
    },
    GetRange: (ref) =>
      rangeOf(ref) ?? refuse('InvalidReference', `${ref.name.name} is not the name of a range.`),
    GetRangeOrNullObject: (ref) => rangeOf(ref),
  },
});

/** Excel also takes a Range; a text is a formula, with or without `=`. */
function add(ref: NamesRef, name: string, reference: unknown, comment: string | undefined): HostObject {
  checkNameSyntax(name);
  const names = namesOf(ref);
  const isTaken =
    names.some((other) => other.name.toLowerCase() === name.toLowerCase()) ||
    findTable(ref.session.workbook, name) !== undefined;
  if (isTaken) refuse('ItemAlreadyExists', `The name ${name} is taken.`);
  const defined: DefinedName = {
    name,
    formula: nameFormula(ref, reference),
    visible: true,
    comment: comment ?? '',
  };
  names.push(defined);
  cellsChanged(ref.session);
  return bind(ref, defined);
}

function nameFormula({ session }: NamesRef, reference: unknown): string {
  const range = session.objects.asRange(reference);
  if (range !== null) return `=${quoteSheetName(range.sheet.name)}!${formatAbsolute(range.area)}`;
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  const formula = text(reference, 'reference');
  return checkedFormula(withEquals(formula));
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function namesOf({ session, sheet }: NamesRef): DefinedName[] {
  return sheet === null ? session.workbook.names : sheet.names;
}

function find(ref: NamesRef, key: unknown): HostObject | null {
  const wanted = text(key, 'name').toLowerCase();
  const name = namesOf(ref).find((one) => one.name.toLowerCase() === wanted);
  return name === undefined ? null : bind(ref, name);
}

function bind({ session, sheet }: NamesRef, name: DefinedName): HostObject {
  return namedItemType.bind({ session, sheet, name });
}

function placeOfName({ session, sheet, name }: NameRef): Place | null {
  return formulaArea(session.workbook, sheet, name.formula);
}

function rangeOf(ref: NameRef): HostObject | null {
  const place = placeOfName(ref);
  return place === null ? null : rangeObject(ref.session, place.sheet, place.area);
}

function nameType(ref: NameRef): string {
  if (placeOfName(ref) !== null) return 'Range';
  const value = nameValue(ref);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** A range's address; a constant's value; for a formula, what some cell that holds just it shows, or nothing. */
function nameValue(ref: NameRef): unknown {
  const place = placeOfName(ref);
  if (place !== null)
    return formatSheetAddress(place.sheet.name, place.area).replace(
      /!(.*)$/,
      () => `!${formatAbsolute(place.area)}`,
    );
  const body = ref.name.formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  const number = Number(body);
  if (body.trim() !== '' && Number.isFinite(number)) return number;
  return calculatedValue(ref);
}

/** The calculation engine works on cells: the name's formula is put in one outside the used ones for a moment. */
function calculatedValue({ session, sheet, name }: NameRef): unknown {
  const home = sheet ?? session.workbook.sheets[0];
  if (home === undefined) return null;
  const row = 1_048_575;
  home.rows.set(row, new Map([[16_383, { formula: name.formula }]]));
  session.recalculate(session.workbook);
  const value = plainValue(cellAt(home, row, 16_383)?.value);
  home.rows.delete(row);
  return value;
}
