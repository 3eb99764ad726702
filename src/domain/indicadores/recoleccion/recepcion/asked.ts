/** What the workbook expects of each dependency: looked up once, asked for every row of every file. */
import type { Periodo } from '../../../records';
import type { Seguimiento } from '../../../seguimiento';
import { foldCompact, foldText } from '../../../text/foldText';
import { indicadoresOf, type Indicadores } from '../../readIndicadores';
import type { DataTableRow } from '../dataTable';
import { isReceived, entregasDe, staysPending } from '../entregas';
import { indicadoresEn, tablasDelMes } from '../tablasDelMes';

export interface Asked {
  readonly indicadores: Indicadores;
  /**
   * The name as the fichas write it; `null` when they do not have it.
   *
   * @param mes whose fichas, besides those of now; `null` when the month is not known
   */
  dependencia(name: string, mes: Periodo | null): string | null;
  /** Whose indicator it was in the month; `null` for an unknown clave or a ficha without dependency. */
  dependenciaOf(clave: string, mes: Periodo | null): string | null;
  /** Clave as its ficha writes it, however it came: `01` comes back as 1. `null` when it is none or more than one. */
  clave(written: string): string | null;
  /** The figures that the month's table of a dependency asks for. */
  rows(dependencia: string, mes: Periodo): readonly DataTableRow[];
  /** Months whose table was sent to it, the earliest first. */
  sent(dependencia: string): readonly Periodo[];
}

export function askedOf(seguimiento: Seguimiento): Asked {
  const indicadores = indicadoresOf(seguimiento);
  const ownersIn = once((mes: Periodo | null) => ownersAt(seguimiento, mes));
  const tablesOf = once(
    (mes: Periodo): ReadonlyMap<string, readonly DataTableRow[]> =>
      new Map(tablasDelMes(seguimiento, mes).map((table) => [foldText(table.dependencia), table.rows])),
  );
  const claves = byLooseClave(indicadores);
  const sent = sentMonths(seguimiento);
  const clave = (written: string) =>
    indicadores.indicador(written)?.clave ?? claves.get(looseClave(written)) ?? null;
  return {
    indicadores,
    dependencia: (name, mes) => ownersIn(mes).named(name),
    dependenciaOf: (written, mes) => {
      const known = clave(written);
      return known === null ? null : ownersIn(mes).ofClave(known);
    },
    clave,
    rows: (name, mes) => tablesOf(mes).get(foldText(name)) ?? [],
    sent: (name) => sent.get(foldText(name)) ?? [],
  };
}

/** Whose each indicator was: a ficha may change hands within the year, and its late files do not. */
function ownersAt(seguimiento: Seguimiento, mes: Periodo | null) {
  const { indicadores, dependencias } = indicadoresOf(seguimiento);
  const then = mes === null ? indicadores : indicadoresEn(seguimiento, mes);
  const names = new Map<string, string>();
  for (const name of [...then.map(({ dependencia }) => dependencia), ...dependencias]) {
    for (const fold of [foldText(name), foldCompact(name)]) {
      if (fold !== '' && !names.has(fold)) names.set(fold, name);
    }
  }
  const named = (name: string) => names.get(foldText(name)) ?? names.get(foldCompact(name)) ?? null;
  const byClave = new Map(then.map(({ clave, dependencia }) => [clave, named(dependencia)]));
  return { named, ofClave: (clave: string) => byClave.get(clave) ?? null };
}

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Of the months sent to it, those of which nothing that counts has come. */
export function owedMonths(seguimiento: Seguimiento, asked: Asked, dependencia: string): readonly Periodo[] {
  return asked.sent(dependencia).filter((mes) => !entregasDe(seguimiento, dependencia, mes).some(isReceived));
}

/** Without punctuation or leading zeros; `null` where two claves would be the same. */
function byLooseClave({ indicadores }: Indicadores): ReadonlyMap<string, string | null> {
  const claves = new Map<string, string | null>();
  for (const { clave } of indicadores) {
    const loose = looseClave(clave);
    claves.set(loose, claves.has(loose) ? null : clave);
  }
  return claves;
}

function looseClave(clave: string): string {
  return foldCompact(clave).replace(/^0+(?=.)/, '');
}

function sentMonths({ entregas }: Seguimiento): ReadonlyMap<string, readonly Periodo[]> {
  const sent = new Map<string, Set<Periodo>>();
  for (const { dependencia, mes, estado, enviada } of entregas) {
    if (mes === null || (!staysPending(estado) && enviada === null)) continue;
    const key = foldText(dependencia);
    const months = sent.get(key) ?? new Set<Periodo>();
    sent.set(key, months.add(mes));
  }
  return new Map([...sent].map(([key, months]) => [key, [...months].sort()]));
}
