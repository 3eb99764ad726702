import { clasificacionNames, commonCatalogues } from '../catalogues/catalogues';
import { convenioCatalogues } from '../catalogues/convenioCatalogues';
import { indicadorCatalogues } from '../catalogues/indicadorCatalogues';
import type { Perfil } from './perfil';

/**
 * Convenio para la Mejora del Desempeño y Resultados Gubernamentales of 2021. Its dates are those that each
 * commitment sets (cl. 2ª, b): the norm counts no days.
 */
export const gem: Perfil = {
  id: 'gem',
  nombre: 'Gobierno del Estado de México',
  norm: 'GEM',
  catalogues: {
    ...commonCatalogues,
    ...indicadorCatalogues,
    ...convenioCatalogues,
    clasificacion: clasificacionNames,
  },
  plazos: [],
  documentos: [
    { id: 'convenio', source: { norm: 'GEM', article: 'cls. 1ª a 11ª' } },
    { id: 'adendum', source: { norm: 'GEM', article: 'cls. 7ª y 9ª' } },
  ],
  modificaciones: [
    {
      id: 'prorroga',
      nombre: 'Prórroga',
      columnas: ['termino'],
      seResuelve: true,
      aplaza: true,
      fundamento: { norm: 'GEM', article: 'cl. 7ª' },
    },
    {
      id: 'adendum',
      nombre: 'Adendum',
      columnas: ['asm', 'actividades', 'termino'],
      seResuelve: false,
      aplaza: false,
      fundamento: { norm: 'GEM', article: 'cl. 9ª' },
    },
    {
      id: 'convenio-modificatorio',
      nombre: 'Convenio Modificatorio',
      columnas: ['asm', 'actividades', 'termino'],
      seResuelve: false,
      aplaza: false,
      fundamento: { norm: 'GEM', article: 'cl. 9ª' },
    },
  ],
  cierre: [
    {
      key: 'suficiencia',
      nombre: 'Cumplimiento suficiente y claro',
      verificacion: 'Las acciones y los compromisos cumplen de manera suficiente y clara con lo solicitado.',
      cumple: 'Sí',
      sinRespuesta: 'espera',
      fundamento: { norm: 'GEM', article: 'cl. 5ª' },
    },
    {
      key: 'dictamen',
      nombre: 'Dictamen de procedencia',
      verificacion: 'La Secretaría de Finanzas dictamina la procedencia del cumplimiento.',
      cumple: 'Procedente',
      evidencia: 'oficioDictamen',
      fecha: 'fechaDictamen',
      sinRespuesta: 'espera',
      fundamento: { norm: 'GEM', article: 'cl. 2ª, h' },
    },
  ],
};
