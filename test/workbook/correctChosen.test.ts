import type { Host } from '../../host';
import { planCorrections, type ChosenObservacion } from '../../src/domain/validation/corrections';
import type { Observacion } from '../../src/domain/validation/validate';
import { correctWorkbook } from '../../src/workbook/correctWorkbook';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { superviseWork, WorkCancelled, type WorkStep } from '../../src/workbook/work';
import { tableRows, type Batch } from '../cli/books';
import { doneIn, FECHA, realBook } from './seguimientoBook';

let host: Host;
beforeEach(async () => {
  host = await realBook('imported');
});
afterEach(() => host.close());

const byHand = (batch: Batch) =>
  host.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
const review = async () =>
  (await doneIn(host, (context) => validateWorkbook(context, { fecha: FECHA, write: false }))).observaciones;
const correct = (only: readonly ChosenObservacion[]) =>
  host.Excel.run((context) => correctWorkbook(context, { fecha: FECHA, only }));
const chosenFrom = ({ regla, hoja, celda, clave, valor }: Observacion): ChosenObservacion => ({
  regla,
  hoja,
  celda,
  clave,
  valor,
});
const cellAt = (sheet: string, celda: string): Promise<unknown> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(celda).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe('correcting what somebody chose', () => {
  it('changes that cell alone, as it was shown, and tells it in Cambios', async () => {
    const observaciones = await review();
    const one = observaciones.find(({ correccion }) => correccion !== null);
    if (!one) throw new Error('Nothing to correct');
    const [preview] = planCorrections([one]);
    const outcome = await correct([chosenFrom(one)]);
    if (outcome.kind !== 'done') throw new Error(outcome.problem.mensaje);
    expect(outcome.result.gone).toEqual([]);
    expect(outcome.result.cambios).toEqual([preview]);
    expect(await cellAt(one.hoja, one.celda)).toBe(preview?.despues);
    expect(tableRows(host.workbook, 'Cambios')).toHaveLength(1);
    const left = await review();
    const isSame = (each: Observacion) => each.regla === one.regla && each.celda === one.celda;
    expect(left.some(isSame)).toBe(false);
    expect(left.filter(({ correccion }) => correccion !== null)).toHaveLength(
      observaciones.filter(({ correccion }) => correccion !== null).length - 1,
    );
  });

  it('corrects the others and says which ones are no longer as they were shown', async () => {
    const [changed, ...others] = (await review()).filter(({ correccion }) => correccion !== null);
    if (!changed || others.length === 0) throw new Error('Too few corrections');
    await byHand((context) => {
      context.workbook.worksheets.getItem(changed.hoja).getRange(changed.celda).values = [['Otra cosa']];
    });
    const outcome = await correct([changed, ...others].map(chosenFrom));
    if (outcome.kind !== 'done') throw new Error(outcome.problem.mensaje);
    const gone = outcome.result.gone.map(({ celda }) => celda);
    expect(new Set(gone)).toEqual(new Set([changed.celda]));
    expect(await cellAt(changed.hoja, changed.celda)).toBe('Otra cosa');
    expect(outcome.result.cambios.length).toBeGreaterThan(0);
  });

  it('refuses when nothing chosen is there any more, and touches nothing', async () => {
    const [one] = (await review()).filter(({ correccion }) => correccion !== null);
    if (!one) throw new Error('Nothing to correct');
    await byHand((context) => {
      context.workbook.worksheets.getItem(one.hoja).getRange(one.celda).values = [['Otra cosa']];
    });
    const before = structuredClone(host.workbook);
    const outcome = await correct([chosenFrom(one)]);
    expect(outcome).toMatchObject({
      kind: 'blocked',
      problem: { codigo: 'observaciones-ya-no-estan' },
    });
    expect(host.workbook).toEqual(before);
  });

  it('gives one row its clave and goes on proposing to the others what was shown', async () => {
    await byHand((context) => {
      const column = context.workbook.tables.getItem('AnexoI').columns.getItem('Clave ASM');
      column.getDataBodyRange().getCell(2, 0).getResizedRange(2, 0).values = [[''], [''], ['']];
    });
    const missing = (await review()).filter(({ regla }) => regla === 'clave-faltante');
    const proposed = missing.map(({ correccion, valor }) => correccion?.apply(valor));
    expect(new Set(proposed).size).toBe(3);
    const [first] = missing;
    if (!first) throw new Error('No clave is missing');
    await correct([chosenFrom(first)]);
    const left = (await review()).filter(({ regla }) => regla === 'clave-faltante');
    expect(left.map(({ correccion, valor }) => correccion?.apply(valor))).toEqual(proposed.slice(1));
  });
});

describe('validation while it runs', () => {
  it('stops where it is told to, before it writes', async () => {
    const before = structuredClone(host.workbook);
    const stop = new AbortController();
    const steps: WorkStep[] = [];
    const run = host.Excel.run((context) => {
      superviseWork(context, {
        signal: stop.signal,
        onStep: (step) => {
          steps.push(step);
          stop.abort();
        },
      });
      return validateWorkbook(context, { fecha: FECHA, write: true });
    });
    await expect(run).rejects.toBeInstanceOf(WorkCancelled);
    expect(steps).toHaveLength(1);
    expect(host.workbook).toEqual(before);
  });
});
