/** Fichas técnicas, Tabla maestra and Enlaces as records. Total: any content of their cells gives a reading. */
import {
  ACUMULACIONES,
  DIMENSIONES,
  ESTADOS_INDICADOR,
  FRECUENCIAS,
  NIVELES,
  SENTIDOS,
  TIPOS_INDICADOR,
} from '../catalogues/indicadorCatalogues';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import type { CellValue } from '../cell';
import { META_KEYS, MES_KEYS, type ColumnKey } from '../formats/format';
import { readNumber } from '../numbers/readNumber';
import type { Periodo } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { eachInSteps, type Steps } from '../steps';
import { plainCell, plainText, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import type { Enlace, Indicador, Umbrales, UmbralesEscritos, Variable } from './records';
import { parseVariables } from './variables';

/** Where the figure of a variable and month stands, and what it says. */
export interface Dato {
  /** `null` when blank or unreadable. */
  readonly valor: number | null;
  /** What the cell says that is not a number; `''` otherwise. */
  readonly texto: string;
  /** 1-based row of Tabla maestra. */
  readonly sheetRow: number;
  readonly key: (typeof MES_KEYS)[number];
}

export interface Indicadores {
  /** One per clave, the first that has it; fichas without a clave are left out. */
  readonly indicadores: readonly Indicador[];
  readonly enlaces: readonly Enlace[];
  /** Those of the fichas, in order, each once. */
  readonly dependencias: readonly string[];
  indicador(clave: string): Indicador | undefined;
  /** However its name is written: case and accents make no difference. */
  enlaceOf(dependencia: string): Enlace | undefined;
  /** `undefined` when Tabla maestra has no row for that variable and year. */
  dato(clave: string, variable: string, mes: Periodo): Dato | undefined;
}

/** Kept while the workbook's reading lives: the views ask again and again. */
const known = new WeakMap<Seguimiento, Indicadores>();

export function indicadoresOf(seguimiento: Seguimiento): Indicadores {
  const read = known.get(seguimiento);
  if (read) return read;
  const made = readAll(seguimiento);
  known.set(seguimiento, made);
  return made;
}

/** Reads the fichas a few at a time; `indicadoresOf` then finds them read. */
export function* fichaSteps(seguimiento: Seguimiento): Steps<void> {
  yield* eachInSteps(tableOf(seguimiento, 'ficha')?.rows ?? [], indicadorOf);
}

function readAll(seguimiento: Seguimiento): Indicadores {
  const byClave = new Map<string, Indicador>();
  for (const row of tableOf(seguimiento, 'ficha')?.rows ?? []) {
    const indicador = indicadorOf(row);
    const key = foldText(indicador.clave);
    if (key !== '' && !byClave.has(key)) byClave.set(key, indicador);
  }
  const indicadores = [...byClave.values()];
  const enlaces = (tableOf(seguimiento, 'enlaces')?.rows ?? []).map(readEnlace);
  const enlaceOf = new Map(
    enlaces.map((enlace) => [foldText(enlace.dependencia), enlace]).reverse() as [string, Enlace][],
  );
  let maestra: ReadonlyMap<string, TableRow> | undefined;
  const maestraRows = () => (maestra ??= maestraByKey(seguimiento));
  return {
    indicadores,
    enlaces,
    dependencias: eachOnce(indicadores.map(({ dependencia }) => dependencia)),
    indicador: (clave) => byClave.get(foldText(clave)),
    enlaceOf: (dependencia) => enlaceOf.get(foldText(dependencia)),
    dato: (clave, variable, mes) => {
      const row = maestraRows().get(maestraKey(clave, variable, mes.slice(0, 4)));
      const key = MES_KEYS[Number(mes.slice(5)) - 1];
      return row && key ? readDato(row, key) : undefined;
    },
  };
}

function maestraByKey(seguimiento: Seguimiento): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of tableOf(seguimiento, 'tabla-maestra')?.rows ?? []) {
    const key = maestraKey(plainText(row, 'indicador'), plainText(row, 'variable'), plainText(row, 'anio'));
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** What names a row of Tabla maestra. */
export function maestraKey(clave: string, variable: string, anio: string): string {
  return [foldText(clave), variable.replace(/\s+/g, ' ').trim(), anio].join('\u0000');
}

function readDato(row: TableRow, key: Dato['key']): Dato {
  const value = plainCell(row, key);
  const reading = readNumber(value);
  return {
    valor: reading.kind === 'number' ? reading.number : null,
    texto: reading.kind === 'unreadable' || reading.kind === 'notAvailable' ? reading.text : '',
    sheetRow: row.sheetRow,
    key,
  };
}

/** Kept while the row lives: after an edit, only the edited ficha is read anew. */
const indicadorOfRows = new WeakMap<TableRow, Indicador>();

/** A row of Fichas técnicas as an indicator; what cannot be read is `null`. */
export function indicadorOf(row: TableRow): Indicador {
  const read = indicadorOfRows.get(row);
  if (read) return read;
  const made = readIndicador(row);
  indicadorOfRows.set(row, made);
  return made;
}

function readIndicador(row: TableRow): Indicador {
  const text = (key: ColumnKey) => plainText(row, key);
  const number = (key: ColumnKey) => numberIn(plainCell(row, key));
  const listed = <T extends string>(key: ColumnKey, values: readonly T[]): T | null => {
    const match = matchCatalogue(text(key), values);
    return 'value' in match ? (values.find((value) => value === match.value) ?? null) : null;
  };
  const metodo = text('metodo');
  const umbralesEscritos = {
    riesgo: number('umbralRiesgo'),
    cumplido: number('umbralCumplido'),
    sobrecumplido: number('umbralSobrecumplido'),
  };
  return {
    clave: text('indicador'),
    nombre: text('nombre'),
    descripcion: text('descripcion'),
    programa: text('programa'),
    nivel: listed('nivel', NIVELES),
    tipo: listed('tipoIndicador', TIPOS_INDICADOR),
    dimension: listed('dimension', DIMENSIONES),
    metodo,
    variables: variablesIn(text('variables'), metodo),
    unidadMedida: text('unidadMedida'),
    frecuencia: listed('frecuencia', FRECUENCIAS),
    sentido: listed('sentido', SENTIDOS),
    acumulacion: listed('acumulacion', ACUMULACIONES),
    lineaBaseAnio: number('lineaBaseAnio'),
    lineaBase: number('lineaBase'),
    conLineaBase: listed('conLineaBase', ['Sí', 'No']) === 'Sí',
    metas: META_KEYS.map(number),
    metaAnual: number('metaAnual'),
    umbrales: umbralesIn(umbralesEscritos),
    umbralesEscritos,
    dependencia: text('dependencia'),
    enlace: text('enlace'),
    correo: text('correo'),
    estado: listed('estadoIndicador', ESTADOS_INDICADOR) === 'Baja' ? 'Baja' : 'Vigente',
    sheetRow: row.sheetRow,
  };
}

/** All three and in order, or none: with fewer there would be holes or overlaps. */
function umbralesIn({ riesgo, cumplido, sobrecumplido }: UmbralesEscritos): Umbrales | null {
  if (riesgo === null || cumplido === null || sobrecumplido === null) return null;
  return riesgo <= cumplido && cumplido <= sobrecumplido ? { riesgo, cumplido, sobrecumplido } : null;
}

function variablesIn(listed: string, metodo: string): readonly Variable[] {
  const named = [...metodo.matchAll(/\[([^[\]]+)\]/g)].map(([, nombre = '']) => nombre);
  return parseVariables(listed || named.join('\n'), named);
}

function readEnlace(row: TableRow): Enlace {
  return {
    dependencia: plainText(row, 'dependencia'),
    nombre: plainText(row, 'enlace'),
    cargo: plainText(row, 'cargo'),
    correo: plainText(row, 'correo'),
    superior: plainText(row, 'superior'),
    correoSuperior: plainText(row, 'correoSuperior'),
  };
}

function numberIn(value: CellValue): number | null {
  const reading = readNumber(value);
  return reading.kind === 'number' ? reading.number : null;
}

function eachOnce(names: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const name of names) if (name !== '' && !byFold.has(foldText(name))) byFold.set(foldText(name), name);
  return [...byFold.values()];
}
