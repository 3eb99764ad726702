import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDate } from '../../domain/dates/formatDate';
import { monthName } from '../../domain/dates/names';
import { periodoLabel } from '../../domain/dates/periodo';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { shownPeriod } from '../../domain/messages/cambiosIndicador';
import type { Citas } from '../../domain/messages/citas';
import { counted, inFigures } from '../../domain/messages/counted';
import { capitalise } from '../../domain/messages/observaciones';
import type { Periodo } from '../../domain/records';
import type { Cifra } from './monthlyFigures';
import { shownFigure } from '../../domain/numbers/shownFigure';

const short = (date: DateSerial): string => formatDate(date, 'corta');
const indicadores = (count: number) => counted(count, 'indicador', 'indicadores');
const figure = (value: number | null): string => (value === null ? '—' : shownFigure(value));

/** Every sentence of the view of indicators. What verbs find is said by the domain's messages. */
export const texts = {
  sinFichas: 'Este libro no tiene fichas técnicas de indicadores. Instálelas o importe su lista.',
  sinIndicadores:
    'La hoja Fichas técnicas todavía no tiene indicadores. Importe su lista o captúrelos en la hoja.',
  instalar: 'Ir a Formatos',
  figure,
  resumen: {
    title: 'Indicadores',
    vigentes: 'Vigentes',
    baja: 'Dados de baja',
    nivel: 'Nivel',
    sinNivel: 'Sin nivel',
    porNivel: 'Vigentes por nivel',
    count: 'Indicadores',
    fichas: 'Fichas con errores',
    sinErrores: 'Ninguna',
    revisar: 'Revisar las fichas',
    revisando: 'Revisando…',
    verErrores: 'Ver en Validar',
  },
  periodo: {
    title: 'Resultados del periodo',
    label: 'Periodo',
    trimestres: 'Trimestres',
    meses: 'Meses',
    option: (periodo: PeriodoIndicador, estado: string) => `${capitalise(periodoLabel(periodo))} (${estado})`,
    closed: (dia: DateSerial) => `Lo cerró su matriz el ${short(dia)}: estas son las cifras publicadas.`,
    differing: (count: number) =>
      `Con los datos de hoy, ${counted(count, 'indicador daría', 'indicadores darían')} otra cifra. Para cambiarla se reabre el trimestre, con un motivo.`,
    same: 'La hoja Resultados ya dice lo mismo: no hay nada que guardar.',
    draft: (added: number, changed: number) =>
      `Así queda con los datos de hoy. Calcular ${joined([
        added > 0 ? `agrega ${counted(added, 'fila')}` : '',
        changed > 0 ? `cambia ${counted(changed, 'fila')}` : '',
      ])} en la hoja Resultados.`,
    calcular: 'Calcular y guardar',
    revisar: 'Revisar y calcular…',
    reabrir: 'Reabrir y calcular…',
    calculando: 'Calculando el periodo.',
    verResultados: 'Ver Resultados',
    viendo: 'Abriendo la hoja.',
    done: (periodo: PeriodoIndicador, escritas: number, reabierto: boolean) =>
      `${capitalise(periodoLabel(periodo))}: ${
        escritas === 0
          ? 'la hoja Resultados ya decía lo mismo.'
          : `se ${escritas === 1 ? 'escribió' : 'escribieron'} ${counted(escritas, 'fila')} en la hoja Resultados.`
      }${reabierto ? ' El trimestre quedó abierto: haga de nuevo su matriz. Lo que cambió está en Cambios.' : ''}`,
  },
  confirmar: {
    title: (periodo: PeriodoIndicador) => `Calcular ${shownPeriod(periodo)}`,
    reopen: (periodo: PeriodoIndicador) => `Reabrir y calcular ${shownPeriod(periodo)}`,
    button: 'Calcular y guardar',
    reopenButton: 'Reabrir y calcular',
    motivo: 'Motivo para reabrirlo',
    motivoHint: 'Queda en Cambios con cada celda que cambia, por ejemplo el oficio que corrige el dato.',
    added: (rows: number) => `Se ${rows === 1 ? 'agrega' : 'agregan'} ${counted(rows, 'fila')}.`,
    changed: (rows: number) =>
      `${counted(rows, 'indicador cambia', 'indicadores cambian')} de cifra o de semáforo:`,
    touched: (rows: number, reopening: boolean) =>
      `En ${counted(rows, 'fila más', 'filas más')} sólo ${rows === 1 ? 'cambia' : 'cambian'} la explicación o los datos de su ficha${reopening ? ', o se quita el día de cierre' : ''}.`,
    change: (antes: Shown, despues: Shown) => `${judged(antes)} → ${judged(despues)}`,
  },
  filtros: {
    semaforos: 'Mostrar por semáforo',
    text: 'Buscar',
    textHint: 'Clave, nombre o área',
    programa: 'Programa',
    dependencia: 'Dependencia',
    todos: 'Todos',
    todas: 'Todas',
    none: 'Ningún indicador coincide con lo que eligió.',
    clear: 'Quitar los filtros',
    shownOf: (some: number, all: number) =>
      some === all ? indicadores(all) : `${inFigures(some)} de ${indicadores(all)}`,
  },
  lista: 'Lista de indicadores',
  item: {
    figures: (resultado: number | null, meta: number | null) =>
      `Resultado ${figure(resultado)} · Meta ${figure(meta)}`,
    cumplimiento: (shown: string) => `Cumplimiento ${shown}`,
    sinCumplimiento: 'Sin cumplimiento',
    sinNombre: 'Sin nombre',
    fichaAusente: 'Su ficha ya no está en la hoja Fichas técnicas.',
  },
  detalle: {
    porque: 'Por qué',
    cifras: 'Cifras de cada mes',
    cifrasNota: 'Los meses con • son los que cuentan en este periodo. Vacío no es cero.',
    mes: 'Mes',
    meta: 'Meta',
    judged: 'cuenta en este periodo',
    monthName: (mes: Periodo) => capitalise(monthName(Number(mes.slice(5)))),
    cifra: (cifra: Cifra) => {
      switch (cifra.kind) {
        case 'number':
          return shownFigure(cifra.valor);
        case 'text':
          return `«${cifra.texto}»`;
        case 'blank':
          return 'vacío';
        case 'absent':
          return 'sin fila';
      }
    },
    sinVariables: 'Su ficha no nombra variables.',
    variable: (nombre: string, unidad: string, fuente: string) =>
      `${nombre}${unidad === '' ? '' : ` (${unidad})`}${fuente === '' ? '' : `. Fuente: ${fuente}`}`,
    tendencia: 'Tendencia',
    tendenciaNota: 'Cumplimiento guardado en Resultados, en puntos.',
    sinTendencia: 'Todavía no hay resultados guardados de este indicador.',
    periodo: 'Periodo',
    cumplimiento: 'Cumplimiento',
    semaforo: 'Semáforo',
    periodLabel: (periodo: PeriodoIndicador) => capitalise(periodoLabel(periodo)),
    ficha: 'Ficha técnica',
    enSuPeriodo: 'Como regía en este periodo.',
    fields: {
      programa: 'Programa',
      dependencia: 'Dependencia',
      enlace: 'Enlace',
      nivel: 'Nivel',
      metodo: 'Método de cálculo',
      unidad: 'Unidad',
      frecuencia: 'Frecuencia',
      sentido: 'Sentido',
      acumulacion: 'Acumulación',
      lineaBase: 'Línea base',
      metaAnual: 'Meta anual',
      umbrales: 'Umbrales',
      estado: 'Estado',
    },
    umbrales: (riesgo: number, cumplido: number, sobrecumplido: number) =>
      `Propios: en riesgo desde ${riesgo} %, cumplido desde ${cumplido} %, sobrecumplido arriba de ${sobrecumplido} %`,
    lineaBase: (valor: number, anio: number | null, conLineaBase: boolean) =>
      `${shownFigure(valor)}${anio === null ? '' : ` (${anio})`}${conLineaBase ? '; el cumplimiento se mide desde ella' : ''}`,
    sinDato: 'Sin dato',
    ver: 'Ver en la hoja',
    viendo: 'Yendo a la ficha.',
    verOf: (clave: string) => `Ver en la hoja la ficha de ${clave}`,
    historia: 'Historia de su meta y su definición',
    sinHistoria: 'No se ha pedido ningún cambio de su ficha.',
    valor: (campo: string, valor: string) => `${campo}: ${valor === '' ? 'vacío' : valor}`,
    vigencia: (desde: PeriodoIndicador | null, hasta: PeriodoIndicador | null, folio: string) =>
      capitalise(
        `${desde === null ? 'desde el principio' : `desde ${shownPeriod(desde)}`}${
          hasta === null ? ' y hasta ahora' : ` y hasta ${shownPeriod(hasta)}`
        }${folio === '' ? '' : `; solicitud ${folio}`}.`,
      ),
  },
  solicitud: {
    open: 'Pedir un cambio (SEJ-PEP-24)…',
    openOf: (clave: string) => `Pedir un cambio (SEJ-PEP-24) de ${clave}`,
    title: (clave: string) => `Solicitud de cambio de ${clave} (SEJ-PEP-24)`,
    confirm: 'Registrar la solicitud',
    running: 'Registrando la solicitud.',
    done: (folio: string, faltantes: number) =>
      faltantes === 0
        ? `La solicitud quedó registrada con el folio ${folio}, pendiente de resolver.`
        : `La solicitud quedó registrada con el folio ${folio}. Para aprobarse todavía le ${faltantes === 1 ? 'falta un sustento' : `faltan ${faltantes} sustentos`}.`,
    tipo: 'Tipo de cambio',
    elija: 'Elija…',
    causal: 'Causal',
    causalHint: 'P-SEJ-PEP-02, 7.38.',
    campo: 'Punto de la ficha',
    campoN: (number: number) => `Punto ${number} de la ficha`,
    sinPuntos: 'Con este tipo de solicitud ya no hay puntos que puedan cambiar en este ejercicio.',
    metasHint: (desde: PeriodoIndicador) => `Sólo aparecen las metas que rigen desde ${shownPeriod(desde)}.`,
    dice: (valor: string) => `Dice: ${valor === '' ? 'vacío' : valor}`,
    debeDecir: 'Debe decir',
    vacio: 'Vacío',
    agregar: 'Agregar otro punto',
    quitar: 'Quitar este punto',
    quitarOf: (number: number) => `Quitar este punto, el ${number}`,
    baja: 'Al aprobarse, su Estado pasa a «Baja» y deja de programarse.',
    oficio: 'Oficio de la dependencia',
    oficioHint: 'Con el que solicita el cambio (7.37).',
    recursos: 'Oficio con que se solicitaron los recursos',
    documento: 'Documento de que no se entregaron',
    soporteHint: 'Lo pide el punto 7.38 para aprobar.',
    fecha: 'Fecha de la solicitud',
    quePide: 'Qué pide',
    change: (campo: string, antes: string, despues: string) =>
      `${campo}: ${antes === '' ? 'vacío' : antes} → ${despues === '' ? 'vacío' : despues}`,
    falta: 'Puede registrarse, pero para aprobarse le falta',
    completa: ({ regla, procedimiento }: Citas) =>
      `Tiene el sustento que pide la ${regla} para aprobarse${procedimiento('7.37 y 7.38')}.`,
    rige: (desde: PeriodoIndicador) =>
      `Si se aprueba ese día, rige desde ${shownPeriod(desde)}. Lo calculado de periodos anteriores no cambia (criterio propio: la norma no lo señala).`,
    noProcede: 'Todavía no puede registrarse',
  },
  pendientes: {
    title: 'Solicitudes de cambio',
    count: (pending: number) =>
      counted(pending, 'solicitud de cambio por resolver', 'solicitudes de cambio por resolver'),
    sinFolio: (rows: number) =>
      `${counted(rows, 'fila pendiente no tiene', 'filas pendientes no tienen')} folio en la hoja Solicitudes de cambio. Escríbalo para poder ${rows === 1 ? 'resolverla' : 'resolverlas'}.`,
    heading: (folio: string, clave: string) => `${folio} · ${clave}`,
    presentada: (fecha: DateSerial | null, oficio: string) =>
      [fecha === null ? '' : `Del ${short(fecha)}`, oficio === '' ? 'sin oficio' : `oficio ${oficio}`]
        .filter(Boolean)
        .join(', '),
    falta: 'Para aprobarse le falta',
    aprobar: 'Aprobar…',
    rechazar: 'Rechazar…',
    aprobarOf: (folio: string) => `Aprobar la solicitud ${folio}`,
    rechazarOf: (folio: string) => `Rechazar la solicitud ${folio}`,
    aprobarTitle: (folio: string) => `Aprobar la solicitud ${folio}`,
    rechazarTitle: (folio: string) => `Rechazar la solicitud ${folio}`,
    aprobarConfirm: 'Aprobar y cambiar la ficha',
    rechazarConfirm: 'Rechazar',
    noProcede: 'No puede resolverse así',
    fichaCambia: 'En la ficha cambia:',
    fecha: 'Fecha de la resolución',
    motivo: 'Motivo',
    motivoOpcional: 'Motivo (opcional)',
    motivoHint: 'Se informa a la dependencia (7.39).',
    rige: (desde: PeriodoIndicador) =>
      `Rige desde ${shownPeriod(desde)}; lo calculado de periodos anteriores no cambia.`,
    rechazo: 'La ficha no cambia.',
    resolviendo: 'Resolviendo la solicitud.',
    aprobada: (folio: string, desde: PeriodoIndicador) =>
      `La solicitud ${folio} quedó aprobada y su ficha cambió; rige desde ${shownPeriod(desde)}. Quedan sus avisos por enviar.`,
    rechazada: (folio: string) => `La solicitud ${folio} quedó rechazada. Quedan sus avisos por enviar.`,
  },
  avisos: {
    count: (folios: number) =>
      `${counted(folios, 'solicitud resuelta', 'solicitudes resueltas')} con avisos por enviar`,
    title: (folio: string, resolucion: string) =>
      `Avisos de la solicitud ${folio}, ${resolucion.toLowerCase()}`,
    nota: 'Cópielos a su correo: desde aquí no se envía nada (7.39, 7.40 y 7.43).',
    para: (para: string, correo: string) => `Para ${para}${correo === '' ? '' : ` <${correo}>`}`,
    text: (asunto: string, cuerpo: string) => `Asunto: ${asunto}\n\n${cuerpo}`,
    anotar: 'Anotar que hoy se enviaron',
    anotarOf: (folio: string) => `Anotar que hoy se enviaron los avisos de la solicitud ${folio}`,
    anotando: 'Anotando los avisos.',
    anotado: (folio: string) =>
      `Quedó anotado en Solicitudes de cambio que hoy se avisó de la solicitud ${folio} a la Contraloría y a Finanzas.`,
  },
} as const;

interface Shown {
  readonly semaforo: string;
  readonly resultado: number | null;
}

function judged({ semaforo, resultado }: Shown): string {
  return resultado === null ? semaforo : `${semaforo} (${shownFigure(resultado)})`;
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' y ');
}
