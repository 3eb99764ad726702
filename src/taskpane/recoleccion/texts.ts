import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDate, formatDateWithWeekday } from '../../domain/dates/formatDate';
import { periodoLabel } from '../../domain/dates/periodo';
import { indicadoresIn, type DataTable } from '../../domain/indicadores/recoleccion/dataTable';
import { counted, inFigures } from '../../domain/messages/counted';
import type { Periodo } from '../../domain/records';

const day = (date: DateSerial): string => formatDate(date, 'corta');
const tablas = (amount: number): string => counted(amount, 'tabla');

/** The sentences that the parts of the collection share, and those of preparing it. */
export const texts = {
  sinFichas: 'Este libro no tiene fichas técnicas de indicadores. Instálelas o importe su lista.',
  instalar: 'Ir a Formatos',
  sinIndicadores:
    'La hoja Fichas técnicas no tiene indicadores todavía. Capture o importe sus fichas, con su clave y su dependencia, y aquí se verá qué datos pide cada mes.',
  nadaQuePedir: (mes: Periodo) =>
    `Ningún indicador vigente pide datos de ${periodoLabel(mes)}. Revise en las fichas técnicas el Estado, la Frecuencia, las Variables y la Dependencia de cada uno.`,
  mes: 'Mes de los datos',
  partes: 'Partes de la recolección',
  parte: { tablero: 'Tablero', preparar: 'Preparar', recibir: 'Recibir' },
  ventana: {
    envio: 'Envío',
    vence: 'Entrega',
    captura: 'Captura',
    porQue: 'Por qué esos días',
  },
  atencion: 'Antes de hacerlo',
  dependencia: 'Dependencia',
  carta: {
    sinCorreo: 'No hay un correo capturado. Escríbalo en la hoja Enlaces.',
    para: 'Para',
    asunto: 'Asunto',
    cuerpo: 'Texto',
  },
  preparar: {
    resumen: (tables: readonly DataTable[], sent: number) => {
      const indicadores = tables.reduce((sum, table) => sum + indicadoresIn(table), 0);
      const datos = tables.reduce((sum, { rows }) => sum + rows.length, 0);
      const asked = `${tablas(tables.length)}: ${counted(datos, 'dato')} de ${counted(indicadores, 'indicador', 'indicadores')}.`;
      if (sent === 0) return `${asked} Todavía no se preparan.`;
      return sent === tables.length
        ? `${asked} Ya están preparadas.`
        : `${asked} ${sent === 1 ? 'Está preparada' : 'Están preparadas'} ${inFigures(sent)}.`;
    },
    boton: 'Preparar tablas',
    deNuevo: 'Preparar de nuevo',
    revisando: 'Revisando qué pide el mes…',
    preparando: 'Preparando las tablas…',
    titulo: (mes: Periodo) => `Tablas de datos de ${periodoLabel(mes)}`,
    confirmar: 'Preparar',
    entregas: (tables: number, again: number, fecha: DateSerial) => {
      const written = `En la hoja Entregas se anota el envío de ${tablas(tables)}, con fecha ${day(fecha)}.`;
      if (again === 0) return written;
      return `${written} ${again === 1 ? 'Una ya estaba preparada' : `${inFigures(again)} ya estaban preparadas`}: cambia su fecha de envío.`;
    },
    maestra: (filas: number) =>
      filas === 0
        ? 'La Tabla maestra ya tiene todas las filas del año.'
        : `A la Tabla maestra se ${filas === 1 ? 'agrega' : 'agregan'} ${counted(filas, 'fila que le falta', 'filas que le faltan')}, sin datos.`,
    antes: (envio: DateSerial) =>
      `La norma las envía el ${formatDateWithWeekday(envio)}: si las envía ese día, prepárelas de nuevo entonces para que conste la fecha.`,
    dependencias: (tables: number) => `Ver ${counted(tables, 'dependencia')}`,
    indicadores: 'Indicadores',
    hecho: (mes: Periodo, tables: number) =>
      `${tables === 1 ? 'Se preparó' : 'Se prepararon'} ${tablas(tables)} de ${periodoLabel(mes)}. Abajo puede guardarlas y copiar sus recordatorios.`,
  },
  tabla: {
    titulo: 'Tablas para enviar',
    ayuda: 'Adjunte cada archivo al correo de su enlace. Nada se envía desde aquí.',
    guardarTodas: (tables: number) => `Guardar todas (${inFigures(tables)}) en un .zip`,
    zip: (mes: Periodo) => `Tablas de datos ${mes}.zip`,
    guardandoTodas: 'Haciendo los archivos…',
    guardando: 'Haciendo el archivo…',
    guardado: (archivo: string) =>
      `Se entregó «${archivo}» para guardar: búsquelo en Descargas. Si Excel no deja descargar, ábralo como libro nuevo.`,
    abriendo: 'Abriendo la tabla como libro nuevo…',
    abrir: 'Abrir como libro nuevo',
    abrirDe: (dependencia: string) => `Abrir como libro nuevo la tabla de ${dependencia}`,
    guardar: 'Guardar archivo',
    guardarDe: (dependencia: string) => `Guardar archivo de ${dependencia}`,
    recordatorio: 'Recordatorio para copiar',
    recordatorioDe: (dependencia: string) => `Recordatorio para copiar de ${dependencia}`,
    linea: ({ enlace, rows, vence }: DataTable) =>
      [
        enlace === '' ? 'Sin enlace capturado' : enlace,
        counted(rows.length, 'dato'),
        `vence ${day(vence)}`,
      ].join(' · '),
  },
} as const;
