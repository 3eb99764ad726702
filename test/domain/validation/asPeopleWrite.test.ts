import { anexoA } from '../../../src/domain/formats';
import { columnsOf } from '../../../src/domain/formats/format';
import type { CellValue } from '../../../src/domain/cell';
import type { RowValues } from '../../../src/domain/changes';
import { serial } from '../../support/anexoIReal';
import { cell, goodAnexoI, HOY, ids, mended, observeA, observeI, only } from '../../support/ruleCases';

const externa = { tipo: 'externa', plazo: serial(2026, 2, 27) };

describe('cells as people leave them', () => {
  it.each<[string, RowValues, string, CellValue | undefined]>([
    ['capitals', { clasificacion: 'ESPECÍFICO' }, 'clasificacion-catalogo', 'Específico'],
    [
      'a plural with its noun',
      { clasificacion: 'Aspectos específicos' },
      'clasificacion-catalogo',
      'Específico',
    ],
    [
      'markup around a variant',
      { clasificacion: '<b>especifico</b>' },
      'clasificacion-catalogo',
      'Específico',
    ],
    ['another gender', { prioridad: 'Alta' }, 'prioridad-catalogo', 'Alto'],
    ['filler', { prioridad: 'N/A' }, 'prioridad-catalogo', undefined],
    ['a percentage as text', { avance: '45 %' }, 'porcentaje-invalido', 0.45],
    ['points', { avance: 45 }, 'porcentaje-invalido', 0.45],
    ['more than everything', { avance: 145 }, 'porcentaje-invalido', undefined],
    ['less than nothing', { avance: -0.1 }, 'porcentaje-invalido', undefined],
    ['a checkbox', { avance: true }, 'porcentaje-invalido', undefined],
    ['a date in markup', { termino: '<p>31/03/2026</p>' }, 'fecha-texto', serial(2026, 3, 31)],
    ['a day that does not exist', { termino: '31/02/2026' }, 'fecha-invalida', undefined],
  ])('reads %s and mends it only when it can', (_name, values, regla, expected) => {
    const found = observeA(values);
    expect(ids(found)).toContain(regla);
    expect(mended(found, regla)).toEqual(expected);
  });

  it('raises nothing but the markup when what it wraps is right', () => {
    expect(ids(observeA({ clasificacion: '<b>Específico</b>' }))).toEqual(['texto-con-marcas']);
    expect(ids(observeI({ postura: '<p>Se acepta.</p>' }))).toEqual(['texto-con-marcas']);
  });

  it('takes a cell that only holds empty markup for empty', () => {
    expect(ids(observeA({ resultados: '<p>&nbsp;</p>' }))).toEqual(['texto-con-marcas', 'campo-obligatorio']);
  });

  it.each(columnsOf(anexoA).map(({ key, heading }) => [heading, key] as const))(
    'says of an #N/A in «%s» that it is an error, and nothing else of that cell',
    (_heading, key) => {
      const celda = only(observeA(cell(key, '#N/A')), 'formula-con-error').map((found) => found.celda);
      expect(celda).toHaveLength(1);
      expect(
        observeA(cell(key, '#N/A'))
          .filter((found) => found.celda === celda[0] && found.regla !== 'avance-sin-actualizar')
          .map(({ regla }) => regla),
      ).toEqual(['formula-con-error']);
    },
  );

  it('reads a percentage to be mended instead of calling it blank', () => {
    expect(ids(observeA({ avance: '100 %', termino: HOY - 1 }))).toEqual(['porcentaje-invalido']);
  });

  it('takes a dash for no justification and no evidence', () => {
    expect(ids(observeA({ valoracion: 'No atendido', observaciones: '-' }))).toContain(
      'no-atendido-sin-justificacion',
    );
    expect(ids(observeA({ valoracion: 'Atendido', avance: 1, evidenciaEntregada: 'Pendiente' }))).toContain(
      'atendido-incompleto',
    );
  });

  it('asks a rejected recommendation for its Postura alone', () => {
    const blank = Object.fromEntries(Object.keys(goodAnexoI).map((key) => [key, ''])) as RowValues;
    expect(ids(observeI({ ...blank, aceptada: 'No', clave: 'E007-001' }))).toEqual(['postura-obligatoria']);
  });

  it('says which of several actions lack something, in one observation', () => {
    const [found] = only(
      observeI({
        actividades:
          '1.Acción: A\nInicio: 2026-02-03\nEvidencia/Producto: B\n2.Acción: C\nInicio: 2026-02-03\nEvidencia/Producto: D',
      }),
      'accion-sin-termino',
    );
    expect(found?.mensaje).toMatch(/^Las acciones 1 y 2 no dicen su fecha de término\./);
  });

  it('says no more of an Anexo I date than its cell holds', () => {
    const [found] = only(
      observeI({ actividades: 'Acción: A\nInicio: 2026-02-03\nFin: Abril 2026\nEvidencia/Producto: B' }),
      'fecha-invalida',
    );
    expect([found?.celda, found?.mensaje]).toEqual([
      'J7',
      expect.stringContaining('Fin de la acción dice «Abril 2026»: es un mes'),
    ]);
  });
});

describe('plazo-excedido', () => {
  const at = (evaluacion: RowValues, termino: number) =>
    only(observeA({ termino }, { evaluacion }), 'plazo-excedido');

  it('is an aviso against the first April after the notification when no deadline is captured', () => {
    // 30 April 2026 is a Thursday.
    const evaluacion = { tipo: 'Externa', notificacion: serial(2025, 9, 1) };
    expect(at(evaluacion, serial(2026, 4, 30))).toEqual([]);
    expect(at(evaluacion, serial(2026, 5, 4)).map(({ severidad }) => severidad)).toEqual(['aviso']);
  });

  it.each<[string, RowValues]>([
    ['internal', { tipo: 'interna', plazo: serial(2026, 2, 27) }],
    ['of no known type', { plazo: serial(2026, 2, 27) }],
    ['external with neither deadline nor notification', { tipo: 'externa' }],
  ])('says nothing of an evaluation that is %s', (_name, evaluacion) => {
    expect(at(evaluacion, serial(2030, 1, 2))).toEqual([]);
  });

  it('finds the evaluation by a programme that only gives its code', () => {
    const evaluacion = { ...externa, programa: 'E007 - Convenio' };
    expect(only(observeA({ evaluacion: '' }, { evaluacion }), 'plazo-excedido')).toHaveLength(1);
  });
});
