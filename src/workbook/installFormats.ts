import { evaluacionClave } from '../domain/asm/claves';
import type { CellValue } from '../domain/cell';
import { evaluaciones as evaluacionesFormat } from '../domain/formats';
import { columnsOf, type Format } from '../domain/formats/format';
import type { Perfil } from '../domain/perfiles';
import type { Evaluacion } from '../domain/records';
import { readStructure, sheetNamed, type Structure } from './read/structure';
import { blocked, done, type Outcome } from './result';
import { beginWriting } from './work';
import { installParts } from './sheets/ensureSheets';
import { formatTableSheet } from './sheets/formatSheet';
import { installPlan } from './sheets/installPlan';
import type { InicioValues } from './sheets/inicioSheet';
import { literal } from './write/cellText';
import { headerRowOf } from './sheets/tableSheet';

export interface InstallRequest {
  readonly formats: readonly Format[];
  readonly perfil: Perfil;
  readonly inicio: Omit<InicioValues, 'perfil'>;
  /** Becomes the first row of Evaluaciones; without a clave it gets one. */
  readonly evaluacion?: Omit<Evaluacion, 'clave'>;
}

export interface InstallResult {
  readonly formatos: readonly {
    readonly id: string;
    readonly hoja: string;
    readonly tabla: string;
    /** Official columns. */
    readonly columnas: number;
  }[];
}

/** Creates the sheets of the formats and those they need that are not there. Refuses over what it did not make. */
export async function installFormats(
  context: Excel.RequestContext,
  { formats, perfil, inicio, evaluacion }: InstallRequest,
): Promise<Outcome<InstallResult>> {
  const structure = await readStructure(context);
  const { all, missing, problem } = installPlan(structure, formats, perfil, inicio);
  if (problem) return blocked(problem);
  const blank = await onlyBlankSheet(context, structure);
  beginWriting(context);
  installParts(context, structure, all, missing);
  const bringsEvaluaciones = missing.some(({ table }) => table === evaluacionesFormat.table);
  if (evaluacion && bringsEvaluaciones) writeFirstEvaluacion(context, evaluacion);
  const opening = all[0]?.sheet ?? '';
  // A first sheet that somebody hid stays so: Excel activates no hidden one.
  if (sheetNamed(structure, opening)?.isVisible !== false) {
    context.workbook.worksheets.getItem(opening).activate();
  }
  if (blank !== null) context.workbook.worksheets.getItem(blank).delete();
  await context.sync();
  return done({
    formatos: formats.map(({ id, sheet, table, official }) => ({
      id,
      hoja: sheet,
      tabla: table,
      columnas: official.length,
    })),
  });
}

/** As Excel names the sheet of a new workbook: one that people have named is theirs. */
const DEFAULT_NAME = /^(?:hoja|sheet) ?\d+$/i;

/** A new workbook opens with one blank sheet, which would stay behind as litter. */
async function onlyBlankSheet(context: Excel.RequestContext, structure: Structure): Promise<string | null> {
  const [only, ...others] = structure.sheets;
  if (!only || others.length > 0 || !DEFAULT_NAME.test(only.name)) return null;
  const sheet = context.workbook.worksheets.getItem(only.name);
  const used = sheet.getUsedRangeOrNullObject().load('address');
  const charts = sheet.charts.load('items/name');
  await context.sync();
  return used.isNullObject && charts.items.length === 0 ? only.name : null;
}

function writeFirstEvaluacion(context: Excel.RequestContext, evaluacion: Omit<Evaluacion, 'clave'>): void {
  const clave = evaluacionClave(evaluacion.programa, []);
  const values: Readonly<Record<string, CellValue | undefined>> = { ...evaluacion, evaluacion: clave };
  const columns = columnsOf(evaluacionesFormat);
  const row = columns.map(({ key }) => values[key] ?? '');
  const top = headerRowOf(formatTableSheet(evaluacionesFormat)) + 1;
  context.workbook.worksheets
    .getItem(evaluacionesFormat.sheet)
    .getRangeByIndexes(top, 0, 1, columns.length).values = [row.map(literal)];
}
