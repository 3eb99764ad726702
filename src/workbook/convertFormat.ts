import { planConversion, type ConversionPlan } from '../domain/conversion/convert';
import type { DateSerial } from '../domain/dates/dateSerial';
import type { Format } from '../domain/formats/format';
import { conversionTexts } from '../domain/messages/conversion';
import { problemas } from '../domain/messages/problemas';
import { formatIn } from '../domain/perfiles/perfil';
import { tableOf } from '../domain/seguimiento';
import { validationContext } from '../domain/validation/context';
import { protectedSheets } from './read/protection';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { ensureFormat } from './sheets/ensureFormat';
import { appendRecords } from './write/appendRecords';
import { blockWriter } from './write/blockWriter';
import { INSTALL_BYTES } from './write/payload';

export interface ConvertRequest {
  readonly from: Format;
  readonly to: Format;
  readonly fecha: DateSerial;
}

export interface ConvertResult extends Pick<ConversionPlan, 'noCaben' | 'faltan' | 'avisos'> {
  readonly filas: number;
  readonly omitidas: ConversionPlan['omitted'];
}

/** Writes the rows of one format out as another, with the same claves. The source is not touched. */
export async function convertFormat(
  context: Excel.RequestContext,
  { from, to: asked, fecha }: ConvertRequest,
): Promise<Outcome<ConvertResult>> {
  if (from.id === asked.id) return blocked(problemas.conversionIgual());
  const foreign = [from, asked].find(({ rows }) => rows !== 'asm');
  if (foreign) return blocked(conversionTexts.noSeConvierte(foreign.name));
  const libro = await readLibro(context);
  const to = formatIn(libro.seguimiento.perfil, asked);
  const source = tableOf(libro.seguimiento, from.id);
  if (!source) return blocked(problemas.sinFormato(from.name));
  if (source.rows.length === 0) return blocked(problemas.sinFilas(from.name));
  const locked = protectedSheets(libro, [libro.tables.get(to.table)?.sheet]);
  if (locked.length > 0) return blocked(problemas.hojaProtegida(locked));
  const plan = planConversion(
    source,
    to,
    tableOf(libro.seguimiento, to.id),
    validationContext(libro.seguimiento, fecha),
  );
  const writer = blockWriter(context);
  if (!libro.tables.has(to.table)) await writer.room(INSTALL_BYTES);
  const target = ensureFormat(context, libro, to);
  if ('problem' in target) return blocked(target.problem);
  await appendRecords(context, writer, to, target.table, plan.added);
  await writer.send();
  const { added, noCaben, faltan, avisos, omitted } = plan;
  return done({ filas: added.length, noCaben, faltan, avisos, omitidas: omitted });
}
