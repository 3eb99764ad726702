/** Receives files in the order given: what each one is told, and everything that they change, as plain data. */
import type { DateSerial } from '../../../dates/dateSerial';
import type { Periodo } from '../../../records';
import type { Seguimiento } from '../../../seguimiento';
import { throughAll, type Steps } from '../../../steps';
import { foldText } from '../../../text/foldText';
import { isReceived } from '../entregas';
import { indicadoresEn } from '../tablasDelMes';
import { askedOf } from './asked';
import type { DeliveryFile, Receipt, RecepcionPlan } from './delivery';
import { maestraFigures } from './maestraFigures';
import { receiveFile } from './receiveFile';

/** Total: any files give receipts. A refused one changes nothing of the others. */
export function planRecepcion(
  seguimiento: Seguimiento,
  files: readonly DeliveryFile[],
  fecha: DateSerial,
): RecepcionPlan {
  return throughAll(recepcionSteps(seguimiento, files, fecha));
}

/** The same, a step before the first file and after each, for whoever lets the page breathe in between. */
export function* recepcionSteps(
  seguimiento: Seguimiento,
  files: readonly DeliveryFile[],
  fecha: DateSerial,
): Steps<RecepcionPlan> {
  const asked = askedOf(seguimiento);
  const figures = maestraFigures(seguimiento);
  const receipts: Receipt[] = [];
  let current = seguimiento;
  yield { done: 0, total: files.length };
  for (const file of files) {
    const receipt = receiveFile(file, { seguimiento: current, asked, figures, fecha });
    receipts.push(receipt);
    current = { ...current, entregas: [...current.entregas, receipt.entrega] };
    yield { done: receipts.length, total: files.length };
  }
  return {
    receipts,
    ...figures.written(),
    entregas: receipts.map(({ entrega }) => entrega),
    claves: clavesOf(seguimiento, receipts),
  };
}

/**
 * All the indicators of a dependency that delivered, as they were its own in the month: that its figures came changes
 * what was No disponible too.
 */
function clavesOf(seguimiento: Seguimiento, receipts: readonly Receipt[]): ReadonlySet<string> {
  const byMonth = new Map<Periodo, Set<string>>();
  for (const { entrega, dependencia, mes } of receipts) {
    if (mes === null || dependencia === null || !isReceived(entrega)) continue;
    byMonth.set(mes, (byMonth.get(mes) ?? new Set()).add(foldText(dependencia)));
  }
  return new Set(
    [...byMonth].flatMap(([mes, delivered]) =>
      indicadoresEn(seguimiento, mes)
        .filter(({ dependencia }) => delivered.has(foldText(dependencia)))
        .map(({ clave }) => clave),
    ),
  );
}
