import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openHost, type Host } from '../../host';
import { SAMPLE_FILES } from '../../cli/demo/sample';
import { enlaces, ficha } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import { monterrey } from '../../src/domain/perfiles';
import type { Seguimiento } from '../../src/domain/seguimiento';
import { readTableFile } from '../../src/files/readTableFile';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { readLibro } from '../../src/workbook/read/readLibro';
import { serial } from './anexoIReal';

/** The invented year of the demonstration, as a workbook in which its fichas and liaisons were imported. */
export async function sampleSeguimiento(): Promise<Seguimiento> {
  const host = openHost();
  try {
    const installed = await host.Excel.run((context) =>
      installFormats(context, {
        formats: [ficha],
        perfil: monterrey,
        inicio: { institucion: 'Valle Inventado', ejercicio: '2026', trimestre: '1' },
      }),
    );
    if (installed.kind === 'blocked') throw new Error(installed.problem.mensaje);
    await importFile(host, ficha, SAMPLE_FILES.fichas);
    await importFile(host, enlaces, SAMPLE_FILES.enlaces);
    return await host.Excel.run(async (context) => (await readLibro(context)).seguimiento);
  } finally {
    host.close();
  }
}

async function importFile(host: Host, format: Format, path: string): Promise<void> {
  const read = await readTableFile(basename(path), new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.problem.kind);
  const files = [{ file: basename(path), sheets: read.sheets }];
  const outcome = await host.Excel.run((context) =>
    importRows(context, { format, files, actualizar: false, fecha: serial(2026, 1, 15) }),
  );
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
}
