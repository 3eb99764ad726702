import { auxiliary } from './auxiliaryColumns';
import type { Format } from './format';

const source = { norm: 'MTY', article: '7.8' } as const;

/** The directory: to whom each dependency's table is sent, and to whom one writes when it is late. */
export const enlaces: Format = {
  id: 'enlaces',
  name: 'Directorio de enlaces',
  gender: 'm',
  sheet: 'Enlaces',
  table: 'Enlaces',
  norm: 'MTY',
  header: {
    titles: ['Directorio de enlaces de las dependencias y entidades'],
    lines: [{ caption: '', value: 'institucion' }],
  },
  official: [
    {
      key: 'dependencia',
      heading: 'Dependencia / Entidad',
      aliases: ['Dependencia', 'Dependencia o entidad'],
      type: { kind: 'text' },
      required: 'always',
      width: 32,
      help: 'Como se escribe en las fichas técnicas.',
    },
    {
      key: 'enlace',
      heading: 'Enlace',
      aliases: ['Enlace oficial', 'Nombre del enlace', 'Persona enlace'],
      type: { kind: 'text' },
      required: 'never',
      width: 28,
      help: 'Persona Enlace Oficial, a quien se le envía la tabla de datos.',
      source,
    },
    {
      key: 'cargo',
      heading: 'Cargo',
      aliases: ['Puesto'],
      type: { kind: 'text' },
      required: 'never',
      width: 24,
      help: 'Cargo del enlace.',
    },
    {
      key: 'correo',
      heading: 'Correo',
      aliases: ['Correo electrónico', 'Correo del enlace'],
      type: { kind: 'text' },
      required: 'never',
      width: 28,
      help: 'Correo del enlace.',
      source,
    },
    {
      key: 'superior',
      heading: 'Superior',
      aliases: ['Superior jerárquico', 'Titular', 'Titular de la dependencia'],
      type: { kind: 'text' },
      required: 'never',
      width: 28,
      help: 'A quien se le escribe si el enlace no entrega.',
    },
    {
      key: 'correoSuperior',
      heading: 'Correo del superior',
      aliases: ['Correo del titular'],
      type: { kind: 'text' },
      required: 'never',
      width: 28,
      help: 'Correo del superior.',
    },
  ],
  auxiliary: [auxiliary.validacion],
  rows: 'enlace',
  identity: ['dependencia'],
};
