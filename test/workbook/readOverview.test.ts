import type { Overview } from '../../src/domain/overview/overview';
import { readOverview } from '../../src/workbook/readOverview';
import type { Host } from '../../host';
import { serial } from '../support/anexoIReal';
import { brokenDown, captured, closed, importedAnexoI, installedAnexoI, openBook } from '../support/openBook';

const MARCH_31 = serial(2026, 3, 31);

async function overviewIn(host: Host): Promise<Overview> {
  host.resetCounters();
  const outcome = await host.Excel.run((context) => readOverview(context, { fecha: MARCH_31 }));
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  return outcome.result;
}

describe('readOverview', () => {
  it('reads a followed workbook in as many trips as any verb, and changes nothing', async () => {
    const host = await openBook(
      installedAnexoI,
      importedAnexoI,
      brokenDown,
      captured('2026-02', [{ programa: 'E007', numero: 6, avance: 60 }]),
      closed('2026-02'),
    );
    const before = structuredClone(host.workbook);
    const overview = await overviewIn(host);
    expect(overview).toMatchObject({ asm: 7, ultimoCierre: '2026-02' });
    expect(overview.siguiente).toEqual({
      kind: 'closeMonth',
      periodo: '2026-03',
      ended: true,
      sinCaptura: 7,
      abiertos: 7,
    });
    expect(host.counters().roundTrips).toBeLessThanOrEqual(4);
    expect(host.workbook).toEqual(before);
    host.close();
  });

  it('says that a workbook of somebody else’s has nothing of ours', async () => {
    const host = await openBook();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Presupuesto');
      sheet.getRange('A1:B2').values = [
        ['Capítulo', 'Monto'],
        [1000, 250],
      ];
      sheet.tables.add('A1:B2', true).name = 'Presupuesto';
      await context.sync();
    });
    expect(await overviewIn(host)).toMatchObject({
      formatos: [],
      programas: [],
      asm: 0,
      semaforo: [],
      ultimoCierre: null,
      siguiente: { kind: 'install' },
    });
    host.close();
  });
});
