import { openHost } from '../host';
import { writeWorkbook } from '../host/xlsx';
import { anexoA } from '../src/domain/formats';
import { pueblaEstado } from '../src/domain/perfiles';
import { installFormats } from '../src/workbook/installFormats';
import { appendRecords, freshTable } from '../src/workbook/write/appendRecords';
import { blockWriter } from '../src/workbook/write/blockWriter';
import { faultyAnexoA } from './faultyAnexoA';

/** An .xlsx with an installed Anexo A of so many rows, seeded with faults. */
export async function prepareWorkbook(count: number): Promise<Uint8Array> {
  const host = openHost();
  try {
    await host.Excel.run(async (context) => {
      await installFormats(context, {
        formats: [anexoA],
        perfil: pueblaEstado,
        inicio: { institucion: 'Gobierno del Estado', ejercicio: '2026', trimestre: '1' },
      });
      const writer = blockWriter(context);
      await appendRecords(context, writer, anexoA, freshTable(anexoA), faultyAnexoA(count));
      await writer.send();
    });
    return await writeWorkbook(host.workbook);
  } finally {
    host.close();
  }
}
