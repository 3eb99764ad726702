import { openHost, type Host } from '../../host';
import { catalogueValues } from '../../src/domain/catalogues/catalogues';
import { anexoA, anexoI, convenio } from '../../src/domain/formats';
import { pueblaMunicipio } from '../../src/domain/perfiles';
import { parsePerfilPropio, perfilOf, type PerfilPropio } from '../../src/domain/perfiles/propio';
import { tableOf } from '../../src/domain/seguimiento';
import { placedColumn, plainText } from '../../src/domain/tables/tableData';
import { applyPerfil } from '../../src/workbook/applyPerfil';
import { convertFormat } from '../../src/workbook/convertFormat';
import { editCatalogo } from '../../src/workbook/editCatalogo';
import { editParametro } from '../../src/workbook/editParametro';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { printFormat } from '../../src/workbook/printFormat';
import { readCambios } from '../../src/workbook/readCambios';
import { readLibro } from '../../src/workbook/read/readLibro';
import { done } from '../../src/workbook/result';
import { listName } from '../../src/workbook/sheets/columnFormat';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { readWorkbook, writeWorkbook } from '../../host/xlsx';
import { EJEMPLO, perfilDeEjemplo } from '../support/perfiles/ejemplo';
import { doneIn, FECHA, realBook } from './seguimientoBook';

const inicio = { institucion: '', ejercicio: '2026', trimestre: '1' };

const read = (host: Host) => doneIn(host, async (context) => done(await readLibro(context)));
const seguimientoIn = async (host: Host) => (await read(host)).seguimiento;
const apply = (host: Host, propio: PerfilPropio = EJEMPLO) =>
  doneIn(host, (context) => applyPerfil(context, { perfil: perfilOf(propio), fecha: FECHA }));

/** The same workbook, saved and opened on another machine. */
async function reopened(host: Host): Promise<Host> {
  const bytes = await writeWorkbook(host.workbook);
  host.close();
  return openHost(await readWorkbook(bytes));
}

let host: Host;
afterEach(() => host.close());

describe("a new workbook with the institution's own perfil", () => {
  beforeEach(async () => {
    host = openHost();
    await doneIn(host, (context) =>
      installFormats(context, { formats: [anexoA], perfil: perfilDeEjemplo, inicio }),
    );
    host = await reopened(host);
  });

  it('opens with it on any machine: lists, headings, thresholds and deadlines', async () => {
    const { perfil, catalogues, parametros, tables } = await seguimientoIn(host);
    expect(perfil).toEqual(perfilDeEjemplo);
    expect(catalogueValues(catalogues.prioridad)).toEqual(['Urgente', 'Ordinaria']);
    expect(parametros).toMatchObject({ riesgoDias: 45, rezagoProgramado: true });
    const table = tables.find(({ format }) => format.id === 'anexo-a');
    expect(table?.headings.slice(0, 6)).toEqual(
      expect.arrayContaining(['Compromiso de mejora', 'Fecha límite']),
    );
    expect(table?.missing).toEqual([]);
  });

  it.each([
    ['its own headings', 'Compromiso de mejora', 'Fecha límite'],
    ['those of the declared format', 'Aspecto Susceptible de Mejora (ASM)', 'Fecha de Término'],
  ])('imports, validates and prints tables with %s', async (_what, asm, termino) => {
    const grid = [
      [
        'Núm.',
        asm,
        'Clasificación',
        'Área responsable',
        termino,
        '% de avance',
        'Programa',
        'Nivel de prioridad',
      ],
      ['1', 'Medir la demanda', 'Específico', 'Tesorería', '30/06/2026', '20', 'FAIS', 'urgente'],
    ];
    const files = [{ file: 'a.csv', sheets: [{ name: 'a', grid }] }];
    const plan = await doneIn(host, (context) =>
      importRows(context, { format: anexoA, files, fecha: FECHA, actualizar: false }),
    );
    expect(plan.added).toHaveLength(1);
    const table = tableOf(await seguimientoIn(host), 'anexo-a');
    const [row] = table?.rows ?? [];
    expect(row && plainText(row, 'asm')).toBe('Medir la demanda');
    const { observaciones } = await doneIn(host, (context) =>
      validateWorkbook(context, { fecha: FECHA, write: false }),
    );
    const prioridad = observaciones.find(({ columna }) => columna === 'Nivel de prioridad');
    expect(prioridad?.fundamento.cita).toBe('LIN-X art. 7 (Lineamientos de mejora del Municipio de Ejemplo)');
    expect(JSON.stringify(observaciones)).not.toMatch(/PUE-[ME] |PCCR2124/);
    const { hoja } = await doneIn(host, (context) =>
      printFormat(context, { format: anexoA, programa: 'FAIS', trimestre: 1, fecha: FECHA }),
    );
    const printed = await host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(hoja).getUsedRange().load('values');
      await context.sync();
      return used.values.flat().map(String);
    });
    expect(printed).toEqual(expect.arrayContaining(['Compromiso de mejora', 'Fecha límite']));
    expect(printed).not.toContain('Fecha de Término');
  });

  it('keeps it when something else is kept beside it', async () => {
    const files = [
      {
        file: 'a.csv',
        sheets: [
          {
            name: 'a',
            grid: [
              ['Núm.', 'ASM', 'Programa'],
              ['1', 'Uno', 'FAIS'],
            ],
          },
        ],
      },
    ];
    await doneIn(host, (context) =>
      importRows(context, { format: anexoA, files, fecha: FECHA, actualizar: false }),
    );
    host = await reopened(host);
    const { seguimiento, meta } = await read(host);
    expect(seguimiento.perfil).toEqual(perfilDeEjemplo);
    expect([...meta.counters.keys()]).toHaveLength(1);
  });
});

