import type { Perfil } from '../../domain/perfiles';
import {
  acciones,
  allFormats,
  enlaces,
  evaluaciones,
  ficha,
  planAcciones,
  presupuesto,
  solicitudCambio,
  tablaMaestra,
  withCompanions,
} from '../../domain/formats';
import { formatIn } from '../../domain/perfiles/perfil';
import { areaOf, type Format } from '../../domain/formats/format';
import { listSheetsFor, listSheets } from '../../domain/catalogues/listSheets';
import { parametrosRows } from '../../domain/advance/parametrosRows';
import {
  avanceMensualRegister,
  cambiosRegister,
  catalogosSheet,
  diasInhabilesRegister,
  observacionesRegister,
  parametrosRegister,
} from '../../domain/registers';
import { sheetNamed, tableNamed, type Structure } from '../read/structure';
import { problemas, type Problem } from '../../domain/messages/problemas';
import { installCatalogosSheet, installListSheet, LISTED } from './catalogosSheet';
import { listName } from './columnFormat';
import { formatTableSheet, registerTableSheet } from './formatSheet';
import { INICIO_NAMES, INICIO_SHEET } from './inicioNames';
import { installInicioSheet, PROGRAMA_FORMULA, type InicioValues } from './inicioSheet';
import { installMetaSheet, META_SHEET, META_VERSION, type Meta } from './metaSheet';
import { installTableSheet } from './tableSheet';

interface Part {
  readonly sheet: string;
  /** Absent for a sheet without a table. */
  readonly table?: string;
  /** For whoever asks what it is for. */
  readonly what?: string;
  readonly isHidden?: boolean;
  /** Defined names that it creates. */
  readonly names?: readonly string[];
  readonly install: (context: Excel.RequestContext) => void;
}

/** Of those that nobody asks for by name, and of those that hold no ASM. */
const WHAT: Readonly<Record<string, string>> = {
  [evaluaciones.id]: 'Las evaluaciones de las que provienen los ASM, con sus fechas y plazos.',
  [acciones.id]: 'Las acciones del Anexo I, una por fila: aquí se captura su avance cada mes.',
  [ficha.id]: 'SEJ-PEP-23: qué mide cada indicador, cómo se calcula, sus metas y quién lo reporta.',
  [tablaMaestra.id]: 'SEJ-PEP-28: el dato de cada variable, mes por mes.',
  [enlaces.id]: 'A quién se envía la tabla de datos de cada dependencia, y quién es su superior.',
  [presupuesto.id]: 'El presupuesto PbR de cada programa, por trimestre.',
  [planAcciones.id]:
    'Los indicadores en rezago: justificación, acción de mejora, fecha compromiso y seguimiento.',
  [solicitudCambio.id]: 'SEJ-PEP-24: los cambios que se pidieron a los indicadores y cómo se resolvieron.',
};

/** Everything a workbook of these formats holds, in the order of its tabs. */
export function partsFor(formats: readonly Format[], perfil: Perfil, inicio: InicioValues): readonly Part[] {
  const declared = formats.map((each) => allFormats.find(({ id }) => id === each.id) ?? each);
  const installed = withCompanions(declared).map((each) => formatIn(perfil, each));
  const areas = [...new Set(installed.map(areaOf))];
  const format = (each: Format): Part => ({
    sheet: each.sheet,
    table: each.table,
    what: WHAT[each.id] ?? whatOf(each),
    install: (context) => installTableSheet(context, formatTableSheet(each)),
  });
  const register = (each: Parameters<typeof registerTableSheet>[0], what: string): Part => ({
    sheet: each.sheet,
    table: each.table,
    what,
    install: (context) => installTableSheet(context, registerTableSheet(each)),
  });
  const parts: Part[] = [
    ...installed.map(format),
    ...(areas.includes('asm')
      ? [register(avanceMensualRegister, 'La historia: cada acción como estaba al cerrar cada mes.')]
      : []),
    register(observacionesRegister, 'Lo que encontró la última validación, con su porqué.'),
    register(cambiosRegister, 'Cada celda que cambió el complemento: antes y después.'),
    {
      sheet: catalogosSheet.sheet,
      table: catalogosSheet.table,
      what: 'Los valores de las listas desplegables.',
      names: LISTED.map(listName),
      install: (context) => installCatalogosSheet(context, perfil.catalogues),
    },
    ...listSheetsFor(installed).map((each): Part => ({
      sheet: each.sheet,
      table: each.table,
      what: each.what,
      names: each.catalogues.map(listName),
      install: (context) => {
        installListSheet(context, perfil.catalogues, each);
      },
    })),
    {
      sheet: parametrosRegister.sheet,
      table: parametrosRegister.table,
      what: 'Los umbrales del semáforo, que su institución puede cambiar.',
      install: (context) => {
        installTableSheet(context, {
          ...registerTableSheet(parametrosRegister),
          rows: parametrosRows(areas, perfil.parametros),
        });
      },
    },
    register(diasInhabilesRegister, 'Los días inhábiles que su institución agrega o quita a los de ley.'),
  ];
  const contents = parts.map(({ sheet, what = '' }) => ({ sheet, what }));
  return [
    {
      sheet: INICIO_SHEET,
      what: 'Institución, perfil, ejercicio y trimestre, que repiten los encabezados; quién firma el informe; y la lista de hojas.',
      names: Object.values(INICIO_NAMES),
      install: (context) => installInicioSheet(context, inicio, contents, areas),
    },
    ...parts,
    {
      sheet: META_SHEET,
      isHidden: true,
      install: (context) => {
        installMetaSheet(context, metaOf(perfil));
      },
    },
  ];
}

