import { columnLetters } from '../../src/domain/tables/tableData';
import { columnOf, columnsOf } from '../../src/domain/formats/format';
import { anexoI } from '../../src/domain/formats';
import { followUpAnexoI, importCall, step } from './anexoI';
import { cellsOf, contentOf, differingCells, openBook, tableRows } from './books';
import { openDesk } from './desk';
import { column, entries, entry, tally, type Entry } from './entries';

const desk = openDesk();

beforeAll(() => followUpAnexoI(desk));
afterAll(() => desk.clear());

const validate = (book: string, ...rest: readonly string[]) =>
  desk.json(['validar', '--libro', desk.path(book), ...rest]);

describe('importing the real Anexo I', () => {
  let document: Entry;
  beforeAll(async () => {
    document = await desk.json(importCall(desk, 'nuevo.xlsx', 'otra.xlsx'));
  });

  it('brings seven rows, maps each of the eleven headings to its own and leaves none over', () => {
    const headings = anexoI.official.map(({ heading }) => heading);
    expect(document).toEqual({
      filas: 7,
      columnas: headings.map((heading) => ({ de: heading, a: heading })),
      faltantes: [],
      omitidas: [],
      sinUsar: [],
      unidad: null,
    });
  });

  it('gives each row its clave, evaluation and programme', async () => {
    const rows = tableRows(await openBook(desk, 'importado.xlsx'), 'AnexoI');
    expect(rows.map((row) => [row['Clave ASM'], row['Evaluación'], row['Programa / Fondo']])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((numero) => [`E007-00${numero}`, 'E007', 'E007']),
    );
  });

  it('omits all seven when they are imported again, and changes no cell', async () => {
    const again = await desk.json(importCall(desk, 'importado.xlsx', 'repetido.xlsx'));
    expect(again['filas']).toBe(0);
    expect(tally(column(again, 'omitidas', 'motivo'))).toEqual({ 'Ya está en el libro, idéntica.': 7 });
    expect(
      differingCells(await openBook(desk, 'importado.xlsx'), await openBook(desk, 'repetido.xlsx')),
    ).toEqual([]);
  });
});

describe('validating it', () => {
  it('gives exactly the thirty-four observations of the rules, no error, each with its basis, and exit 0', async () => {
    const document = await validate('importado.xlsx');
    expect(document['resumen']).toEqual({ filas: 7, errores: 0, avisos: 22, notas: 12 });
    const observaciones = entries(document, 'observaciones');
    const rowsOf = (regla: string) =>
      observaciones
        .filter((each) => each['regla'] === regla)
        .map(({ celda }) => celda)
        .sort();
    const cells = (letter: string, rows: readonly number[]) => rows.map((row) => `${letter}${row + 5}`);
    const all = [1, 2, 3, 4, 5, 6, 7];
    expect(tally(observaciones.map(({ regla }) => regla))).toEqual({
      'texto-con-marcas': 14,
      'etiqueta-no-estandar': 7,
      'fecha-inhabil': 3,
      'inicio-antes-de-firma': 6,
      'accion-duplicada': 3,
      'responsables-incompletos': 1,
    });
    expect(rowsOf('texto-con-marcas')).toEqual([...cells('J', all), ...cells('K', all)].sort());
    expect(rowsOf('etiqueta-no-estandar')).toEqual(
      [...cells('J', [3, 5, 7]), ...cells('K', [1, 2, 3, 4])].sort(),
    );
    expect(rowsOf('fecha-inhabil')).toEqual(cells('J', [5, 6, 7]).sort());
    expect(rowsOf('inicio-antes-de-firma')).toEqual(cells('J', [1, 2, 3, 4, 5, 7]).sort());
    expect(rowsOf('accion-duplicada')).toEqual(cells('J', [1, 2, 3]).sort());
    expect(rowsOf('responsables-incompletos')).toEqual(cells('K', [5]));
    for (const { fundamento } of observaciones) {
      const { tipo, cita, ...rest } = entry(fundamento);
      expect(['formato', 'criterio propio']).toContain(tipo);
      expect(cita).toMatch(/\S/);
      expect(rest).toEqual({});
    }
  });

  it('writes them in Observaciones and marks the rows, and touches nothing else', async () => {
    await validate('importado.xlsx', '--salida', desk.path('validado.xlsx'));
    const before = await openBook(desk, 'importado.xlsx');
    const after = await openBook(desk, 'validado.xlsx');
    expect(tableRows(after, 'Observaciones')).toHaveLength(34);
    expect(tableRows(after, 'AnexoI').map((row) => row['Validación'])).not.toContain(null);
    const mark = columnsOf(anexoI).findIndex(({ key }) => key === 'validacion');
    const strangers = differingCells(before, after).filter(
      (place) => !place.startsWith('Observaciones!') && !place.startsWith(`Anexo I!${columnLetters(mark)}`),
    );
    expect(strangers).toEqual([]);
  });

  it('written twice leaves the same workbook as once', async () => {
    await validate('validado.xlsx', '--salida', desk.path('validado2.xlsx'));
    expect(
      differingCells(await openBook(desk, 'validado.xlsx'), await openBook(desk, 'validado2.xlsx')),
    ).toEqual([]);
  });
});

