import type { Host } from '../../host';
import { inhabil } from '../../src/domain/calendar/diasHabiles';
import { catalogueValues } from '../../src/domain/catalogues/catalogues';
import { editCatalogo } from '../../src/workbook/editCatalogo';
import { editDiaInhabil } from '../../src/workbook/editDiaInhabil';
import { editParametro } from '../../src/workbook/editParametro';
import { readLibro } from '../../src/workbook/read/readLibro';
import { readCambios } from '../../src/workbook/readCambios';
import { done } from '../../src/workbook/result';
import { serial } from '../support/anexoIReal';
import { doneIn, FECHA, newBook, type VerbCall } from './seguimientoBook';

let host: Host;

beforeEach(async () => {
  host = await newBook();
});
afterEach(() => host.close());

const seguimiento = () => doneIn(host, async (context) => done((await readLibro(context)).seguimiento));
const log = async () =>
  (await doneIn(host, readCambios)).map(({ hoja, celda, antes, despues, motivo }) => [
    hoja,
    celda,
    antes,
    despues,
    motivo,
  ]);

/** A cell that shows what a dropdown of that list would offer. */
const dropdown = (name: string): Promise<string> =>
  host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Inicio').getRange('Z1');
    cell.formulas = [[`=TEXTJOIN(";",FALSE,${name})`]];
    cell.load('values');
    await context.sync();
    const shown = String(cell.values[0]?.[0]);
    cell.clear();
    await context.sync();
    return shown;
  });

const byHand = (work: (context: Excel.RequestContext) => unknown): Promise<void> =>
  host.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });

const addUrgente: VerbCall<unknown> = (context) =>
  editCatalogo(context, {
    edit: { kind: 'add', catalogo: 'prioridad', valor: 'Urgente' },
    fecha: FECHA,
  });
const addVacation: VerbCall<unknown> = (context) =>
  editDiaInhabil(context, {
    edit: { kind: 'add', dias: [{ fecha: serial(2026, 7, 20), motivo: 'Circular 3', tipo: 'Alta' }] },
    fecha: FECHA,
  });
const setDays: VerbCall<unknown> = (context) =>
  editParametro(context, { edit: { kind: 'set', parametro: 'riesgoDias', valor: '45' }, fecha: FECHA });

describe('the lists', () => {
  it('gain a value that the dropdown offers and Cambios tells', async () => {
    await doneIn(host, addUrgente);
    expect(await dropdown('lista_prioridad')).toBe('Alto;Medio;Bajo;Urgente');
    expect(catalogueValues((await seguimiento()).catalogues.prioridad)).toContain('Urgente');
    expect(await log()).toEqual([
      ['Catálogos', 'B8', '', 'Urgente', 'Se agregó «Urgente» a la lista «Nivel de prioridad».'],
    ]);
  });

  it('lose one without leaving a gap in the dropdown, and get the perfil’s back', async () => {
    const edit = (kind: 'remove' | 'restore'): VerbCall<unknown> => {
      const list = { catalogo: 'prioridad', valor: 'Medio' } as const;
      return (context) => editCatalogo(context, { edit: { kind, ...list }, fecha: FECHA });
    };
    await doneIn(host, edit('remove'));
    expect(await dropdown('lista_prioridad')).toBe('Alto;Bajo');
    await doneIn(host, edit('restore'));
    expect(await dropdown('lista_prioridad')).toBe('Alto;Medio;Bajo');
    expect(await log()).toHaveLength(4);
  });

  it('grow past the rows that were installed, and the dropdown with them', async () => {
    await byHand((context) => {
      const list = context.workbook.tables.getItem('Catalogos').columns.getItem('Nivel de prioridad');
      const body = list.getDataBodyRange();
      body.load('rowCount');
      return context.sync().then(() => {
        body.values = Array.from({ length: body.rowCount }, (_, index) => [`Nivel ${'i'.repeat(index + 1)}`]);
      });
    });
    await doneIn(host, addUrgente);
    expect((await dropdown('lista_prioridad')).split(';').at(-1)).toBe('Urgente');
  });

  it('are found where people moved their column', async () => {
    await byHand((context) => {
      context.workbook.tables.getItem('Catalogos').columns.add(0, undefined, 'Nota');
    });
    await doneIn(host, addUrgente);
    expect(await dropdown('lista_prioridad')).toBe('Alto;Medio;Bajo;Urgente');
    expect(await dropdown('lista_clasificacion')).toBe(
      'Específico;Institucional;Interinstitucional;Intergubernamental',
    );
  });

  it('come back with their sheet when it was deleted, and only restoring does that', async () => {
    await byHand((context) => context.workbook.worksheets.getItem('Catálogos').delete());
    expect(await host.Excel.run(addUrgente)).toMatchObject({ problem: { codigo: 'hoja-faltante' } });
    await doneIn(host, (context) =>
      editCatalogo(context, { edit: { kind: 'restore', catalogo: 'prioridad' }, fecha: FECHA }),
    );
    expect(await dropdown('lista_prioridad')).toBe('Alto;Medio;Bajo');
    await doneIn(host, addUrgente);
    expect(await dropdown('lista_prioridad')).toBe('Alto;Medio;Bajo;Urgente');
  });
});

