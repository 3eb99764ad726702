import { clasificacionUndefined, commonCatalogues } from '../catalogues/catalogues';
import { convenioCatalogues } from '../catalogues/convenioCatalogues';
import { indicadorCatalogues } from '../catalogues/indicadorCatalogues';
import type { Perfil } from './perfil';

/** Documento Institucional de Trabajo 2025. It shows the format and gives no deadline in days. */
export const pueblaEstado: Perfil = {
  id: 'puebla-estado',
  nombre: 'Gobierno del Estado de Puebla',
  norm: 'PUE-E',
  catalogues: {
    ...commonCatalogues,
    ...indicadorCatalogues,
    ...convenioCatalogues,
    clasificacion: clasificacionUndefined,
    prioridad: { ...commonCatalogues.prioridad, source: { norm: 'PUE-E', article: 'Anexo I' } },
  },
  plazos: [],
  documentos: [
    { id: 'documento-institucional', source: { norm: 'PUE-E', article: 'Postura Institucional y Anexo I' } },
  ],
};