describe('correcting it', () => {
  it('leaves no markup and no label that is not the format’s', async () => {
    const rules = tally(column(await validate('corregido.xlsx'), 'observaciones', 'regla'));
    expect(rules).not.toHaveProperty('texto-con-marcas');
    expect(rules).not.toHaveProperty('etiqueta-no-estandar');
    const after = tableRows(await openBook(desk, 'corregido.xlsx'), 'AnexoI');
    expect(JSON.stringify(after)).not.toMatch(/<\/?[a-z]/i);
  });

  it('tells in Cambios every cell it changed, with its text before and after, and changes no other cell', async () => {
    const before = await openBook(desk, 'importado.xlsx');
    const after = await openBook(desk, 'corregido.xlsx');
    const cambios = tableRows(after, 'Cambios');
    const cell = (book: typeof before, place: string) => contentOf(cellsOf(book).get(place));
    const told = cambios.map((row) => `${row['Hoja']}!${row['Celda']}`);
    expect(cambios).toHaveLength(14);
    for (const row of cambios) {
      const place = `${row['Hoja']}!${row['Celda']}`;
      expect(row['Antes']).toBe(cell(before, place));
      expect(row['Después']).toBe(cell(after, place));
    }
    const changed = differingCells(before, after).filter((place) => !place.startsWith('Cambios!'));
    expect([...changed].sort()).toEqual([...told].sort());
  });

  it('says the same changes in its JSON, and corrects only one rule when asked', async () => {
    const call = step(desk, 'corregir', 'importado.xlsx', 'una.xlsx', '--regla', 'etiqueta-no-estandar');
    const cambios = entries(await desk.json(call), 'cambios');
    expect(cambios).toHaveLength(7);
    expect(new Set(cambios.map(({ regla }) => regla))).toEqual(new Set(['etiqueta-no-estandar']));
    const rules = tally(column(await validate('una.xlsx'), 'observaciones', 'regla'));
    expect(rules['texto-con-marcas']).toBe(14);
    expect(rules).not.toHaveProperty('etiqueta-no-estandar');
  });

  it('finds nothing more to correct the second time, and changes no cell', async () => {
    const again = await desk.json(step(desk, 'corregir', 'corregido.xlsx', 'corregido2.xlsx'));
    expect(again).toEqual({ cambios: [] });
    expect(
      differingCells(await openBook(desk, 'corregido.xlsx'), await openBook(desk, 'corregido2.xlsx')),
    ).toEqual([]);
  });
});

describe('breaking it down', () => {
  it('gives eight actions with real dates and whole names of units', async () => {
    const acciones = tableRows(await openBook(desk, 'desglosado.xlsx'), 'Acciones');
    expect(acciones.map((row) => `${row['Clave ASM']}/${row['Acción núm.']}`)).toEqual([
      ...['E007-001/1', 'E007-002/1', 'E007-003/1', 'E007-004/1'],
      ...['E007-005/1', 'E007-005/2', 'E007-006/1', 'E007-007/1'],
    ]);
    for (const row of acciones) {
      expect(typeof row['Inicio']).toBe('number');
      expect(typeof row['Término']).toBe('number');
    }
    expect(acciones[3]!['Unidad Administrativa']).toBe(
      'Dirección de Presupuesto\nDirección de Desarrollo, Capacitación y Evaluación',
    );
  });

  it('done again changes nothing in any sheet', async () => {
    const first = await desk.json(step(desk, 'desglosar', 'corregido.xlsx', 'd1.xlsx'));
    const again = await desk.json(step(desk, 'desglosar', 'desglosado.xlsx', 'd2.xlsx'));
    expect(again).toEqual(first);
    expect(entries(first, 'acciones')[3]).toMatchObject({
      inicio: '2025-09-01',
      fin: '2026-10-30',
      unidades: ['Dirección de Presupuesto', 'Dirección de Desarrollo, Capacitación y Evaluación'],
    });
    expect(differingCells(await openBook(desk, 'desglosado.xlsx'), await openBook(desk, 'd2.xlsx'))).toEqual(
      [],
    );
  });
});

describe('converting it into an Anexo A', () => {
  it('writes seven rows with the same claves, once', async () => {
    const book = await openBook(desk, 'convertido.xlsx');
    const claves = (table: string) => tableRows(book, table).map((row) => row['Clave ASM']);
    expect(claves('AnexoA')).toEqual(claves('AnexoI'));
    expect(claves('AnexoA')).toHaveLength(7);
    const formats = ['--de', 'anexo-i', '--a', 'anexo-a'];
    const again = await desk.json(step(desk, 'convertir', 'convertido.xlsx', 'otra-vez.xlsx', ...formats));
    expect(again['filas']).toBe(0);
    expect(differingCells(book, await openBook(desk, 'otra-vez.xlsx'))).toEqual([]);
  });

  it('does not touch the signed text', async () => {
    const before = await openBook(desk, 'desglosado.xlsx');
    const after = await openBook(desk, 'convertido.xlsx');
    expect(differingCells(before, after).filter((place) => !place.startsWith('Anexo A!'))).toEqual([]);
    const heading = (key: 'actividades') => columnOf(anexoI, key)!.heading;
    expect(tableRows(after, 'AnexoI').map((row) => row[heading('actividades')])).toEqual(
      tableRows(before, 'AnexoI').map((row) => row[heading('actividades')]),
    );
  });

  it('counts seven ASM in the report, though they stand in three sheets', async () => {
    const report = await desk.json(step(desk, 'informe', 'convertido.xlsx', 'informe.xlsx'));
    expect(report).toMatchObject({
      asm: 7,
      prioridad: { Alto: 7 },
      clasificacion: { Institucional: 7 },
      aceptacion: { aceptadas: 7, total: 7 },
      avance: { porAsm: null, mediaDeProgramas: null, conInformacion: 0 },
    });
  });
});
