import { planRequest, type CambioPedido, type RequestPlan } from '../domain/indicadores/cambios/planRequest';
import { solicitudCambio } from '../domain/formats';
import type { ColumnKey } from '../domain/formats/format';
import { problemas, type Problem } from '../domain/messages/problemas';
import { tableOf, type Seguimiento } from '../domain/seguimiento';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { ensureFormat } from './sheets/ensureFormat';
import { appendRecords } from './write/appendRecords';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { INSTALL_BYTES } from './write/payload';

/**
 * Registers a request of change (SEJ-PEP-24) as Pendiente, with a folio, and tells what it lacks to be approved. Its
 * sheet is installed the first time.
 */
export async function requestChange(
  context: Excel.RequestContext,
  request: CambioPedido,
): Promise<Outcome<RequestPlan>> {
  const libro = await readLibro(context);
  const plan = planRequest(libro.seguimiento, request);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const problem =
    lackingColumns(libro.seguimiento) ??
    changesProblem(libro, [], [libro.tables.get(solicitudCambio.table)?.sheet]);
  if (problem) return blocked(problem);
  const writer = blockWriter(context);
  if (!libro.tables.has(solicitudCambio.table)) await writer.room(INSTALL_BYTES);
  const target = ensureFormat(context, libro, solicitudCambio);
  if ('problem' in target) return blocked(target.problem);
  await appendRecords(context, writer, solicitudCambio, target.table, plan.rows);
  await writer.send();
  return done(plan);
}

/** Without them the request would lose what it says, and nobody could resolve it or undo it for a past period. */
const NEEDED: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'folio',
  'indicador',
  'tipoCambio',
  'causalCambio',
  'campo',
  'valorActual',
  'valorSolicitado',
  'oficioSolicitud',
  'solicitudRecursos',
  'documentoSoporte',
  'resolucion',
]);

function lackingColumns(seguimiento: Seguimiento): Problem | null {
  const table = tableOf(seguimiento, solicitudCambio.id);
  const lacking = (table?.missing ?? []).filter(({ key }) => NEEDED.has(key));
  if (!table || lacking.length === 0) return null;
  return problemas.columnasFaltantes(
    table.sheet,
    lacking.map(({ heading }) => heading),
  );
}
