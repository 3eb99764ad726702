import type { Host } from '../../host';
import { pueblaEstado } from '../../src/domain/perfiles';
import { readAccionesClave, fasesOf } from '../../src/domain/cierre/accionesClave';
import { estaSolventado, faltasDe } from '../../src/domain/cierre/solventados';
import { convenioIeem } from '../../src/domain/formats';
import { installFormats } from '../../src/workbook/installFormats';
import { readCierre } from '../../src/workbook/readCierre';
import { readLibro } from '../../src/workbook/read/readLibro';
import { recordAccionClave, type AccionClaveRequest } from '../../src/workbook/recordAccionClave';
import { recordCierre, type CierreRequest } from '../../src/workbook/recordCierre';
import { done } from '../../src/workbook/result';
import { openHost } from '../../host';
import { tableRows } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { gemHost, ieemHost } from './cierreBook';
import { doneIn, FECHA } from './seguimientoBook';

const ANSWER: CierreRequest = {
  clave: 'E007-001',
  criterio: 'pertinencia',
  respuesta: 'Sí',
  evidencia: 'MIR 2026',
  fecha: FECHA,
};

let host: Host;
afterEach(() => host.close());

const answer = (request: Partial<CierreRequest> = {}) =>
  doneIn(host, (context) => recordCierre(context, { ...ANSWER, ...request }));
const rowOf = (clave: string, table = 'ConvenioIEEM') =>
  tableRows(host.workbook, table).find((row) => row['Clave ASM'] === clave)!;
const cambios = () => tableRows(host.workbook, 'Cambios');

async function refusal(request: Partial<CierreRequest>): Promise<string> {
  const before = JSON.stringify(tableRows(host.workbook, 'ConvenioIEEM'));
  const outcome = await host.Excel.run((context) => recordCierre(context, { ...ANSWER, ...request }));
  if (outcome.kind === 'done') throw new Error('It was not refused.');
  expect(JSON.stringify(tableRows(host.workbook, 'ConvenioIEEM'))).toBe(before);
  return outcome.problem.mensaje;
}

describe('a criterion of the Instituto', () => {
  beforeEach(async () => {
    host = await ieemHost();
  });

  it('is written with its evidence in the row of its ASM, and told in Cambios', async () => {
    const before = rowOf('E007-001');
    const other = rowOf('E007-002');
    const { cambios: changes } = await answer({ respuesta: 'si', fechaRespuesta: serial(2026, 1, 14) });
    expect(changes).toHaveLength(2);
    expect(rowOf('E007-001')).toEqual({
      ...before,
      'A. Pertinencia': 'Sí',
      'Evidencia de pertinencia': 'MIR 2026',
    });
    expect(rowOf('E007-002')).toEqual(other);
    expect(cambios()).toMatchObject([
      { Acción: 'Cerrar ASM', Columna: 'A. Pertinencia', Antes: null, Después: 'Sí' },
      { Columna: 'Evidencia de pertinencia', Después: 'MIR 2026' },
    ]);
    expect(cambios().every((row) => row['Motivo'] === 'Cierre del ASM: A. Pertinencia, 14/01/2026')).toBe(
      true,
    );
  });

  it('answered again as it stands changes nothing', async () => {
    await answer();
    const told = cambios().length;
    expect((await answer()).cambios).toEqual([]);
    expect(cambios()).toHaveLength(told);
  });

  it('with the other three closes its ASM: with three it says which is missing', async () => {
    for (const criterio of ['pertinencia', 'formalidad', 'trazabilidad']) {
      await answer({ criterio, evidencia: `Prueba de ${criterio}` });
    }
    const three = await doneIn(host, readCierre);
    expect(three.asm.map(estaSolventado)).toEqual([false, false]);
    expect(faltasDe(three.asm[0]!)).toEqual(['falta el criterio C. Integración programática (IEEM IV)']);
    const four = await answer({ criterio: 'Integracion', evidencia: 'PAA 2026' });
    expect(four.asm.map(estaSolventado)).toEqual([true, false]);
    expect(await doneIn(host, readCierre)).toEqual({ asm: four.asm, acciones: four.acciones });
  });

  it('can be left unanswered again', async () => {
    await answer();
    await answer({ respuesta: '' });
    expect(rowOf('E007-001')).toMatchObject({
      'A. Pertinencia': null,
      'Evidencia de pertinencia': 'MIR 2026',
    });
  });

  it.each<[string, Partial<CierreRequest>, RegExp]>([
    ['an unknown clave', { clave: 'E007-009' }, /No hay un ASM con la clave «E007-009»/],
    ['no clave', { clave: '' }, /No hay un ASM con la clave/],
    ['another criterion', { criterio: 'dictamen' }, /Diga «pertinencia», «formalidad», «integracion» o/],
    ['another answer', { respuesta: 'Quizá' }, /no responde «A\. Pertinencia». Diga «Sí» o «No»/],
    ['a text that does not fit', { evidencia: 'x'.repeat(40_000) }, /40,000 caracteres/],
  ])('is refused with %s, and nothing changes', async (_what, request, words) => {
    expect(await refusal(request)).toMatch(words);
  });

  it('is refused when its column is gone', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('ConvenioIEEM').columns.getItem('A. Pertinencia').delete();
      await context.sync();
    });
    expect(await refusal({})).toMatch(/«Convenio IEEM» le falta la columna «A\. Pertinencia»/);
    const { asm } = await doneIn(host, readCierre);
    expect(faltasDe(asm[0]!)).toHaveLength(4);
  });

  it('is refused on a protected sheet', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Convenio IEEM').protection.protect();
      await context.sync();
    });
    expect(await refusal({})).toMatch(/protegida/);
  });

  it('is refused when its clave stands twice', async () => {
    await host.Excel.run(async (context) => {
      const claves = context.workbook.tables.getItem('ConvenioIEEM').columns.getItem('Clave ASM');
      claves.getDataBodyRange().values = [['E007-001'], ['E007-001']];
      await context.sync();
    });
    expect(await refusal({})).toMatch(/está en varias filas .*fila \d+ y Convenio IEEM, fila \d+/);
  });
});

