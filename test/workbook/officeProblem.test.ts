import { openHost } from '../../host';
import { officeProblem } from '../../src/workbook/officeProblem';

/** The error that a batch ends with. */
async function errorOf(batch: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  const host = openHost();
  try {
    await host.Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    return error;
  } finally {
    host.close();
  }
  throw new Error('The batch ended well.');
}

const refusedWith = (code: string) => ({ code, message: 'x', debugInfo: {} });

describe('what Excel refuses', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'celda-en-edicion', / o Esc /],
    ['AccessDenied', 'acceso-negado', /Quite la protección/],
    ['RequestPayloadSizeLimitExceeded', 'demasiado-grande', /tamaño\. \S.+\.$/],
    ['ResponsePayloadSizeLimitExceeded', 'demasiado-grande', /tamaño\. \S.+\.$/],
    ['FilteredRangeConflict', 'tabla-filtrada', /Quite el filtro/],
    ['MergedRangeConflict', 'celdas-combinadas', /Sepárelas/],
    ['ItemNotFound', 'ya-no-esta', /Presione «Actualizar»/],
    ['SomethingNew', 'excel', /\(SomethingNew\)\. Guarde el libro/],
  ])('%s is a sentence with what to do', (code, codigo, says) => {
    const problem = officeProblem(refusedWith(code));
    expect(problem?.codigo).toBe(codigo);
    expect(problem?.mensaje).toMatch(says);
  });

  it('is known by the genuine errors of office.js', async () => {
    const missing = await errorOf((context) => context.workbook.worksheets.getItem('No hay').load('name'));
    expect(officeProblem(missing)?.codigo).toBe('ya-no-esta');
    const locked = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
    });
    expect(officeProblem(locked)?.codigo).toBe('acceso-negado');
  });

  it('is told apart from a fault of ours', () => {
    for (const fault of [
      new TypeError('x is not a function'),
      new Error('x'),
      'x',
      null,
      undefined,
      { code: 'x' },
    ])
      expect(officeProblem(fault)).toBeNull();
  });
});
