/** What is written once the month's window has begun: to a superior, and to corroborate a file (MTY 7.10–7.14). */
import { countDiasHabiles } from '../../calendar/diasHabiles';
import type { DateSerial } from '../../dates/dateSerial';
import {
  asuntos,
  avisoSuperior,
  corroboracion,
  cuerpoDeCarta,
  destinatarios,
  type Carta,
  type CartaHead,
} from '../../messages/cartas';
import { citasDe } from '../../messages/citas';
import type { Seguimiento } from '../../seguimiento';
import { indicadoresOf } from '../readIndicadores';
import type { TableroRow } from './tablero';

/** `null` while the delivery is not late, or once it came. */
export function avisoAlSuperior(seguimiento: Seguimiento, row: TableroRow, hoy: DateSerial): Carta | null {
  if (row.noDisponibleDesde === null || row.recibida !== null) return null;
  const { dependencia, mes, vence } = row;
  const directory = indicadoresOf(seguimiento).enlaceOf(dependencia);
  const head: CartaHead = {
    destinatario: directory?.superior || destinatarios.superior(dependencia),
    dependencia,
    mes,
    institucion: seguimiento.institucion,
  };
  return {
    para: directory?.correoSuperior ?? '',
    asunto: asuntos.superior(head),
    cuerpo: cuerpoDeCarta(head, [
      avisoSuperior.falta(mes, hoy, row.indicadores),
      missing(seguimiento, row),
      avisoSuperior.enviada(row.enviada, row.enlace || destinatarios.enlace(dependencia)),
      avisoSuperior.vencio(vence, countDiasHabiles(seguimiento.calendar, vence, hoy)),
      avisoSuperior.prorrogas(row.prorrogas.map(({ tipo, motivo }) => `Prórroga ${tipo}: ${motivo}`)),
      avisoSuperior.noDisponible(row.noDisponibleDesde),
      avisoSuperior.fundamento(citasDe(seguimiento.perfil)),
    ]),
  };
}

/** `null` when the last file has nothing to corroborate. */
export function solicitudDeCorroborar(seguimiento: Seguimiento, row: TableroRow): Carta | null {
  if (row.inconsistencias.length === 0 || row.ultima === null) return null;
  const { dependencia, mes, correo } = row;
  const head: CartaHead = {
    destinatario: row.enlace || destinatarios.enlace(dependencia),
    dependencia,
    mes,
    institucion: seguimiento.institucion,
  };
  return {
    para: correo,
    asunto: asuntos.corroborar(head),
    cuerpo: cuerpoDeCarta(head, [
      corroboracion.recibido(row.archivo, row.ultima, mes),
      row.inconsistencias.map((line) => `- ${line}`).join('\n'),
      corroboracion.pide,
      corroboracion.fundamento(citasDe(seguimiento.perfil)),
    ]),
  };
}

/** Every indicator that is owed, one per line. */
function missing(seguimiento: Seguimiento, { claves }: TableroRow): string {
  const known = indicadoresOf(seguimiento);
  return claves.map((clave) => `- ${clave} ${known.indicador(clave)?.nombre ?? ''}`.trimEnd()).join('\n');
}
