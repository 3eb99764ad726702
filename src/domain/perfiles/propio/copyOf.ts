/** A perfil written down in full, for an institution to start from: what it does not need it may delete. */
import type { Perfil } from '..';
import { parametrosDefaults, type Parametros } from '../../advance/parametros';
import type { Catalogue, Catalogues } from '../../catalogues/catalogues';
import { renamableFormats } from '../../formats/localFormat';
import { formatIn, reglasOf } from '../perfil';
import { ESQUEMA, type ListaPropia, type PerfilPropio } from './perfilPropio';
import { plazoPropio } from './plazoRule';

export interface InUse {
  readonly perfil: Perfil;
  readonly catalogues: Catalogues;
  readonly parametros: Parametros;
}

/** The norm is left to be named: another institution's is not its own. */
export function copyOfPerfil(perfil: Perfil): PerfilPropio {
  return copyInUse({
    perfil,
    catalogues: perfil.catalogues,
    parametros: perfil.parametros ?? parametrosDefaults,
  });
}

/** That of a workbook, with the lists and the thresholds as the institution has them in its sheets. */
export function copyInUse({ perfil, catalogues, parametros }: InUse): PerfilPropio {
  const { propio } = perfil;
  const articulos = propio?.catalogos;
  return {
    esquema: ESQUEMA,
    id: propio?.id ?? `${perfil.id}-propio`,
    nombre: propio?.nombre ?? `Copia del perfil “${perfil.nombre}”`,
    base: propio?.base ?? perfil.id,
    norma: propio?.norma ?? {
      siglas: 'NORMA',
      titulo: 'Escriba aquí el título de la norma de su institución',
    },
    catalogos: {
      clasificacion: listaOf(catalogues.clasificacion, articulos?.clasificacion?.articulo),
      prioridad: listaOf(catalogues.prioridad, articulos?.prioridad?.articulo),
    },
    encabezados: propio?.encabezados ?? headingsOf(perfil),
    umbrales: parametros,
    plazos: propio?.plazos ?? perfil.plazos.map(plazoPropio),
  };
}

function listaOf({ entries }: Catalogue, articulo: string | undefined): ListaPropia {
  return {
    ...(articulo === undefined ? {} : { articulo }),
    valores: entries.map(({ value, description }) => ({
      valor: value,
      ...(description === '' ? {} : { descripcion: description }),
    })),
  };
}

/** Of the formats of its norm, as they print them. */
function headingsOf(perfil: Perfil): NonNullable<PerfilPropio['encabezados']> {
  const own = renamableFormats.filter(({ norm }) => norm === reglasOf(perfil));
  return Object.fromEntries(
    own.map((format) => [
      format.id,
      Object.fromEntries(formatIn(perfil, format).official.map(({ key, heading }) => [key, heading])),
    ]),
  );
}

/** The document as a person reads it. */
export function perfilJson(propio: PerfilPropio): string {
  return `${JSON.stringify(propio, null, 2)}\n`;
}
