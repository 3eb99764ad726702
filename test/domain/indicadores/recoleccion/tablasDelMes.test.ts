import fc from 'fast-check';
import type { RowValues } from '../../../../src/domain/changes';
import { ACUMULACIONES, FRECUENCIAS } from '../../../../src/domain/catalogues/indicadorCatalogues';
import { enlaces, ficha } from '../../../../src/domain/formats';
import { sinDependencia, tablasDelMes } from '../../../../src/domain/indicadores/recoleccion/tablasDelMes';
import { tablasParecidas } from '../../../../src/domain/indicadores/recoleccion/tablasParecidas';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { goodFicha } from '../../../support/fichaCases';
import { installedTable, seguimientoOf } from '../../../support/seguimiento';
import { serial } from '../../../support/anexoIReal';
import { APROBADA, bookOf, FICHA } from '../cambios/changedBook';
import { collection, entrega, prorroga } from './collected';

const book = (fichas: readonly RowValues[], directory: readonly RowValues[] = []): Seguimiento =>
  seguimientoOf([installedTable(ficha, fichas), installedTable(enlaces, directory)]);

/** «dependency: claves» of each table. */
const asked = (seguimiento: Seguimiento, mes = '2026-03') =>
  tablasDelMes(seguimiento, mes).map(
    ({ dependencia, rows }) => `${dependencia}: ${[...new Set(rows.map(({ clave }) => clave))].join(', ')}`,
  );

