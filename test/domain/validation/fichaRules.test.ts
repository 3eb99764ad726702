import type { RowValues } from '../../../src/domain/changes';
import { ficha } from '../../../src/domain/formats';
import { columnsOf, type ColumnKey } from '../../../src/domain/formats/format';
import { monterrey, perfiles, pueblaMunicipio } from '../../../src/domain/perfiles';
import { validate } from '../../../src/domain/validation/validate';
import { corrected } from '../../support/corrected';
import { goodFicha, indicadorBook, observeIndicador } from '../../support/fichaCases';
import { HOY, ids, mended, only } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';
import { FICHA_RULE_CASES } from './fichaRuleTable';

describe('a good workbook of indicators', () => {
  it.each(perfiles.map(({ id, ...perfil }) => [id, { id, ...perfil }] as const))(
    'raises nothing under %s',
    (_id, perfil) => {
      expect(observeIndicador('ficha', {}, perfil)).toEqual([]);
    },
  );

  it('counts its fichas', () => {
    expect(validate(indicadorBook('ficha'), HOY).resumen.filas).toBe(1);
  });
});

describe.each(FICHA_RULE_CASES)(
  '$regla in $table ($columna)',
  ({ regla, severidad, table, fires, columna, basis, says, quiet }) => {
    const found = only(observeIndicador(table, fires), regla);

    it('is raised once, at its column, with its severity and basis', () => {
      expect(found.map((each) => [each.columna, each.severidad, each.fundamento.tipo, each.formato])).toEqual(
        [[columna, severidad, basis, table]],
      );
      expect(found[0]?.mensaje).toContain(says);
      expect(found[0]?.mensaje).toMatch(/^[«¿\p{Lu}].*[.]$/su);
    });

    it('is not raised without cause', () => {
      expect(ids(observeIndicador(table, quiet))).not.toContain(regla);
    });

    it('cites no norm of another institution', () => {
      for (const { fundamento } of only(observeIndicador(table, fires, pueblaMunicipio), regla)) {
        expect(fundamento.tipo).not.toBe('norma');
      }
    });

    it('is not raised again after the correction that it proposes', () => {
      const before = indicadorBook(table, fires);
      if (!found.some(({ correccion }) => correccion !== null)) return;
      expect(ids(validate(corrected(before, HOY), HOY).observaciones)).not.toContain(regla);
    });
  },
);

describe('what a ficha proposes', () => {
  it.each<[string, RowValues, string, string | number]>([
    [
      'metodo-invalido',
      { metodo: 'Solicitudes atendidas/solicitudes recibidas' },
      'metodo',
      '[Solicitudes atendidas]/[Solicitudes recibidas]',
    ],
    [
      'variables-del-metodo',
      { metodo: '[SOLICITUDES ATENDIDAS]/[Solicitudes recibidas]' },
      'metodo',
      '[Solicitudes atendidas]/[Solicitudes recibidas]',
    ],
    ['numero-invalido', { metaAnual: '90 %' }, 'metaAnual', 90],
    ['indicador-catalogo', { sentido: 'ascendente' }, 'sentido', 'Ascendente'],
  ])('%s', (regla, values, _key, proper) => {
    expect(mended(observeIndicador('ficha', values), regla)).toBe(proper);
  });

  it('proposes no name that could be meant for two, nor one that is merely alike', () => {
    expect(
      mended(
        observeIndicador('ficha', { metodo: '[Solicitud atendida]/[Solicitudes recibidas]' }),
        'variables-del-metodo',
      ),
    ).toBeUndefined();
    expect(
      mended(observeIndicador('ficha', { metodo: 'Atendidas/Recibidas' }), 'metodo-invalido'),
    ).toBeUndefined();
  });
});

describe('fichas among themselves', () => {
  const fichas = (...rows: readonly RowValues[]) =>
    validate(
      seguimientoOf(
        [
          installedTable(
            ficha,
            rows.map((row) => ({ ...goodFicha, ...row })),
          ),
        ],
        { perfil: monterrey },
      ),
      HOY,
    ).observaciones;

  it('finds a clave twice, and tells once a dependency that nobody receives for', () => {
    const found = fichas({}, { indicador: 'a-01' }, { indicador: 'A-02' });
    expect(only(found, 'clave-duplicada').map(({ celda }) => celda)).toEqual(['A8']);
    expect(only(found, 'dependencia-sin-enlace').map(({ fila }) => fila)).toEqual([7]);
  });

  it('asks nothing of an indicator that was dropped', () => {
    const found = fichas({ estadoIndicador: 'Baja', metodo: '???', meta02: '', sentido: 'Descendente' });
    expect(found).toEqual([]);
  });

  it('names the indicator that each observation is of', () => {
    expect(fichas({ lineaBase: 95 }).map(({ clave }) => clave)).toContain('A-01');
  });

  it('tells every column that it needs when a ficha is blank but for its clave', () => {
    const required = columnsOf(ficha).flatMap(({ key, required: when }): ColumnKey[] =>
      when === 'always' && key !== 'indicador' ? [key] : [],
    );
    const blank = Object.fromEntries(columnsOf(ficha).map(({ key }) => [key, '']));
    const found = fichas({ ...blank, indicador: 'A-09' });
    expect(only(found, 'campo-obligatorio')).toHaveLength(required.length);
    expect(new Set(ids(found))).toEqual(new Set(['campo-obligatorio']));
  });
});
