/** What the data tables say to the liaisons, and what is said to who prepares them. */
import { formatDateWithWeekday } from '../dates/formatDate';
import { periodoLabel } from '../dates/periodo';
import type { DataTable } from '../indicadores/recoleccion/dataTable';
import type { Periodo } from '../records';
import { counted } from './counted';
import type { Problem } from './problemas';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `«${name}»`));

/** Texts of the data table. Those of a validation fit Excel's limits: titles of 32 characters, messages of 255. */
export const tablaDeDatos = {
  title: ({ mes }: Pick<DataTable, 'mes'>): string => `Tabla de datos de indicadores · ${periodoLabel(mes)}`,
  vence: ({ vence }: Pick<DataTable, 'vence'>): string => formatDateWithWeekday(vence),
  motivo: ({ vence, ventana }: Pick<DataTable, 'vence' | 'ventana'>): string =>
    vence === ventana.vence
      ? ventana.motivo
      : `Con la prórroga aceptada. Sin ella: ${lowerFirst(ventana.motivo)}`,
  instructions: ({ mes, vence }: Pick<DataTable, 'mes' | 'vence'>): readonly string[] => [
    `1. Escriba en la columna «Dato» la cifra de ${periodoLabel(mes)} de cada variable, en su unidad. Sólo se puede escribir en las celdas amarillas.`,
    '2. Vacío no es cero: si no hubo, escriba 0. Si todavía no tiene el dato, deje la celda vacía y explíquelo en «Comentario del enlace».',
    `3. Guarde el archivo y envíelo respondiendo al correo del recordatorio, a más tardar el ${formatDateWithWeekday(vence)}.`,
  ],
  capture: (unidad: string): { readonly title: string; readonly message: string } => ({
    title: 'Dato del mes',
    message: `${unidad === '' ? '' : `Unidad: ${cut(unidad, 80)}. `}Escriba sólo el número. Vacío no es cero: si no hubo, escriba 0; si no tiene el dato, deje la celda vacía y explíquelo en el comentario.`,
  }),
  notANumber: {
    title: 'Eso no es un número',
    message:
      'Escriba sólo el número, por ejemplo 1250 o 12.5, sin letras. Si no tiene el dato, deje la celda vacía y explíquelo en «Comentario del enlace».',
  },
  comment: {
    title: 'Comentario del enlace',
    message: 'Lo que deba saberse del dato: por qué falta, qué incluye, qué cambió. Hasta 500 caracteres.',
  },
  longComment: {
    title: 'Comentario muy largo',
    message: 'El comentario admite hasta 500 caracteres. Acórtelo, o envíe el resto en el correo.',
  },
} as const;

export const preparar = {
  sinFichas: (): Problem => ({
    codigo: 'sin-fichas',
    mensaje:
      'El libro no tiene fichas técnicas de indicadores, así que no hay datos que pedir. Instale el formato «Ficha técnica de indicador» y capture o importe sus filas.',
  }),
  nadaQuePedir: (mes: Periodo): Problem => ({
    codigo: 'nada-que-pedir',
    mensaje: `Ningún indicador vigente pide datos de ${periodoLabel(mes)}. Revise en la hoja Fichas técnicas el Estado, la Frecuencia, las Variables y la Dependencia de cada uno. No se cambió nada.`,
  }),
  /** @param names the two that only punctuation tells apart */
  dependenciasParecidas: (names: readonly string[]): Problem => ({
    codigo: 'dependencias-parecidas',
    mensaje: `Las fichas técnicas nombran ${quoted(names)}, que parecen la misma dependencia escrita de dos maneras. Escríbala igual en todas sus fichas y vuelva a preparar las tablas. No se cambió nada.`,
  }),
  noSeAbre: (): Problem => ({
    codigo: 'no-se-abre',
    mensaje:
      'Excel no pudo abrir la tabla de datos como libro nuevo. Descárguela como archivo; en Excel para la web, permita también las ventanas emergentes de este sitio.',
  }),
  /** One line for each table that was prepared. */
  tabla: ({ dependencia, enlace, rows }: DataTable, file: string, vence: string): string =>
    `${dependencia}${enlace === '' ? '' : ` (${enlace})`}: ${counted(rows.length, 'dato')}, a más tardar el ${vence} · ${file}`,
  resumen: (mes: Periodo, tables: number, folder: string): string =>
    `${counted(tables, 'tabla')} de datos de ${periodoLabel(mes)} en «${folder}», con los recordatorios para copiar. El envío quedó anotado en la hoja Entregas.`,
  filasAgregadas: (rows: number): string =>
    `Se ${rows === 1 ? 'agregó' : 'agregaron'} a la Tabla maestra ${counted(rows, 'fila que le faltaba', 'filas que le faltaban')}.`,
  /** As Cambios tells it. */
  deNuevo: (mes: Periodo): string => `Se preparó de nuevo la tabla de datos de ${periodoLabel(mes)}`,
  sinDependencia: (claves: readonly string[]): string =>
    `${counted(claves.length, 'indicador no dice', 'indicadores no dicen')} de qué dependencia ${claves.length === 1 ? 'es' : 'son'} y no se ${claves.length === 1 ? 'pidió' : 'pidieron'}: ${list.format(claves)}. Complete su ficha y vuelva a preparar las tablas.`,
} as const;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
