import { openHost, type Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import { enlaces, ficha, presupuesto } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import { monterrey } from '../../src/domain/perfiles';
import { adoptTable } from '../../src/workbook/adoptTable';
import { findTables } from '../../src/workbook/findTables';
import { installFormats } from '../../src/workbook/installFormats';
import type { Outcome } from '../../src/workbook/result';
import { serial } from '../support/anexoIReal';
import { tableRows } from '../cli/books';

let host: Host;
beforeEach(async () => {
  host = openHost();
  await did((context) =>
    installFormats(context, {
      formats: [ficha],
      perfil: monterrey,
      inicio: { institucion: 'Municipio inventado', ejercicio: '2026', trimestre: '1' },
    }),
  );
});
afterEach(() => host.close());

async function did<T>(verb: (context: Excel.RequestContext) => Promise<Outcome<T>>): Promise<T> {
  const outcome = await host.Excel.run(verb);
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  return outcome.result;
}

/** What somebody pasted in a sheet of theirs is found as that format and copied into it. */
async function adoptPasted(name: string, grid: CellValue[][], format: Format): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, grid.length, grid[0]?.length ?? 0).values = grid;
    await context.sync();
  });
  const found = (await did(findTables)).find(({ sheet }) => sheet === name);
  expect(found?.formatId).toBe(format.id);
  if (!found) return;
  await did((context) =>
    adoptTable(context, { format, place: found, actualizar: false, fecha: serial(2026, 4, 20) }),
  );
}

it('adopts the budget that Planeación Presupuestal sent, whose sheet comes with its first rows', async () => {
  await adoptPasted(
    'PbR enviado',
    [
      ['Programa presupuestario', 'Trimestre', 'Aprobado', 'Modificado', 'Devengado'],
      ['E01 Atención', '2026-T1', 1000, 1200, '$ 300.50'],
    ],
    presupuesto,
  );
  expect(tableRows(host.workbook, presupuesto.table)).toEqual([
    expect.objectContaining({
      Programa: 'E01 Atención',
      Trimestre: '2026-T1',
      Modificado: 1200,
      Devengado: 300.5,
    }),
  ]);
});

it('adopts a directory of liaisons', async () => {
  await adoptPasted(
    'Lista de enlaces',
    [
      ['Dependencia', 'Enlace', 'Correo', 'Titular'],
      ['Obras', 'Enlace de Obras', 'obras@example.org', 'Titular de Obras'],
    ],
    enlaces,
  );
  expect(tableRows(host.workbook, enlaces.table)).toEqual([
    expect.objectContaining({ Enlace: 'Enlace de Obras', Superior: 'Titular de Obras' }),
  ]);
});
