import type { Column, Format } from './format';

const date = (key: Column['key'], heading: string, help: string): Column => ({
  key,
  heading,
  aliases: [],
  type: { kind: 'date' },
  required: 'never',
  width: 15,
  help,
});

/** The evaluations that the ASM come from. Only the key is asked for; a rule or a deadline asks for the rest when it needs it. */
export const evaluaciones: Format = {
  id: 'evaluaciones',
  name: 'Evaluaciones',
  gender: 'f',
  sheet: 'Evaluaciones',
  table: 'Evaluaciones',
  header: {
    titles: ['Evaluaciones de las que provienen los ASM'],
    lines: [{ caption: '', value: 'institucion' }],
  },
  official: [
    {
      key: 'evaluacion',
      heading: 'Clave',
      aliases: ['Evaluación', 'Clave de la evaluación'],
      type: { kind: 'key' },
      required: 'always',
      width: 14,
      help: 'Clave corta y única de la evaluación. Con ella empiezan las claves de sus ASM.',
    },
    {
      key: 'programa',
      heading: 'Programa / Fondo',
      aliases: ['Programa', 'Programa presupuestario', 'Pp', 'Fondo'],
      type: { kind: 'text' },
      required: 'never',
      width: 40,
      help: 'Programa presupuestario o fondo evaluado.',
    },
    {
      key: 'ejercicio',
      heading: 'Ejercicio evaluado',
      aliases: ['Ejercicio'],
      type: { kind: 'text' },
      required: 'never',
      width: 11,
      help: 'Año que se evaluó.',
    },
    {
      key: 'pae',
      heading: 'PAE',
      aliases: ['Programa Anual de Evaluación'],
      type: { kind: 'text' },
      required: 'never',
      width: 11,
      help: 'Programa Anual de Evaluación que la ordenó.',
    },
    {
      key: 'tipo',
      heading: 'Tipo',
      aliases: ['Tipo de evaluación'],
      type: { kind: 'catalogue', catalogue: 'tipoEvaluacion' },
      required: 'never',
      width: 11,
      help: 'interna o externa. De ello depende el plazo de cumplimiento.',
    },
    date('notificacion', 'Fecha de notificación', 'Día en que se notificó el informe o reporte final.'),
    date(
      'recepcion',
      'Fecha de recepción',
      'Día en que se recibieron los ASM; desde él se cuenta el Plan de Acción.',
    ),
    date('firma', 'Fecha de firma', 'Día en que se firmó el documento de compromisos.'),
    date(
      'plazo',
      'Plazo de cumplimiento',
      'Último día para cumplir, si su institución lo tiene señalado. Vacío: se supone el primer abril tras la notificación.',
    ),
  ],
  auxiliary: [],
  rows: 'evaluacion',
};
