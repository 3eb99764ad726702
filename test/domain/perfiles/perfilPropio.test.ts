import fc from 'fast-check';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import { plazosOfYear } from '../../../src/domain/calendar/plazos';
import { catalogueValues } from '../../../src/domain/catalogues/catalogues';
import { anexoA } from '../../../src/domain/formats';
import { columnOf } from '../../../src/domain/formats/format';
import { citation } from '../../../src/domain/norms';
import { perfiles, pueblaMunicipio } from '../../../src/domain/perfiles';
import { formatIn, reglasOf } from '../../../src/domain/perfiles/perfil';
import { copyOfPerfil, parsePerfilPropio, perfilJson, perfilOf } from '../../../src/domain/perfiles/propio';
import { arbitraryPerfil } from '../../support/perfiles/arbitraryPerfil';
import { EJEMPLO, perfilDeEjemplo } from '../../support/perfiles/ejemplo';

const parsed = (document: unknown) => parsePerfilPropio(JSON.stringify(document));
const errorsOf = (document: unknown) => {
  const result = parsed(document);
  return 'errores' in result ? result.errores : [];
};

describe("an institution's own perfil", () => {
  it('brings its lists, headings, thresholds and deadlines, and the base for what it does not say', () => {
    expect(catalogueValues(perfilDeEjemplo.catalogues.prioridad)).toEqual(['Urgente', 'Ordinaria']);
    expect(perfilDeEjemplo.catalogues.clasificacion.entries).toEqual(
      pueblaMunicipio.catalogues.clasificacion.entries,
    );
    expect(perfilDeEjemplo.parametros).toMatchObject({
      riesgoDias: 45,
      rezagoProgramado: true,
      riesgoAvance: 80,
    });
    expect(perfilDeEjemplo.plazos.map(({ id }) => id)).toEqual(['respuesta', 'corte']);
    expect(reglasOf(perfilDeEjemplo)).toBe('PUE-M');
  });

  it('prints its headings and is still recognised by the declared ones', () => {
    const column = columnOf(formatIn(perfilDeEjemplo, anexoA), 'asm');
    expect(column?.heading).toBe('Compromiso de mejora');
    expect(column?.aliases).toContain('Aspecto Susceptible de Mejora (ASM)');
  });

  it('cites its own norm by its name, and its own criterion where it gives no article', () => {
    const [source] = [perfilDeEjemplo.catalogues.prioridad.source].filter((each) => each !== undefined);
    expect(source && citation(source)).toBe('LIN-X art. 7 (Lineamientos de mejora del Municipio de Ejemplo)');
    expect(perfilDeEjemplo.plazos.map(({ fundamento }) => fundamento)).toEqual([
      { tipo: 'norma', cita: 'LIN-X art. 8 (Lineamientos de mejora del Municipio de Ejemplo)' },
      expect.objectContaining({ tipo: 'criterio propio' }),
    ]);
  });

  it.each(perfiles.map((perfil) => [perfil.id, perfil] as const))(
    'copied from %s is a good document that means the same and cites nothing of its norm',
    (_id, perfil) => {
      const copy = copyOfPerfil(perfil);
      expect(parsePerfilPropio(perfilJson(copy))).toEqual({ perfil: copy });
      const read = perfilOf(copy);
      const dates = (each: typeof perfil) =>
        plazosOfYear(each.plazos, 2026, createCalendar({})).map(({ id, fecha, habilAnterior }) => ({
          id,
          fecha,
          habilAnterior,
        }));
      expect(dates(read)).toEqual(dates(perfil));
      expect(read.plazos.map(({ evidence, tipo }) => [evidence, tipo])).toEqual(
        perfil.plazos.map(({ evidence, tipo }) => [evidence, tipo]),
      );
      const cited = JSON.stringify([read.plazos, read.cierre ?? [], read.modificaciones ?? []]);
      expect(cited).not.toMatch(/PUE-[ME] |MTY |GEM cl|IEEM [IVX\d]|PCCR2124/);
      const { plazos: _plazos, ...withoutPlazos } = copy;
      expect(JSON.stringify(perfilOf(withoutPlazos).plazos)).not.toMatch(/PUE-[ME] |MTY |PCCR2124/);
    },
  );

  it('is the same after it is written and read again, whatever it says', () => {
    let good = 0;
    fc.assert(
      fc.property(fc.oneof(arbitraryPerfil(0), arbitraryPerfil(1)), (document) => {
        const result = parsed(document);
        if ('errores' in result) {
          expect(result.errores.length).toBeGreaterThan(0);
          for (const { mensaje } of result.errores) expect(mensaje).toMatch(/^[\p{Lu}«¿].*[.]$/su);
          return;
        }
        good += 1;
        expect(parsePerfilPropio(perfilJson(result.perfil))).toEqual(result);
        const { formats = [], catalogues } = perfilOf(result.perfil);
        expect(catalogues.prioridad.entries.length).toBeGreaterThan(0);
        for (const { official } of formats) {
          expect(new Set(official.map(({ heading }) => heading.toLowerCase())).size).toBe(official.length);
        }
      }),
      { numRuns: 300 },
    );
    expect(good).toBeGreaterThan(20);
  });

  it('any text is either a perfil or a list of errors', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(parsePerfilPropio(text))).toEqual(['errores']);
      }),
    );
  });
});

