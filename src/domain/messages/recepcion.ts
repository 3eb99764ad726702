/** What is said of the files that liaisons send back: each receipt is sent to them as it stands. */
import { formatDate } from '../dates/formatDate';
import type { DateSerial } from '../dates/dateSerial';
import { periodoLabel } from '../dates/periodo';
import type { Periodo } from '../records';
import type { Cita } from './citas';
import { counted, inFigures } from './counted';
import type { Problem } from './problemas';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const figure = new Intl.NumberFormat('es-MX', { maximumSignificantDigits: 15 });

const LONGEST_QUOTE = 60;

const quoted = (text: string): string => {
  const line = text.slice(0, 300).replace(/\s+/g, ' ').trim();
  return `«${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}»`;
};
const months = (meses: readonly Periodo[]): string => list.format(meses.map(periodoLabel));
const day = (date: DateSerial): string => formatDate(date, 'larga');
const perhaps = (near: string | null): string => (near === null ? '' : ` Quizá sea ${quoted(near)}.`);

/** Why a file is refused; nothing of the workbook changes. */
export const rechazoEntrega = {
  sinTabla: () =>
    'No se encontró la tabla de datos: ninguna hoja tiene los encabezados «Clave» o «Variable» junto a «Dato». Devuelva el archivo que se le envió, con su fila de encabezados.',
  mesContradictorio: (oculto: Periodo, visible: Periodo) =>
    `La celda dice que los datos son de ${periodoLabel(visible)}, pero el archivo se envió para ${periodoLabel(oculto)}. Capture los datos en el archivo del mes que corresponde.`,
  dependenciaContradictoria: (oculta: string, visible: string) =>
    `La celda dice ${quoted(visible)}, pero el archivo se envió a ${quoted(oculta)}. Cada dependencia devuelve su propio archivo.`,
  clavesDeOtra: (dependencia: string, otra: string, clave: string) =>
    `El archivo dice ser de ${quoted(dependencia)}, pero la clave ${quoted(clave)} y la mayoría de sus filas son de ${quoted(otra)}. Devuelva a cada dependencia su propio archivo.`,
  folioDeOtra: (folio: string, suya: string, otra: string) =>
    `El folio ${quoted(folio)} es de la tabla que se envió a ${quoted(suya)}, y las claves del archivo son de ${quoted(otra)}. Devuelva a cada dependencia su propio archivo.`,
  sinDependencia: () =>
    'El archivo no dice de qué dependencia es, y sus claves no son todas de una misma. Escriba el nombre de la dependencia junto a «Dependencia / Entidad», o capture en el archivo que se le envió.',
  dependenciaDesconocida: (nombre: string) =>
    `${quoted(nombre)} no es una dependencia de las fichas técnicas, y las claves del archivo tampoco lo dicen. Escriba el nombre como está en las fichas.`,
  sinMes: (dependencia: string, debidos: readonly Periodo[]) =>
    debidos.length === 0
      ? `El archivo no dice de qué mes es, y ${quoted(dependencia)} no debe ninguno. Escriba el mes junto a «Mes», por ejemplo «marzo de 2026».`
      : `El archivo no dice de qué mes es, y ${quoted(dependencia)} debe ${months(debidos)}. Escriba el mes junto a «Mes».`,
  mesNoEnviado: (mes: Periodo, dependencia: string, esperados: readonly Periodo[]) =>
    `Mes equivocado: el archivo es de ${periodoLabel(mes)}, que no se pidió a ${quoted(dependencia)}. Se esperaba ${months(esperados)}. Capture los datos en la tabla de ese mes.`,
  mesNoIniciado: (mes: Periodo, fecha: DateSerial) =>
    `Mes equivocado: el archivo es de ${periodoLabel(mes)}, que el ${day(fecha)} aún no empieza. Revise el mes.`,
  mesNoTerminado: (mes: Periodo, fecha: DateSerial) =>
    `Mes equivocado: el archivo es de ${periodoLabel(mes)}, que el ${day(fecha)} aún no termina, y su tabla no se ha enviado. Espere al fin del mes.`,
  nadaPedido: (dependencia: string, mes: Periodo) =>
    `A ${quoted(dependencia)} no se le pide ningún dato de ${periodoLabel(mes)}: sus fichas no tienen indicadores vigentes que toquen ese mes.`,
  ningunaFila: () =>
    'Ninguna fila corresponde a las claves y variables que se le pidieron. Devuelva el archivo que se le envió sin cambiar las columnas «Clave» y «Variable».',
} as const;