describe('the thresholds', () => {
  it('change, are told, and come back', async () => {
    await doneIn(host, setDays);
    expect((await seguimiento()).parametros.riesgoDias).toBe(45);
    await doneIn(host, (context) => editParametro(context, { edit: { kind: 'restore' }, fecha: FECHA }));
    expect((await seguimiento()).parametros.riesgoDias).toBe(30);
    expect((await log()).map(([, , antes, despues]) => [antes, despues])).toEqual([
      ['45', '30'],
      ['30', '45'],
    ]);
  });

  it('are put back in the table when somebody deleted their row', async () => {
    await byHand((context) => context.workbook.tables.getItem('Parametros').rows.getItemAt(1).delete());
    await doneIn(host, setDays);
    expect((await seguimiento()).parametros.riesgoDias).toBe(45);
  });
});

describe('the days of the institution', () => {
  it('are added with their reason and count at once', async () => {
    await doneIn(host, addVacation);
    expect(inhabil((await seguimiento()).calendar, serial(2026, 7, 20))).toBe('Circular 3');
    expect(await log()).toEqual([['Días inhábiles', 'A5', '', '20/07/2026, Alta: Circular 3', 'Circular 3']]);
  });

  it('go with the notes that people keep beside them, and leave those of the others', async () => {
    await byHand((context) => {
      const table = context.workbook.tables.getItem('DiasInhabiles');
      table.columns.add(0, undefined, 'Nota');
      table.rows.add(undefined, [
        ['uno', serial(2026, 7, 20), 'Vacaciones', 'Alta'],
        ['dos', serial(2026, 7, 21), 'Vacaciones', 'Alta'],
        ['tres', serial(2026, 7, 22), 'Vacaciones', 'Alta'],
      ]);
    });
    await doneIn(host, (context) =>
      editDiaInhabil(context, {
        edit: { kind: 'remove', dia: { fecha: serial(2026, 7, 21), tipo: 'Alta' }, porQue: 'Se derogó.' },
        fecha: FECHA,
      }),
    );
    const rows = await host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('DiasInhabiles').getDataBodyRange().load('values');
      await context.sync();
      return body.values.map((row: readonly unknown[]) => row.slice(0, 2));
    });
    expect(rows.filter(([note]) => note !== '')).toEqual([
      ['uno', serial(2026, 7, 20)],
      ['tres', serial(2026, 7, 22)],
    ]);
    expect((await log())[0]?.slice(2)).toEqual(['21/07/2026, Alta: Vacaciones', '', 'Se derogó.']);
  });

  it('are all gone when restored, and the table is still there to add to', async () => {
    await doneIn(host, addVacation);
    await doneIn(host, (context) =>
      editDiaInhabil(context, { edit: { kind: 'restore', porQue: 'Nuevo año.' }, fecha: FECHA }),
    );
    expect((await seguimiento()).calendar.captured).toBe(false);
    await doneIn(host, addVacation);
    expect((await seguimiento()).calendar.captured).toBe(true);
    expect(await log()).toHaveLength(3);
  });
});

describe('every edit of the configuration', () => {
  it.each<[string, string, VerbCall<unknown>]>([
    ['a list', 'Catálogos', addUrgente],
    ['a threshold', 'Parámetros', setDays],
    ['a day', 'Días inhábiles', addVacation],
    ['a day, when Cambios is protected', 'Cambios', addVacation],
  ])('of %s changes nothing over a protected sheet', async (_name, sheet, verb) => {
    await byHand((context) => context.workbook.worksheets.getItem(sheet).protection.protect());
    const before = structuredClone(host.workbook);
    expect(await host.Excel.run(verb)).toMatchObject({ problem: { codigo: 'hoja-protegida' } });
    expect(host.workbook).toEqual(before);
  });

  it.each<[string, VerbCall<unknown>]>([
    ['a list', addUrgente],
    ['a threshold', setDays],
    ['a day', addVacation],
    ['reading the log', readCambios],
  ])('of %s takes few requests', async (_name, verb) => {
    host.resetCounters();
    await doneIn(host, verb);
    expect(host.counters().roundTrips).toBeLessThanOrEqual(5);
  });
});

describe('the log', () => {
  it('is empty, not a failure, where the sheet is gone', async () => {
    await byHand((context) => context.workbook.worksheets.getItem('Cambios').delete());
    expect(await doneIn(host, readCambios)).toEqual([]);
  });

  it('is found when people renamed its table, the latest first', async () => {
    await doneIn(host, addUrgente);
    await doneIn(host, setDays);
    await byHand((context) => {
      context.workbook.tables.getItem('Cambios').name = 'MisCambios';
    });
    expect((await log()).map(([hoja]) => hoja)).toEqual(['Parámetros', 'Catálogos']);
  });
});
