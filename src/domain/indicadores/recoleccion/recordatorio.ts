/** The reminder that goes with a month's data table, to be copied: no mail is sent (MTY 7.7–7.11). */
import { PRORROGA_A } from '../../calendar/plazosMonterrey';
import {
  asuntos,
  cuerpoDeCarta,
  destinatarios,
  recordatorio,
  type Carta,
  type CartaHead,
} from '../../messages/cartas';
import { citasDe } from '../../messages/citas';
import type { Seguimiento } from '../../seguimiento';
import { indicadoresIn, type DataTable } from './dataTable';
import { admitsProrrogaA, limiteSolicitud } from './prorroga';
import { diaDeEntrega } from './ventana';

/** Its window is the norm's; an accepted prórroga is told instead of how one is asked for. */
export function recordatorioDe(seguimiento: Seguimiento, tabla: DataTable): Carta {
  const { mes, ventana, vence, rows, correo } = tabla;
  const head = enlaceHead(seguimiento, tabla);
  return {
    para: correo,
    asunto: asuntos.recordatorio(head),
    cuerpo: cuerpoDeCarta(head, [
      recordatorio.tabla(mes, indicadoresIn(tabla), rows.length),
      recordatorio.ventana(ventana.envio, ventana.vence),
      vence > ventana.vence
        ? recordatorio.conProrroga(vence)
        : recordatorio.prorrogas(ways(seguimiento, tabla)),
      recordatorio.siNoLlega,
      recordatorio.fundamento(ventana.motivo, citasDe(seguimiento.perfil)),
    ]),
  };
}

/** To the enlace by name, or by the post when nobody captured one. */
function enlaceHead(
  { institucion }: Seguimiento,
  { dependencia, enlace, mes }: Pick<DataTable, 'dependencia' | 'enlace' | 'mes'>,
): CartaHead {
  return { destinatario: enlace || destinatarios.enlace(dependencia), dependencia, mes, institucion };
}

/** How a prórroga is asked for that month; those whose last day is before the sending are left out. */
function ways({ calendar }: Seguimiento, { mes, ventana }: DataTable): readonly string[] {
  const dia = diaDeEntrega(mes);
  const a = limiteSolicitud(calendar, mes, 'A');
  const b = limiteSolicitud(calendar, mes, 'B');
  return [
    ...(admitsProrrogaA(mes) && a >= ventana.envio
      ? [recordatorio.prorrogaA(dia, a, dia + PRORROGA_A.naturalesAfter)]
      : []),
    ...(b >= ventana.envio ? [recordatorio.prorrogaB(b)] : []),
  ];
}