describe('the tables of a month', () => {
  test('ask each dependency for its own variables, with their unit and source', () => {
    const seguimiento = { ...book([goodFicha]), institucion: 'Valle Inventado' };
    expect(tablasDelMes(seguimiento, '2026-03')).toMatchObject([
      {
        institucion: 'Valle Inventado',
        dependencia: 'Dirección de Parques',
        mes: '2026-03',
        folio: '2026-03-001',
        vence: serial(2026, 4, 6),
        ventana: { envio: serial(2026, 3, 31), vence: serial(2026, 4, 6) },
        rows: [
          {
            clave: 'A-01',
            indicador: 'Porcentaje de solicitudes atendidas',
            variable: 'Solicitudes atendidas',
            unidad: 'solicitudes',
            fuente: 'Sistema de Atención',
          },
          { clave: 'A-01', variable: 'Solicitudes recibidas' },
        ],
      },
    ]);
  });

  test('take one dependency for one, however its name is written', () => {
    const fichas = ['Dirección de Parques', 'direccion  de parques', 'Obras'].map((dependencia, index) => ({
      ...goodFicha,
      indicador: `A-0${index + 1}`,
      dependencia,
    }));
    expect(asked(book(fichas))).toEqual(['Dirección de Parques: A-01, A-02', 'Obras: A-03']);
  });

  test('name the enlace of the directory, or else that of a ficha', () => {
    const fichas = [
      { ...goodFicha, enlace: 'Quien dice la ficha' },
      { ...goodFicha, indicador: 'B-01', dependencia: 'Obras', enlace: '' },
      { ...goodFicha, indicador: 'B-02', dependencia: 'Obras', enlace: 'Enlace de Obras' },
    ];
    const directory = [{ dependencia: 'DIRECCIÓN DE PARQUES', enlace: 'Enlace de Parques' }];
    expect(tablasDelMes(book(fichas, directory), '2026-03').map(({ enlace }) => enlace)).toEqual([
      'Enlace de Parques',
      'Enlace de Obras',
    ]);
  });

  test.each([
    ['Mensual', 'Último valor', '2026-01', true],
    ['Trimestral', 'Suma', '2026-01', true],
    ['Trimestral', 'Último valor', '2026-02', false],
    ['Trimestral', 'Último valor', '2026-03', true],
    ['Semestral', 'Último valor', '2026-03', false],
    ['Semestral', 'Último valor', '2026-06', true],
    ['Anual', 'Último valor', '2026-11', false],
    ['Anual', 'Último valor', '2026-12', true],
    ['Anual', 'Cociente de sumas', '2026-05', true],
  ])('of an indicator %s by %s ask for %s: %s', (frecuencia, acumulacion, mes, isAsked) => {
    expect(asked(book([{ ...goodFicha, frecuencia, acumulacion }]), mes)).toHaveLength(isAsked ? 1 : 0);
  });

  test('ask for what cannot be read too, and for nothing that is off', () => {
    expect(asked(book([{ ...goodFicha, frecuencia: 'A veces', acumulacion: 'Último valor' }]))).toHaveLength(
      1,
    );
    expect(asked(book([{ ...goodFicha, estadoIndicador: 'Baja' }]))).toEqual([]);
    expect(asked(book([{ ...goodFicha, variables: '', metodo: '12' }]))).toEqual([]);
  });

  test('tell apart the indicators that do not say of whom they are', () => {
    const seguimiento = book([
      { ...goodFicha, dependencia: '' },
      { ...goodFicha, indicador: 'B-01' },
    ]);
    expect(asked(seguimiento)).toEqual(['Dirección de Parques: B-01']);
    expect(sinDependencia(seguimiento, '2026-03').map(({ clave }) => clave)).toEqual(['A-01']);
  });

  test('ask for a month with the ficha that was in force in it', () => {
    const before = '[Solicitudes atendidas]';
    const monthly = { ...FICHA, frecuencia: 'Mensual', variables: '' };
    const seguimiento = bookOf([monthly], [{ ...APROBADA, valorActual: before }]);
    const variables = (mes: string) =>
      tablasDelMes(seguimiento, mes).flatMap(({ rows }) => rows.map(({ variable }) => variable));
    expect(variables('2026-03')).toEqual(['Solicitudes atendidas']);
    expect(variables('2026-04')).toEqual(['Solicitudes atendidas', 'Solicitudes recibidas']);
  });

  test('keep the folio that was given, and number the rest from the last one', () => {
    const folios = (seguimiento: Seguimiento) =>
      tablasDelMes(seguimiento, '2026-03').map(({ folio }) => folio);
    expect(folios(collection())).toEqual(['2026-03-001', '2026-03-002', '2026-03-003']);
    const sent = [
      entrega({ folio: '2026-03-007', dependencia: 'OBRAS' }),
      entrega({ folio: '2026-02-009', mes: '2026-02', dependencia: 'Cultura' }),
    ];
    expect(folios(collection(sent)).sort()).toEqual(['2026-03-007', '2026-03-008', '2026-03-009']);
  });

  test('say the day that an accepted prórroga gives, beside the norm’s', () => {
    const vence = serial(2026, 4, 8);
    const [parques] = tablasDelMes(collection([], [prorroga({ vence })]), '2026-03');
    expect([parques?.vence, parques?.ventana.vence]).toEqual([vence, serial(2026, 4, 6)]);
  });

  test('hold each figure once, and in the table of its own dependency', () => {
    const oneFicha = fc.record({
      dependencia: fc.constantFrom('Obras', 'Parques', 'Cultura', 'Deporte'),
      frecuencia: fc.constantFrom(...FRECUENCIAS),
      acumulacion: fc.constantFrom(...ACUMULACIONES),
      estadoIndicador: fc.constantFrom('Vigente', 'Baja', ''),
    });
    const anyMonth = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(oneFicha, { maxLength: 30 }), anyMonth, (fichas, mes) => {
        const rows = fichas.map((values, index) => ({ ...goodFicha, indicador: `I-${index}`, ...values }));
        const tables = tablasDelMes(book(rows), mes);
        const owner = new Map(rows.map(({ indicador, dependencia }) => [indicador, dependencia]));
        const figures = tables.flatMap((table) =>
          table.rows.map(({ clave, variable }) => {
            expect(owner.get(clave)).toBe(table.dependencia);
            return `${clave} ${variable}`;
          }),
        );
        expect(new Set(figures).size).toBe(figures.length);
        expect(tables.every((table) => table.rows.length > 0)).toBe(true);
        const monthly = rows.filter(
          ({ frecuencia, estadoIndicador }) => frecuencia === 'Mensual' && estadoIndicador !== 'Baja',
        );
        for (const { indicador } of monthly) expect(figures).toContain(`${indicador} Solicitudes atendidas`);
      }),
    );
  });
});

describe('two dependencies that only punctuation tells apart', () => {
  test('are taken for one that was written in two ways', () => {
    const tables = ['Obras Públicas', 'Parques', 'Obras-Públicas'].map((dependencia) => ({ dependencia }));
    expect(tablasParecidas(tables)).toEqual(['Obras Públicas', 'Obras-Públicas']);
    expect(tablasParecidas(tables.slice(0, 2))).toBeNull();
  });
});
