import { parametrosDefaults, parametrosFromRows } from '../../domain/advance/parametrosRows';
import { createCalendar } from '../../domain/calendar/diasHabiles';
import { cellText, isBlank, type CellValue } from '../../domain/cell';
import type { Catalogues } from '../../domain/catalogues/catalogues';
import { parseDate } from '../../domain/dates/parseDate';
import type { CatalogueId } from '../../domain/formats/format';
import { allFormats } from '../../domain/formats';
import { perfilById, perfilOfFormat, pueblaMunicipio, type Perfil } from '../../domain/perfiles';
import type { Avance } from '../../domain/records';
import { placedAvances } from '../../domain/registers/avanceRows';
import {
  avanceMensualRegister,
  cambiosRegister,
  catalogosSheet,
  diasInhabilesRegister,
  observacionesRegister,
  parametrosRegister,
  type Register,
} from '../../domain/registers';
import type { Seguimiento } from '../../domain/seguimiento';
import { sameHeading, tableData } from '../../domain/tables/tableData';
import { INICIO_NAMES } from '../sheets/formatSheet';
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
  const perfil = perfilById(stored?.perfil ?? '') ?? perfilOfTables(tables);
  const meta: Meta = {
    version: stored?.version ?? META_VERSION,
    perfil: perfil.id,
    counters: stored?.counters ?? new Map(),
    units: stored?.units ?? new Map(),
  };
  return {
    structure,
    meta,
    tables,
    seguimiento: {
      perfil,
      institucion: inicioValue('institucion'),
      ejercicio: inicioValue('ejercicio'),
      trimestre: inicioValue('trimestre'),
      catalogues: institutionCatalogues(perfil, tables.get(catalogosSheet.table)),
      parametros: parametrosFromRows(
        registerRows(parametrosRegister, tables.get(parametrosRegister.table)),
        parametrosDefaults,
      ),
      calendar: institutionCalendar(tables.get(diasInhabilesRegister.table)),
      tables: allFormats.flatMap((format) => {
        const table = tables.get(format.table);
        return table ? [tableData(format, table, table.headings, table.body)] : [];
      }),
      avances: readAvances(tables.get(avanceMensualRegister.table)),
      counters: meta.counters,
    },
  };
}

const OURS = [
  ...allFormats.map(({ table }) => table),
  observacionesRegister.table,
  cambiosRegister.table,
  avanceMensualRegister.table,
  parametrosRegister.table,
  diasInhabilesRegister.table,
  catalogosSheet.table,
];

function findOurs(structure: Structure): Map<string, TableInfo> {
  const found = new Map<string, TableInfo>();
  for (const name of OURS) {
    const info = tableNamed(structure, name);
    if (info) found.set(name, info);
  }
  return found;
}

/** A workbook without our hidden sheet was put together by hand: its first format says whose norm it follows. */
function perfilOfTables(tables: ReadonlyMap<string, RawTable>): Perfil {
  const format = allFormats.find(({ table }) => tables.has(table));
  return (format && perfilOfFormat(format)) ?? pueblaMunicipio;
}

/** The perfil's catalogues with the values that the institution keeps in the sheet; known descriptions stay. */
function institutionCatalogues(perfil: Perfil, table: RawTable | undefined): Catalogues {
  if (!table) return perfil.catalogues;
  const edited = Object.entries(perfil.catalogues).map(([id, catalogue]) => {
    const index = table.headings.findIndex((heading) => sameHeading(cellText(heading), catalogue.heading));
    const values = index === -1 ? [] : table.body.map((row) => cellText(row[index] ?? '')).filter(Boolean);
    if (values.length === 0) return [id, catalogue] as const;
    const entries = values.map(
      (value) => catalogue.entries.find((entry) => entry.value === value) ?? { value, description: '' },
    );
    return [id, { ...catalogue, entries }] as const;
  });
  return { ...perfil.catalogues, ...(Object.fromEntries(edited) as Partial<Record<CatalogueId, never>>) };
}

/** The rows of a register in the order it declares its columns, wherever people have moved them. */
function registerRows(register: Register, table: RawTable | undefined): readonly (readonly CellValue[])[] {
  if (!table) return [];
  const places = register.columns.map(({ heading }) =>
    table.headings.findIndex((found) => sameHeading(cellText(found), heading)),
  );
  return table.body.map((row) => places.map((place) => row[place] ?? ''));
}

/** Rows without a date are left out; anything but «Baja» adds. */
function institutionCalendar(table: RawTable | undefined): Seguimiento['calendar'] {
  const altas: { fecha: number; motivo: string }[] = [];
  const bajas: { fecha: number; motivo: string }[] = [];
  for (const [fecha = '', motivo = '', tipo = ''] of registerRows(diasInhabilesRegister, table)) {
    if (isBlank(fecha)) continue;
    const reading = parseDate(fecha);
    if (reading.kind !== 'date') continue;
    const day = { fecha: reading.date, motivo: cellText(motivo) || 'día inhábil de la institución' };
    if (/^baja$/i.test(cellText(tipo))) bajas.push(day);
    else altas.push(day);
  }
  return createCalendar({ altas, bajas });
}

function readAvances(table: RawTable | undefined): readonly Avance[] {
  return table ? placedAvances(table.headings.map(cellText), table.body).map(({ avance }) => avance) : [];
}

function toRows(values: unknown[][]): CellValue[][] {
  return values.map((row) => row.map(toCellValue));
}
