/**
 * Whose a received file is and of which month. The hidden sheet says it, else the lines over the table, else its claves
 * and the only month that is owed; two of them that contradict each other refuse the file.
 */
import type { DateSerial } from '../../../dates/dateSerial';
import { firstDayOf } from '../../../dates/periodo';
import { avisoEntrega, rechazoEntrega } from '../../../messages/recepcion';
import type { Periodo } from '../../../records';
import type { Seguimiento } from '../../../seguimiento';
import { entregasDe } from '../entregas';
import { ventanaDe } from '../ventana';
import { owedMonths, type Asked } from './asked';
import { findDataTables, type FoundDataTable } from './dataTableColumns';
import type { DeliverySheet, ObservacionEntrega } from './delivery';
import { hiddenIdentity, visibleLines, type VisibleLines } from './identity';
import { ofCell, ofFile } from './observations';
import { whose, type OrRefused } from './whose';

export type Recognition =
  | {
      readonly kind: 'recognised';
      readonly table: FoundDataTable;
      readonly dependencia: string;
      readonly mes: Periodo;
      readonly observaciones: readonly ObservacionEntrega[];
    }
  | {
      readonly kind: 'refused';
      /** What it did say. */
      readonly dependencia: string | null;
      readonly mes: Periodo | null;
      readonly reason: ObservacionEntrega;
    };

export interface RecogniseContext {
  /** With the deliveries of this same call that came before. */
  readonly seguimiento: Seguimiento;
  readonly asked: Asked;
  readonly fecha: DateSerial;
}

export function recognise(sheets: readonly DeliverySheet[], context: RecogniseContext): Recognition {
  const tables = findDataTables(sheets);
  const table = tables[0];
  if (!table) return refused(ofFile('error', rechazoEntrega.sinTabla()));
  const hidden = hiddenIdentity(sheets);
  const visible = visibleLines(table);
  const said = hidden?.mes ?? visible.mes?.value ?? null;
  const dependencia = whose(table, hidden, visible, said, context);
  if ('reason' in dependencia) return refused(dependencia.reason, dependencia.said, said);
  const mes = whichMonth(dependencia.value, hidden?.mes ?? null, visible, context);
  if ('reason' in mes) return refused(mes.reason, dependencia.value, said);
  return {
    kind: 'recognised',
    table,
    dependencia: dependencia.value,
    mes: mes.value,
    observaciones: [...dependencia.observaciones, ...mes.observaciones, ...otherTables(tables)],
  };
}

function refused(
  reason: ObservacionEntrega,
  dependencia: string | null = null,
  mes: Periodo | null = null,
): Recognition {
  return { kind: 'refused', dependencia, mes, reason };
}

function whichMonth(
  dependencia: string,
  hidden: Periodo | null,
  visible: VisibleLines,
  context: RecogniseContext,
): OrRefused<Periodo> {
  if (hidden !== null && visible.mes !== null && visible.mes.value !== hidden) {
    const mensaje = rechazoEntrega.mesContradictorio(hidden, visible.mes.value);
    return { reason: ofCell(visible.mes, 'error', mensaje) };
  }
  const mes = hidden ?? visible.mes?.value ?? null;
  if (mes === null) return onlyOwed(dependencia, context);
  const wrong = wrongMonth(dependencia, mes, context);
  if (wrong !== null) {
    return { reason: visible.mes ? ofCell(visible.mes, 'error', wrong) : ofFile('error', wrong) };
  }
  return { value: mes, observaciones: monthNotes(dependencia, mes, context) };
}

function onlyOwed(dependencia: string, context: RecogniseContext): OrRefused<Periodo> {
  const owed = owedMonths(context.seguimiento, context.asked, dependencia);
  const [mes, ...others] = owed;
  if (mes === undefined || others.length > 0) {
    return { reason: ofFile('error', rechazoEntrega.sinMes(dependencia, owed)) };
  }
  return {
    value: mes,
    observaciones: [ofFile('nota', avisoEntrega.mesSupuesto(mes)), ...monthNotes(dependencia, mes, context)],
  };
}

function wrongMonth(
  dependencia: string,
  mes: Periodo,
  { seguimiento, asked, fecha }: RecogniseContext,
): string | null {
  const sent = asked.sent(dependencia);
  if (sent.length > 0 && !sent.includes(mes)) {
    const owed = owedMonths(seguimiento, asked, dependencia);
    return rechazoEntrega.mesNoEnviado(mes, dependencia, owed.length > 0 ? owed : sent.slice(-1));
  }
  if (fecha < firstDayOf(mes)) return rechazoEntrega.mesNoIniciado(mes, fecha);
  const isSent = sentBy(dependencia, mes, seguimiento, fecha);
  return fecha < ventanaDe(seguimiento.calendar, mes).envio && !isSent
    ? rechazoEntrega.mesNoTerminado(mes, fecha)
    : null;
}

function monthNotes(
  dependencia: string,
  mes: Periodo,
  { seguimiento, asked, fecha }: RecogniseContext,
): readonly ObservacionEntrega[] {
  return [
    ...(asked.sent(dependencia).includes(mes) ? [] : [ofFile('nota', avisoEntrega.sinEnvio(mes))]),
    ...(fecha < ventanaDe(seguimiento.calendar, mes).envio
      ? [ofFile('aviso', avisoEntrega.mesSinTerminar(mes), true)]
      : []),
  ];
}

function sentBy(dependencia: string, mes: Periodo, seguimiento: Seguimiento, fecha: DateSerial): boolean {
  return entregasDe(seguimiento, dependencia, mes).some(
    ({ enviada }) => enviada !== null && enviada <= fecha,
  );
}

/** Of several tables one is read; somebody has to say if it was the right one. */
function otherTables([read, ...others]: readonly FoundDataTable[]): readonly ObservacionEntrega[] {
  return others
    .filter(({ sheet }) => sheet.isHidden !== true)
    .slice(0, 3)
    .map(({ sheet }) => ofFile('aviso', avisoEntrega.otraTabla(sheet.name, read?.sheet.name ?? ''), true));
}
