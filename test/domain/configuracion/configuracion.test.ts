import { parametrosDefaults } from '../../../src/domain/advance/parametrosRows';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import type { CellValue } from '../../../src/domain/cell';
import { catalogosInUse, planCatalogo, type CatalogoEdit } from '../../../src/domain/configuracion/catalogos';
import type { ConfigPlan } from '../../../src/domain/configuracion/configPlan';
import {
  institutionDays,
  lawDays,
  offeredDays,
  planDia,
  type DiaEdit,
} from '../../../src/domain/configuracion/diasInhabiles';
import {
  parametrosInUse,
  planParametro,
  type ParametroEdit,
} from '../../../src/domain/configuracion/parametros';
import { anexoA } from '../../../src/domain/formats';
import { pueblaMunicipio } from '../../../src/domain/perfiles';
import type { RawTable } from '../../../src/domain/tables/rawTable';
import { serial } from '../../support/anexoIReal';
import { goodAnexoA } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const table = (
  name: string,
  headings: readonly string[],
  body: readonly (readonly CellValue[])[],
): RawTable => ({
  name,
  sheet: name,
  headerRow: 3,
  firstColumn: 1,
  columnCount: headings.length,
  headings,
  bodyRows: body.length,
  body,
  showTotals: false,
  lastUsedRow: 3 + body.length,
});

function planOf<T>(result: ConfigPlan<T>): T {
  if (result.kind === 'refused') throw new Error(result.problem.mensaje);
  return result.plan;
}

const codeOf = (result: ConfigPlan<unknown>) => (result.kind === 'refused' ? result.problem.codigo : null);

describe('the lists in use', () => {
  const rows = [
    { ...goodAnexoA, clasificacion: 'Específico' },
    { ...goodAnexoA, clasificacion: 'especificos', numero: 2 },
    { ...goodAnexoA, clasificacion: 'Otro', numero: 3 },
  ];
  const seguimiento = seguimientoOf([installedTable(anexoA, rows)], { perfil: pueblaMunicipio });

  it('come with how many rows say each value, however it is written', () => {
    const [first] = catalogosInUse(seguimiento);
    expect(first?.catalogue.id).toBe('clasificacion');
    expect(first?.values.map(({ value, filas }) => [value, filas])).toEqual([
      ['Específico', 2],
      ['Institucional', 0],
      ['Interinstitucional', 0],
      ['Intergubernamental', 0],
    ]);
  });

  it('say which the program reads by name, and put them last', () => {
    expect(catalogosInUse(seguimiento).map(({ catalogue, fixed }) => [catalogue.id, fixed])).toEqual([
      ['clasificacion', false],
      ['prioridad', false],
      ['valoracion', true],
      ['siNo', true],
      ['tipoEvaluacion', true],
      ['estadoAccion', true],
      ['altaBaja', true],
    ]);
  });

  it('say when the institution has edited one', () => {
    const { prioridad } = pueblaMunicipio.catalogues;
    const edited = {
      ...seguimiento,
      catalogues: {
        ...seguimiento.catalogues,
        prioridad: { ...prioridad, entries: prioridad.entries.slice(0, 2) },
      },
    };
    expect(catalogosInUse(edited).filter((each) => each.edited)).toHaveLength(1);
    expect(catalogosInUse(seguimiento).filter((each) => each.edited)).toHaveLength(0);
  });
});

