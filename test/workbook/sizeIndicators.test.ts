/** Tables whose claves grow as they go down are read within 2 MB a response, however short their rows are. */
import { emptyWorkbook, openHost } from '../../host';
import { readTables } from '../../src/workbook/read/readTables';

const MEGABYTES_2 = 2_000_000;

jest.setTimeout(600_000);

test.each([
  ['short rows', 60_000, ''],
  ['rows as long as those of the indicators', 9_000, 'Porcentaje de solicitudes atendidas. '.repeat(8)],
])('%s', async (_, count, text) => {
  const host = openHost(emptyWorkbook(), { keepRequests: true });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('name');
    const table = sheet.tables.add(`A1:D${count + 1}`, true);
    table.name = 'Claves';
    for (let first = 0; first < count; first += 3_000) {
      const rows = Array.from({ length: Math.min(3_000, count - first) }, (__, index) => {
        const number = first + index + 1;
        return [`'I-${number}`, `Indicador ${number}`, `${text}I-${number}`, number];
      });
      sheet.getRangeByIndexes(first + 1, 0, rows.length, 4).values = rows;
      await context.sync();
    }
    host.resetCounters();
    const before = host.requests.length;
    const [read] = await readTables(context, [
      { name: 'Claves', sheet: sheet.name, showTotals: false, withBody: true },
    ]);
    expect(read?.body).toHaveLength(count);
    expect(read?.body.at(-1)?.[3]).toBe(count);
    const responses = host.requests
      .slice(before)
      .map(({ response }) => Buffer.byteLength(JSON.stringify(response)));
    expect(Math.max(...responses)).toBeLessThanOrEqual(MEGABYTES_2);
    const { roundTrips, bytesReceived } = host.counters();
    expect(roundTrips).toBeLessThanOrEqual(1 + Math.ceil(bytesReceived / MEGABYTES_2) + 1);
  });
  host.close();
});
