import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DELIVERIES, DESARROLLO, SEGURIDAD } from '../../cli/demo/deliveries';
import { makeDeliveries, type MadeDelivery } from '../../cli/demo/makeDeliveries';
import { readSampleYear, SAMPLE_FILES } from '../../cli/demo/sample';
import {
  ACUMULACIONES,
  FRECUENCIAS,
  NIVELES,
  SENTIDOS,
} from '../../src/domain/catalogues/indicadorCatalogues';
import { cellText } from '../../src/domain/cell';
import { IDENTITY_SHEET } from '../../src/domain/indicadores/recoleccion/dataTableLayout';
import { tablasDelMes } from '../../src/domain/indicadores/recoleccion/tablasDelMes';
import { parseMetodo } from '../../src/domain/indicadores/metodo/parseMetodo';
import { monthsWithMeta } from '../../src/domain/indicadores/periodoIndicador';
import { indicadoresOf } from '../../src/domain/indicadores/readIndicadores';
import type { Indicador } from '../../src/domain/indicadores/records';
import type { Seguimiento } from '../../src/domain/seguimiento';
import { writeDataTable } from '../../src/files/dataTableFile';
import { readTableFile } from '../../src/files/readTableFile';
import type { TableFile } from '../../src/files/tableFile';
import { sampleSeguimiento } from '../support/sampleIndicadores';
import { openDesk } from './desk';

const desk = openDesk();
let seguimiento: Seguimiento;
let indicadores: readonly Indicador[];

beforeAll(async () => {
  seguimiento = await sampleSeguimiento();
  ({ indicadores } = indicadoresOf(seguimiento));
});
afterAll(() => desk.clear());

const claves = (found: readonly Indicador[]) => found.map(({ clave }) => clave);

describe('the fichas of the invented municipality', () => {
  it('are 24, four for each of six dependencies that have their liaison', () => {
    const directory = indicadoresOf(seguimiento);
    const { dependencias } = directory;
    const counts = dependencias.map(
      (name) => indicadores.filter(({ dependencia }) => dependencia === name).length,
    );
    expect(counts).toEqual([4, 4, 4, 4, 4, 4]);
    expect(dependencias.map((name) => directory.enlaceOf(name)?.correo.split('@')[1])).toEqual(
      dependencias.map(() => 'valle-inventado.example.org'),
    );
  });

  it('show every level, sense, accumulation and frequency', () => {
    const used = (field: 'nivel' | 'sentido' | 'acumulacion' | 'frecuencia') =>
      [...new Set(indicadores.map((indicador) => indicador[field]))].sort();
    expect(used('nivel')).toEqual([...NIVELES].sort());
    expect(used('sentido')).toEqual([...SENTIDOS].sort());
    expect(used('acumulacion')).toEqual([...ACUMULACIONES].sort());
    expect(used('frecuencia')).toEqual([...FRECUENCIAS].sort());
  });

  it('have two with their own thresholds, two measured from the baseline and one whose goal is zero', () => {
    expect(claves(indicadores.filter(({ umbrales }) => umbrales !== null))).toEqual(['OP-02', 'SP-03']);
    expect(claves(indicadores.filter(({ conLineaBase }) => conLineaBase))).toEqual(['SP-01', 'SV-02']);
    expect(claves(indicadores.filter(({ metas }) => metas.includes(0)))).toEqual(['OP-04']);
  });

  it('have métodos that name exactly their variables', () => {
    const named = (metodo: string) => {
      const read = parseMetodo(metodo);
      return read.kind === 'metodo' ? [...read.variables].sort() : read.mensaje;
    };
    expect(indicadores.map(({ clave, metodo }) => [clave, named(metodo)])).toEqual(
      indicadores.map(({ clave, variables }) => [clave, variables.map(({ nombre }) => nombre).sort()]),
    );
  });

  it('have a goal in each month that their frequency programmes and no other, but for one that lacks March', () => {
    const wrong = indicadores.flatMap(({ clave, frecuencia, metas }) =>
      metas.flatMap((meta, index) => {
        const asked = frecuencia !== null && monthsWithMeta(frecuencia).includes(index + 1);
        return (meta !== null) === asked ? [] : [`${clave} ${index + 1}`];
      }),
    );
    expect(wrong).toEqual(['AC-04 3']);
  });

  it.each(['fichas', 'enlaces', 'presupuesto', 'datos'] as const)('%s says that it is invented', (name) => {
    expect(readFileSync(SAMPLE_FILES[name], 'utf8').split('\n')[0]).toMatch(
      /Valle Inventado.*inventad[oa]s?/,
    );
  });
});

it('the year has each figure that the tables of its twelve months ask for, and none else', async () => {
  const year = await readSampleYear();
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
  const figures = months.flatMap((mes) =>
    tablasDelMes(seguimiento, mes).flatMap(({ rows }) =>
      rows.map(({ clave, variable }) => year.dato(clave, variable, mes)),
    ),
  );
  const lines = readFileSync(SAMPLE_FILES.datos, 'utf8').trim().split('\n');
  expect(figures).toHaveLength(lines.length - 2);
  expect(figures.every(Number.isFinite)).toBe(true);
});

