import { openHost, type Host } from '../../host';
import { ficha, tablaMaestra } from '../../src/domain/formats';
import type { QuarterMatrix } from '../../src/workbook/quarterMatrix';
import {
  APRIL_20,
  CUMPLIDO,
  EN_REZAGO,
  JULY_20,
  SIN_DATO,
  matrix,
  matrizBook,
  put,
  rowsOf,
  sheetsOf,
  trimestral,
  typed,
  type MatrizBook,
} from './matrizBook';
import { doneIn } from './seguimientoBook';

const BOOK: MatrizBook = {
  indicadores: [
    CUMPLIDO,
    EN_REZAGO,
    trimestral('C', [
      [120, 100],
      [120, 100],
    ]),
    SIN_DATO,
    trimestral(
      'E',
      [
        ['', ''],
        [90, 100],
      ],
      { frecuencia: 'Semestral' },
    ),
  ],
  presupuesto: [
    {
      programa: 'servicios MUNICIPALES',
      trimestre: '2026-T1',
      aprobado: 900,
      modificado: 1000,
      devengado: 250,
    },
    { programa: 'Seguridad', trimestre: '2026-T2', aprobado: 500, devengado: 100 },
  ],
};

let host: Host;
beforeEach(async () => {
  host = await matrizBook(BOOK);
});
afterEach(() => host.close());

const made = (request?: Parameters<typeof matrix>[0]): Promise<QuarterMatrix> =>
  doneIn(host, matrix(request));
const correct = (clave: string, march: number) =>
  put(host, tablaMaestra, [trimestral(clave, [[march, '']]).datos]);

describe('the matrix of a quarter', () => {
  it('judges every indicator, by programme and dependency, with counts and both advances', async () => {
    const { model } = await made();
    expect(model.lineas.map(({ clave, semaforo }) => `${clave} ${semaforo}`)).toEqual([
      'A Cumplido',
      'C Sobrecumplido',
      'D No disponible',
      'E No programado',
      'B En rezago',
    ]);
    const [servicios, seguridad] = model.programas;
    expect(servicios).toMatchObject({ nombre: 'Servicios municipales', avanceFisico: 98.5, calculables: 2 });
    expect(servicios?.financiero).toEqual({ presupuesto: 1000, devengado: 250, avance: 25 });
    expect(seguridad).toMatchObject({ avanceFisico: 70, financiero: null });
    expect(model.faltantes.join(' ')).toContain('«No disponible»');
    expect(model.faltantes.join(' ')).toContain('Seguridad');
  });

  it('shows in its formulas what the domain says, grey ones blank', async () => {
    const { model } = await made();
    const rows = await rowsOf(host, 'Matriz2026T1');
    expect(rows.map((row) => [row['Clave'], row['Cumplimiento (%)'], row['Semáforo']])).toEqual(
      model.lineas.map(({ clave, cumplimiento, semaforo }) => [clave, cumplimiento ?? '', semaforo]),
    );
    expect(rows.map((row) => row['Figura'])).toEqual(['●', '◆', '□', '○', '■']);
  });

  it('closes the quarter in Resultados and gives each dependency its report', async () => {
    await made();
    const stored = await rowsOf(host, 'Resultados');
    expect(stored).toHaveLength(5);
    expect(new Set(stored.map((row) => row['Cerrado']))).toEqual(new Set([APRIL_20]));
    const advances = await rowsOf(host, 'Avances2026T1');
    expect(advances.map((row) => row['Clave'])).toEqual(['A', 'C', 'D', 'E', 'B']);
    expect(String(advances[4]?.['Recomendación'])).toContain('MTY 7.28');
    expect(String(advances[4]?.['Motivo'])).toContain('100×70/100 = 70 %');
  });

  it('made again says the same and replaces itself', async () => {
    await made();
    const before = [
      await sheetsOf(host),
      await rowsOf(host, 'Matriz2026T1'),
      await rowsOf(host, 'Resultados'),
    ];
    await made({ fecha: APRIL_20 + 3 });
    expect([
      await sheetsOf(host),
      await rowsOf(host, 'Matriz2026T1'),
      await rowsOf(host, 'Resultados'),
    ]).toEqual(before);
  });

  it('without writing only tells what it would say', async () => {
    const { model, rezagosNuevos } = await made({ write: false });
    expect([model.conteo['En rezago'], rezagosNuevos]).toEqual([1, 1]);
    expect(await sheetsOf(host)).not.toContain('Matriz 2026-T1');
  });
});

// https://github.com/OfficeDev/office-js/issues/1916, 2093 and 5909
it('has its formulas before it is a table, where Excel could spread one of them over its column', async () => {
  host.close();
  host = openHost(host.workbook, { keepRequests: true });
  await made();
  const steps = host.requests
    .flatMap(({ request }) => request.Actions)
    .map(({ Name, ArgumentInfo }) => `${Name} ${JSON.stringify(ArgumentInfo?.Arguments ?? [])}`);
  const judgements = steps.findIndex((step) => step.startsWith('Formulas') && step.includes('=IFERROR(IF('));
  const thresholds = steps.findIndex((step) => step.startsWith('Formulas [[["=$C$'));
  const table = steps.indexOf('Name ["Matriz2026T1"]');
  expect(Math.min(judgements, thresholds)).toBeGreaterThan(-1);
  expect(table).toBeGreaterThan(Math.max(judgements, thresholds));
});

