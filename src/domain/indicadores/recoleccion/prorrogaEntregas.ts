/** What the rows of Entregas say of their day due, once a prórroga that moves it is recorded after the file came. */
import type { DateSerial } from '../../dates/dateSerial';
import { avisoEntrega, diceDelPlazo } from '../../messages/recepcion';
import type { Periodo } from '../../records';
import type { Seguimiento } from '../../seguimiento';
import { foldText } from '../../text/foldText';
import type { Entrega, Prorroga } from '../records';
import { isReceived, recibidaDe, entregaDue } from './entregas';
import { ventanaDe } from './ventana';

export type PlazoDeEntrega = Pick<Entrega, 'vence' | 'enTiempo' | 'observaciones'>;

/**
 * How each file's row changes: when it fell due, whether it came in time and the line of Observaciones that says it.
 * `null` for a row that does not: of another dependency or month, without a file, or whose day due stays.
 *
 * @param before what the workbook says
 * @param after what it will say with the prórroga
 */
export function plazosTrasProrroga(
  before: Seguimiento,
  after: Seguimiento,
  { dependencia, mes }: Pick<Prorroga, 'dependencia' | 'mes'>,
): (entrega: Entrega) => PlazoDeEntrega | null {
  const vence = entregaDue(after, dependencia, mes);
  if (vence === entregaDue(before, dependencia, mes)) return () => null;
  const named = foldText(dependencia);
  return (entrega) => {
    const { recibida } = entrega;
    const isOwn = entrega.mes === mes && foldText(entrega.dependencia) === named;
    if (!isOwn || recibida === null || entrega.vence === null) return null;
    const observaciones = isReceived(entrega)
      ? withLine(entrega.observaciones, lineOf(after, { dependencia, mes, recibida, vence }))
      : entrega.observaciones;
    return { vence, enTiempo: recibida <= vence, observaciones };
  };
}

interface Came {
  readonly dependencia: string;
  readonly mes: Periodo;
  readonly recibida: DateSerial;
  readonly vence: DateSerial;
}

/** `null` when it would have been in time without any prórroga. */
function lineOf(seguimiento: Seguimiento, { dependencia, mes, recibida, vence }: Came): string | null {
  if (recibida <= vence) {
    const isByProrroga = recibida > ventanaDe(seguimiento.calendar, mes).vence;
    return isByProrroga ? avisoEntrega.enTiempoPorProrroga(vence) : null;
  }
  const first = recibidaDe(seguimiento, dependencia, mes).recibida;
  return first !== null && first <= vence
    ? avisoEntrega.correccionTardia(vence)
    : avisoEntrega.tardia(vence, mes);
}

/** In the place of the line that said it, or the first. */
function withLine(observaciones: string, line: string | null): string {
  const lines = observaciones === '' ? [] : observaciones.split('\n');
  const place = Math.max(0, lines.findIndex(diceDelPlazo));
  const others = lines.filter((each) => !diceDelPlazo(each));
  return (line === null ? others : [...others.slice(0, place), line, ...others.slice(place)]).join('\n');
}
