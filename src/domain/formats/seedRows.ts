/** Rows that a format is installed with. Apart from its declaration: every reading needs that, and only installing these. */
import { accionesClave } from './accionesClave';
import type { ColumnKey, Format } from './format';

export type SeedRow = Readonly<Partial<Record<ColumnKey, string>>>;

/** In their order; none for most formats. */
export function seedRows({ id }: Format): readonly SeedRow[] {
  return SEEDS.get(id) ?? [];
}

/** The five phases and their sixteen key actions, letter by letter. */
const FASES: readonly {
  readonly fase: string;
  readonly acciones: readonly (readonly [accion: string, descripcion: string])[];
}[] = [
  {
    fase: 'Fase 1. Establecimiento del proceso de seguimiento de los ASM',
    acciones: [
      [
        '1.1. Actualización del Mecanismo',
        'Aprobación y publicación interna del Mecanismo de Seguimiento de los Aspectos Susceptibles de Mejora, actualizado para el ciclo de evaluación 2024 (PAE 2025).',
      ],
      [
        '1.2. Identificación de los ASM',
        'Recepción oficial y extracción de los 3 ASM del informe de resultados de la evaluación externa 2024 al Pp.',
      ],
      [
        '1.3. Notificación responsables',
        'La Secretaría Ejecutiva notifica formalmente a las unidades ejecutoras responsables el inicio del proceso de seguimiento, adjuntando la descripción detallada de los ASM asignados.',
      ],
    ],
  },
  {
    fase: 'Fase 2. Análisis y clasificación de los ASM',
    acciones: [
      [
        '2.1. Selección y viabilidad',
        'La Secretaría Ejecutiva, en coordinación con las unidades ejecutoras, valida la viabilidad y alta factibilidad de implementación de cada ASM, priorizando aquellos de impacto estructural (diseño, lógica causal, estructura orgánica).',
      ],
      [
        '2.2. Clasificación de prioridad',
        'Clasificación de los ASM seleccionados por tipo de acción requerida (diseño, gestión, proceso, estructura) y por nivel de prioridad (inmediata, corto plazo, mediano plazo).',
      ],
      [
        '2.3. Postura institucional',
        'Las unidades ejecutoras formulan su postura y propuestas iniciales de acción ante los ASM seleccionados, sirviendo de insumo para el Convenio para la Mejora del Desempeño y Resultados.',
      ],
    ],
  },
  {
    fase: 'Fase 3. Elaboración del Convenio para la Mejora del Desempeño y Resultados',
    acciones: [
      [
        '3.1. Definición de compromisos',
        'La Secretaría Ejecutiva y las unidades ejecutoras definen los compromisos (acuerdos de mejora), las actividades específicas, los productos (evidencias documentales) y los plazos de ejecución para la solución de los ASM (plan metodológico).',
      ],
      [
        '3.2. Formalización del convenio',
        'Se elabora y suscribe el Convenio para la Mejora del Desempeño y Resultados con la firma del titular de la Secretaría Ejecutiva y los titulares de unidades ejecutoras.',
      ],
      [
        '3.3. Integración programática',
        'De ser el caso, las acciones de solventación de los ASM se integran como actividades estratégicas prioritarias en el PAA 2026.',
      ],
    ],
  },
  {
    fase: 'Fase 4. Publicación y difusión del Convenio para la Mejora del Desempeño y Resultados',
    acciones: [
      [
        '4.1. Distribución interna',
        'Resguardo de copia del Convenio para la Mejora del Desempeño y Resultados a la Secretaría Ejecutiva responsable del proceso de programación y a la Dirección de Administración para fines de seguimiento presupuestario.',
      ],
      [
        '4.2. Publicación oficial',
        'Publicación del Convenio para la Mejora del Desempeño y Resultados en el portal de Internet oficial del IEEM, en el apartado de Transparencia, en apego a los lineamientos de la Secretaría de Finanzas estatal y del PAE institucional.',
      ],
    ],
  },
  {
    fase: 'Fase 5. Seguimiento a la implementación de los ASM y cierre documental',
    acciones: [
      [
        '5.1. Implementación',
        'Las unidades ejecutoras implementan las acciones comprometidas en el Convenio para la Mejora del Desempeño y Resultados, generando la evidencia de soporte.',
      ],
      [
        '5.2. Compilación y monitoreo',
        'La Secretaría Ejecutiva compila la información y las evidencias de avance de forma bimestral y, en su caso, solicita, a la Dirección de Administración, la captura de información en el SPP.',
      ],
      [
        '5.3. Integración del Acta de Atención de ASM',
        'La Secretaría Ejecutiva integra el Acta de Atención de ASM en la que se documenta el cumplimiento de los plazos y la calidad de la solventación.',
      ],
      [
        '5.4. Firma del Acta de Atención de ASM',
        'La Secretaría Ejecutiva y la Dirección de Administración rubrican el Acta de Acta de Atención de ASM.',
      ],
      [
        '5.5. Publicación de resultados',
        'Publicación y difusión de los resultados finales de la solventación en el portal institucional.',
      ],
    ],
  },
];

const accionesClaveRows: readonly SeedRow[] = FASES.flatMap(({ fase, acciones }) =>
  acciones.map(([accionClave, descripcionAccionClave]) => ({
    fase,
    accionClave,
    descripcionAccionClave,
    estadoAccionClave: 'Pendiente',
  })),
);

const SEEDS: ReadonlyMap<string, readonly SeedRow[]> = new Map([[accionesClave.id, accionesClaveRows]]);
