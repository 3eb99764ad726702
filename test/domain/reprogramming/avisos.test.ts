import type { RowValues } from '../../../src/domain/changes';
import { acciones, anexoA, evaluaciones } from '../../../src/domain/formats';
import type { Format } from '../../../src/domain/formats/format';
import { pueblaEstado, pueblaMunicipio, type Perfil } from '../../../src/domain/perfiles';
import { reprogrammingAvisos, type Aviso } from '../../../src/domain/reprogramming/avisos';
import { planReprogram } from '../../../src/domain/reprogramming/planReprogram';
import { validationContext } from '../../../src/domain/validation/context';
import { serial } from '../../support/anexoIReal';
import { goodAnexoA, goodEvaluacion, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

interface Case {
  readonly termino: number;
  readonly row?: RowValues;
  readonly evaluacion?: RowValues;
  readonly perfil?: Perfil;
  readonly fechaOficio?: number;
  readonly format?: Format;
}

function avisosOf({
  termino,
  row = {},
  evaluacion = {},
  perfil = pueblaMunicipio,
  fechaOficio = HOY,
  format = anexoA,
}: Case): readonly Aviso[] {
  const seguimiento = seguimientoOf(
    [
      installedTable(format, [{ ...goodAnexoA, ...row }]),
      installedTable(evaluaciones, [{ ...goodEvaluacion, ...evaluacion }]),
    ],
    { perfil },
  );
  const request = { clave: 'E007-001', accion: 1, termino, oficio: 'O-1', fechaOficio, motivo: 'Sí' };
  const plan = planReprogram(request, validationContext(seguimiento, HOY));
  if (plan.kind === 'refused') throw new Error(plan.problem.kind);
  return reprogrammingAvisos(plan, request, seguimiento, HOY);
}

describe('before a Término is changed', () => {
  it('nothing is said of a later business day', () => {
    expect(avisosOf({ termino: serial(2026, 4, 30) })).toEqual([]);
  });

  it('a day that is not worked is said, with its reason', () => {
    const [aviso, ...others] = avisosOf({ termino: serial(2026, 5, 1) });
    expect(others).toEqual([]);
    expect(aviso).toMatchObject({ severidad: 'nota', fundamento: { tipo: 'criterio propio' } });
    expect(aviso?.mensaje).toContain('LFT art. 74');
  });

  it('the deadline of an external evaluation is said with its article, and only under its norm', () => {
    const late = {
      termino: serial(2026, 6, 30),
      evaluacion: { tipo: 'externa', plazo: serial(2026, 4, 30) },
    };
    const [aviso] = avisosOf(late);
    expect(aviso?.severidad).toBe('error');
    expect(aviso?.fundamento.cita).toContain('PUE-M art. 13');
    expect(avisosOf({ ...late, perfil: pueblaEstado })).toEqual([]);
  });

  it('a supposed deadline is only to be looked at', () => {
    const [aviso] = avisosOf({
      termino: serial(2026, 6, 30),
      evaluacion: { tipo: 'externa', notificacion: serial(2025, 9, 23) },
    });
    expect(aviso?.severidad).toBe('aviso');
  });

  it('a day before the beginning is said', () => {
    const [aviso] = avisosOf({ termino: serial(2026, 4, 30), row: { inicio: serial(2026, 6, 1) } });
    expect(aviso).toMatchObject({ severidad: 'error' });
  });

  it('a Término brought forward, one already past and an oficio of tomorrow are said', () => {
    const said = avisosOf({ termino: serial(2026, 1, 14), fechaOficio: HOY + 1 }).map(
      ({ mensaje }) => mensaje,
    );
    expect(said).toEqual([
      expect.stringContaining('anterior al término vigente (31/03/2026)'),
      expect.stringContaining('ya pasó (hoy es 15/01/2026)'),
      expect.stringContaining('posterior a hoy (15/01/2026)'),
    ]);
  });

  it('an action is judged like an Anexo A', () => {
    const row = { accion: 1, estado: 'Vigente', inicio: serial(2026, 1, 5) };
    expect(avisosOf({ termino: serial(2026, 5, 2), row, format: acciones })).toHaveLength(1);
  });
});
