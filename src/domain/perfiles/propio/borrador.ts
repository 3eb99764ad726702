/** A document that somebody is still writing: it may say anything, and is judged as it is. */
import type { PerfilPropio } from './perfilPropio';
import { readJson, type Json, type JsonObject } from './readJson';

export type Borrador = JsonObject;
export type Lugar = readonly (string | number)[];

export function borradorOf(propio: PerfilPropio): Borrador {
  const reading = readJson(JSON.stringify(propio));
  return reading.kind === 'value' && isObject(reading.value) ? reading.value : {};
}

/** `undefined` where nothing is written. */
export function valueAt(value: Json | undefined, [step, ...rest]: Lugar): Json | undefined {
  if (step === undefined) return value;
  if (isList(value)) return valueAt(typeof step === 'number' ? value[step] : undefined, rest);
  return isObject(value) ? valueAt(value[String(step)], rest) : undefined;
}

export function listIn(value: Json | undefined, place: Lugar): readonly Json[] {
  const found = valueAt(value, place);
  return isList(found) ? found : [];
}

/** The same with that value at that place, and `undefined` to take it away. What is missing on the way appears. */
export function withValueAt(borrador: Borrador, place: Lugar, value: Json | undefined): Borrador {
  const changed = changedAt(borrador, place, value);
  return isObject(changed) ? changed : {};
}

function changedAt(
  value: Json | undefined,
  [step, ...rest]: Lugar,
  wanted: Json | undefined,
): Json | undefined {
  if (step === undefined) return wanted;
  if (typeof step === 'number') {
    const list = isList(value) ? value : [];
    const item = changedAt(list[step], rest, wanted);
    return [...list.slice(0, step), ...(item === undefined ? [] : [item]), ...list.slice(step + 1)];
  }
  const { [step]: before, ...others } = isObject(value) ? value : {};
  const item = changedAt(before, rest, wanted);
  if (item === undefined) return others;
  // Where it was, so that nothing changes place while it is written.
  return isObject(value) && before !== undefined ? { ...value, [step]: item } : { ...others, [step]: item };
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
