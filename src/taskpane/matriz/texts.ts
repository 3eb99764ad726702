import { formatDate } from '../../domain/dates/formatDate';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { periodoLabel } from '../../domain/dates/periodo';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { counted, inFigures } from '../../domain/messages/counted';
import { trimestreLabel } from '../../domain/messages/matriz';

const indicadores = (count: number) => counted(count, 'indicador', 'indicadores');

/** The sentences of the quarterly matrix's view. */
export const texts = {
  sinFichas: 'Este libro no tiene fichas técnicas de indicadores. Instálelas o importe su lista.',
  instalar: 'Ir a Formatos',
  sinIndicadores: 'Las fichas técnicas están instaladas y no tienen filas. Importe su lista o captúrelas.',
  trimestre: 'Trimestre',
  opcion: (trimestre: PeriodoIndicador, enCurso: boolean) =>
    `${periodoLabel(trimestre)}${enCurso ? ' (en curso)' : ''}`,
  estado: {
    cerrado: (fecha: DateSerial) =>
      `Cerrado por su matriz el ${formatDate(fecha, 'corta')}. Lo que se ve aquí es lo publicado.`,
    calculando: 'Calculando el trimestre…',
    abierto: 'Abierto: su matriz no se ha hecho. Esto es lo que diría hoy.',
    enCurso: 'El trimestre no ha terminado: sus cifras todavía van a cambiar.',
  },
  falta: 'Lo que falta',
  irARecoleccion: 'Ir a Recolección',
  irAIndicadores: 'Ir a Indicadores',
  difiere: {
    titulo: 'El trimestre está cerrado y hoy saldría distinto',
    que: (count: number) =>
      `Cambió después de cerrarlo la información de ${indicadores(count)}. Lo publicado se conserva mientras no lo reabra con un motivo.`,
    ver: 'Ver qué cambiaría',
    sinDato: 'no estaba',
  },
  hacer: 'Hacer matriz',
  rehacer: 'Hacer de nuevo la matriz',
  reabrir: 'Reabrir y hacer la matriz',
  haciendo: 'Haciendo la matriz…',
  hecha: (hoja: string, rezagos: number, reabierto: boolean, cierra: boolean) =>
    [
      cierra
        ? `La matriz está en la hoja «${hoja}» y el trimestre quedó cerrado.`
        : `La matriz preliminar está en la hoja «${hoja}». El trimestre sigue abierto.`,
      rezagos === 0
        ? ''
        : `En Plan de acciones se ${rezagos === 1 ? 'agregó 1 fila' : `agregaron ${inFigures(rezagos)} filas`}.`,
      reabierto ? 'Se reabrió y se cerró de nuevo: lo que cambió está en Cambios.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  confirmar: {
    titulo: (trimestre: PeriodoIndicador) => `Matriz del ${trimestreLabel(trimestre)}`,
    nuevas: (hojas: readonly string[]) => `Se hacen las hojas ${quoted(hojas)}.`,
    reemplaza: (hojas: readonly string[]) =>
      `${hojas.length === 1 ? 'La hoja' : 'Las hojas'} ${quoted(hojas)} se ${hojas.length === 1 ? 'borra y se hace' : 'borran y se hacen'} de nuevo: lo que haya escrito a mano en ${hojas.length === 1 ? 'ella' : 'ellas'} se pierde.`,
    cierra:
      'El trimestre queda cerrado: sus resultados se guardan y después sólo cambian si lo reabre con un motivo, que se anota en Cambios.',
    preliminar: 'No cierra el trimestre ni agrega filas a Plan de acciones: hágala de nuevo cuando venza.',
    altas: (count: number) =>
      `En la hoja Plan de acciones se ${count === 1 ? 'agrega 1 fila' : `agregan ${inFigures(count)} filas`}, una por indicador «En rezago».`,
    cambios: (count: number) =>
      `En la hoja Plan de acciones ${count === 1 ? 'cambia 1 celda' : `cambian ${inFigures(count)} celdas`}: el cumplimiento y el seguimiento de acciones anteriores. Se anotan en Cambios.`,
    verCambios: 'Ver las celdas que cambian',
    celda: (clave: string, columna: string, celda: string) => `${clave}, «${columna}» (${celda}):`,
    vacia: 'vacía',
    motivo: 'Motivo para reabrir el trimestre',
    motivoAyuda: 'Se escribe en Cambios, junto a cada cifra publicada que cambia.',
  },
  ver: (hoja: string) => `Ver «${hoja}»`,
  abriendo: 'Abriendo la hoja…',
  cifras: (trimestre: PeriodoIndicador) => `Cifras del ${trimestreLabel(trimestre)}`,
  semaforo: 'Semáforo',
  indicadores: 'Indicadores',
  fisico: 'Físico',
  financiero: 'Financiero',
  sinCumplimiento: 'sin cumplimiento',
  sinPresupuesto: 'sin información',
  conCumplimiento: (some: number, all: number) =>
    `${inFigures(some)} de ${indicadores(all)} con cumplimiento.`,
  puntos: (points: string) => `${points} %`,
  avance: (nombre: string, que: string) => `Avance ${que.toLowerCase()} de ${nombre}`,
  todos: 'todos los indicadores',
  montos: (devengado: string, presupuesto: string) => `Devengado ${devengado} de ${presupuesto}.`,
  criterio:
    'Avance físico: promedio del cumplimiento de los indicadores que lo tienen, cada uno entre 0 y 100. Avance financiero: devengado entre presupuesto modificado. Los dos son criterio propio.',
  porPrograma: (count: number) => `Por programa (${inFigures(count)})`,
  porDependencia: (count: number) => `Por dependencia (${inFigures(count)})`,
  rezago: {
    titulo: (count: number) => `En rezago (${inFigures(count)})`,
    ninguno: 'Ningún indicador está «En rezago» en este trimestre.',
    pide: 'Por cada uno la Contraloría pide justificación, acción de mejora y fecha compromiso. Se capturan en la hoja Plan de acciones.',
    avance: (completas: number, total: number) =>
      `${completas === total ? 'Están completos los tres datos de' : 'Tienen los tres datos'} ${inFigures(completas)} de ${indicadores(total)}.`,
    sinFila: 'Su fila en Plan de acciones se agrega al hacer la matriz.',
    yaNo: 'Ya no está «En rezago»; su fila se conserva.',
    cumplimiento: (shown: string) => `Cumplimiento: ${shown}`,
    falta: 'Falta',
    ilegible: 'No es una fecha',
    verEnHoja: 'Ver en la hoja',
    deClave: (clave: string) => `Ver en la hoja: ${clave}`,
    yendo: 'Abriendo Plan de acciones…',
  },
  seguimiento: {
    titulo: (count: number) => `Acciones de trimestres anteriores (${inFigures(count)})`,
    concluidas: (count: number) =>
      `${counted(count, 'acción anterior ya está', 'acciones anteriores ya están')} Cumplida o Incumplida y no se ${count === 1 ? 'muestra' : 'muestran'}.`,
    estado: 'Estado',
    sinEstado: 'Sin capturar',
    vencida: (fecha: string) => `${fecha} (ya pasó)`,
    ultimo: 'Seguimiento',
  },
  envios: {
    titulo: 'Textos para enviar',
    nada: 'Aquí no se envía nada: copie el texto en su oficio o correo.',
    contraloria: 'Lista para la Contraloría',
    dependencias: 'Oficios de resultados por dependencia',
    dependencia: 'Dependencia',
    opcion: (nombre: string, rezagos: number) =>
      rezagos === 0 ? nombre : `${nombre} (${inFigures(rezagos)} en rezago)`,
    asunto: 'Asunto',
    cuerpo: 'Texto',
    tabla: 'Tabla para pegar en Excel o en un correo',
  },
} as const;

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

function quoted(hojas: readonly string[]): string {
  return list.format(hojas.map((hoja) => `«${hoja}»`));
}