describe('a quarter that its matrix closed', () => {
  it('is not changed by a later correction without a reason', async () => {
    await made();
    await correct('A', 50);
    const outcome = await host.Excel.run(matrix());
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'trimestre-cerrado' } });
    expect((await rowsOf(host, 'Resultados'))[0]).toMatchObject({ Clave: 'A', Resultado: 97 });
    expect((await rowsOf(host, 'Matriz2026T1'))[0]).toMatchObject({ Resultado: 97 });
  });

  it('changes with one, told in Cambios, and is closed again', async () => {
    await made();
    await correct('A', 50);
    const { reabierto } = await made({ fecha: APRIL_20 + 5, reabrir: 'Oficio 12 de la dependencia' });
    expect(reabierto).toBe(true);
    const stored = await rowsOf(host, 'Resultados');
    expect(stored[0]).toMatchObject({ Clave: 'A', Resultado: 50, Semáforo: 'En rezago' });
    expect(new Set(stored.map((row) => row['Cerrado']))).toEqual(new Set([APRIL_20 + 5]));
    const told = (await rowsOf(host, 'Cambios')).filter(
      (row) => row['Motivo'] === 'Oficio 12 de la dependencia',
    );
    expect(told).toContainEqual(
      expect.objectContaining({ Acción: 'Hacer matriz', Columna: 'Resultado', Antes: '97', Después: '50' }),
    );
  });
});

describe('the plan de acciones', () => {
  it('asks for what the Contraloría asks of each indicator «En rezago», once', async () => {
    expect((await made()).rezagosNuevos).toBe(1);
    expect((await made()).rezagosNuevos).toBe(0);
    expect(await rowsOf(host, 'PlanAcciones')).toEqual([
      expect.objectContaining({
        Trimestre: '2026-T1',
        Clave: 'B',
        'Cumplimiento (%)': 70,
        Justificación: '',
        'Acción de mejora': '',
        'Fecha compromiso': '',
      }),
    ]);
  });

  it('keeps what people wrote and adds the result of the next quarter under it, telling it in Cambios', async () => {
    await made();
    await doneIn(host, typed('PlanAcciones', 'Justificación', 0, 'Faltó personal'));
    await doneIn(host, typed('PlanAcciones', 'Seguimiento', 0, 'Se contrató a dos personas'));
    await made({ trimestre: '2026-T2', fecha: JULY_20 });
    await made({ trimestre: '2026-T2', fecha: JULY_20 + 1 });
    const plan = await rowsOf(host, 'PlanAcciones');
    expect(plan[0]).toMatchObject({
      Clave: 'B',
      Justificación: 'Faltó personal',
      Seguimiento: 'Se contrató a dos personas\n2026-T2: 97.2 %, Cumplido',
    });
    expect(plan.slice(1).map((row) => [row['Trimestre'], row['Clave']])).toEqual([['2026-T2', 'D']]);
    const told = (await rowsOf(host, 'Cambios')).filter((row) => row['Columna'] === 'Seguimiento');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ 'Clave ASM': 'B', Antes: 'Se contrató a dos personas' });
  });

  it('keeps the row of an indicator that is no longer in rezago when the quarter is opened again', async () => {
    await made();
    await correct('B', 100);
    await made({ reabrir: 'Dato corregido' });
    expect(
      (await rowsOf(host, 'PlanAcciones')).map((row) => [row['Clave'], row['Cumplimiento (%)']]),
    ).toEqual([['B', 70]]);
  });
});

describe('the matrix is refused, and nothing changes,', () => {
  const refused = async (codigo: string) => {
    const before = await sheetsOf(host);
    expect(await host.Excel.run(matrix())).toMatchObject({ kind: 'blocked', problem: { codigo } });
    expect(await sheetsOf(host)).toEqual(before);
  };
  const byHand = (work: (context: Excel.RequestContext) => unknown) =>
    host.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });

  it('over a sheet of that name that somebody else made', async () => {
    await byHand((context) => context.workbook.worksheets.add('Matriz 2026-T1'));
    await refused('hoja-ajena');
  });

  it('in a workbook whose structure is protected', async () => {
    await byHand((context) => context.workbook.protection.protect());
    await refused('libro-protegido');
  });

  it('when Resultados is protected', async () => {
    await made({ trimestre: '2026-T2', fecha: JULY_20 });
    await byHand((context) => context.workbook.worksheets.getItem('Resultados').protection.protect());
    await refused('hoja-protegida');
  });

  it('when Plan de acciones has lost the column that names its rows', async () => {
    await made({ trimestre: '2026-T2', fecha: JULY_20 });
    await byHand((context) => {
      context.workbook.tables.getItem('PlanAcciones').columns.getItem('Clave').name = 'Otra cosa';
    });
    await refused('columnas-faltantes');
  });

  it('without fichas', async () => {
    await byHand((context) => context.workbook.worksheets.getItem(ficha.sheet).delete());
    await refused('sin-fichas');
  });
});
