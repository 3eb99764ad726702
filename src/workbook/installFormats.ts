import { evaluacionClave } from '../domain/asm/claves';
import type { CellValue } from '../domain/cell';
import { evaluaciones as evaluacionesFormat } from '../domain/formats';
import { columnsOf, type Format } from '../domain/formats/format';
import { problemas } from '../domain/messages/problemas';
import type { Perfil } from '../domain/perfiles';
import type { Evaluacion } from '../domain/records';
import { readStructure, type Structure } from './read/structure';
import { blocked, done, type Outcome } from './result';
import { installParts, missingParts, partsFor } from './sheets/ensureSheets';
import { formatTableSheet } from './sheets/formatSheet';
import type { InicioValues } from './sheets/inicioSheet';
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

/** Creates the sheets of the formats and all they need. Refuses, and changes nothing, if one of them is there. */
export async function installFormats(
  context: Excel.RequestContext,
  { formats, perfil, inicio, evaluacion }: InstallRequest,
): Promise<Outcome<InstallResult>> {
  const structure = await readStructure(context);
  const parts = partsFor(formats, perfil, { ...inicio, perfil: perfil.nombre });
  const { parts: missing } = missingParts(parts, structure);
  if (missing.length < parts.length) {
    const present = parts.filter((part) => !missing.includes(part)).map(({ sheet }) => sheet);
    return blocked(problemas.hojasExistentes(present));
  }
  const blank = await onlyBlankSheet(context, structure);
  installParts(context, parts, missing);
  if (evaluacion) writeFirstEvaluacion(context, evaluacion);
  const opening = context.workbook.worksheets.getItem(parts[0]?.sheet ?? '');
  opening.activate();
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

/** A new workbook opens with one blank sheet, which would stay behind as litter. */
async function onlyBlankSheet(context: Excel.RequestContext, structure: Structure): Promise<string | null> {
  const [only, ...others] = structure.sheets;
  if (!only || others.length > 0) return null;
  const used = context.workbook.worksheets.getItem(only.name).getUsedRangeOrNullObject().load('address');
  await context.sync();
  return used.isNullObject ? only.name : null;
}

function writeFirstEvaluacion(context: Excel.RequestContext, evaluacion: Omit<Evaluacion, 'clave'>): void {
  const clave = evaluacionClave(evaluacion.programa, []);
  const values: Readonly<Record<string, CellValue | undefined>> = { ...evaluacion, evaluacion: clave };
  const columns = columnsOf(evaluacionesFormat);
  const row = columns.map(({ key }) => values[key] ?? '');
  const top = headerRowOf(formatTableSheet(evaluacionesFormat)) + 1;
  context.workbook.worksheets
    .getItem(evaluacionesFormat.sheet)
    .getRangeByIndexes(top, 0, 1, columns.length).values = [row];
}
