import { shownValue } from '../../domain/changes';
import { formatDate } from '../../domain/dates/formatDate';
import type { Modificacion } from '../../domain/modifications/modificacion';

const shown = (value: Modificacion['antes']): string =>
  typeof value === 'number' ? formatDate(value, 'corta') : shownValue(value, 'text');

export const texts = {
  title: (clave: string) => `Prórrogas y modificaciones de ${clave}`,
  none: 'No hay ninguna registrada.',
  line: ({ folio, tipo, documento, fecha, columna, resolucion }: Modificacion) =>
    `${folio} · ${tipo}, ${documento} del ${formatDate(fecha, 'corta')} · ${columna}: ${resolucion.toLowerCase()}`,
  values: ({ antes, despues }: Modificacion) => `Decía «${shown(antes)}»; dice «${shown(despues)}».`,
  requested: ({ antes, despues }: Modificacion) => `Dice «${shown(antes)}»; se pide «${shown(despues)}».`,
  authorise: 'Autorizar',
  deny: 'Negar',
  resolveNote:
    'Lo que autorice o niegue queda resuelto: no se cambia después y Excel no puede deshacerlo con Ctrl+Z. Lo anterior queda en Cambios.',
  ofFolio: (action: string, folio: string) => `${action} ${folio}`,
  open: 'Registrar prórroga o modificación',
  tipo: 'Tipo',
  columna: 'Qué se modifica',
  says: (value: string) => (value === '' ? 'Hoy está vacío.' : `Hoy dice: ${value}`),
  valor: 'Qué debe decir',
  documento: 'Documento',
  documentoHint: 'Oficio, Adendum o Convenio Modificatorio, con su número.',
  fecha: 'Fecha del documento',
  fechaRequired: 'Escriba la fecha del documento.',
  solicitada: 'Fecha en que se solicitó',
  resolucion: 'Resolución',
  resolucionHint: 'Mientras esté pendiente o si se niega, el compromiso no cambia.',
  motivo: 'Motivo',
  confirm: 'Registrar',
  running: 'Registrando la modificación…',
} as const;
