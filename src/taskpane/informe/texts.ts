import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDate } from '../../domain/dates/formatDate';
import { periodoLabel } from '../../domain/dates/periodo';
import { counted } from '../../domain/messages/counted';
import type { Periodo } from '../../domain/records';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** The sentences of the report's view. */
export const texts = {
  sinFormatos: 'El informe se hace con los ASM del libro, y todavía no hay un formato instalado.',
  instalar: 'Instalar formatos',
  corte: 'Fecha de corte',
  corteAyuda:
    'El semáforo se juzga ese día, con las cifras que el libro tiene hoy. Lo usual es hoy o el último día del mes.',
  corteInvalido: 'Escriba una fecha de corte.',
  incluye: 'Qué incluye',
  secciones: [
    'Cifras principales: ASM en seguimiento, atendidos, en rezago, en riesgo, sin información y los dos promedios de avance.',
    'Conteos por semáforo, clasificación y prioridad, con sus gráficas.',
    'Avance por programa y la historia de los meses cerrados.',
    'Lista de los ASM en rezago, con su responsable, sus días vencidos y su motivo.',
    'Términos reprogramados, con el original y el vigente.',
    'Calidad de los datos y las notas que explican las cifras.',
    'El detalle de todos los ASM: de él cuentan las fórmulas del informe.',
  ],
  cifras: (corte: DateSerial) => `Cifras al ${formatDate(corte, 'corta')}`,
  asm: 'ASM en seguimiento',
  atencion: 'Requieren atención',
  conInformacion: 'Con información',
  deTotal: (some: number, all: number) => `${some} de ${all}`,
  porAsm: 'Avance por ASM',
  mediaDeProgramas: 'Media de programas',
  sinInformacion: 'Sin información',
  variacion: (periodo: Periodo) => `Desde ${periodoLabel(periodo)}`,
  puntos: (points: number) =>
    `${points > 0 ? '+' : ''}${points} ${Math.abs(points) === 1 ? 'punto' : 'puntos'}`,
  aceptacion: 'Recomendaciones aceptadas',
  reprogramados: 'Acciones reprogramadas',
  programas: 'Avance por programa',
  semaforo: 'Semáforo',
  numeroDeAsm: 'ASM',
  notas: 'Notas del informe',
  revisando: 'Revisando las filas…',
  conErrores: (errores: number) =>
    `La validación encuentra ${counted(errores, 'error', 'errores')} de captura a esa fecha. El informe lo dirá; conviene corregir antes.`,
  verErrores: 'Ver en Validar',
  faltanMeses: (months: readonly Periodo[]) =>
    `${months.length === 1 ? 'No se cerró' : 'No se cerraron'} ${list.format(shownMonths(months))}. La historia del informe tendrá ese hueco.`,
  sinHistoria: 'No hay meses cerrados: el informe saldrá sin historia ni variación.',
  despues: (acciones: number, corte: DateSerial) =>
    `${counted(acciones, 'acción se capturó', 'acciones se capturaron')} después del ${formatDate(corte, 'corta')}. El informe lleva esas cifras, no las que había ese día; las de entonces están en Avance mensual.`,
  cerrarMes: 'Ir a Avance',
  avisoTitulo: 'Antes de hacerlo',
  hacer: 'Hacer el informe',
  rehacer: 'Hacer de nuevo el informe',
  reemplazar: {
    titulo: 'Se reemplazará el informe anterior',
    boton: 'Reemplazar el informe',
    que: (sheet: string) =>
      `La hoja «${sheet}» se borra y se hace de nuevo. Lo que haya escrito en ella a mano se pierde. Si quiere conservarla, cambie antes su nombre en la pestaña.`,
  },
  haciendo: 'Haciendo el informe…',
  hecho: (sheet: string, asm: number) =>
    `El informe está en la hoja «${sheet}», con ${counted(asm, 'ASM', 'ASM')}.`,
  ver: 'Ver el informe',
  abriendo: 'Abriendo el informe…',
} as const;

/** A long gap is told by its ends. */
const MONTHS_NAMED = 4;

function shownMonths(months: readonly Periodo[]): readonly string[] {
  if (months.length <= MONTHS_NAMED) return months.map(periodoLabel);
  const named = months.slice(0, MONTHS_NAMED - 1).map(periodoLabel);
  return [...named, counted(months.length - named.length, 'mes más', 'meses más')];
}
