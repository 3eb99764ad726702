/** What the workbook expects of each dependency: looked up once, asked for every row of every file. */
import type { Periodo } from '../../../records';
import type { Seguimiento } from '../../../seguimiento';
import { foldCompact, foldText } from '../../../text/foldText';
import { indicadoresOf, type Indicadores } from '../../readIndicadores';
import type { DataTableRow } from '../dataTable';
import { esRecibida, entregasDe } from '../entregas';
import { tablasDelMes } from '../tablasDelMes';

export interface Asked {
  readonly indicadores: Indicadores;
  /** The name as the fichas write it; `null` when they do not have it. */
  dependencia(name: string): string | null;
  /** Whose indicator it is; `null` for an unknown clave or a ficha without dependency. */
  dependenciaOf(clave: string): string | null;
  /** Clave as its ficha writes it, however it came: `01` comes back as 1. `null` when it is none or more than one. */
  clave(written: string): string | null;
  /** The figures that the month's table of a dependency asks for. */
  rows(dependencia: string, mes: Periodo): readonly DataTableRow[];
  /** Months whose table was sent to it, the earliest first. */
  sent(dependencia: string): readonly Periodo[];
}

export function askedOf(seguimiento: Seguimiento): Asked {
  const indicadores = indicadoresOf(seguimiento);
  const dependencias = new Map<string, string>();
  for (const name of indicadores.dependencias) {
    for (const fold of [foldText(name), foldCompact(name)])
      if (!dependencias.has(fold)) dependencias.set(fold, name);
  }
  const dependencia = (name: string) =>
    dependencias.get(foldText(name)) ?? dependencias.get(foldCompact(name)) ?? null;
  const claves = byLooseClave(indicadores);
  const tables = new Map<Periodo, ReadonlyMap<string, readonly DataTableRow[]>>();
  const tablesOf = (mes: Periodo) => {
    const known = tables.get(mes);
    if (known) return known;
    const made = new Map(
      tablasDelMes(seguimiento, mes).map((table) => [foldText(table.dependencia), table.rows]),
    );
    tables.set(mes, made);
    return made;
  };
  const sent = sentMonths(seguimiento);
  const clave = (written: string) =>
    indicadores.indicador(written)?.clave ?? claves.get(looseClave(written)) ?? null;
  return {
    indicadores,
    dependencia,
    dependenciaOf: (written) => {
      const known = clave(written);
      return known === null ? null : dependencia(indicadores.indicador(known)?.dependencia ?? '');
    },
    clave,
    rows: (name, mes) => tablesOf(mes).get(foldText(name)) ?? [],
    sent: (name) => sent.get(foldText(name)) ?? [],
  };
}

/** Of the months sent to it, those of which nothing that counts has come. */
export function owedMonths(seguimiento: Seguimiento, asked: Asked, dependencia: string): readonly Periodo[] {
  return asked.sent(dependencia).filter((mes) => !entregasDe(seguimiento, dependencia, mes).some(esRecibida));
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
    if (mes === null || (estado !== 'enviada' && enviada === null)) continue;
    const key = foldText(dependencia);
    const months = sent.get(key) ?? new Set<Periodo>();
    sent.set(key, months.add(mes));
  }
  return new Map([...sent].map(([key, months]) => [key, [...months].sort()]));
}
