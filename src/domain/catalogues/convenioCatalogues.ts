import type { CatalogueId } from '../formats/format';
import { listedEntries, type Catalogue } from './catalogues';

/** Lists of the convenios and of what closes their ASM: the closing depends on their values, so nobody edits them. */
export const convenioCatalogues = {
  tipoAccion: {
    id: 'tipoAccion',
    heading: 'Tipo de acción',
    entries: listedEntries('Diseño', 'Gestión', 'Proceso', 'Estructura'),
    source: { norm: 'IEEM', article: '2.2' },
  },
  dictamen: {
    id: 'dictamen',
    heading: 'Dictamen de procedencia',
    entries: listedEntries('Procedente', 'No procedente'),
    source: { norm: 'GEM', article: 'cl. 2ª, h' },
  },
  estadoAccionClave: {
    id: 'estadoAccionClave',
    heading: 'Estado de la acción clave',
    entries: [
      { value: 'Pendiente', description: '' },
      { value: 'En proceso', description: '' },
      { value: 'Concluida', description: '' },
      { value: 'No aplica', description: 'Sólo donde el Mecanismo dice «de ser el caso».' },
    ],
  },
} as const satisfies Partial<Record<CatalogueId, Catalogue>>;
