/** The day on which the Contraloría and Finanzas were told of a change (MTY 7.43), noted in its rows. */
import { changesOf, type CellChange, type RowValues } from '../../changes';
import type { DateSerial } from '../../dates/dateSerial';
import { cambios } from '../../messages/cambiosIndicador';
import { citasDe } from '../../messages/citas';
import { problemas, type Problem } from '../../messages/problemas';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { solicitudesOf } from './solicitudes';

export interface Notificado {
  readonly folio: string;
  /** `null` leaves what there is. */
  readonly contraloria: DateSerial | null;
  readonly finanzas: DateSerial | null;
}

export function planNotice(
  seguimiento: Seguimiento,
  { folio, contraloria, finanzas }: Notificado,
): { readonly changes: readonly CellChange[] } | { readonly problem: Problem } {
  const table = tableOf(seguimiento, 'solicitud-cambio');
  const own = solicitudesOf(seguimiento).filter((each) => each.folio === folio);
  const [first] = own;
  if (!table || !first) return { problem: cambios.solicitudNoEncontrada(folio, []) };
  if (first.resolucion === 'Pendiente') return { problem: cambios.avisoSinResolver(folio) };
  if (contraloria === null && finanzas === null) return { problem: cambios.sinDiaDeAviso() };
  const values: RowValues = {
    ...(contraloria === null ? {} : { avisoContraloria: contraloria }),
    ...(finanzas === null ? {} : { avisoFinanzas: finanzas }),
  };
  const lacking = table.missing.filter(({ key }) => key in values).map(({ heading }) => heading);
  if (lacking.length > 0) return { problem: problemas.columnasFaltantes(table.sheet, lacking) };
  const motivo = cambios.motivoDeAviso(folio, citasDe(seguimiento.perfil).procedimiento);
  const rows = new Set(own.map(({ sheetRow }) => sheetRow));
  const changes = table.rows
    .filter(({ sheetRow }) => rows.has(sheetRow))
    .flatMap((row) => changesOf(table, row, values, motivo))
    .map((change) => ({ ...change, clave: first.clave }));
  return { changes };
}
