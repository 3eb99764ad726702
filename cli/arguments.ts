import { parseArgs } from 'node:util';
import { fromIso, type DateSerial } from '../src/domain/dates/dateSerial';
import { parsePeriodo } from '../src/domain/dates/periodo';
import { allFormats, captureFormats } from '../src/domain/formats';
import type { Format } from '../src/domain/formats/format';
import { isTrimestre, parsePeriodoIndicador } from '../src/domain/indicadores/periodoIndicador';
import type { PeriodoIndicador } from '../src/domain/indicadores/records';
import { perfilById, perfiles, type Perfil } from '../src/domain/perfiles';
import type { Periodo } from '../src/domain/records';
import { Failure } from './failure';

export type OptionSpec = Readonly<Record<string, 'text' | 'texts' | 'flag'>>;

/** Options that every verb takes. */
export const COMMON_OPTIONS = {
  json: 'flag',
  medir: 'flag',
  reemplazar: 'flag',
} as const satisfies OptionSpec;

/** The words of one call, read by name; each reader says in Spanish what is wrong with its option. */
export interface Arguments {
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  required(name: string): string;
  date(name: string): DateSerial | undefined;
  requiredPeriodo(name: string): Periodo;
  /** A month or a quarter. */
  requiredPeriodoIndicador(name: string): PeriodoIndicador;
  requiredTrimestre(name: string): PeriodoIndicador;
  formats(name: string): readonly Format[];
  format(name: string): Format;
  perfil(name: string): Perfil | undefined;
  choice<T extends string>(name: string, values: readonly T[]): T | undefined;
}

/** @throws Failure for an unknown option, a missing value or a stray word */
export function readArguments(verb: string, words: readonly string[], spec: OptionSpec): Arguments {
  const all: OptionSpec = { ...COMMON_OPTIONS, ...spec };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'texts' },
    ]),
  );
  const { values, tokens } = parseArgs({
    args: spreadLists(words, all),
    options,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new Failure(
        'argumento-sobrante',
        `No se entiende «${token.value}». Revise las opciones de «${verb}».`,
      );
    }
    if (token.kind !== 'option') continue;
    const kind = all[token.name];
    if (kind === undefined) {
      throw new Failure('opcion-desconocida', `«${verb}» no tiene la opción «--${token.name}».`);
    }
    if (kind === 'flag' && token.value !== undefined) {
      throw new Failure('opcion-con-valor', `La opción «--${token.name}» no lleva valor.`);
    }
    if (kind !== 'flag' && !isValue(token)) {
      throw new Failure('opcion-sin-valor', `La opción «--${token.name}» necesita un valor.`);
    }
  }
  return reader(verb, values);
}

/** In `--libro --json` what follows is another option: a value that begins so is written `--libro=--json`. */
function isValue({
  value = '',
  inlineValue,
}: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean {
  return value !== '' && (inlineValue === true || !value.startsWith('--'));
}

/** `--datos a b c` is `--datos a --datos b --datos c`. */
function spreadLists(words: readonly string[], spec: OptionSpec): string[] {
  const spread: string[] = [];
  let list: string | null = null;
  for (const word of words) {
    if (word.startsWith('--')) {
      const name = word.slice(2);
      list = spec[name] === 'texts' ? name : null;
      if (list === null) spread.push(word);
    } else if (list !== null) {
      spread.push(`--${list}=${word}`);
    } else spread.push(word);
  }
  return spread;
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function reader(verb: string, values: Values): Arguments {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const required = (name: string): string => {
    const value = text(name);
    if (value === undefined) throw new Failure('falta-opcion', `«${verb}» necesita la opción «--${name}».`);
    return value;
  };
  const formats = (name: string): readonly Format[] =>
    required(name)
      .split(',')
      .map((id) => formatNamed(id.trim(), verb === 'crear' ? captureFormats : allFormats));
  return {
    flag: (name) => values[name] === true,
    text,
    texts: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    },
    required,
    date: (name) => {
      const value = text(name);
      return value === undefined ? undefined : dateNamed(name, value);
    },
    requiredPeriodo: (name) => {
      const value = required(name);
      const periodo = /^\d{4}-\d{2}$/.test(value) ? parsePeriodo(value) : null;
      if (periodo === null) {
        throw new Failure('periodo-invalido', `«--${name} ${value}» no es un mes. Escríbalo como AAAA-MM.`);
      }
      return periodo;
    },
    requiredPeriodoIndicador: (name) => {
      const value = required(name);
      const periodo = parsePeriodoIndicador(value);
      if (periodo === null) {
        throw new Failure(
          'periodo-invalido',
          `«--${name} ${value}» no es un mes ni un trimestre. Escríbalo como AAAA-MM o AAAA-T1.`,
        );
      }
      return periodo;
    },
    requiredTrimestre: (name) => {
      const value = required(name);
      const periodo = parsePeriodoIndicador(value);
      if (periodo === null || !isTrimestre(periodo)) {
        throw new Failure(
          'periodo-invalido',
          `«--${name} ${value}» no es un trimestre. Escríbalo como AAAA-T1.`,
        );
      }
      return periodo;
    },
    formats,
    format: (name) => formatNamed(required(name), allFormats),
    perfil: (name) => {
      const id = text(name);
      return id === undefined ? undefined : perfilNamed(id);
    },
    choice: (name, choices) => {
      const value = text(name);
      if (value === undefined) return undefined;
      const chosen = choices.find((choice) => choice === value);
      if (chosen === undefined) {
        throw new Failure('valor-invalido', `«--${name}» admite: ${choices.join(', ')}.`);
      }
      return chosen;
    },
  };
}

function formatNamed(id: string, formats: readonly Format[]): Format {
  const format = formats.find((each) => each.id === id);
  if (format) return format;
  const known = formats.map((each) => each.id).join(', ');
  throw new Failure('formato-desconocido', `No hay un formato «${id}». Los que hay: ${known}.`);
}

function perfilNamed(id: string): Perfil {
  const perfil = perfilById(id);
  if (perfil) return perfil;
  const known = perfiles.map((each) => each.id).join(', ');
  throw new Failure('perfil-desconocido', `No hay un perfil «${id}». Los que hay: ${known}.`);
}

function dateNamed(name: string, value: string): DateSerial {
  const date = fromIso(value);
  if (date === null) {
    throw new Failure('fecha-invalida', `«--${name} ${value}» no es una fecha. Escríbala como AAAA-MM-DD.`);
  }
  return date;
}