/** Of the file as a whole. */
export const avisoEntrega = {
  repetida: (recibida: DateSerial | null, archivo: string) =>
    `Dice lo mismo que ${quoted(archivo)}${recibida === null ? '' : `, que se recibió el ${day(recibida)}`}. No cambió nada.`,
  repetidaSuperada: (recibida: DateSerial | null, archivo: string, posterior: string) =>
    `Dice lo mismo que ${quoted(archivo)}${recibida === null ? '' : `, que se recibió el ${day(recibida)}`}, y después llegó ${quoted(posterior)} con otros datos, que son los que cuentan. No cambió nada; si estos son los buenos, pida que lo confirmen.`,
  tardia: (vencio: DateSerial, mes: Periodo) =>
    `Llegó tarde: vencía el ${day(vencio)}. Conserva «No disponible» en el reporte de ${periodoLabel(mes)} y sus datos entran en los siguientes.`,
  correccionTardia: (vencio: DateSerial) =>
    `Llegó después del ${day(vencio)}, pero corrige una entrega que sí llegó a tiempo: cuenta como entregada en tiempo.`,
  enTiempoPorProrroga: (vence: DateSerial) =>
    `Llegó en tiempo: con la prórroga aceptada vence el ${day(vence)}.`,
  sustituye: (anterior: string) =>
    `Sustituye los datos que trae a los de la entrega anterior (${quoted(anterior)}); lo que cambió está en la hoja Cambios.`,
  trimestreCerrado: (trimestre: string) =>
    `La matriz de ${periodoLabel(trimestre)} ya está cerrada: no cambia, y estos datos entran en los reportes siguientes.`,
  mesSinTerminar: (mes: Periodo) =>
    `Se recibió antes de que terminara ${periodoLabel(mes)}. Confirme que los datos son del mes completo.`,
  sinEnvio: (mes: Periodo) =>
    `No consta que se le haya enviado la tabla de ${periodoLabel(mes)}; se recibe por lo que dice el archivo.`,
  identificadaPorClaves: (dependencia: string, decia: string) =>
    decia === ''
      ? `El archivo no dice de quién es: por sus claves se tomó como de ${quoted(dependencia)}.`
      : `${quoted(decia)} no está en las fichas técnicas: por sus claves se tomó como de ${quoted(dependencia)}.`,
  nombresDesconocidos: (dependencia: string, oculta: string, visible: string) =>
    oculta === visible
      ? `El archivo se envió a ${quoted(oculta)}, que no está en las fichas técnicas. Por sus claves se tomó como de ${quoted(dependencia)}; confirme que sea suyo.`
      : `El archivo se envió a ${quoted(oculta)} y la celda dice ${quoted(visible)}; ninguna está en las fichas técnicas. Por sus claves se tomó como de ${quoted(dependencia)}; confirme que sea suyo.`,
  ocultaDesconocida: (oculta: string, visible: string) =>
    `El archivo se envió a ${quoted(oculta)}, que no está en las fichas técnicas: se tomó como de ${quoted(visible)}, que es lo que dice la celda. Confirme que sea suyo.`,
  visibleDesconocida: (visible: string, oculta: string) =>
    `La celda dice ${quoted(visible)}, que no está en las fichas técnicas: se tomó como de ${quoted(oculta)}, a quien se envió el archivo.`,
  mesSupuesto: (mes: Periodo) =>
    `El archivo no dice de qué mes es: se tomó ${periodoLabel(mes)}, el único que debe.`,
  sinCifras: (cita: Cita) =>
    `No trae ninguna cifra. Cuenta como recibida mientras se corrobora; si fue un error, pida el archivo lleno${cita('7.14')}.`,
  otraTabla: (hoja: string, leida: string) =>
    `También hay una tabla de datos en la hoja ${quoted(hoja)}, que no se leyó: se leyó la de ${quoted(leida)}. Confirme cuál es la buena.`,
  demasiadas: (mas: number) =>
    `Hay ${counted(mas, 'observación más', 'observaciones más')} que no se listan. Revise que sea el archivo correcto.`,
} as const;

