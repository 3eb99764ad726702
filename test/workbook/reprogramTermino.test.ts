import type { Host } from '../../host';
import { anexoA } from '../../src/domain/formats';
import { pueblaMunicipio } from '../../src/domain/perfiles';
import { consolidatedReport } from '../../src/workbook/consolidatedReport';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { reprogramTermino, type ReprogramRequest } from '../../src/workbook/reprogramTermino';
import { openHost } from '../../host';
import { contentOf, sheetNamed, tableRows, type Batch } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { doneIn, FECHA, realBook } from './seguimientoBook';

const REQUEST: ReprogramRequest = {
  clave: 'E007-006',
  accion: 1,
  termino: serial(2027, 1, 29),
  oficio: 'SEP/123/2026',
  fechaOficio: serial(2026, 1, 12),
  motivo: 'Falta el dictamen',
  fecha: FECHA,
};

const reprogram = (host: Host, request: Partial<ReprogramRequest> = {}) =>
  doneIn(host, (context) => reprogramTermino(context, { ...REQUEST, ...request }));
const refusal = async (host: Host, request: Partial<ReprogramRequest> = {}) => {
  const outcome = await host.Excel.run((context) => reprogramTermino(context, { ...REQUEST, ...request }));
  return outcome.kind === 'blocked' ? outcome.problem : null;
};
const byHand = (host: Host, batch: Batch) =>
  host.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });

const rowOf = (host: Host, table: string, clave: string) =>
  tableRows(host.workbook, table).find((row) => row['Clave ASM'] === clave)!;

const anexoIText = (host: Host) =>
  [...sheetNamed(host.workbook, 'Anexo I').rows].map(([, cells]) => [...cells.values()].map(contentOf));

let host: Host;
afterEach(() => host.close());

describe('a Término that changes in Acciones', () => {
  beforeEach(async () => {
    host = await realBook('converted');
  });

  it('leaves the first one beside it, with its oficio and its motive, and follows to the Anexo A', async () => {
    const signed = anexoIText(host);
    const before = rowOf(host, 'Acciones', 'E007-006');
    const plan = await reprogram(host);
    expect(rowOf(host, 'Acciones', 'E007-006')).toEqual({
      ...before,
      Término: REQUEST.termino,
      'Término original': before['Término'],
      'Oficio de reprogramación': 'SEP/123/2026 del 12/01/2026',
      'Motivo de reprogramación': 'Falta el dictamen',
    });
    expect(plan).toMatchObject({ antes: before['Término'], original: before['Término'] });
    expect(rowOf(host, 'AnexoA', 'E007-006')).toMatchObject({
      'Fecha de Término': REQUEST.termino,
      'Término original': before['Término'],
    });
    expect(anexoIText(host)).toEqual(signed);
  });

  it('is told in Cambios: before, after, oficio and motive', async () => {
    await reprogram(host);
    expect(tableRows(host.workbook, 'Cambios')).toContainEqual(
      expect.objectContaining({
        Acción: 'Reprogramar',
        Hoja: 'Acciones',
        Columna: 'Término',
        'Clave ASM': 'E007-006',
        Antes: '30/10/2026',
        Después: '29/01/2027',
        Motivo: 'Reprogramación con SEP/123/2026 del 12/01/2026: Falta el dictamen',
      }),
    );
  });

  it('keeps the first original when it changes again, and the earlier oficio in Cambios', async () => {
    const first = rowOf(host, 'Acciones', 'E007-006')['Término'];
    await reprogram(host);
    await reprogram(host, { termino: serial(2027, 3, 31), oficio: 'SEP/456/2026', motivo: 'Otra vez' });
    expect(rowOf(host, 'Acciones', 'E007-006')).toMatchObject({
      Término: serial(2027, 3, 31),
      'Término original': first,
      'Oficio de reprogramación': 'SEP/456/2026 del 12/01/2026',
    });
    expect(JSON.stringify(tableRows(host.workbook, 'Cambios'))).toContain('SEP/123/2026');
  });

  it('keeps the one there was where somebody had erased the original', async () => {
    await byHand(host, (context) => {
      for (const name of ['Acciones', 'AnexoA']) {
        context.workbook.tables
          .getItem(name)
          .columns.getItem('Término original')
          .getDataBodyRange()
          .clear('Contents');
      }
    });
    const first = rowOf(host, 'Acciones', 'E007-006')['Término'];
    await reprogram(host);
    for (const name of ['Acciones', 'AnexoA']) {
      expect(rowOf(host, name, 'E007-006')['Término original']).toBe(first);
    }
  });

  it('counts as reprogrammed in the report, once', async () => {
    await reprogram(host);
    await doneIn(host, (context) => consolidatedReport(context, { fecha: FECHA }));
    const cells = [...sheetNamed(host.workbook, 'Informe consolidado').rows.values()].map((row) =>
      [...row.values()].map(contentOf),
    );
    const told = cells.filter((row) => row.includes(REQUEST.termino) && row.includes(91));
    expect(told).toHaveLength(1);
  });

  it('finds its columns where people moved them, in a table with another name', async () => {
    await byHand(host, (context) => {
      const table = context.workbook.tables.getItem('Acciones');
      table.columns.add(1, undefined, 'Mi nota');
      table.name = 'MisAcciones';
    });
    await reprogram(host);
    expect(rowOf(host, 'MisAcciones', 'E007-006')).toMatchObject({
      'Mi nota': null,
      Término: REQUEST.termino,
      'Término original': serial(2026, 10, 30),
    });
  });

  it.each(['Acciones', 'Anexo A', 'Cambios'])('changes nothing while %s is protected', async (sheet) => {
    await byHand(host, (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
    });
    const before = structuredClone(host.workbook.sheets);
    const problem = await refusal(host);
    expect(problem?.codigo).toBe('hoja-protegida');
    expect(problem?.mensaje).toContain(`«${sheet}»`);
    expect(host.workbook.sheets).toEqual(before);
  });

  it.each<readonly [codigo: string, request: Partial<ReprogramRequest>]>([
    ['sin-oficio', { oficio: ' ' }],
    ['sin-motivo', { motivo: '' }],
    ['mismo-termino', { termino: serial(2026, 10, 30) }],
    ['accion-no-encontrada', { accion: 9 }],
    ['accion-no-encontrada', { clave: 'E999-001' }],
  ])('is refused with «%s» for %j', async (codigo, request) => {
    const problem = await refusal(host, request);
    expect(problem?.codigo).toBe(codigo);
    expect(problem?.mensaje).toMatch(/No se cambió nada\.$/);
  });

  it('asks for the column that would keep the first one', async () => {
    await byHand(host, (context) => {
      context.workbook.tables.getItem('Acciones').columns.getItem('Término original').delete();
    });
    const problem = await refusal(host);
    expect(problem).toMatchObject({ codigo: 'columnas-faltantes' });
    expect(problem?.mensaje).toContain('«Término original»');
  });
});

