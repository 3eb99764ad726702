import type { Host } from '../../host';
import { ficha, tablaMaestra } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import type { RowValues } from '../../src/domain/changes';
import type { CambioPedido } from '../../src/domain/indicadores/cambios/planRequest';
import type { Resolver } from '../../src/domain/indicadores/cambios/planResolution';
import { calculatePeriod } from '../../src/workbook/calculatePeriod';
import { noteNotices } from '../../src/workbook/noteNotices';
import { readLibro } from '../../src/workbook/read/readLibro';
import { requestChange } from '../../src/workbook/requestChange';
import { resolveChange } from '../../src/workbook/resolveChange';
import { done } from '../../src/workbook/result';
import { appendRecords } from '../../src/workbook/write/appendRecords';
import { blockWriter } from '../../src/workbook/write/blockWriter';
import { tableRows, type Batch } from '../cli/books';
import { datos, FICHA } from '../domain/indicadores/calculo/tablas';
import { META } from '../domain/indicadores/cambios/changedBook';
import { serial } from '../support/anexoIReal';
import { fichasBook } from './indicadoresBook';
import { doneIn } from './seguimientoBook';

const MAY = serial(2026, 5, 20);

/** To count what was received and no longer what part of it was attended. */
const METODO: CambioPedido = {
  ...META,
  clave: 'SM-01',
  tipo: 'Modificación de definición',
  causal: 'Definición a) No precisa lo que se pretende medir',
  puntos: [
    { campo: 'Método de cálculo', valor: '[Recibidas]' },
    { campo: 'Variables', valor: 'Recibidas (solicitudes; Sistema)' },
  ],
};
const BAJA: CambioPedido = {
  ...METODO,
  tipo: 'Baja del indicador',
  causal: 'Baja a) Cambió el componente o la actividad y ya no informa de resultados',
};

let host: Host;
beforeEach(async () => {
  host = await fichasBook([]);
  await write(ficha, [FICHA]);
  await write(tablaMaestra, [
    datos('Atendidas', [45, 45, 45, 30, 30, 30]),
    datos('Recibidas', [50, 50, 50, 60, 60, 60]),
  ]);
});
afterEach(() => host.close());

const write = (format: Format, records: readonly RowValues[]) =>
  doneIn(host, async (context) => {
    const libro = await readLibro(context);
    const writer = blockWriter(context);
    await appendRecords(context, writer, format, libro.tables.get(format.table)!, records);
    await writer.send();
    return done(null);
  });

const request = (changes: Partial<CambioPedido> = {}) =>
  doneIn(host, (context) => requestChange(context, { ...METODO, ...changes }));
const RESOLVER = { folio: '2026-001', resolucion: 'Aprobada', motivo: '', fecha: MAY, hoy: MAY } as const;
const resolve = (changes: Partial<Resolver> = {}) =>
  host.Excel.run((context) => resolveChange(context, { ...RESOLVER, ...changes }));
const approve = async (changes: Partial<Resolver> = {}) => {
  const outcome = await resolve(changes);
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  return outcome.result;
};
const problemOf = (outcome: Awaited<ReturnType<typeof resolve>>) =>
  outcome.kind === 'blocked' ? outcome.problem : null;
const byHand = (batch: Batch) =>
  host.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });

const solicitudes = () => tableRows(host.workbook, 'SolicitudesCambio');
const fichaNow = () => tableRows(host.workbook, 'Fichas')[0]!;
const cambios = () => tableRows(host.workbook, 'Cambios');
const calculate = async (periodo: string) => {
  const { resultados } = await doneIn(host, (context) => calculatePeriod(context, { periodo, fecha: MAY }));
  return resultados;
};

describe('a request of change', () => {
  it('is registered as pending in its sheet, which is installed the first time', async () => {
    const { folio, faltantes } = await request();
    expect({ folio, faltantes }).toEqual({ folio: '2026-001', faltantes: [] });
    expect(solicitudes()).toEqual([
      expect.objectContaining({
        Folio: '2026-001',
        'Fecha de solicitud': MAY,
        Clave: 'SM-01',
        'Dependencia / Entidad': 'Secretaría de Parques',
        'Punto de la ficha': 'Método de cálculo',
        Dice: '([Atendidas]/[Recibidas])*100',
        'Debe decir': '[Recibidas]',
        Resolución: 'Pendiente',
      }),
      expect.objectContaining({ Folio: '2026-001', 'Punto de la ficha': 'Variables' }),
    ]);
    expect(fichaNow()['Método de cálculo']).toBe('([Atendidas]/[Recibidas])*100');
  });

  it('goes below those that there are, with the next folio', async () => {
    await request();
    expect(await request(BAJA)).toMatchObject({ folio: '2026-002' });
    expect(solicitudes().map((row) => row['Folio'])).toEqual(['2026-001', '2026-001', '2026-002']);
  });

  it('costs few requests once its sheet is there', async () => {
    await request();
    const before = host.counters().roundTrips;
    await request(BAJA);
    expect(host.counters().roundTrips - before).toBeLessThanOrEqual(4);
  });

  it.each(['Solicitudes de cambio', 'Fichas técnicas', 'Cambios'])(
    'is not resolved while %s is protected, and nothing changes',
    async (sheet) => {
      await request(BAJA);
      await approve();
      await write(ficha, [{ ...FICHA, indicador: 'SM-02' }]);
      await request({ clave: 'SM-02' });
      await byHand((context) => {
        context.workbook.worksheets.getItem(sheet).protection.protect();
      });
      const before = structuredClone(host.workbook.sheets);
      const problem = problemOf(await resolve({ folio: '2026-002' }));
      expect(problem).toMatchObject({ codigo: 'hoja-protegida' });
      expect(problem?.mensaje).toContain(`«${sheet}»`);
      expect(host.workbook.sheets).toEqual(before);
    },
  );

  it('is not registered in a protected sheet', async () => {
    await request();
    await byHand((context) => {
      context.workbook.worksheets.getItem('Solicitudes de cambio').protection.protect();
    });
    const outcome = await host.Excel.run((context) => requestChange(context, BAJA));
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'hoja-protegida' } });
    expect(solicitudes()).toHaveLength(2);
  });

  it('asks for the column that says what the ficha said', async () => {
    await request();
    await byHand((context) => {
      context.workbook.tables.getItem('SolicitudesCambio').columns.getItem('Dice').delete();
    });
    const outcome = await host.Excel.run((context) => requestChange(context, BAJA));
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'columnas-faltantes' } });
  });
});

