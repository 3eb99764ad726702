/** What stands in the way of recording what closes an ASM, or a key action: what happened and what to do. */
import { CELL_CHARACTERS } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import { inFigures } from './counted';
import { problemas, type Problem } from './problemas';

const any = new Intl.ListFormat('es-MX', { type: 'disjunction' });
const all = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const quoted = (values: readonly string[]): string => any.format(values.map((value) => `«${value}»`));

const NOTHING_CHANGED = 'No se cambió nada.';

export const cierreProblems = {
  perfilSinCierre: (perfil: string): Problem => ({
    codigo: 'perfil-sin-cierre',
    mensaje: `La norma del perfil «${perfil}» no pide más que el 100 % y su evidencia para cerrar un ASM: no hay criterios que responder. ${NOTHING_CHANGED}`,
  }),
  criterioDesconocido: (criterio: string, criterios: readonly string[]): Problem => ({
    codigo: 'criterio-desconocido',
    mensaje: `La norma no pide «${criterio}» para cerrar un ASM. Diga ${quoted(criterios)}. ${NOTHING_CHANGED}`,
  }),
  claveDesconocida: (clave: string): Problem => ({
    codigo: 'clave-desconocida',
    mensaje: `No hay un ASM con la clave «${clave}». Revise cómo está escrita. ${NOTHING_CHANGED}`,
  }),
  noSePide: (clave: string, nombre: string): Problem => ({
    codigo: 'criterio-sin-columna',
    mensaje: `El formato en que está el ASM ${clave} no tiene dónde responder «${nombre}». Páselo al formato que lo pide (Convertir) y vuelva a intentarlo. ${NOTHING_CHANGED}`,
  }),
  claveRepetida: (clave: string, rows: readonly string[]): Problem => ({
    codigo: 'clave-repetida',
    mensaje: `La clave ${clave} está en varias filas (${all.format(rows)}). Ejecute «Validar» y corrija la copia. ${NOTHING_CHANGED}`,
  }),
  respuestaInvalida: (nombre: string, respuesta: string, values: readonly string[]): Problem => ({
    codigo: 'respuesta-invalida',
    mensaje: `«${respuesta}» no responde «${nombre}». Diga ${quoted(values)}. ${NOTHING_CHANGED}`,
  }),
  sinColumnaDeEvidencia: (nombre: string): Problem => ({
    codigo: 'criterio-sin-evidencia-propia',
    mensaje: `«${nombre}» no lleva evidencia: responda sin ella. ${NOTHING_CHANGED}`,
  }),
  textoLargo: (length: number): Problem => ({
    codigo: 'texto-largo',
    mensaje: `El texto tiene ${inFigures(length)} caracteres y en una celda de Excel caben ${inFigures(CELL_CHARACTERS)}. Acórtelo, o ponga en su lugar la liga del documento. ${NOTHING_CHANGED}`,
  }),
  columnasFaltantes: (sheet: string, headings: readonly string[]): Problem =>
    problemas.columnasFaltantes(sheet, headings),
  sinAccionesClave: (): Problem => ({
    codigo: 'sin-acciones-clave',
    mensaje: `El libro no tiene la hoja de acciones clave. Instale el formato que la trae y vuelva a intentarlo. ${NOTHING_CHANGED}`,
  }),
  accionClaveDesconocida: (accion: string, acciones: readonly string[]): Problem => ({
    codigo: 'accion-clave-desconocida',
    mensaje: `No hay una acción clave «${accion}». ${acciones.length === 0 ? 'La hoja no tiene ninguna.' : `Las que hay: ${all.format(acciones)}.`} ${NOTHING_CHANGED}`,
  }),
  accionClaveRepetida: (accion: string, rows: readonly number[]): Problem => ({
    codigo: 'accion-clave-repetida',
    mensaje: `La acción clave ${accion} está en varias filas (${all.format(rows.map(String))}). Deje una sola y vuelva a intentarlo. ${NOTHING_CHANGED}`,
  }),
  estadoInvalido: (estado: string, values: readonly string[]): Problem => ({
    codigo: 'estado-invalido',
    mensaje: `«${estado}» no es un estado de una acción clave. Diga ${quoted(values)}. ${NOTHING_CHANGED}`,
  }),
};

/** As Cambios tells it. @param fecha where it has no column of its own */
export function decidido(nombre: string, fecha: DateSerial | undefined): string {
  const when = fecha === undefined ? '' : `, ${formatDate(fecha, 'corta')}`;
  return `Cierre del ASM: ${nombre}${when}`;
}

/** As Cambios tells it. */
export function accionClaveAnotada(accion: string): string {
  return `Acción clave ${accion}`;
}