describe('a Término that changes in an Anexo A without Acciones', () => {
  const grid = [
    anexoA.official.map(({ heading }) => heading),
    [
      '1',
      'Integrar el padrón',
      'Específico',
      'Dirección',
      'Integrarlo',
      '31/03/2026',
      'Padrón',
      'Padrón',
      '',
      '',
    ],
    ['2', 'Publicar el padrón', 'Específico', 'Dirección', 'Publicarlo', '', 'Padrón', 'Padrón', '', ''],
    ['3', 'Usar el padrón', 'Específico', 'Dirección', 'Usarlo', 'abril de 2026', 'Padrón', 'Padrón', '', ''],
  ];

  beforeEach(async () => {
    host = openHost();
    await doneIn(host, (context) =>
      installFormats(context, {
        formats: [anexoA],
        perfil: pueblaMunicipio,
        inicio: { institucion: 'Ayuntamiento', ejercicio: '2026', trimestre: '1' },
        evaluacion: { programa: 'E007', tipo: 'externa', notificacion: serial(2025, 9, 23) },
      }),
    );
    await doneIn(host, (context) =>
      importRows(context, {
        format: anexoA,
        files: [{ file: 'a.csv', sheets: [{ name: 'a', grid }] }],
        fecha: FECHA,
        actualizar: false,
      }),
    );
  });

  it('keeps the first one beside it; the oficio and the motive are in Cambios', async () => {
    await reprogram(host, { clave: 'E007-001' });
    expect(rowOf(host, 'AnexoA', 'E007-001')).toMatchObject({
      'Fecha de Término': REQUEST.termino,
      'Término original': serial(2026, 3, 31),
    });
    const motives = tableRows(host.workbook, 'Cambios').map((row) => row['Motivo']);
    expect(motives).toContain('Reprogramación con SEP/123/2026 del 12/01/2026: Falta el dictamen');
  });

  it.each(['E007-002', 'E007-003'])('is refused where there is no date to postpone (%s)', async (clave) => {
    expect(await refusal(host, { clave })).toMatchObject({ codigo: 'sin-termino' });
  });
});