describe('a workbook that exists and takes another perfil', () => {
  beforeEach(async () => {
    host = await realBook('converted');
  });

  it('changes its lists, thresholds, headings and name, and tells every cell in Cambios', async () => {
    const before = (await doneIn(host, readCambios)).length;
    const applied = await apply(host);
    host = await reopened(host);
    const told = (await doneIn(host, readCambios)).slice(before);
    expect(told).toHaveLength(applied.cambios);
    expect(told.map(({ hoja, antes, despues }) => [hoja, antes, despues])).toEqual(
      expect.arrayContaining([
        ['Anexo A', 'Fecha de Término', 'Fecha límite'],
        ['Parámetros', '30', '45'],
        ['Catálogos', 'Alto', 'Urgente'],
        ['Catálogos', 'Bajo', ''],
        ['Inicio', 'Gobierno del Estado de Puebla', 'Municipio de Ejemplo'],
      ]),
    );
    const { perfil, tables, catalogues } = await seguimientoIn(host);
    expect(perfil).toEqual(perfilDeEjemplo);
    expect(catalogueValues(catalogues.prioridad)).toEqual(['Urgente', 'Ordinaria']);
    expect(tables.flatMap(({ missing }) => missing)).toEqual([]);
    expect(tableOf({ ...(await seguimientoIn(host)) }, 'anexo-a')?.rows).toHaveLength(
      tableOf(await seguimientoIn(host), 'anexo-i')?.rows.length ?? -1,
    );
  });

  it('is told first of the values in use that its lists no longer offer', async () => {
    const { valoresEnUso } = await apply(host);
    expect(valoresEnUso.map(({ catalogo, valor }) => [catalogo, valor])).toContainEqual([
      'Nivel de prioridad',
      'Alto',
    ]);
    for (const { filas } of valoresEnUso) expect(filas).toBeGreaterThan(0);
  });

  it('keeps what the institution had edited and the perfil does not mention', async () => {
    await doneIn(host, (context) =>
      editCatalogo(context, {
        edit: { kind: 'add', catalogo: 'clasificacion', valor: 'Regional' },
        fecha: FECHA,
      }),
    );
    await doneIn(host, (context) =>
      editParametro(context, { edit: { kind: 'set', parametro: 'riesgoAvance', valor: '70' }, fecha: FECHA }),
    );
    await apply(host);
    const { catalogues, parametros } = await seguimientoIn(host);
    expect(catalogueValues(catalogues.clasificacion)).toContain('Regional');
    expect(parametros).toMatchObject({ riesgoAvance: 70, riesgoDias: 45 });
  });

  it('goes back to one that the program brings, and nothing of the other stays', async () => {
    await apply(host);
    await doneIn(host, (context) => applyPerfil(context, { perfil: pueblaMunicipio, fecha: FECHA }));
    host = await reopened(host);
    const { seguimiento, meta } = await read(host);
    expect(seguimiento.perfil).toEqual(pueblaMunicipio);
    expect(seguimiento.parametros.riesgoDias).toBe(30);
    expect(seguimiento.tables.flatMap(({ missing }) => missing)).toEqual([]);
    expect(meta.propio).toBe('');
    expect(meta.counters.size).toBeGreaterThan(0);
  });

  it('a list longer than its table finds room, and its dropdown offers it whole', async () => {
    const valores = Array.from({ length: 30 }, (_, index) => ({ valor: `Nivel ${index + 1}` }));
    await apply(host, { ...EJEMPLO, catalogos: { prioridad: { valores } } });
    const { catalogues } = await seguimientoIn(host);
    expect(catalogueValues(catalogues.prioridad)).toEqual(valores.map(({ valor }) => valor));
    const offered = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Inicio').getRange('Z1');
      cell.formulas = [[`=COUNTA(${listName('prioridad')})`]];
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(offered).toEqual([[30]]);
  });

  it('converts into the formats with its headings', async () => {
    await apply(host, {
      ...EJEMPLO,
      encabezados: { 'anexo-a': { asm: 'Compromiso de mejora' }, convenio: { asm: 'Mejora convenida' } },
    });
    const { filas } = await doneIn(host, (context) =>
      convertFormat(context, { from: anexoI, to: convenio, fecha: FECHA }),
    );
    const table = tableOf(await seguimientoIn(host), 'convenio');
    expect(table?.rows).toHaveLength(filas);
    expect(table && placedColumn(table, 'asm')?.column.heading).toBe('Mejora convenida');
    for (const row of table?.rows ?? []) expect(plainText(row, 'asm')).not.toBe('');
  });

  it('changes nothing where a column was renamed by hand, a sheet is protected or a heading is taken', async () => {
    const change = (work: (sheet: Excel.Worksheet) => void) =>
      host.Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('Anexo A'));
        await context.sync();
      });
    const tryIt = async () => {
      const { tables } = await seguimientoIn(host);
      const before = tables.map(({ headings }) => headings);
      const outcome = await host.Excel.run((context) =>
        applyPerfil(context, { perfil: perfilDeEjemplo, fecha: FECHA }),
      );
      const after = await seguimientoIn(host);
      expect(after.tables.map(({ headings }) => headings)).toEqual(before);
      expect(after.perfil.id).toBe('puebla-estado');
      return outcome.kind === 'blocked' ? outcome.problem.codigo : 'done';
    };
    const table = tableOf(await seguimientoIn(host), 'anexo-a');
    const termino = table && placedColumn(table, 'termino');
    const at = (sheet: Excel.Worksheet, column: number) =>
      sheet.getRangeByIndexes((table?.headerRow ?? 0) - 1, column, 1, 1);
    await change((sheet) => (at(sheet, termino?.sheetColumn ?? 0).values = [['Vence el']]));
    expect(await tryIt()).toBe('columnas-faltantes');
    await change((sheet) => (at(sheet, termino?.sheetColumn ?? 0).values = [['Fecha de Término']]));
    await change((sheet) => sheet.tables.getItem('AnexoA').columns.add(undefined, undefined, 'Fecha límite'));
    expect(await tryIt()).toBe('encabezado-ocupado');
    await change((sheet) => sheet.tables.getItem('AnexoA').columns.getItem('Fecha límite').delete());
    await change((sheet) => sheet.protection.protect());
    expect(await tryIt()).toBe('hoja-protegida');
  });
});

