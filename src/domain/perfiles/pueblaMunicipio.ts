import { plazosPueblaMunicipio } from '../calendar/plazosPueblaMunicipio';
import { clasificacionByActors, commonCatalogues } from '../catalogues/catalogues';
import { convenioCatalogues } from '../catalogues/convenioCatalogues';
import { indicadorCatalogues } from '../catalogues/indicadorCatalogues';
import type { Perfil } from './perfil';

/** Lineamientos para el Mecanismo de Seguimiento a los ASM, April 2024. */
export const pueblaMunicipio: Perfil = {
  id: 'puebla-municipio',
  nombre: 'Ayuntamiento de Puebla',
  norm: 'PUE-M',
  catalogues: {
    ...commonCatalogues,
    ...indicadorCatalogues,
    ...convenioCatalogues,
    clasificacion: clasificacionByActors,
    prioridad: { ...commonCatalogues.prioridad, source: { norm: 'PUE-M', article: 'art. 9' } },
    valoracion: { ...commonCatalogues.valoracion, source: { norm: 'PUE-M', article: 'art. 14' } },
  },
  plazos: plazosPueblaMunicipio,
  documentos: [
    { id: 'plan-accion', source: { norm: 'PUE-M', article: 'arts. 10, 11, 12 y 15' } },
    { id: 'oficio-avances-internas', source: { norm: 'PUE-M', article: 'art. 13, primer párrafo' } },
  ],
};