/** What a new workbook of the perfil keeps. */
function metaOf({ id, propio }: Perfil): Meta {
  return {
    version: META_VERSION,
    perfil: id,
    counters: new Map(),
    ...(propio ? { propio: JSON.stringify(propio) } : {}),
  };
}

function whatOf({ rows, name, purpose = '' }: Format): string {
  return rows === 'asm' ? `El formato oficial ${name}: aquí se capturan los ASM.` : purpose;
}

export interface MissingParts {
  readonly parts: readonly Part[];
  /** Sheets that have the name of one of ours and not its table. */
  readonly strangers: readonly string[];
}

export function missingParts(parts: readonly Part[], structure: Structure): MissingParts {
  const hasTable = ({ table }: Part) => table !== undefined && tableNamed(structure, table) !== undefined;
  const hasSheet = ({ sheet }: Part) => sheetNamed(structure, sheet) !== undefined;
  // Lists are found by their names, whatever their table is called now.
  const hasNames = ({ names }: Part) => names?.every((name) => structure.names.has(name)) === true;
  const isOurs = (part: Part) =>
    part.sheet === INICIO_SHEET
      ? structure.names.has(INICIO_NAMES.institucion)
      : part.table === undefined || hasTable(part) || hasNames(part);
  return {
    parts: parts.filter((part) => !hasTable(part) && !hasSheet(part)),
    strangers: parts.filter((part) => hasSheet(part) && !isOurs(part)).map(({ sheet }) => sheet),
  };
}

/** Why these parts cannot be created whole; said before anything is. */
export function installProblem(structure: Structure, missing: readonly Part[]): Problem | null {
  if (missing.length === 0) return null;
  if (structure.isStructureProtected) return problemas.libroProtegido();
  const taken = new Map(
    [...structure.names, ...structure.tables.map(({ name }) => name)]
      .filter((name) => !structure.brokenNames.has(name))
      .map((name) => [name.toLowerCase(), name]),
  );
  const wanted = missing.flatMap(({ table, names = [] }) => [
    ...(table === undefined ? [] : [table]),
    ...names,
  ]);
  const clashing = wanted.flatMap((name) => taken.get(name.toLowerCase()) ?? []);
  return clashing.length === 0 ? null : problemas.nombresExistentes(clashing);
}

/**
 * Creates them: the lists first, because dropdowns name them; Inicio last, because its formulas name the rest;
 * then each tab takes its place. Queues; the caller sends.
 */
export function installParts(
  context: Excel.RequestContext,
  structure: Structure,
  all: readonly Part[],
  missing: readonly Part[],
): void {
  for (const name of missing.flatMap(({ names = [] }) => names)) {
    // What a deleted sheet of ours left behind.
    if (structure.brokenNames.has(name)) context.workbook.names.getItem(name).delete();
  }
  const lists = [catalogosSheet, ...listSheets].map(({ sheet }) => sheet);
  const first = missing.filter(({ sheet }) => lists.includes(sheet));
  const last = missing.filter(({ sheet }) => sheet === INICIO_SHEET);
  const middle = missing.filter((part) => !first.includes(part) && !last.includes(part));
  for (const part of [...first, ...middle, ...last]) part.install(context);
  const isInicioOlder = last.length === 0 && structure.names.has(INICIO_NAMES.programa);
  if (isInicioOlder && missing.some(({ sheet }) => sheet === evaluaciones.sheet)) {
    context.workbook.names.getItem(INICIO_NAMES.programa).getRange().formulas = [[PROGRAMA_FORMULA]];
  }
  all.forEach(({ sheet }, position) => {
    // A very hidden sheet has no place among the tabs.
    if (sheet !== META_SHEET && missing.some((part) => part.sheet === sheet)) {
      context.workbook.worksheets.getItem(sheet).position = position;
    }
  });
}
