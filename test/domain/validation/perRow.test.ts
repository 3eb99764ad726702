import { anexoA, anexoI } from '../../../src/domain/formats';
import { columnsOf } from '../../../src/domain/formats/format';
import { pueblaEstado, pueblaMunicipio } from '../../../src/domain/perfiles';
import { cell, ids, observeA, observeI, only } from '../../support/ruleCases';
import { RULE_CASES } from './ruleTable';

describe('a good row', () => {
  it.each([
    ['Anexo I, state', observeI({})],
    ['Anexo I, municipality', observeI({}, { perfil: pueblaMunicipio })],
    ['Anexo A, municipality', observeA({})],
    ['Anexo A, state', observeA({}, { perfil: pueblaEstado })],
  ])('raises nothing: %s', (_name, observaciones) => {
    expect(observaciones).toEqual([]);
  });
});

describe.each(RULE_CASES)(
  '$regla on an Anexo $format',
  ({ regla, severidad, format, fires, quiet, evaluacion, at, own, other }) => {
    const observed = format === 'I' ? observeI : observeA;
    const [home, away] = format === 'I' ? [pueblaEstado, pueblaMunicipio] : [pueblaMunicipio, pueblaEstado];
    const options = { evaluacion: evaluacion ?? {} };
    const found = only(observed(fires, { ...options, perfil: home }), regla);

    it('is raised once, at its cell, with its severity and basis', () => {
      expect(
        found.map(({ celda, severidad: severity, fundamento }) => [celda, severity, fundamento.tipo]),
      ).toEqual([[at, severidad, own]]);
    });

    it('cites no norm of another institution', () => {
      const elsewhere = only(observed(fires, { ...options, perfil: away }), regla);
      expect(elsewhere.map(({ fundamento }) => fundamento.tipo)).toEqual(other === null ? [] : [other]);
      for (const { fundamento } of found) expect(fundamento.cita).not.toContain(away.norm);
      for (const { fundamento } of elsewhere) expect(fundamento.cita).not.toContain(home.norm);
    });

    it('is not raised without cause', () => {
      expect(ids(observed(quiet, { ...options, perfil: home }))).not.toContain(regla);
    });

    it('says it in whole sentences and proposes nothing that raises it again', () => {
      for (const { mensaje, valor, correccion, clave } of found) {
        expect(mensaje).toMatch(/^[«¿\p{Lu}].*[.]$/su);
        expect(mensaje).not.toMatch(/undefined|null|NaN|\[object/);
        expect(clave).toBe(fires.clave ?? 'E007-001');
        if (correccion === null) continue;
        const key = columnsOf(format === 'I' ? anexoI : anexoA).find(
          ({ heading }) => heading === found[0]?.columna,
        )?.key;
        const again = observed(
          { ...fires, ...(key ? cell(key, correccion.apply(valor)) : {}) },
          { ...options, perfil: home },
        );
        expect(ids(again)).not.toContain(regla);
      }
    });
  },
);
