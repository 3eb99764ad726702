import { plazosIeem } from '../calendar/plazosIeem';
import { clasificacionNames, commonCatalogues, listedEntries } from '../catalogues/catalogues';
import { convenioCatalogues } from '../catalogues/convenioCatalogues';
import { indicadorCatalogues } from '../catalogues/indicadorCatalogues';
import type { Requisito } from '../cierre/requisitos';
import type { Perfil } from './perfil';

const criterio = (
  key: Requisito['key'],
  evidencia: NonNullable<Requisito['evidencia']>,
  nombre: string,
  verificacion: string,
): Requisito => ({
  key,
  nombre,
  verificacion,
  cumple: 'Sí',
  evidencia,
  sinRespuesta: 'impide',
  fundamento: { norm: 'IEEM', article: 'IV' },
});

/** Mecanismo de seguimiento de Aspectos Susceptibles de Mejora, PAE 2025. */
export const ieem: Perfil = {
  id: 'ieem',
  nombre: 'Instituto Electoral del Estado de México',
  norm: 'IEEM',
  catalogues: {
    ...commonCatalogues,
    ...indicadorCatalogues,
    ...convenioCatalogues,
    clasificacion: clasificacionNames,
    prioridad: {
      ...commonCatalogues.prioridad,
      entries: listedEntries('Inmediata', 'Corto plazo', 'Mediano plazo'),
      source: { norm: 'IEEM', article: '2.2' },
    },
  },
  plazos: plazosIeem,
  documentos: [
    { id: 'convenio-ieem', source: { norm: 'IEEM', article: '3.1 y 3.2' } },
    { id: 'compilacion-bimestral', source: { norm: 'IEEM', article: '5.2' } },
    { id: 'acta-atencion', source: { norm: 'IEEM', article: '5.3, 5.4 y IV' } },
  ],
  cierre: [
    criterio(
      'pertinencia',
      'evidenciaPertinencia',
      'A. Pertinencia',
      'El entregable resuelve de manera directa y unívoca la causa raíz del hallazgo.',
    ),
    criterio(
      'formalidad',
      'evidenciaFormalidad',
      'B. Formalidad',
      'El entregable cuenta con la aprobación formal (acuerdo, oficio) de la instancia competente.',
    ),
    criterio(
      'integracion',
      'evidenciaIntegracion',
      'C. Integración programática',
      'La mejora se encuentra formalmente integrada en un instrumento rector vigente del IEEM (MIR, PAA, manual de organización, manual de procedimientos, etcétera).',
    ),
    criterio(
      'trazabilidad',
      'evidenciaTrazabilidad',
      'D. Trazabilidad',
      'El proceso de atención puede reconstruirse completamente, desde el Convenio para la Mejora del Desempeño y Resultados inicial hasta el Acta de Atención de ASM.',
    ),
  ],
};