describe('editing a list', () => {
  const catalogos = table(
    'Catalogos',
    ['Nota', 'Nivel de prioridad', 'Sí / No'],
    [
      ['', 'Alto', 'Sí'],
      ['', '', 'No'],
      ['', 'Medio', ''],
    ],
  );
  const plan = (edit: CatalogoEdit) => planCatalogo(pueblaMunicipio, catalogos, edit);
  const cells = (edit: CatalogoEdit) =>
    planOf(plan(edit)).changes.map(({ celda, antes, despues }) => [celda, antes, despues]);

  it('adds the value under the others and closes the gaps, which would cut the dropdown', () => {
    expect(cells({ kind: 'add', catalogo: 'prioridad', valor: ' Urgente ' })).toEqual([
      ['C6', '', 'Medio'],
      ['C7', 'Medio', 'Urgente'],
    ]);
  });

  it('asks for a row more when the list is full', () => {
    const full = table('Catalogos', ['Nivel de prioridad'], [['Alto'], ['Medio'], ['Bajo']]);
    const edit: CatalogoEdit = { kind: 'add', catalogo: 'prioridad', valor: 'Urgente' };
    const { changes, bodyRows } = planOf(planCatalogo(pueblaMunicipio, full, edit));
    expect(bodyRows).toBe(4);
    expect(changes).toMatchObject([{ celda: 'B8', antes: '', despues: 'Urgente' }]);
    expect(changes[0]?.motivo).toBe('Se agregó «Urgente» a la lista «Nivel de prioridad».');
  });

  it('removes a value and moves up those below', () => {
    expect(cells({ kind: 'remove', catalogo: 'prioridad', valor: 'Alto' })).toEqual([
      ['C5', 'Alto', 'Medio'],
      ['C7', 'Medio', ''],
    ]);
  });

  it('puts back the values of the perfil', () => {
    expect(cells({ kind: 'restore', catalogo: 'prioridad' })).toEqual([
      ['C6', '', 'Medio'],
      ['C7', 'Medio', 'Bajo'],
    ]);
  });

  it.each<[string, CatalogoEdit]>([
    ['valor-vacio', { kind: 'add', catalogo: 'prioridad', valor: '  ' }],
    ['valor-repetido', { kind: 'add', catalogo: 'prioridad', valor: 'ALTO' }],
    ['valor-ausente', { kind: 'remove', catalogo: 'prioridad', valor: 'Bajo' }],
    ['lista-fija', { kind: 'remove', catalogo: 'siNo', valor: 'No' }],
    ['columnas-faltantes', { kind: 'add', catalogo: 'clasificacion', valor: 'Otro' }],
  ])('refuses with %s', (codigo, edit) => {
    expect(codeOf(plan(edit))).toBe(codigo);
  });

  it('never leaves a list without values', () => {
    const one = table('Catalogos', ['Nivel de prioridad'], [['Alto']]);
    const edit: CatalogoEdit = { kind: 'remove', catalogo: 'prioridad', valor: 'Alto' };
    expect(codeOf(planCatalogo(pueblaMunicipio, one, edit))).toBe('ultimo-valor');
  });
});

describe('editing a threshold', () => {
  const parametros = table(
    'Parametros',
    ['Valor', 'Parámetro'],
    [
      [12, 'Riesgo: puntos bajo lo programado'],
      [30, 'riesgo: días para el término'],
      ['No', 'Rezago por programado'],
    ],
  );
  const plan = (edit: ParametroEdit) => planParametro(parametros, edit, ['asm']);

  it('shows what it says beside what the perfil brings', () => {
    const [first] = parametrosInUse({ ...parametrosDefaults, riesgoPuntos: 12 }, ['asm']);
    expect([first?.valor, first?.original]).toEqual(['12', '5']);
  });

  it('writes the number or the word that was meant', () => {
    const days = planOf(plan({ kind: 'set', parametro: 'riesgoDias', valor: '45 días' }));
    expect(days.changes).toMatchObject([{ celda: 'B6', antes: 30, despues: 45 }]);
    const yes = planOf(plan({ kind: 'set', parametro: 'rezagoProgramado', valor: 'sí' }));
    expect(yes.changes).toMatchObject([{ celda: 'B7', antes: 'No', despues: 'Sí' }]);
  });

  it.each<[ParametroEdit & { kind: 'set' }]>([
    [{ kind: 'set', parametro: 'riesgoPuntos', valor: 'mucho' }],
    [{ kind: 'set', parametro: 'riesgoPuntos', valor: '-5' }],
    [{ kind: 'set', parametro: 'riesgoAvance', valor: '101' }],
    [{ kind: 'set', parametro: 'riesgoDias', valor: '3.5' }],
    [{ kind: 'set', parametro: 'rezagoProgramado', valor: '15' }],
    [{ kind: 'set', parametro: 'rezagoPuntos', valor: '' }],
  ])('refuses %j', (edit) => {
    expect(codeOf(plan(edit))).toBe('parametro-invalido');
  });

  it('puts back all of them, with a row for each that was deleted', () => {
    const { changes, added } = planOf(plan({ kind: 'restore' }));
    expect(changes.map(({ celda, despues }) => [celda, despues])).toEqual([['B5', 5]]);
    expect(added.map(({ parametro, valor }) => [parametro, valor])).toEqual([
      ['Riesgo: avance mínimo', 80],
      ['Rezago: puntos bajo lo programado', 15],
    ]);
  });

  it('refuses without its columns', () => {
    const bare = table('Parametros', ['Parámetro'], []);
    expect(codeOf(planParametro(bare, { kind: 'restore' }, ['asm']))).toBe('columnas-faltantes');
  });
});

