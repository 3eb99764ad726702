/** One received file: its receipt, its row in Entregas and the figures that it brings. */
import type { DateSerial } from '../../../dates/dateSerial';
import { fileProblem } from '../../../messages/archivos';
import { citasDe } from '../../../messages/citas';
import {
  avisoDato,
  avisoEntrega,
  rechazoEntrega,
  recepcionText,
  type Conservado,
} from '../../../messages/recepcion';
import type { Seguimiento } from '../../../seguimiento';
import { trimestreOf } from '../../periodoIndicador';
import type { Entrega } from '../../records';
import { entregasDe, isReceived, entregaDue } from '../entregas';
import type { DataTableRow } from '../dataTable';
import type { Asked } from './asked';
import type { DeliveryFile, ObservacionEntrega, Receipt } from './delivery';
import { huellaOf } from './huella';
import { judgeRow } from './judgeRow';
import type { MaestraFigures } from './maestraFigures';
import { ofFigure, ofFile } from './observations';
import { readRows, rowKey, withoutRepeated, type ReadRow } from './readRows';
import { receipt, refusal, shortName } from './receipts';
import { recognise, type Recognition } from './recognise';
import { rowResolver } from './resolveRow';

export interface ReceiveContext {
  /** Its Entregas with those of this same call that came before. */
  readonly seguimiento: Seguimiento;
  readonly asked: Asked;
  /** Takes the figures of accepted files. */
  readonly figures: MaestraFigures;
  /** The day on which the files came. */
  readonly fecha: DateSerial;
}

type Recognised = Extract<Recognition, { readonly kind: 'recognised' }>;

export function receiveFile(file: DeliveryFile, context: ReceiveContext): Receipt {
  if ('problem' in file) {
    const { mensaje } = fileProblem(shortName(file.archivo), file.problem);
    return refusal(file.archivo, context, null, null, ofFile('error', mensaje));
  }
  const found = recognise(file.sheets, context);
  if (found.kind === 'refused') {
    return refusal(file.archivo, context, found.dependencia, found.mes, found.reason);
  }
  const { asked } = context;
  const { dependencia, mes } = found;
  if (asked.rows(dependencia, mes).length === 0) {
    const mensaje = rechazoEntrega.nadaPedido(dependencia, mes);
    return refusal(file.archivo, context, dependencia, mes, ofFile('error', mensaje));
  }
  const read = readRows(found.table, rowResolver(asked, dependencia, mes));
  if (read.rows.length === 0) {
    const reason = read.observaciones[0] ?? ofFile('error', rechazoEntrega.ningunaFila());
    return refusal(file.archivo, context, dependencia, mes, {
      ...reason,
      mensaje: rechazoEntrega.ningunaFila(),
    });
  }
  const huella = huellaFor(found, read.rows, read.observaciones);
  const earlier = entregasDe(context.seguimiento, dependencia, mes).filter(isReceived);
  const same = earlier.findLast((entrega) => entrega.huella === huella);
  if (same) return repeated(file.archivo, context, found, huella, same, earlier);
  return accepted(file.archivo, context, found, huella, read, earlier);
}

function accepted(
  archivo: string,
  context: ReceiveContext,
  found: Recognised,
  huella: string,
  read: { readonly rows: readonly ReadRow[]; readonly observaciones: readonly ObservacionEntrega[] },
  earlier: readonly Entrega[],
): Receipt {
  const { figures, asked } = context;
  const cita = citasDe(context.seguimiento.perfil).norma;
  const { dependencia, mes } = found;
  const once = withoutRepeated(read.rows);
  const held = heldFigures(context, found, earlier);
  const told: ObservacionEntrega[] = [];
  let cifras = 0;
  for (const row of once.rows) {
    const judged = judgeRow(row, held(row.row), figures.history(row.row, mes), cita);
    told.push(...judged.observaciones);
    if (judged.figure === null) continue;
    if (judged.figure === 'withdrawn') {
      figures.take(row.row, mes, null, recepcionText.motivoRetiro(shortName(archivo), mes));
      continue;
    }
    cifras += 1;
    figures.take(row.row, mes, judged.figure, recepcionText.motivoCambio(shortName(archivo), mes));
  }
  const brought = new Set(read.rows.map(({ row }) => rowKey(row)));
  const missing = asked
    .rows(dependencia, mes)
    .filter((row) => !brought.has(rowKey(row)))
    .map((row) => ofFigure(null, row, 'aviso', avisoDato.falta(row.variable, row.clave, held(row))));
  const observaciones = [
    ...found.observaciones,
    ...ofDelivery(context, found, earlier.at(-1)),
    ...(cifras === 0 ? [ofFile('aviso', avisoEntrega.sinCifras(cita), true)] : []),
    ...told,
    ...once.observaciones,
    ...read.observaciones,
    ...missing,
  ];
  const isDoubtful = observaciones.some(({ corroborar }) => corroborar);
  return receipt(archivo, context, found, observaciones, {
    estado: isDoubtful ? 'con inconsistencias' : 'validada',
    cifras,
    huella,
  });
}

