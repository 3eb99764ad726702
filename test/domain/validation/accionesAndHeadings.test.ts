import { acciones, anexoA, evaluaciones } from '../../../src/domain/formats';
import type { CellValue } from '../../../src/domain/cell';
import type { RowValues } from '../../../src/domain/changes';
import { pueblaMunicipio } from '../../../src/domain/perfiles';
import { validate } from '../../../src/domain/validation/validate';
import { serial } from '../../support/anexoIReal';
import { goodAnexoA, HOY, ids, mended, observe, observeA, only } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const FORMATO = 'formato';

describe('Acciones beside Anexo A', () => {
  const accion: RowValues = {
    clave: 'E007-001',
    accion: 1,
    actividades: 'Integrar',
    termino: HOY - 1,
    avance: 0.4,
    estado: 'Vigente',
  };
  const both = (asm: RowValues, ...rows: readonly RowValues[]) =>
    observe([installedTable(anexoA, [{ ...goodAnexoA, ...asm }]), installedTable(acciones, rows)], {
      perfil: pueblaMunicipio,
    });

  it('asks for the month and its reasons where it is captured, not where it is derived', () => {
    const found = both({ fechaCaptura: '', termino: HOY - 1 }, accion);
    for (const regla of ['avance-sin-actualizar', 'vencido-sin-justificacion']) {
      expect(only(found, regla).map(({ formato }) => formato)).toEqual(['acciones']);
    }
  });

  it('calls an ASM attended only when every action is', () => {
    const done = { ...accion, avance: 1, evidenciaEntregada: 'Oficio 1' };
    expect(ids(both({ valoracion: 'Atendido' }, done, { ...done, accion: 2 }))).not.toContain(
      'atendido-incompleto',
    );
    expect(ids(both({ valoracion: 'Atendido' }, done, { ...done, accion: 2, avance: 0.9 }))).toContain(
      'atendido-incompleto',
    );
  });

  it('asks nothing of a retired action, and goes back to the row when all are', () => {
    const found = both({ fechaCaptura: '' }, { ...accion, estado: 'Retirada', actividades: '' });
    expect(found.map(({ regla, formato }) => [regla, formato])).toEqual([
      ['avance-sin-actualizar', 'anexo-a'],
    ]);
  });

  it('does not explain an action that says nothing by the ASM it is not of', () => {
    const found = both({}, { ...accion, clave: '', observaciones: 'x', fechaCaptura: HOY });
    expect(only(found, 'clave-faltante').map(({ formato, correccion }) => [formato, correccion])).toEqual([
      ['acciones', null],
    ]);
  });

  it('finds one action twice in an ASM', () => {
    const found = only(
      both({}, accion, { ...accion, accion: '1' }, { ...accion, accion: 2 }),
      'clave-duplicada',
    );
    expect(found.map(({ formato, fila }) => [formato, fila])).toEqual([['acciones', 8]]);
  });

  it.each<[CellValue, CellValue | undefined | null]>([
    [30, null],
    [0, null],
    ['', null],
    ['30', 30],
    ['0,5', 0.5],
    [-1, undefined],
    ['mucho', undefined],
  ])('judges a weight of %p', (ponderacion, expected) => {
    const found = both({}, { ...accion, observaciones: 'x', fechaCaptura: HOY, ponderacion });
    expect(ids(found).includes('porcentaje-invalido')).toBe(expected !== null);
    if (expected !== null) expect(mended(found, 'porcentaje-invalido')).toEqual(expected);
  });
});

describe('avance-retrocede', () => {
  const closed = (real: number) => ({
    periodo: '2025-12',
    corte: serial(2025, 12, 31),
    claveAsm: 'E007-001',
    accion: 1,
    real,
    semaforo: '',
    motivo: '',
    evidenciaEntregada: '',
    observacion: '',
  });

  it('compares with the last closed month, unless it is explained', () => {
    expect(ids(observeA({}, { avances: [closed(0.6)] }))).toEqual(['avance-retrocede']);
    expect(ids(observeA({}, { avances: [closed(0.5)] }))).toEqual([]);
    expect(ids(observeA({ observaciones: 'Se corrigió.' }, { avances: [closed(0.6)] }))).toEqual([]);
  });
});

describe('Evaluaciones', () => {
  it('asks for the key, reads its dates and finds it twice', () => {
    const rows = [{ evaluacion: 'E007' }, { evaluacion: 'e007', firma: '31/02/2026' }, { programa: 'E009' }];
    const found = validate(seguimientoOf([installedTable(evaluaciones, rows)]), HOY).observaciones;
    expect(found.map(({ regla, celda }) => [regla, celda])).toEqual([
      ['campo-obligatorio', 'A9'],
      ['clave-duplicada', 'A8'],
      ['fecha-invalida', 'H8'],
    ]);
  });
});

describe('encabezado-faltante', () => {
  const table = installedTable(anexoA, [goodAnexoA]);
  const renamed = (from: string, to: string) => {
    const columns = table.columns.filter(({ column }) => column.heading !== from);
    const missing = table.columns.flatMap(({ column }) => (column.heading === from ? [column] : []));
    return {
      ...table,
      columns,
      missing,
      headings: table.headings.map((heading) => (heading === from ? to : heading)),
    };
  };

  it('points at the heading most like the lost one', () => {
    const [found] = only(observe([renamed('Fecha de Término', 'Fecha término ASM')]), 'encabezado-faltante');
    expect([found?.celda, found?.severidad, found?.fundamento.tipo]).toEqual(['F6', 'error', FORMATO]);
    expect(found?.mensaje).toContain('«Fecha término ASM»');
  });

  it('misses the column of claves by its own rule, once', () => {
    const found = only(observe([renamed('Clave ASM', 'XYZ')]), 'clave-faltante');
    expect(found.map(({ fila, correccion }) => [fila, correccion])).toEqual([[6, null]]);
  });

  it('gathers at one cell the columns that are missing from one place', () => {
    const kept = table.columns
      .filter(({ column }) => !['asm', 'clasificacion'].includes(column.key))
      .map((placed, index) => ({ ...placed, sheetColumn: index }));
    const missing = table.columns
      .map(({ column }) => column)
      .filter(({ key }) => ['asm', 'clasificacion'].includes(key));
    const found = only(
      observe([{ ...table, columns: kept, missing, headings: kept.map(({ column }) => column.heading) }]),
      'encabezado-faltante',
    );
    expect(found.map(({ celda }) => celda)).toEqual(['B6']);
  });
});
