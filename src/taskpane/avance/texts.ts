import { formatPercent } from '../../domain/advance/formatPercent';
import { toPoints } from '../../domain/advance/fraction';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDate } from '../../domain/dates/formatDate';
import { periodoLabel } from '../../domain/dates/periodo';
import { counted, inFigures } from '../../domain/messages/counted';
import { capitalise } from '../../domain/messages/observaciones';
import type { Periodo } from '../../domain/records';

const short = (date: DateSerial): string => formatDate(date, 'corta');
const percent = (fraction: number | null | undefined): string =>
  fraction === null || fraction === undefined ? 'sin dato' : formatPercent(fraction);

/** «feb 2026» */
export function shortPeriodo(periodo: Periodo): string {
  const [month = '', , year = ''] = periodoLabel(periodo).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}

/** Every sentence of the view of the month. */
export const texts = {
  mes: 'Mes',
  monthOption: (periodo: Periodo, closed: boolean) =>
    `${capitalise(periodoLabel(periodo))}${closed ? ' (cerrado)' : ''}`,
  corte: 'Fecha de corte',
  standing: (actions: number, captured: number, unsaved: number) =>
    `${counted(actions, 'acción', 'acciones')}, ${counted(captured, 'capturada')}, ${unsaved} sin guardar.`,
  empty: {
    sinFormatos: 'Este libro todavía no tiene formatos de seguimiento. Instale uno para capturar su avance.',
    sinAsm: 'No hay ASM aceptados en seguimiento, así que no hay avance que capturar.',
    install: 'Ir a Formatos',
  },
  unplaced: {
    title: 'Hay ASM sin dónde capturar',
    notBrokenDown: (asm: number) =>
      `${counted(asm, 'ASM', 'ASM')} del Anexo I no ${asm === 1 ? 'tiene' : 'tienen'} sus acciones en la hoja Acciones. Desglóselas para capturar su avance.`,
    breakDown: 'Desglosar acciones',
    breaking: 'Desglosando las acciones.',
    broken: (acciones: number) =>
      `La hoja Acciones tiene las ${counted(acciones, 'acción', 'acciones')} del Anexo I.`,
  },
  capture: (periodo: Periodo) => `Captura de ${periodoLabel(periodo)}`,
  judgedOn: (corte: DateSerial) =>
    `Semáforo y motivo al ${formatDate(corte, 'corta')}, la fecha de corte del mes.`,
  filters: {
    show: 'Mostrar',
    todas: 'Todas las acciones',
    pendientes: 'Pendientes de captura',
    rezago: 'En rezago',
    sinInformacion: 'Sin información',
    sinGuardar: 'Sin guardar',
    programa: 'Programa o fondo',
    everyPrograma: 'Todos',
    text: 'Buscar',
    textHint: 'Clave, texto o área',
    none: 'Ninguna acción coincide con lo que eligió.',
    clear: 'Quitar los filtros',
    shown: (count: number) => counted(count, 'acción', 'acciones'),
  },
  row: {
    title: (clave: string, accion: number, acciones: number) =>
      acciones === 1 ? clave : `${clave} · acción ${accion}`,
    input: (title: string, periodo: Periodo) => `Avance de ${periodoLabel(periodo)}, ${title}`,
    /** The year only where it is another: a row of 320 px has little room. */
    previous: (previous: Periodo, fraction: number | undefined, periodo: Periodo) => {
      const [month = '', year = ''] = shortPeriodo(previous).split(' ');
      return `${periodo.startsWith(year) ? month : `${month} ${year}`}: ${percent(fraction)}`;
    },
    noPrevious: 'Sin mes anterior',
    later: (later: Periodo) =>
      `El libro ya tiene su captura de ${periodoLabel(later)}: aquí se ve como se cerró, y no se edita.`,
    programado: (fraction: number | null) => (fraction === null ? 'Sin plan' : `Prog. ${percent(fraction)}`),
    programadoHint:
      'Lo que llevaría a ritmo constante, en días hábiles, a la fecha de corte. Es criterio propio.',
    unsaved: 'Sin guardar',
    discard: 'Descartar',
    discardOf: (title: string) => `Descartar lo no guardado de ${title}`,
    rejected: 'No se guardó:',
    detail: 'Evidencia, observación e historia',
    detailOf: (title: string) => `Evidencia, observación e historia de ${title}`,
    evidencia: 'Evidencia entregada',
    evidenciaHint: 'Oficio o liga de lo que ya se entregó.',
    fechaEntrega: 'Fecha de entrega',
    observacion: 'Observación',
    why: (words: string) => `Por qué: ${words}`,
    termino: 'Término',
    original: 'Término original',
    real: 'Real del ASM',
    programadoTerm: 'Programado',
    variacion: 'Variación',
    variacionOf: (fraction: number) => {
      const points = Math.round(Math.abs(toPoints(fraction)) * 10) / 10;
      if (points === 0) return 'Sin cambio';
      return `${fraction > 0 ? '+' : '−'}${counted(points, 'punto')}`;
    },
    responsable: 'Responsable',
    carried: (fraction: number) =>
      `La celda conserva ${percent(fraction)} de un mes anterior; si sigue igual, escríbalo para confirmarlo.`,
    sinDato: 'Sin dato',
  },
  save: {
    button: (rows: number) => `Guardar captura (${inFigures(rows)})`,
    note: 'Al guardar, Excel no puede deshacer con Ctrl+Z; lo anterior queda en Cambios.',
    running: 'Guardando la captura.',
    done: (rows: number, rejected: number) =>
      rejected === 0
        ? `Se guardó la captura de ${counted(rows, 'acción', 'acciones')}.`
        : `Se guardó la captura de ${counted(rows, 'acción', 'acciones')}. ${counted(rejected, 'no se pudo guardar', 'no se pudieron guardar')}: el motivo está en cada una.`,
    unreadable: (rows: number) =>
      `${counted(rows, 'acción tiene', 'acciones tienen')} un dato que no se puede leer y no se ${rows === 1 ? 'guardará' : 'guardarán'} hasta que lo corrija.`,
    orphans: (rows: number) =>
      `Hay captura sin guardar de ${counted(rows, 'acción que ya no está', 'acciones que ya no están')} en el libro.`,
    discardOrphans: 'Descartarla',
  },
  close: {
    open: (periodo: Periodo) => `Cerrar ${periodoLabel(periodo)}…`,
    title: (periodo: Periodo) => `Cierre de ${periodoLabel(periodo)}`,
    again: (periodo: Periodo) =>
      `${capitalise(periodoLabel(periodo))} ya está cerrado. Cerrarlo de nuevo sustituye sólo lo que cambió, y lo anota en Cambios.`,
    corteHint: 'El semáforo se juzga ese día; por omisión, el último del mes.',
    reabrir: 'Motivo para reabrirlo',
    reabrirHint: (last: Periodo) =>
      `Después ya se cerró ${periodoLabel(last)}; los meses posteriores no se recalculan.`,
    unsaved: (rows: number) =>
      `Hay ${counted(rows, 'acción', 'acciones')} con captura sin guardar, y el cierre sólo toma lo que está en el libro.`,
    later: (rows: number, periodo: Periodo) =>
      `${counted(rows, 'acción tiene', 'acciones tienen')} en el libro una captura posterior a ${periodoLabel(periodo)}. El cierre toma lo que el libro tiene hoy: esas cifras quedarían en ${periodoLabel(periodo)}.`,
    attention: 'Antes de cerrar',
    saveFirst: 'Guardar captura',
    review: 'Revisar el cierre',
    reviewing: 'Revisando qué cambia al cerrar.',
    cancel: 'No cerrar',
    confirmTitle: (periodo: Periodo, corte: DateSerial) =>
      `Cerrar ${periodoLabel(periodo)} al ${short(corte)}`,
    confirm: 'Cerrar el mes',
    closing: 'Cerrando el mes.',
    identical: 'El mes ya está cerrado con estos mismos datos: no hay nada que cambiar en Avance mensual.',
    rows: (acciones: number, sinInformacion: number) =>
      `Se guardan ${counted(acciones, 'acción', 'acciones')} en Avance mensual, ${sinInformacion === 0 ? 'todas con porcentaje' : `${sinInformacion} sin información`}.`,
    replaced: (cells: number) =>
      `${counted(cells, 'dato del cierre anterior cambia', 'datos del cierre anterior cambian')}:`,
    derived: (cells: number) =>
      `También ${counted(cells, 'celda se pone', 'celdas se ponen')} al día en los formatos:`,
    sinClave: (rows: number) => `${counted(rows, 'ASM')} sin clave no se guarda.`,
    change: (title: string, column: string, before: string, after: string) =>
      `${title}, ${column}: ${before || 'vacío'} → ${after || 'vacío'}`,
    state: 'Semáforo al corte',
    count: 'ASM',
    done: (periodo: Periodo, acciones: number) =>
      `${capitalise(periodoLabel(periodo))} quedó cerrado con ${counted(acciones, 'acción', 'acciones')}.`,
    nothing: (periodo: Periodo) =>
      `${capitalise(periodoLabel(periodo))} ya estaba cerrado con esos mismos datos.`,
    see: 'Ver Avance mensual',
    report: 'Hacer el informe',
    seeing: 'Abriendo Avance mensual.',
    back: 'Seguir capturando',
  },
  history: {
    title: (clave: string) => `Historia de ${clave}`,
    none: 'Todavía no hay meses cerrados de este ASM.',
    real: 'Real',
    programado: 'Programado',
    mes: 'Mes',
    semaforo: 'Semáforo',
    table: 'Ver como tabla',
    describe: (first: Periodo, last: Periodo, from: number | null, to: number | null) =>
      `De ${periodoLabel(first)} (${percent(from)}) a ${periodoLabel(last)} (${percent(to)}). La tabla que sigue tiene cada mes.`,
    value: percent,
  },
  reprogram: {
    open: 'Reprogramar el término…',
    title: (title: string) => `Reprogramar el término de ${title}`,
    vigente: (termino: DateSerial) => `Término vigente: ${short(termino)}.`,
    original: (original: DateSerial) => `Término original: ${short(original)}; se conserva.`,
    becomesOriginal: 'El término vigente se conserva como original y el informe mostrará ambos.',
    termino: 'Nuevo término',
    oficio: 'Oficio que lo autoriza',
    oficioHint: 'Número o clave del documento.',
    fechaOficio: 'Fecha del oficio',
    motivo: 'Motivo',
    required: 'Es necesario para reprogramar.',
    juicio: 'Con el nuevo término quedaría:',
    confirm: 'Reprogramar',
    running: 'Reprogramando el término.',
    done: (title: string, termino: DateSerial) =>
      `El término de ${title} quedó en ${short(termino)}. El oficio y el motivo están en Cambios y, si el ASM tiene acciones, también en Acciones.`,
  },
} as const;
