import { cellText, type CellValue } from '../../domain/cell';
import { allFormats } from '../../domain/formats';
import { readSeguimiento, type LibroContent } from '../../domain/libro/readSeguimiento';
import {
  avanceMensualRegister,
  cambiosRegister,
  catalogosSheet,
  conflictosRegister,
  diasInhabilesRegister,
  entregasRegister,
  observacionesRegister,
  parametrosRegister,
  prorrogasRegister,
  resultadosRegister,
} from '../../domain/registers';
import type { Perfil } from '../../domain/perfiles';
import { modificacionesRegister } from '../../domain/registers/modificaciones';
import type { Seguimiento } from '../../domain/seguimiento';
import { INICIO_NAMES } from '../sheets/inicioNames';
import {
  META_SETTING,
  META_SHEET,
  META_VERSION,
  metaFromRows,
  metaFromSetting,
  type Meta,
} from '../sheets/metaSheet';
import { readTables, toCellValue, type RawTable } from './readTables';
import { locateRenamedTables } from './renamedTables';
import { readStructure, sheetNamed, tableNamed, type Structure, type TableInfo } from './structure';

/** What a verb reads: the records, and where the tables stand to write back. */
export interface Libro {
  readonly structure: Structure;
  readonly seguimiento: Seguimiento;
  readonly meta: Meta;
  /** What the records were read from. */
  readonly content: LibroContent;
  /** By the name our declarations give the table, whatever the user calls it now. */
  readonly tables: ReadonlyMap<string, RawTable>;
}

/** Tables whose rows no verb reads: they are only written to. */
const WRITE_ONLY: ReadonlySet<string> = new Set([observacionesRegister.table, cambiosRegister.table]);

/** What people capture in Inicio; other named cells of it are formulas over the tables. */
const INICIO_READ = ['institucion', 'ejercicio', 'trimestre'] as const;

/** Finds and reads everything of ours that the workbook has: two requests and one more for every 1.9 MB. */
export async function readLibro(context: Excel.RequestContext): Promise<Libro> {
  const structure = await readStructure(context);
  const found = await locateRenamedTables(context, structure, findOurs(structure));
  const metaRange = sheetNamed(structure, META_SHEET)
    ? context.workbook.worksheets.getItem(META_SHEET).getUsedRange(true).untrack().load('values')
    : null;
  const setting = context.workbook.settings.getItemOrNullObject(META_SETTING).load('value');
  const inicio = INICIO_READ.filter((key) => structure.names.has(INICIO_NAMES[key])).map((key) => ({
    key,
    // A name outlives its cell when somebody deletes the sheet.
    cell: context.workbook.names.getItem(INICIO_NAMES[key]).getRangeOrNullObject().untrack().load('values'),
  }));
  const raw = await readTables(
    context,
    [...found].map(([name, info]) => ({ ...info, withBody: !WRITE_ONLY.has(name) })),
  );
  const tables = new Map<string, RawTable>();
  [...found.keys()].forEach((name, index) => {
    const table = raw[index];
    if (table) tables.set(name, table);
  });
  const inicioValue = (wanted: keyof typeof INICIO_NAMES): string => {
    const cell = inicio.find(({ key }) => key === wanted)?.cell;
    return cell && !cell.isNullObject ? cellText(toCellValue(cell.values[0]?.[0])) : '';
  };
  const stored =
    metaRange === null
      ? metaFromSetting(setting.isNullObject ? null : setting.value)
      : metaFromRows(toRows(metaRange.values));
  const propio = await ownPerfil(stored?.propio);
  const content: LibroContent = {
    tables,
    inicio: {
      institucion: inicioValue('institucion'),
      ejercicio: inicioValue('ejercicio'),
      trimestre: inicioValue('trimestre'),
    },
    perfil: stored?.perfil,
    ...(propio ? { propio } : {}),
    counters: stored?.counters ?? new Map(),
  };
  const seguimiento = readSeguimiento(content);
  const meta: Meta = {
    version: stored?.version ?? META_VERSION,
    perfil: seguimiento.perfil.id,
    counters: content.counters,
    units: stored?.units ?? new Map(),
    ...(stored?.propio === undefined ? {} : { propio: stored.propio }),
  };
  return { structure, meta, tables: withOwnFormats(tables, propio), content, seguimiento };
}

/** Who writes in them finds their columns by the headings of the perfil. */
function withOwnFormats(
  tables: ReadonlyMap<string, RawTable>,
  propio: Perfil | null,
): ReadonlyMap<string, RawTable> {
  if (!propio?.formats) return tables;
  const own = new Map(propio.formats.map((format) => [format.table, format]));
  return new Map(
    [...tables].map(([name, table]) => {
      const format = own.get(name);
      return [name, format ? { ...table, format } : table];
    }),
  );
}

/** One that somebody broke by hand in the hidden sheet is none: the perfil is then told by the tables. */
async function ownPerfil(text = ''): Promise<Perfil | null> {
  if (text === '') return null;
  // Few workbooks have one, and the pane opens sooner without what reads it.
  const { parsePerfilPropio, perfilOf } = await import(
    /* webpackChunkName: "on-demand-perfil" */ '../../domain/perfiles/propio'
  );
  const parsed = parsePerfilPropio(text);
  return 'perfil' in parsed ? perfilOf(parsed.perfil) : null;
}

const OURS = [
  ...allFormats.map(({ table }) => table),
  observacionesRegister.table,
  cambiosRegister.table,
  avanceMensualRegister.table,
  conflictosRegister.table,
  modificacionesRegister.table,
  entregasRegister.table,
  prorrogasRegister.table,
  resultadosRegister.table,
  parametrosRegister.table,
  diasInhabilesRegister.table,
  catalogosSheet.table,
];

/** By the name our declarations give them, those that still have it. */
export function findOurs(structure: Structure): Map<string, TableInfo> {
  const found = new Map<string, TableInfo>();
  for (const name of OURS) {
    const info = tableNamed(structure, name);
    if (info) found.set(name, info);
  }
  return found;
}

function toRows(values: unknown[][]): CellValue[][] {
  return values.map((row) => row.map(toCellValue));
}