/** Whether a line of Observaciones is one of those that say if the file came in time. */
export function diceDelPlazo(linea: string): boolean {
  return /^Llegó (?:tarde: vencía el|después del|en tiempo: con la prórroga) /.test(linea);
}

/** The figure of a cell that a delivery does not bring. */
export interface Conservado {
  readonly numero: number;
  /** Day of the last delivery that brought figures; `null` for none. */
  readonly ultimaEntrega: DateSerial | null;
  /** Whether the figure is certainly of that one. */
  readonly isOfLast: boolean;
}

/** Of one figure or one row. */
export const avisoDato = {
  vacio: (conservado: Conservado | null, cita: Cita) =>
    `El dato está vacío.${kept(conservado)} Vacío no es cero: si no hubo, escriba 0; si falta, díganos cuándo estará${cita('7.14')}.`,
  noDisponible: (texto: string, conservado: Conservado | null, cita: Cita) =>
    `Dice ${quoted(texto)} en lugar de una cifra.${kept(conservado)} Corrobórelo con el enlace${cita('7.14')}.`,
  retirada: (texto: string, numero: number, cita: Cita) =>
    `Dice ${quoted(texto)} donde estaba ${figure.format(numero)}: se toma como que el enlace retira la cifra, y su celda de la Tabla maestra queda vacía. Corrobórelo con el enlace${cita('7.14')}.`,
  fueraDeRango: (texto: string, conservado: Conservado | null) =>
    `Dice ${texto}, y ninguna cifra de la tabla pasa de mil billones, ni sobre cero ni bajo cero. No se tomó.${kept(conservado)} Revise los ceros y la unidad.`,
  ilegible: (texto: string, conservado: Conservado | null) =>
    `${quoted(texto)} no se puede leer como una cifra.${kept(conservado)} Escriba sólo el número, por ejemplo 1,234.50.`,
  sinCalcular: (conservado: Conservado | null) =>
    `La celda tiene una fórmula sin resultado.${kept(conservado)} Abra el archivo en Excel, guárdelo y devuélvalo, o escriba la cifra.`,
  fecha: (conservado: Conservado | null) =>
    `La celda tiene formato de fecha: Excel pudo convertir lo que se escribió.${kept(conservado)} Escriba la cifra como número.`,
  porcentajeDeConteo: (texto: string, unidad: string, conservado: Conservado | null) =>
    `Dice ${texto}, pero la variable se mide en ${unidad === '' ? 'una unidad que no es porcentaje' : quoted(unidad)}.${kept(conservado)} Escriba la cifra en esa unidad.`,
  deFraccion: (points: number) => `La celda tiene formato de porcentaje: se tomó ${figure.format(points)}.`,
  fraccionDudosa: (number: number) =>
    `Dice ${figure.format(number)} en una variable que se mide en porcentaje. Se tomó ${figure.format(number)} %; confirme que no sea ${figure.format(number * 100)} %.`,
  negativo: (number: number) =>
    `Dice ${figure.format(number)}, menor que cero, en una variable que se cuenta. Se tomó como está; corrobórelo con el enlace.`,
  salto: (number: number, usual: number) =>
    `Dice ${figure.format(number)} y lo usual en sus meses anteriores es ${figure.format(usual)}: más de diez veces de diferencia. Se tomó como está; corrobórelo con el enlace.`,
  unidadDistinta: (archivo: string, ficha: string) =>
    `El archivo dice que la unidad es ${quoted(archivo)} y la ficha, ${quoted(ficha)}. Se tomó la cifra como está; confirme en qué unidad viene.`,
  repetidaIgual: (celda: string) => `Repite la fila de ${celda} con el mismo dato. Se tomó una vez.`,
  repetidaDistinta: (celda: string, una: number | null, otra: number | null) =>
    `La variable está dos veces con datos distintos: ${shown(una)} en ${celda} y ${shown(otra)} aquí. No se tomó ninguno; deje una sola fila.`,
  claveDesconocida: (clave: string, near: string | null) =>
    `La clave ${quoted(clave)} no está en las fichas técnicas.${perhaps(near)} Su dato no se tomó.`,
  claveDeOtra: (clave: string, dependencia: string) =>
    `La clave ${quoted(clave)} es de ${quoted(dependencia)}. Su dato no se tomó.`,
  noSePidio: (clave: string, mes: Periodo) =>
    `El indicador ${quoted(clave)} no se pidió para ${periodoLabel(mes)}. Su dato no se tomó.`,
  variableDesconocida: (variable: string, clave: string, near: string | null) =>
    variable === ''
      ? `La fila no dice de qué variable de ${quoted(clave)} es. Su dato no se tomó.`
      : `${quoted(variable)} no es una variable de ${quoted(clave)}.${perhaps(near)} Su dato no se tomó.`,
  sinIdentificar: () => 'La fila trae un dato y no dice de qué clave ni de qué variable es. No se tomó.',
  variableAmbigua: (variable: string) =>
    `${quoted(variable)} es variable de más de un indicador y la fila no dice su clave. Su dato no se tomó.`,
  falta: (variable: string, clave: string, conservado: Conservado | null) =>
    `El archivo no trae la fila de la variable ${quoted(variable)} de ${quoted(clave)}.${kept(conservado)} Pídala al enlace.`,
  comentario: (texto: string) => `Comentario del enlace: ${long(texto)}`,
} as const;