/** The figure that stands, and which delivery it is of as far as the register says. */
function heldFigures(
  { figures, asked }: ReceiveContext,
  { dependencia, mes }: Recognised,
  earlier: readonly Entrega[],
): (row: DataTableRow) => Conservado | null {
  const last = earlier.findLast(({ cifras }) => (cifras ?? 0) > 0);
  // One that left some figure out may not be the one that brought this: the office may have captured it.
  const isOfLast = (last?.cifras ?? 0) >= asked.rows(dependencia, mes).length;
  return (row) => {
    const numero = figures.known(row, mes);
    return numero === null ? null : { numero, ultimaEntrega: last?.recibida ?? null, isOfLast };
  };
}

/** When it came and what it does to what came before. */
function ofDelivery(
  { seguimiento, fecha }: ReceiveContext,
  { dependencia, mes }: Recognised,
  previous: Entrega | undefined,
): readonly ObservacionEntrega[] {
  const notes: string[] = [];
  const vence = entregaDue(seguimiento, dependencia, mes);
  const cameInTime = entregasDe(seguimiento, dependencia, mes).some(
    (entrega) => isReceived(entrega) && entrega.recibida !== null && entrega.recibida <= vence,
  );
  if (fecha > vence) {
    notes.push(cameInTime ? avisoEntrega.correccionTardia(vence) : avisoEntrega.tardia(vence, mes));
  }
  if (previous) notes.push(avisoEntrega.sustituye(previous.archivo));
  const trimestre = trimestreOf(mes);
  if (seguimiento.resultados.some(({ periodo, cerrado }) => periodo === trimestre && cerrado !== null)) {
    notes.push(avisoEntrega.trimestreCerrado(trimestre));
  }
  return notes.map((mensaje) => ofFile('nota', mensaje));
}

function repeated(
  archivo: string,
  context: ReceiveContext,
  found: Recognised,
  huella: string,
  same: Entrega,
  earlier: readonly Entrega[],
): Receipt {
  const last = earlier.at(-1);
  const mensaje =
    last && last.huella !== huella
      ? avisoEntrega.repetidaSuperada(same.recibida, same.archivo, last.archivo)
      : avisoEntrega.repetida(same.recibida, same.archivo);
  return receipt(archivo, context, found, [ofFile('nota', mensaje)], {
    estado: 'repetida',
    cifras: 0,
    huella,
  });
}

/** What it says, in whatever order its rows come. */
function huellaFor(
  { dependencia, mes }: Recognised,
  rows: readonly ReadRow[],
  others: readonly ObservacionEntrega[],
): string {
  const said = rows.map(({ row, figure, unidad, comentario }) =>
    [rowKey(row), figureText(figure), unidad, comentario?.texto ?? ''].join('\u0001'),
  );
  const unread = others.map(({ clave, variable, mensaje }) => [clave, variable, mensaje].join('\u0001'));
  return huellaOf([dependencia, mes, ...said.sort(), ...unread.sort()]);
}

function figureText(figure: ReadRow['figure']): string {
  if (figure.kind === 'number') return String(figure.number);
  return 'text' in figure ? `${figure.kind} ${figure.text}` : figure.kind;
}
