import type { RowValues } from '../../../src/domain/changes';
import { planBreakdown, type BreakdownPlan } from '../../../src/domain/breakdown/breakDown';
import { acciones, anexoA, anexoI } from '../../../src/domain/formats';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { tableOf } from '../../../src/domain/seguimiento';
import { validationContext } from '../../../src/domain/validation/context';
import { realAnexoI, realRows, serial } from '../../support/anexoIReal';
import { withChanges } from '../../support/corrected';
import { goodAnexoI, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const plan = (libro: Seguimiento): BreakdownPlan => planBreakdown(validationContext(libro, HOY));

const signedBook = (rows: readonly RowValues[], known: readonly RowValues[] = []): Seguimiento =>
  seguimientoOf([installedTable(anexoI, rows), installedTable(acciones, known)]);

/** The workbook after that plan. */
function after(libro: Seguimiento, done: BreakdownPlan): Seguimiento {
  const changed = withChanges(libro, done.changes);
  const kept = tableOf(changed, 'acciones')?.rows.map(({ values }) => values) ?? [];
  return {
    ...changed,
    tables: [
      ...changed.tables.filter(({ format }) => format.id !== 'acciones'),
      installedTable(acciones, [...kept, ...done.added]),
    ],
  };
}

const text = (fin: string, texto = 'Integrar el padrón.') =>
  `Acción: ${texto}\nInicio: 2026-02-03\nFin: ${fin}\nEvidencia/Producto: Padrón`;
const changedTo = ({ changes }: BreakdownPlan) => changes.map(({ columna, despues }) => [columna, despues]);

describe('the real Anexo I', () => {
  const libro = realAnexoI();
  const done = plan(libro);

  it('gives its eight actions with their dates and units', () => {
    const bachilleratos = 'Dirección de Bachilleratos Estatales y Preparatoria Abierta';
    const presupuesto = ['Dirección de Presupuesto', 'Dirección de Desarrollo, Capacitación y Evaluación'];
    const firstOf = (day: readonly [number, number, number]) => serial(...day);
    expect(
      done.acciones.map(({ clave, accion, inicio, fin, dependencia, unidades }) => [
        clave,
        accion,
        inicio,
        fin,
        dependencia,
        unidades,
      ]),
    ).toEqual(
      (
        [
          ['E007-001', 1, [2025, 9, 1], [2026, 11, 30], [bachilleratos]],
          ['E007-002', 1, [2025, 9, 1], [2026, 11, 30], [bachilleratos]],
          ['E007-003', 1, [2025, 9, 1], [2026, 11, 30], [bachilleratos]],
          ['E007-004', 1, [2025, 9, 1], [2026, 10, 30], presupuesto],
          ['E007-005', 1, [2025, 9, 1], [2026, 10, 3], [bachilleratos]],
          ['E007-005', 2, [2025, 9, 1], [2026, 10, 3], [bachilleratos]],
          ['E007-006', 1, [2026, 5, 1], [2026, 10, 30], [bachilleratos]],
          ['E007-007', 1, [2025, 9, 1], [2026, 10, 31], [bachilleratos]],
        ] as const
      ).map(([clave, accion, inicio, fin, unidades]) => [
        clave,
        accion,
        firstOf(inicio),
        firstOf(fin),
        'Secretaría de Educación Pública',
        unidades,
      ]),
    );
    expect(done.added).toHaveLength(8);
  });

  it('changes nothing the second time', () => {
    const again = plan(after(libro, done));
    expect([again.added, again.changes]).toEqual([[], []]);
    expect(again.acciones).toEqual(done.acciones);
  });

  it('gives the same actions after the corrections of its text', () => {
    const clean = realRows().map((row) => ({
      ...row,
      actividades: String(row.actividades).replace('<b>Ficha:</b>', '<b>Fin:</b>'),
    }));
    expect(plan(realAnexoI(clean)).acciones).toEqual(done.acciones);
  });
});

describe('a break-down made again', () => {
  const first = after(
    signedBook([{ ...goodAnexoI, actividades: text('2026-03-31') }]),
    plan(signedBook([{ ...goodAnexoI, actividades: text('2026-03-31') }])),
  );
  const [row] = tableOf(first, 'acciones')?.rows.map(({ values }) => values) ?? [];
  const again = (captured: RowValues, actividades: string) =>
    plan(signedBook([{ ...goodAnexoI, actividades }], [{ ...row, ...captured }]));

  it('keeps percentage, weight and evidence when the text changes', () => {
    const captured = {
      avance: 0.4,
      ponderacion: 3,
      evidenciaEntregada: 'Oficio 1',
      fechaEntrega: HOY,
      observaciones: 'x',
      fechaCaptura: HOY,
    };
    expect(changedTo(again(captured, text('2026-03-31', 'Publicar el padrón.')))).toEqual([
      ['Acción', 'Publicar el padrón.'],
    ]);
  });

  it('follows a new Fin and keeps the Término first committed', () => {
    const fin = serial(2026, 4, 30);
    const changes = new Map(
      again({}, text('2026-04-30')).changes.map(({ columna, despues }) => [columna, despues]),
    );
    expect(changes).toEqual(new Map([['Término', fin]]));
  });

  it.each([serial(2026, 6, 30), '30/06/2026', 'por definir'])(
    'leaves a Término reprogrammed to %p',
    (termino) => {
      expect(changedTo(again({ termino }, text('2026-04-30')))).toEqual([]);
    },
  );

  it('takes away no date that the text does not say', () => {
    const captured = { inicio: HOY, terminoOriginal: '', termino: serial(2026, 6, 30), dependencia: 'SEP' };
    expect(changedTo(again(captured, 'Acción: Integrar el padrón.\nEvidencia/Producto: Padrón'))).toEqual([
      ['Dependencia / Entidad', 'Secretaría de Bienestar'],
    ]);
  });

  it('retires what left the text, whoever wrote its number, and brings it back', () => {
    const two = `1.${text('2026-03-31')}\n2.${text('2026-03-31', 'Publicar')}`;
    const known = [
      { ...row },
      { ...row, accion: '2', actividades: 'Publicar', estado: 'Vigente', avance: 0.3 },
    ];
    const gone = plan(signedBook([{ ...goodAnexoI, actividades: text('2026-03-31') }], known));
    expect(changedTo(gone)).toEqual([['Estado', 'Retirada']]);
    const retired = known.map((each, index) => (index === 0 ? each : { ...each, estado: 'Retirada' }));
    expect(plan(signedBook([{ ...goodAnexoI, actividades: text('2026-03-31') }], retired)).changes).toEqual(
      [],
    );
    const back = plan(signedBook([{ ...goodAnexoI, actividades: two }], retired));
    expect([changedTo(back), back.added]).toEqual([[['Estado', 'Vigente']], []]);
  });

  it('retires the actions of a recommendation that is no longer accepted', () => {
    const done = plan(signedBook([{ ...goodAnexoI, aceptada: 'No' }], [{ ...row }]));
    expect([done.acciones, changedTo(done)]).toEqual([[], [['Estado', 'Retirada']]]);
  });

  it('touches nothing where the text cannot be read', () => {
    expect(again({}, '#N/A')).toEqual({ acciones: [], added: [], changes: [], withoutClave: [] });
  });

  it('retires nothing in a workbook that has lost its Anexo I, or the column of its actions', () => {
    const table = installedTable(anexoI, [goodAnexoI]);
    const columns = table.columns.filter(({ column }) => column.key !== 'actividades');
    const known = installedTable(acciones, [{ ...row }]);
    expect(plan(seguimientoOf([known])).changes).toEqual([]);
    expect(plan(seguimientoOf([{ ...table, columns }, known])).changes).toEqual([]);
    expect(plan(seguimientoOf([installedTable(anexoA, []), known])).changes).toEqual([]);
  });
});

describe('rows that cannot be broken down', () => {
  it('are told when they have no clave', () => {
    const done = plan(
      signedBook([{ ...goodAnexoI, clave: '' }, goodAnexoI, { ...goodAnexoI, clave: '', aceptada: 'No' }]),
    );
    expect([done.withoutClave, done.acciones.length]).toEqual([[7], 1]);
  });

  it('leave absent the dates they say badly', () => {
    const [accion] = plan(signedBook([{ ...goodAnexoI, actividades: text('Abril 2026') }])).acciones;
    expect([accion?.inicio, accion?.fin]).toEqual([serial(2026, 2, 3), undefined]);
  });
});

describe('an ASM whose row had already captured its month', () => {
  const captured: RowValues = {
    clave: 'E007-001',
    avance: 0.4,
    evidenciaEntregada: 'Oficio 12',
    observaciones: 'Va a tiempo.',
  };
  const book = (actividades: string): Seguimiento =>
    seguimientoOf([
      installedTable(anexoI, [{ ...goodAnexoI, clave: 'E007-001', actividades }]),
      installedTable(anexoA, [captured]),
      installedTable(acciones, []),
    ]);

  it('takes its figures along to its only action', () => {
    const [action] = plan(book(text('2026-11-30'))).added;
    expect(action).toMatchObject({
      avance: 0.4,
      evidenciaEntregada: 'Oficio 12',
      observaciones: 'Va a tiempo.',
    });
  });

  it('leaves them out of several actions, which nobody can say how to share', () => {
    const several = `1.${text('2026-11-30')}\n2.${text('2026-12-15', 'Publicarlo.')}`;
    const { added } = plan(book(several));
    expect(added).toHaveLength(2);
    expect(added.map(({ avance }) => avance)).toEqual([undefined, undefined]);
  });
});
