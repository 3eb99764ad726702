import fc from 'fast-check';
import { renamableFormats } from '../../../src/domain/formats/localFormat';
import { perfiles } from '../../../src/domain/perfiles';
import { DEMOSTRACIONES, DIAS, ESQUEMA } from '../../../src/domain/perfiles/propio/perfilPropio';

type Fields = Record<string, fc.Arbitrary<unknown>>;

const optional = (fields: Fields) => fc.record(fields, { requiredKeys: [] });

/**
 * Documents of a perfil as people write them.
 *
 * @param wrong of every ten pieces, how many may be anything at all
 */
export function arbitraryPerfil(wrong: 0 | 1) {
  const either = (good: fc.Arbitrary<unknown>, bad: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 10, arbitrary: good }, { weight: wrong, arbitrary: bad });
  const line = (most: number) =>
    either(
      fc.stringMatching(
        /^[A-Za-zÁÉÍÓÚÑáéíóúñ0-9][A-Za-zÁÉÍÓÚÑáéíóúñ0-9 .%¿?-]{0,28}[A-Za-zÁÉÍÓÚÑáéíóúñ0-9]$/,
      ),
      fc.string({ unit: 'grapheme', maxLength: most + 2 }),
    );
  const clave = either(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), fc.string({ maxLength: 45 }));
  const integer = (least: number, most: number) =>
    either(
      fc.integer({ min: least, max: most }),
      fc.constantFrom<unknown>(least - 1, most + 1, 1.5, '3', null),
    );

  const lista = fc.record(
    {
      articulo: line(80),
      valores: fc.array(fc.record({ valor: line(80), descripcion: line(250) }, { requiredKeys: ['valor'] }), {
        minLength: 1 - wrong,
        maxLength: 5,
      }),
    },
    { requiredKeys: ['valores'] },
  );
  const encabezados = optional(
    Object.fromEntries(
      renamableFormats.map(({ id, official }) => [
        id,
        optional(Object.fromEntries(official.map(({ key }) => [key, line(120)]))),
      ]),
    ),
  );
  const umbrales = optional({
    riesgoPuntos: integer(0, 10),
    riesgoDias: integer(0, 365),
    riesgoAvance: fc.double({ min: 0, max: 100, noNaN: true }),
    rezagoProgramado: fc.boolean(),
    rezagoPuntos: integer(10, 100),
    indicadorRiesgo: integer(0, 90),
    indicadorCumplido: integer(90, 110),
    indicadorSobrecumplido: integer(110, 1000),
  });

  const common: Fields = {
    id: clave,
    titulo: line(250),
    articulo: line(80),
    nota: line(400),
    evaluacion: fc.constantFrom('interna', 'externa'),
    seDemuestraCon: fc.constantFrom(...Object.keys(DEMOSTRACIONES)),
  };
  const plazoOf = (tipo: string, must: Fields, may: Fields = {}) => {
    const fields: Fields = { ...common, tipo: fc.constant(tipo), ...must, ...may };
    return fc.record(fields, { requiredKeys: ['id', 'titulo', 'tipo', ...Object.keys(must)] });
  };
  const soloSiCae = fc.subarray([...DIAS], { minLength: 1 - wrong });
  const plazo = fc.oneof(
    plazoOf('tras-notificacion', { diasHabiles: integer(1, 250) }, { siguientes: fc.boolean() }),
    plazoOf('tras-recepcion', { diasHabiles: integer(1, 250) }),
    plazoOf('ultimo-habil', {}, { mes: integer(1, 12) }),
    plazoOf(
      'dia-del-mes',
      { dia: integer(1, 31) },
      { mesesTrasTrimestre: integer(0, 2), siInhabil: fc.constantFrom('se-adelanta', 'queda') },
    ),
    plazoOf(
      'desde-dia-del-mes',
      { dia: integer(1, 28), habilesAntes: integer(1, 60) },
      wrong === 0 ? {} : { naturalesDespues: integer(1, 60) },
    ),
    plazoOf('desde-dia-del-mes', { dia: integer(1, 28), naturalesDespues: integer(1, 60) }, { soloSiCae }),
    plazoOf('fin-de-periodo', { meses: integer(1, 3) }),
  );

  return fc.record(
    {
      esquema: fc.constant(ESQUEMA),
      id: clave,
      nombre: line(120),
      base: fc.constantFrom(...perfiles.map(({ id }) => id)),
      norma: fc.record({ siglas: line(30), titulo: line(250) }),
      catalogos: optional({ clasificacion: lista, prioridad: lista }),
      encabezados,
      umbrales,
      plazos: fc.uniqueArray(plazo, { maxLength: 4, selector: ({ id }: Record<string, unknown>) => id }),
    },
    { requiredKeys: ['esquema', 'id', 'nombre', 'base', 'norma'] },
  );
}