describe('what the Gobierno del Estado de México decides', () => {
  beforeEach(async () => {
    host = await gemHost();
  });

  it('is written with its oficio and its date', async () => {
    await answer({
      criterio: 'dictamen',
      respuesta: 'procedente',
      evidencia: 'Oficio 9',
      fechaRespuesta: serial(2026, 1, 10),
    });
    expect(rowOf('E007-001', 'Convenio')).toMatchObject({
      'Dictamen de procedencia': 'Procedente',
      'Oficio del dictamen': 'Oficio 9',
      'Fecha del dictamen': serial(2026, 1, 10),
    });
  });

  it('takes no evidence where the norm asks for none', async () => {
    const outcome = await host.Excel.run((context) =>
      recordCierre(context, { ...ANSWER, criterio: 'suficiencia' }),
    );
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'criterio-sin-evidencia-propia' } });
  });
});

describe('a perfil that asks for nothing', () => {
  it('has no criterion to answer, and its key actions can be told all the same', async () => {
    host = openHost();
    await doneIn(host, (context) =>
      installFormats(context, {
        formats: [convenioIeem],
        perfil: pueblaEstado,
        inicio: { institucion: 'Instituto', ejercicio: '2026', trimestre: '1' },
        evaluacion: { programa: 'E007' },
      }),
    );
    expect(await refusal({})).toMatch(/«Gobierno del Estado de Puebla» no pide más que el 100 %/);
    const { asm, acciones } = await doneIn(host, readCierre);
    expect([asm.length, acciones.length]).toEqual([0, 16]);
  });
});

describe('a key action', () => {
  const CONCLUDED: AccionClaveRequest = {
    accion: '1.2',
    estado: 'concluida',
    fechaAccion: serial(2026, 1, 12),
    documento: 'Oficio 1',
    fecha: FECHA,
  };
  const record = (request: Partial<AccionClaveRequest> = {}) =>
    host.Excel.run((context) => recordAccionClave(context, { ...CONCLUDED, ...request }));

  beforeEach(async () => {
    host = await ieemHost();
  });

  it('is written with its date and its document, told in Cambios, and moves its phase', async () => {
    const outcome = await record();
    if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
    expect(tableRows(host.workbook, 'AccionesClave')[1]).toMatchObject({
      'Acción clave': '1.2. Identificación de los ASM',
      Estado: 'Concluida',
      Fecha: serial(2026, 1, 12),
      Documento: 'Oficio 1',
    });
    expect(cambios().map((row) => [row['Acción'], row['Columna'], row['Motivo']])).toEqual([
      ['Acción clave', 'Estado', 'Acción clave 1.2'],
      ['Acción clave', 'Fecha', 'Acción clave 1.2'],
      ['Acción clave', 'Documento', 'Acción clave 1.2'],
    ]);
    const { acciones } = outcome.result;
    expect(fasesOf(acciones)[0]!.estado).toBe('En proceso');
    const seen = await doneIn(host, async (context) =>
      done(readAccionesClave((await readLibro(context)).seguimiento)),
    );
    expect(acciones.map(({ accion, estado }) => [accion, estado])).toEqual(
      seen.map(({ accion, estado }) => [accion, estado]),
    );
  });

  it('keeps the date and the document that it has, unless another is given', async () => {
    await record();
    await record({ estado: 'En proceso', fechaAccion: null, documento: '' });
    expect(tableRows(host.workbook, 'AccionesClave')[1]).toMatchObject({ Fecha: null, Documento: null });
  });

  it.each<[Partial<AccionClaveRequest>, string]>([
    [{ accion: '9.9' }, 'accion-clave-desconocida'],
    [{ estado: 'Lista' }, 'estado-invalido'],
    [{ estado: '' }, 'estado-invalido'],
  ])('is refused with %o', async (request, codigo) => {
    expect(await record(request)).toMatchObject({ kind: 'blocked', problem: { codigo } });
    expect(tableRows(host.workbook, 'AccionesClave')[1]).toMatchObject({ Estado: 'Pendiente' });
  });

  it('is refused where the workbook has no checklist', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Acciones clave').delete();
      await context.sync();
    });
    expect(await record()).toMatchObject({ kind: 'blocked', problem: { codigo: 'sin-acciones-clave' } });
  });
});