describe('editing the days of the institution', () => {
  const july = serial(2026, 7, 20);
  const dias = table(
    'DiasInhabiles',
    ['Fecha', 'Nota', 'Motivo', 'Alta / Baja'],
    [
      [serial(2026, 9, 16), '', 'Se trabaja por auditoría', 'Baja'],
      ['', '', '', ''],
      ['20/07/2026', 'ver acuerdo', 'Vacaciones', 'alta'],
    ],
  );
  const plan = (edit: DiaEdit) => planDia(dias, edit);
  const added = (fecha: number, tipo: 'Alta' | 'Baja', motivo = 'Circular 3/2026'): DiaEdit => ({
    kind: 'add',
    dias: [{ fecha, tipo, motivo }],
  });

  it('lists them in date order, and marks the law’s days that are worked', () => {
    const days = institutionDays(dias);
    expect(days.map(({ fecha, tipo }) => [fecha, tipo])).toEqual([
      [july, 'Alta'],
      [serial(2026, 9, 16), 'Baja'],
    ]);
    expect(lawDays(2026, days).filter(({ seLabora }) => seLabora)).toMatchObject([
      { motivo: 'Día de la Independencia' },
    ]);
  });

  it('offers the days that many agree on and are still worked', () => {
    const calendar = createCalendar({ altas: [{ fecha: serial(2026, 4, 3), motivo: 'Circular' }] });
    const offered = offeredDays(2026, calendar).map(({ motivo }) => motivo);
    expect(offered).toContain('Jueves Santo');
    expect(offered).not.toContain('Viernes Santo');
    // 12 December 2026 is a Saturday.
    expect(offered).not.toContain('Día de la Virgen de Guadalupe');
  });

  it('tells in Cambios the day that goes, with why', () => {
    const edit: DiaEdit = { kind: 'remove', dia: { fecha: july, tipo: 'Alta' }, porQue: 'Se derogó.' };
    const { removed, changes } = planOf(plan(edit));
    expect(removed).toEqual([2]);
    expect(changes).toMatchObject([
      { celda: 'B7', antes: '20/07/2026, Alta: Vacaciones', despues: '', motivo: 'Se derogó.' },
    ]);
  });

  it('leaves only the law’s when restored', () => {
    expect(planOf(plan({ kind: 'restore', porQue: 'Nuevo año.' })).removed).toEqual([0, 2]);
  });

  it.each<[string, DiaEdit]>([
    ['dia-sin-motivo', added(serial(2026, 7, 21), 'Alta', ' ')],
    ['dia-repetido', added(july, 'Alta')],
    ['ya-es-inhabil', added(serial(2026, 5, 1), 'Alta')],
    ['ya-es-inhabil', added(serial(2026, 7, 25), 'Alta')],
    ['ya-se-labora', added(serial(2026, 7, 21), 'Baja')],
    ['dia-ausente', { kind: 'remove', dia: { fecha: july, tipo: 'Baja' }, porQue: 'x' }],
    ['dia-sin-motivo', { kind: 'remove', dia: { fecha: july, tipo: 'Alta' }, porQue: '' }],
  ])('refuses with %s', (codigo, edit) => {
    expect(codeOf(plan(edit))).toBe(codigo);
  });

  it('lets a Saturday be worked and several days be added at once, but none of them twice', () => {
    expect(planOf(plan(added(serial(2026, 7, 25), 'Baja'))).added).toHaveLength(1);
    const day = { fecha: serial(2026, 4, 2), motivo: 'Jueves Santo', tipo: 'Alta' as const };
    expect(codeOf(plan({ kind: 'add', dias: [day, day] }))).toBe('dia-repetido');
  });
});
