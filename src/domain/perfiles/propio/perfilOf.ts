import { perfilById, pueblaMunicipio, type Perfil } from '..';
import { parametrosDefaults } from '../../advance/parametros';
import type { PlazoRule } from '../../calendar/plazoRules';
import type { Catalogue, Catalogues } from '../../catalogues/catalogues';
import { allFormats } from '../../formats';
import type { NormReference } from '../../formats/format';
import { localFormat } from '../../formats/localFormat';
import { ownCriterion } from '../../norms';
import { referenciaPropia } from './norma';
import type { ListaPropia, NormaPropia, PerfilPropio } from './perfilPropio';
import { plazoRule } from './plazoRule';

/**
 * The perfil that an institution described: its base's, with what it says. Nothing of it cites the base's norm: what the
 * institution did not give an article for rests on the format or on its own criterion.
 */
export function perfilOf(propio: PerfilPropio): Perfil {
  const base = perfilById(propio.base) ?? pueblaMunicipio;
  const { id, nombre, norma } = propio;
  return {
    ...base,
    id,
    nombre,
    norm: 'PROPIA',
    reglas: base.norm,
    norma,
    catalogues: cataloguesOf(base.catalogues, propio),
    plazos:
      propio.plazos?.map((plazo) => plazoRule(plazo, norma)) ??
      base.plazos.map((rule) => inherited(rule, base.nombre)),
    ...(base.cierre ? { cierre: ofItsNorm(base.cierre, norma) } : {}),
    ...(base.modificaciones ? { modificaciones: ofItsNorm(base.modificaciones, norma) } : {}),
    formats: allFormats.map((format) => localFormat(format, propio.encabezados?.[format.id])),
    parametros: { ...parametrosDefaults, ...propio.umbrales },
    propio,
  };
}

/** What the base's norm asks, asked by the institution's own. */
function ofItsNorm<T extends { readonly fundamento: NormReference }>(
  declared: readonly T[],
  norma: NormaPropia,
): readonly T[] {
  return declared.map((each) => ({ ...each, fundamento: referenciaPropia(norma) }));
}

/** What its notes say is of another institution's articles. */
function inherited({ nota: _nota, ...rule }: PlazoRule, base: string): PlazoRule {
  return {
    ...rule,
    fundamento: ownCriterion(
      `La institución lo tomó del perfil «${base}» y no señala un artículo de su norma.`,
    ),
  };
}

function cataloguesOf(base: Catalogues, { catalogos = {}, norma }: PerfilPropio): Catalogues {
  const own = (catalogue: Catalogue, lista: ListaPropia): Catalogue => ({
    id: catalogue.id,
    heading: catalogue.heading,
    entries: lista.valores.map(({ valor, descripcion = '' }) => ({ value: valor, description: descripcion })),
    ...(lista.articulo === undefined ? {} : { source: referenciaPropia(norma, lista.articulo) }),
  });
  const { clasificacion, prioridad } = catalogos;
  return {
    ...base,
    ...(clasificacion ? { clasificacion: own(base.clasificacion, clasificacion) } : {}),
    ...(prioridad ? { prioridad: own(base.prioridad, prioridad) } : {}),
  };
}
