import type { DateSerial } from '../../domain/dates/dateSerial';
import { evaluaciones as evaluacionesFormat } from '../../domain/formats';
import { areaOf, type Format } from '../../domain/formats/format';
import {
  planImport,
  type ImportOptions,
  type ImportPlan,
  type ImportSource,
} from '../../domain/importing/planImport';
import { formatIn } from '../../domain/perfiles/perfil';
import { problemas } from '../../domain/messages/problemas';
import { validationContext } from '../../domain/validation/context';
import type { Libro } from '../read/readLibro';
import { blocked, done, type Outcome } from '../result';
import { ensureFormats } from '../sheets/ensureFormat';
import { keepMeta } from '../sheets/metaSheet';
import { appendRecords } from './appendRecords';
import { applyChanges } from './applyChanges';
import { blockWriter } from './blockWriter';
import { changesProblem } from './changesProblem';
import { INSTALL_BYTES } from './payload';

export interface ImportInto extends ImportOptions {
  readonly format: Format;
  readonly fecha: DateSerial;
}

/** Adds the rows of those tables to a format. All of them or none: a row in conflict stops the whole import. */
export async function importSources(
  context: Excel.RequestContext,
  libro: Libro,
  sources: readonly ImportSource[],
  request: ImportInto,
): Promise<Outcome<ImportPlan>> {
  const { fecha } = request;
  const format = formatIn(libro.seguimiento.perfil, request.format);
  // Those of the indicators are installed when somebody brings their rows.
  const installs = areaOf(format) === 'indicadores';
  if (!installs && !libro.tables.has(format.table)) return blocked(problemas.sinFormato(format.name));
  const plan = planImport(sources, format, validationContext(libro.seguimiento, fecha), request);
  if (plan.conflicts.length > 0) {
    const names = plan.conflicts.slice(0, 5).map(({ name }) => name);
    return blocked(problemas.importacionEnConflicto(names, plan.conflicts.length));
  }
  const problem = changesProblem(libro, plan.changes, [
    libro.tables.get(format.table)?.sheet,
    plan.newEvaluaciones.length > 0 ? libro.tables.get(evaluacionesFormat.table)?.sheet : undefined,
    ...plan.companions.map(({ format: { table } }) => libro.tables.get(table)?.sheet),
  ]);
  if (problem) return blocked(problem);
  if (installs) return importIndicadores(context, libro, plan, fecha);
  await writeImport(context, libro, format, plan, fecha);
  return done(plan);
}

async function importIndicadores(
  context: Excel.RequestContext,
  libro: Libro,
  plan: ImportPlan,
  fecha: DateSerial,
): Promise<Outcome<ImportPlan>> {
  const { format, added, companions } = plan;
  const writer = blockWriter(context);
  const formats = [format, ...companions.map((each) => each.format)];
  if (formats.some(({ table }) => !libro.tables.has(table))) await writer.room(INSTALL_BYTES);
  const ensured = ensureFormats(context, libro, formats);
  if ('problem' in ensured) return blocked(ensured.problem);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Importar', fecha });
  for (const each of [{ format, rows: added }, ...companions]) {
    await appendRecords(context, writer, each.format, ensured.tableOf(each.format), each.rows);
  }
  await writer.send();
  return done(plan);
}

async function writeImport(
  context: Excel.RequestContext,
  libro: Libro,
  format: Format,
  plan: ImportPlan,
  fecha: DateSerial,
): Promise<void> {
  const writer = blockWriter(context);
  const evaluaciones = libro.tables.get(evaluacionesFormat.table);
  if (evaluaciones) {
    await appendRecords(context, writer, evaluacionesFormat, evaluaciones, plan.newEvaluaciones);
  }
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Importar', fecha });
  const table = libro.tables.get(format.table);
  if (table) await appendRecords(context, writer, format, table, plan.added);
  keepMeta(context, libro.structure, {
    ...libro.meta,
    counters: plan.counters,
    units: unitsAfter(libro, format, plan),
  });
  await writer.send();
}

/** The unit that was decided is kept, so that somebody can tell later how the figures were read. */
function unitsAfter(libro: Libro, format: Format, { unit }: ImportPlan): ReadonlyMap<string, string> {
  const known = libro.meta.units ?? new Map<string, string>();
  return unit === null || unit.why === 'noNumbers' ? known : new Map([...known, [format.id, unit.unit]]);
}