describe('the deliveries of the first quarter', () => {
  const made = new Map<string, MadeDelivery>();

  beforeAll(async () => {
    for (const mes of Object.keys(DELIVERIES)) {
      const tables = desk.path(`tablas ${mes}`);
      mkdirSync(tables);
      for (const [index, table] of tablasDelMes(seguimiento, mes).entries()) {
        writeFileSync(`${tables}/${index}.xlsx`, await writeDataTable(table));
      }
      const deliveries = await makeDeliveries(mes, tables, desk.path(`entregas ${mes}`));
      for (const delivery of deliveries) made.set(delivery.archivo, delivery);
    }
  });

  const read = async (name: string): Promise<TableFile> => {
    const { path } = made.get(name) ?? { path: '' };
    return readTableFile(name, new Uint8Array(readFileSync(path)));
  };

  /** Cells of the sheet that is seen, as text. */
  const seen = async (name: string): Promise<readonly (readonly string[])[]> => {
    const file = await read(name);
    if (!file.ok) throw new Error(file.problem.kind);
    return (file.sheets[0]?.grid ?? []).map((row) => row.map(cellText));
  };

  /** The cells of a line by their headings. */
  const line = async (name: string, variable: string): Promise<Readonly<Record<string, string>>> => {
    const rows = await seen(name);
    const headings = rows.find((row) => row.includes('Clave')) ?? [];
    const found = rows.find((row) => row.includes(variable)) ?? [];
    return Object.fromEntries(headings.map((heading, index) => [heading, found[index] ?? '']));
  };

  it.each([
    ['atencion_febrero.xlsx', 'passwordProtected'],
    ['servicios_febrero.xlsx', 'truncated'],
    ['seguridad marzo.xlsx', 'tooLarge'],
  ])('%s cannot be read: %s', async (name, kind) => {
    expect(await read(name)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('the bomb is small and grows to a gigabyte', async () => {
    expect(readFileSync(made.get('seguridad marzo.xlsx')?.path ?? '').length).toBeLessThan(2_000_000);
    const bomb = await read('seguridad marzo.xlsx');
    const bytes = !bomb.ok && bomb.problem.kind === 'tooLarge' ? bomb.problem.bytes : 0;
    expect(bytes).toBeGreaterThan(1_000_000_000);
  });

  it('columns move and others appear, with each figure still in its line', async () => {
    const baches = await line('OBRAS enero FINAL (2).xlsx', 'Baches reparados');
    expect(Object.keys(baches)[0]).toBe('Dato');
    expect(baches).toMatchObject({ Dato: '1240', Clave: 'OP-03', 'Folio interno': '1001' });
  });

  it('figures come as text, with thousands or a per cent sign', async () => {
    expect(await line('servicios_enero.xlsx', 'Toneladas recolectadas')).toMatchObject({ Dato: '4,310.00' });
    expect(await line('tesoreria marzo.xlsx', 'Recaudación de derechos')).toMatchObject({ Dato: '7,550.50' });
    expect(await line('obras marzo.xlsx', 'Avance físico ponderado')).toMatchObject({ Dato: '22.8 %' });
  });

  it('formulas bring their result', async () => {
    const name = 'Copia de Tabla de datos tesorería.xlsx';
    expect(await line(name, 'Activo circulante')).toMatchObject({ Dato: '213000' });
  });

  it('the macros come in an .xlsm', async () => {
    const bytes = readFileSync(made.get('obras febrero.xlsm')?.path ?? '').toString('latin1');
    expect(bytes).toContain('xl/vbaProject.bin');
    expect(await line('obras febrero.xlsm', 'Baches reparados')).toMatchObject({ Dato: '1185' });
  });

  it('a cell is blank and another says that there is none', async () => {
    const name = 'desarrollo febrero.xlsx';
    expect(await line(name, 'Licencias resueltas en plazo')).toMatchObject({ Dato: '' });
    expect(await line(name, 'Días del trámite más largo')).toMatchObject({ Dato: 'n/d' });
  });

  it('one says another month, and one another dependency', async () => {
    expect((await seen('seguridad.xlsx')).flat()).toContain('febrero de 2026');
    const other = (await seen('seguridad febrero.xlsx')).flat();
    expect([other.includes(DESARROLLO), other.includes(SEGURIDAD)]).toEqual([true, false]);
  });

  it('the CSV and the pasted workbook come without the hidden sheet that says whose they are', async () => {
    const csv = await read('desarrollo_enero.csv');
    const pasted = await read('Libro1.xlsx');
    const names = [csv, pasted].map((file) => (file.ok ? file.sheets.map(({ name }) => name) : []));
    expect(names).toEqual([['desarrollo_enero'], ['Hoja1']]);
    expect(names.flat()).not.toContain(IDENTITY_SHEET);
    expect((await seen('desarrollo_enero.csv')).flat()).toContain('Días del trámite más largo');
  });

  it('a correction changes its figure, and the repeated file is the corrected one again', async () => {
    const figure = async (name: string) => (await line(name, 'Recaudación de derechos'))['Dato'];
    expect(await figure('tesoreria febrero.xlsx')).toBe('72901');
    expect(await figure('tesoreria febrero corregida.xlsx')).toBe('7290.1');
    expect(await seen('tesoreria febrero corregida (1).xlsx')).toEqual(
      await seen('tesoreria febrero corregida.xlsx'),
    );
  });
});