export const recepcionProblemas = {
  sinFichas: (): Problem => ({
    codigo: 'sin-fichas',
    mensaje:
      'El libro no tiene fichas técnicas con clave y dependencia, así que no se sabe qué datos se pidieron. Instale el formato «Ficha técnica de indicador» y captúrelas o impórtelas. No se cambió nada.',
  }),
} as const;

export const recepcionText = {
  /** Told in Cambios beside each figure. */
  motivoCambio: (archivo: string, mes: Periodo) =>
    `Entrega de ${periodoLabel(mes)}: ${archivo.slice(0, 200)}`,
  motivoRetiro: (archivo: string, mes: Periodo) =>
    `Entrega de ${periodoLabel(mes)}, que retira la cifra: ${archivo.slice(0, 200)}`,
  /** In the column Observaciones of Entregas. */
  enEntregas: (celda: string | null, mensaje: string) => (celda === null ? mensaje : `${celda}: ${mensaje}`),
  summary: (aceptados: number, rechazados: number, cifras: number) =>
    `${counted(aceptados, 'archivo aceptado', 'archivos aceptados')}, ${counted(rechazados, 'rechazado')}; ${counted(cifras, 'cifra cambió', 'cifras cambiaron')} en la Tabla maestra.`,
} as const;

function shown(number: number | null): string {
  return number === null ? 'algo que no es una cifra' : figure.format(number);
}

function kept(conservado: Conservado | null): string {
  if (conservado === null) return '';
  const { numero, ultimaEntrega, isOfLast } = conservado;
  const stays = ` Se conserva ${figure.format(numero)}, que ya estaba`;
  if (ultimaEntrega === null) return `${stays}.`;
  return isOfLast
    ? `${stays}: es de la entrega del ${day(ultimaEntrega)}.`
    : `${stays}; la última entrega con cifras es la del ${day(ultimaEntrega)}.`;
}

const LONGEST_COMMENT = 500;

function long(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST_COMMENT)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_COMMENT
    ? `«${line.slice(0, LONGEST_COMMENT)}…» (${inFigures(text.length)} caracteres; completo en su archivo)`
    : `«${line}»`;
}
