import { plazosMonterrey } from '../calendar/plazosMonterrey';
import { clasificacionNames, commonCatalogues } from '../catalogues/catalogues';
import { convenioCatalogues } from '../catalogues/convenioCatalogues';
import { indicadorCatalogues } from '../catalogues/indicadorCatalogues';
import type { Perfil } from './perfil';

/** Procedimiento Seguimiento al Desempeño P-SEJ-PEP-02 v05. It follows up indicators, and says nothing of ASM. */
export const monterrey: Perfil = {
  id: 'monterrey',
  nombre: 'Municipio de Monterrey',
  norm: 'MTY',
  catalogues: {
    ...commonCatalogues,
    ...indicadorCatalogues,
    ...convenioCatalogues,
    clasificacion: clasificacionNames,
  },
  plazos: plazosMonterrey,
  documentos: [{ id: 'oficio-resultados', source: { norm: 'MTY', article: '7.26' } }],
};
