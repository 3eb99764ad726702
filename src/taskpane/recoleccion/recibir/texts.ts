import type { DateSerial } from '../../../domain/dates/dateSerial';
import { formatDate } from '../../../domain/dates/formatDate';
import { periodoLabel } from '../../../domain/dates/periodo';
import type { ObservacionEntrega, Receipt } from '../../../domain/indicadores/recoleccion/recepcion/delivery';
import { counted, inFigures } from '../../../domain/messages/counted';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const files = (amount: number): string => counted(amount, 'archivo');

/** The sentences of receiving what the enlaces send. */
export const texts = {
  zona: 'Arrastre aquí los archivos de los enlaces, o elíjalos',
  elegir: 'Elegir archivos',
  zonaAyuda:
    'Pueden ser muchos a la vez (.xlsx, .xlsm o .csv). Cada archivo dice de qué dependencia y mes es; se leen aquí, no se ejecutan ni se suben a ningún lugar.',
  fecha: 'Día en que llegaron',
  fechaAyuda: 'Decide si se entregaron en tiempo.',
  sinFecha: 'Escriba el día en que llegaron.',
  leyendo: (done: number, total: number) => `Leyendo ${inFigures(done)} de ${files(total)}…`,
  detener: 'Detener la lectura',
  detenida: 'Se detuvo la lectura; esos archivos no se tomaron.',
  noSeAbrieron: (names: readonly string[]) =>
    `No se ${names.length === 1 ? 'pudo abrir' : 'pudieron abrir'} ${list.format(shownNames(names))}: quizá se ${names.length === 1 ? 'movió' : 'movieron'}, ${names.length === 1 ? 'es una carpeta' : 'son carpetas'} o no se ${names.length === 1 ? 'ha descargado' : 'han descargado'}. Elíjalos de nuevo desde donde estén; los demás se leyeron.`,
  sinLector:
    'No se pudo cargar la parte del panel que lee archivos. Revise su conexión y elija los archivos de nuevo.',
  problema: 'No se leyó todo',
  revisando: 'Revisando los archivos…',
  leidos: (amount: number) =>
    `${files(amount)} ${amount === 1 ? 'leído y sin registrar' : 'leídos y sin registrar'}. Revise qué cambiarían.`,
  revisar: 'Revisar los archivos',
  vaciar: 'Quitar todos',
  titulo: (amount: number) => `Se registrarán ${files(amount)}`,
  tituloUno: 'Se registrará un archivo',
  confirmar: 'Registrar',
  registrando: 'Registrando las entregas…',
  estado: 'Resultado',
  archivos: 'Archivos',
  cambios: (cifras: number, fecha: DateSerial) =>
    cifras === 0
      ? `Ninguna cifra de la Tabla maestra cambia. En Entregas constará la recepción del ${formatDate(fecha, 'corta')}.`
      : `En la Tabla maestra ${cifras === 1 ? 'cambia' : 'cambian'} ${counted(cifras, 'cifra')}; lo anterior queda en Cambios. En Entregas constará la recepción del ${formatDate(fecha, 'corta')}.`,
  resultados: (amount: number) =>
    `${amount === 1 ? 'Se recalcula' : 'Se recalculan'} ${counted(amount, 'resultado guardado', 'resultados guardados')}.`,
  recibos: 'Recibos',
  registrados: 'Recibos registrados',
  verTablero: 'Ver el tablero',
  listo: 'Quitar la lista',
  quien: ({ dependencia, mes }: Receipt) =>
    [
      dependencia ?? 'No dice de qué dependencia es',
      mes === null ? 'no dice de qué mes' : periodoLabel(mes),
    ].join(' · '),
  observaciones: (amount: number) => counted(amount, 'observación', 'observaciones'),
  observacionesDe: (amount: number, archivo: string): string =>
    `${texts.observaciones(amount)} de ${archivo}`,
  quitar: 'Quitar',
  quitarDe: (archivo: string) => `Quitar ${archivo}`,
  donde: ({ hoja, celda, clave, variable }: ObservacionEntrega) =>
    [celda === null ? '' : `${hoja ?? ''}!${celda}`, clave ?? '', variable ?? '']
      .filter((part) => part !== '')
      .join(' · '),
  recibo: 'Recibo para copiar',
} as const;

const NAMES_SHOWN = 5;

function shownNames(names: readonly string[]): readonly string[] {
  const quoted = names.slice(0, NAMES_SHOWN).map((name) => `«${name.slice(0, 100)}»`);
  return names.length <= NAMES_SHOWN ? quoted : [...quoted, `${inFigures(names.length - NAMES_SHOWN)} más`];
}
