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
};