describe('what the workbook keeps of a perfil', () => {
  it('is whole however long it is, and whatever letters it has', async () => {
    host = openHost();
    const valores = Array.from({ length: 40 }, (_, index) => ({
      valor: `=Nivel 😀 ${index}`,
      descripcion: '😀'.repeat(240),
    }));
    const plazos = Array.from({ length: 60 }, (_, index) => ({
      id: `plazo-${index}`,
      titulo: `Título ${index}`,
      tipo: 'ultimo-habil' as const,
      nota: `${'😀'.repeat(300)}.`,
    }));
    const text = JSON.stringify({
      ...EJEMPLO,
      catalogos: { prioridad: { valores }, clasificacion: { valores } },
      plazos,
    });
    const parsed = parsePerfilPropio(text);
    if ('errores' in parsed) throw new Error(JSON.stringify(parsed.errores));
    expect(text.length).toBeGreaterThan(70_000);
    const perfil = perfilOf(parsed.perfil);
    await doneIn(host, (context) => installFormats(context, { formats: [anexoA], perfil, inicio }));
    host = await reopened(host);
    expect((await seguimientoIn(host)).perfil).toEqual(perfil);
  });

  it('is found in the settings when the hidden sheet is lost, and is none when somebody broke it', async () => {
    host = openHost();
    await doneIn(host, (context) =>
      installFormats(context, { formats: [anexoA], perfil: perfilDeEjemplo, inicio }),
    );
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('_asm').getRange('B3');
      cell.values = [['|{"esquema":']];
      await context.sync();
    });
    expect((await seguimientoIn(host)).perfil).toEqual(pueblaMunicipio);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('_asm');
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    });
    expect((await seguimientoIn(host)).perfil).toEqual(perfilDeEjemplo);
  });
});