describe('an approved change', () => {
  it('is written in the ficha and told in Cambios with its folio and its oficio', async () => {
    await request();
    const { vigenteDesde } = await approve();
    expect(vigenteDesde).toBe('2026-05');
    expect(fichaNow()).toMatchObject({
      'Método de cálculo': '[Recibidas]',
      Variables: 'Recibidas (solicitudes; Sistema)',
    });
    expect(solicitudes()).toEqual([
      expect.objectContaining({
        Resolución: 'Aprobada',
        'Fecha de resolución': MAY,
        'Vigente desde': '2026-05',
      }),
      expect.objectContaining({
        Resolución: 'Aprobada',
        'Fecha de resolución': MAY,
        'Vigente desde': '2026-05',
      }),
    ]);
    expect(cambios()).toContainEqual(
      expect.objectContaining({
        Acción: 'Cambio de indicador',
        Hoja: 'Fichas técnicas',
        Columna: 'Método de cálculo',
        Antes: '([Atendidas]/[Recibidas])*100',
        Después: '[Recibidas]',
        Motivo: 'Solicitud 2026-001 (SEJ-PEP-24), oficio SP/10/2026: Modificación de definición',
      }),
    );
  });

  it('explains what came before with the definition that there was, and what comes after with the new one', async () => {
    const before = await calculate('2026-T1');
    expect(before).toMatchObject([{ resultado: 90 }]);
    await request();
    await approve();
    expect(await calculate('2026-T1')).toEqual(before);
    expect(await calculate('2026-05')).toMatchObject([{ resultado: 60 }]);
  });

  it('cannot be approved twice', async () => {
    await request();
    await approve();
    const before = structuredClone(host.workbook.sheets);
    expect(problemOf(await resolve())).toMatchObject({ codigo: 'solicitud-resuelta' });
    expect(host.workbook.sheets).toEqual(before);
  });

  it('of a baja keeps the ficha, which is no longer programmed from then on', async () => {
    await request(BAJA);
    await approve();
    expect(fichaNow()['Estado']).toBe('Baja');
    expect(await calculate('2026-04')).toMatchObject([{ resultado: 50 }]);
    expect(await calculate('2026-05')).toMatchObject([{ semaforo: 'No programado' }]);
  });

  it('whose writing was cut after the ficha can be repeated', async () => {
    await request(BAJA);
    await approve();
    await byHand((context) => {
      const table = context.workbook.tables.getItem('SolicitudesCambio');
      table.columns.getItem('Resolución').getDataBodyRange().values = [['Pendiente']];
    });
    expect(await approve()).toMatchObject({ resolucion: 'Aprobada' });
  });

  it('lets the notices be noted, once it is resolved', async () => {
    await request();
    const notice = { folio: '2026-001', contraloria: MAY, finanzas: MAY + 1, hoy: MAY + 1 };
    const early = await host.Excel.run((context) => noteNotices(context, notice));
    expect(early).toMatchObject({ kind: 'blocked', problem: { codigo: 'solicitud-sin-resolver' } });
    await approve();
    await doneIn(host, (context) => noteNotices(context, notice));
    for (const row of solicitudes()) {
      expect(row).toMatchObject({ 'Aviso a Contraloría': MAY, 'Aviso a Finanzas': MAY + 1 });
    }
  });
});

describe('the notices of a resolution', () => {
  it('go to the dependencia, the Contraloría and Finanzas', async () => {
    await request();
    const { avisos } = await approve();
    expect(avisos.map(({ para }) => para)).toEqual([
      'Enlace oficial de Secretaría de Parques',
      'Contraloría Municipal',
      'Secretaría de Finanzas y Administración',
    ]);
    for (const { asunto, cuerpo } of avisos) {
      expect(asunto).toBe('Solicitud de cambio 2026-001 del indicador SM-01: aprobada');
      expect(cuerpo).toContain('decía «([Atendidas]/[Recibidas])*100» y ahora dice «[Recibidas]»');
      expect(cuerpo).toContain('Rige desde mayo de 2026.');
      expect(cuerpo).toMatch(/Atentamente,\n\nValle Inventado$/);
      expect(cuerpo).not.toMatch(/undefined|null|NaN/);
    }
    expect(avisos[1]?.cuerpo).toContain('punto 7.43');
  });

  it('of a rejection tell the motive and ask for a wider justification', async () => {
    await request();
    const { avisos } = await approve({ resolucion: 'Rechazada', motivo: 'No se precisa qué cambia.' });
    expect(avisos[0]?.cuerpo).toContain('Motivo del rechazo: No se precisa qué cambia.');
    expect(avisos[0]?.cuerpo).toContain('ampliar o complementar su justificación');
    expect(avisos[0]?.cuerpo).toContain('punto 7.39');
    expect(fichaNow()['Método de cálculo']).toBe('([Atendidas]/[Recibidas])*100');
  });
});