describe('ten ways to break it, each told in a sentence', () => {
  const { norma, ...rest } = EJEMPLO;
  const cases: readonly (readonly [what: string, text: string, donde: string, mensaje: RegExp])[] = [
    [
      'a comma too many',
      '{\n  "esquema": "seguimiento-asm/perfil/1",\n}',
      '',
      /renglón 3, columna 1, no se esperaba «}»/,
    ],
    [
      'another version',
      with_({ esquema: 'seguimiento-asm/perfil/2' }),
      'esquema',
      /Actualice el complemento/,
    ],
    [
      'a base that is not there',
      with_({ base: 'puebla-municipo' }),
      'base',
      /¿Quiso decir «puebla-municipio»\?/,
    ],
    ['no norm', JSON.stringify(rest), '', /Falta «norma»/],
    ['a misspelt key', with_({ umbrals: {} }), 'umbrals', /¿Quiso decir «umbrales»\?/],
    [
      'a list that nobody edits',
      with_({ catalogos: { siNo: { valores: [{ valor: 'Tal vez' }] } } }),
      'catalogos.siNo',
      /«Sí \/ No» los reconoce el programa/,
    ],
    [
      'a value written twice',
      with_({ catalogos: { prioridad: { valores: [{ valor: 'Alta' }, { valor: 'ALTA' }] } } }),
      'catalogos.prioridad.valores[2]',
      /ya está en la lista \(catalogos\.prioridad\.valores\[1\]\)/,
    ],
    [
      'a heading that is another column’s',
      with_({ encabezados: { 'anexo-a': { asm: 'Porcentaje de avance' } } }),
      'encabezados.anexo-a.asm',
      /también se reconoce la columna «% de avance»/,
    ],
    [
      'thresholds out of order',
      with_({ umbrales: { indicadorRiesgo: 99 } }),
      'umbrales.indicadorRiesgo',
      /\(99\) no puede ser mayor que «Indicador: cumplido desde» \(95\)/,
    ],
    [
      'a day that no month has',
      with_({ plazos: [{ id: 'corte', titulo: 'Corte', tipo: 'dia-del-mes', dia: 32 }] }),
      'plazos[1].dia',
      /número entero de 1 a 31/,
    ],
  ];
  function with_(change: object): string {
    return JSON.stringify({ ...rest, norma, ...change });
  }

  it.each(cases)('%s', (_what, text, donde, mensaje) => {
    const result = parsePerfilPropio(text);
    const errores = 'errores' in result ? result.errores : [];
    expect(errores.map((each) => each.donde)).toEqual([donde]);
    expect(errores[0]?.mensaje).toMatch(mensaje);
  });

  it('and all of them at once when there are several', () => {
    const errores = errorsOf({
      ...EJEMPLO,
      id: 'Mi Municipio',
      catalogos: { clasificacion: { valores: [] }, colores: {} },
      encabezados: { 'anexo-a': { asm: 'Resultados Esperados', clave: 'X' }, ficha: {}, 'anexo-b': {} },
      umbrales: { riesgoDias: 2.5, riesgoAvance: 101 },
      plazos: [
        { id: 'a', titulo: 'A', tipo: 'fin-de-mes' },
        { id: 'a', titulo: ' A', tipo: 'fin-de-periodo', meses: 1, dia: 3 },
      ],
    });
    expect(errores.map(({ donde }) => donde)).toEqual([
      'id',
      'catalogos.clasificacion.valores',
      'catalogos.colores',
      'encabezados.anexo-a.clave',
      'encabezados.anexo-a.asm',
      'encabezados.ficha',
      'encabezados.anexo-b',
      'umbrales.riesgoDias',
      'umbrales.riesgoAvance',
      'plazos[1].tipo',
      'plazos[2].titulo',
      'plazos[2].dia',
      'plazos[2].id',
    ]);
  });

  it.each([
    ['empty', '  ', /vacío/],
    ['too large', `"${'a'.repeat(102_400)}"`, /102,402 letras/],
    [
      'a key twice',
      '{"esquema": "seguimiento-asm/perfil/1", "esquema": "seguimiento-asm/perfil/1"}',
      /dos veces/,
    ],
    ['a list', '[]', /entre llaves/],
  ])('a file that is %s', (_what, text, mensaje) => {
    const result = parsePerfilPropio(text);
    expect('errores' in result && result.errores[0]?.mensaje).toMatch(mensaje);
  });
});
