import type { Column, Format } from './format';

const mechanism = { norm: 'IEEM', article: 'III' } as const;

const text = (key: Column['key'], heading: string, width: number, help: string): Column => ({
  key,
  heading,
  aliases: [],
  type: { kind: 'text' },
  required: 'never',
  width,
  help,
  source: mechanism,
});

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

/** Instituto Electoral del Estado de México, Mecanismo de seguimiento, III: what the mechanism itself has to do. */
export const accionesClave: Format = {
  id: 'acciones-clave',
  name: 'Acciones clave',
  gender: 'f',
  purpose: 'Las dieciséis acciones clave del Mecanismo, por fase, con su estado y su fecha.',
  sheet: 'Acciones clave',
  table: 'AccionesClave',
  norm: 'IEEM',
  header: {
    titles: ['Mecanismo de seguimiento de Aspectos Susceptibles de Mejora: fases y acciones clave'],
    lines: [{ caption: '', value: 'institucion' }],
  },
  official: [
    text('fase', 'Fase', 30, 'Fase del Mecanismo.'),
    { ...text('accionClave', 'Acción clave', 30, 'Acción clave, con su número.'), required: 'always' },
    text('descripcionAccionClave', 'Descripción', 60, 'Lo que el Mecanismo pide en ella.'),
    {
      ...text('estadoAccionClave', 'Estado', 13, 'Pendiente, En proceso, Concluida o No aplica.'),
      type: { kind: 'catalogue', catalogue: 'estadoAccionClave' },
    },
    {
      ...text(
        'fechaAccionClave',
        'Fecha',
        12,
        'Día en que se concluyó; mientras tanto, el día en que se prevé.',
      ),
      type: { kind: 'date' },
    },
    text('documentoAccionClave', 'Documento', 28, 'Oficio, acuerdo o liga con que se prueba.'),
    {
      key: 'observaciones',
      heading: 'Observaciones',
      aliases: ['Observación'],
      type: { kind: 'text' },
      required: 'never',
      width: 28,
      help: 'Lo que convenga dejar dicho.',
    },
  ],
  auxiliary: [],
  rows: 'accionClave',
  identity: ['accionClave'],
  seed: FASES.flatMap(({ fase, acciones }) =>
    acciones.map(([accionClave, descripcionAccionClave]) => ({
      fase,
      accionClave,
      descripcionAccionClave,
      estadoAccionClave: 'Pendiente',
    })),
  ),
};
