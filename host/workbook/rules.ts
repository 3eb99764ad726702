import { overlaps, sameArea, subtract } from './area';
import type { Area, ConditionalFormat, Sheet, Validation } from './model';

/** Validations and conditional formats without the part of them that lies in `area`. */
export function clearRules(sheet: Sheet, area: Area): void {
  clearValidation(sheet, area);
  clearConditionalFormats(sheet, area);
}

export function clearValidation(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) => withoutPart(validation, area));
}

/** A conditional format keeps its identity on the first piece that is left of it. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => withoutPart(format, area));
}

export function setValidation(sheet: Sheet, validation: Validation): void {
  clearValidation(sheet, validation.area);
  sheet.validations.push(validation);
}

/** The one validation that all of an area has; `null` if it has none; `mixed` if parts differ. */
export function validationOf(sheet: Sheet, area: Area): Validation | null | 'mixed' {
  const touching = sheet.validations.filter((validation) => overlaps(validation.area, area));
  const [first] = touching;
  if (first === undefined) return null;
  const rest = touching.reduce<Area[]>((left, one) => left.flatMap((a) => subtract(a, one.area)), [area]);
  if (rest.length > 0) return 'mixed';
  return touching.every((one) => sameValidation(one, first)) ? first : 'mixed';
}

export function conditionalFormatsOf(sheet: Sheet, area: Area): ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((format) => overlaps(format.area, area))
    .sort((a, b) => a.priority - b.priority);
}

function withoutPart<T extends { area: Area }>(rule: T, area: Area): T[] {
  if (!overlaps(rule.area, area)) return [rule];
  return subtract(rule.area, area).map((piece) => ({ ...rule, area: piece }));
}

function sameValidation(a: Validation, b: Validation): boolean {
  if (a === b) return true;
  const { area: _a, ...restOfA } = a;
  const { area: _b, ...restOfB } = b;
  return JSON.stringify(restOfA) === JSON.stringify(restOfB) || sameArea(a.area, b.area);
}
