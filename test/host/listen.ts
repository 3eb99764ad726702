import { openHost, type Host } from '../../host';
import { inExcel } from './inExcel';

/** Events that came, as office.js hands them to a handler: data only. */
type Told = Record<string, unknown>[];

export interface Listener {
  readonly told: Told;
  readonly stop: () => Promise<void>;
}

type Source = OfficeExtension.EventHandlers<unknown>;

export async function listen(
  host: Host,
  source: (context: Excel.RequestContext) => unknown,
): Promise<Listener> {
  const told: Told = [];
  const handler = await inExcel(async (context) => {
    const added = (source(context) as Source).add((args) => {
      told.push(JSON.parse(JSON.stringify(args)) as Record<string, unknown>);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  }, host);
  return {
    told,
    stop: async () => {
      handler.remove();
      await handler.context.sync();
    },
  };
}

export const SHEET = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Hoja1');

/** Hoja1 with a table of two rows at A1:B3. */
export async function withTable(): Promise<Host> {
  const host = openHost();
  await inExcel(async (context) => {
    const sheet = SHEET(context);
    sheet.getRange('A1:B3').values = [
      ['Clave', 'Avance'],
      ['R1', 0.1],
      ['R2', 0.2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Datos';
    await context.sync();
  }, host);
  return host;
}
