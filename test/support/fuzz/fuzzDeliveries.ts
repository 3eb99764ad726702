/** One spoilt delivery after another through all that a received file goes through, and what each came to. */
import { openHost } from '../../../host';
import { readWorkbook, writeWorkbook } from '../../../host/xlsx';
import type { Receipt } from '../../../src/domain/indicadores/recoleccion/recepcion/delivery';
import { planRecepcion } from '../../../src/domain/indicadores/recoleccion/recepcion/planRecepcion';
import { tablasDelMes } from '../../../src/domain/indicadores/recoleccion/tablasDelMes';
import { writeDataTable } from '../../../src/files/dataTableFile';
import { readDeliveries } from '../../../src/files/readDeliveries';
import { A_TIEMPO, book, MARZO } from '../../domain/indicadores/recepcion/deliveries';
import { MUTATIONS, partsOf, type Original } from './mutate';
import { randomFrom } from './random';

/** The data tables of a month: as they are sent, and as they come back filled in and saved by another program. */
export async function originals(): Promise<readonly Original[]> {
  const tables = tablasDelMes(book(), MARZO);
  const sent = await Promise.all(tables.map(writeDataTable));
  const returned = await Promise.all(sent.map(filledIn));
  return Promise.all([...sent, ...returned].map(async (bytes) => ({ bytes, parts: await partsOf(bytes) })));
}

async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openHost(await readWorkbook(bytes));
  try {
    await host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Tabla de datos').getUsedRange().load('values');
      await context.sync();
      const header = used.values.findIndex((row) => row.includes('Dato'));
      const column = used.values[header]?.indexOf('Dato') ?? 0;
      for (let row = header + 1; row < used.values.length; row += 1) {
        used.getCell(row, column).values = [[40 + row]];
      }
      await context.sync();
    });
    return await writeWorkbook(host.workbook);
  } finally {
    host.close();
  }
}

export interface FuzzCase {
  readonly mutation: string;
  /** `rechazado`, `aceptado`…; what it came to. */
  readonly estado: Receipt['estado'];
  /** What does not hold; empty when all is as it must be. */
  readonly faults: readonly string[];
}

/** @throws what the program under test throws: that is a failure */
export async function fuzzOne(known: readonly Original[], seed: number): Promise<FuzzCase> {
  const random = randomFrom(seed);
  const mutation = random.pick(Object.keys(MUTATIONS));
  const mutate = MUTATIONS[mutation];
  const bytes = mutate?.(random.pick(known), random) ?? new Uint8Array();
  const name = random.pick(['entrega.xlsx', 'entrega.csv', 'ENTREGA.XLSM', 'sin extensión', '']);
  const before = book();
  const untouched = JSON.stringify(before.tables);
  const files = await readDeliveries([{ name, bytes: () => Promise.resolve(bytes) }]);
  const plan = planRecepcion(before, files ?? [], A_TIEMPO);
  const [receipt] = plan.receipts;
  if (!receipt || plan.receipts.length !== 1) {
    return { mutation, estado: 'rechazado', faults: ['no receipt'] };
  }
  const faults = [
    ...receipt.observaciones.flatMap(({ mensaje }) =>
      isSentence(mensaje) ? [] : [`not a sentence: ${mensaje}`],
    ),
    ...(receipt.estado === 'rechazado' && plan.changes.length + plan.added.length > 0
      ? ['refused, and it changes figures']
      : []),
    ...(receipt.estado !== 'aceptado' && receipt.observaciones.length === 0 ? ['does not say why'] : []),
    ...(mutation === 'intact' && receipt.estado === 'rechazado' ? ['a good one was refused'] : []),
    ...(JSON.stringify(before.tables) === untouched ? [] : ['the tables that were read changed']),
    ...plan.changes.flatMap(({ despues }) => (Number.isFinite(despues) ? [] : [`writes ${String(despues)}`])),
  ];
  return { mutation, estado: receipt.estado, faults };
}

function isSentence(mensaje: string): boolean {
  return mensaje.length > 10 && /[.»)]$/.test(mensaje) && !/undefined|null|NaN|\[object|Error:/.test(mensaje);
}
