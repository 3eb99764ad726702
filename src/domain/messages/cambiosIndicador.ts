/** What is told of a change of indicator (SEJ-PEP-24): what prevents it and what it lacks. */
import type { CausalCambio, TipoCambio } from '../catalogues/indicadorCatalogues';
import { formatDate } from '../dates/formatDate';
import type { DateSerial } from '../dates/dateSerial';
import { periodoLabel } from '../dates/periodo';
import type { PeriodoIndicador } from '../indicadores/records';
import type { Cita } from './citas';
import type { Problem } from './problemas';

const conjunction = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('es-MX', { type: 'disjunction' });
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`);

const NOTHING = 'No se cambió nada.';
const problem = (codigo: string, mensaje: string): Problem => ({ codigo, mensaje: `${mensaje} ${NOTHING}` });

/** What stands in the way of registering a request or of resolving it. */
export const cambios = {
  sinFichas: () =>
    problem(
      'sin-formato',
      'El libro no tiene la hoja Fichas técnicas. Instale la ficha técnica de indicador (SEJ-PEP-23) y capture o importe los indicadores.',
    ),
  indicadorNoEncontrado: (clave: string, near: string | null) =>
    problem(
      'indicador-no-encontrado',
      `No hay un indicador con la clave «${clave}» en Fichas técnicas. ${near === null ? 'Revise cómo está escrita.' : `¿Quiso decir «${near}»?`}`,
    ),
  claveRepetida: (clave: string, sheet: string, rows: readonly string[]) =>
    problem(
      'clave-repetida',
      `La clave «${clave}» está en varias filas de la hoja «${sheet}» (${conjunction.format(rows)}). Deje una sola y vuelva a intentarlo.`,
    ),
  deBaja: (clave: string) =>
    problem('indicador-de-baja', `El indicador ${clave} está dado de baja y su ficha ya no cambia.`),
  sinPunto: () =>
    problem(
      'sin-punto',
      'Diga qué columna de la ficha técnica cambia y qué debe decir, por ejemplo «Meta jun».',
    ),
  puntoNoEncontrado: (campo: string, near: string | null) =>
    problem(
      'punto-no-encontrado',
      `La ficha técnica no tiene una columna «${campo}» que pueda cambiar. ${near === null ? 'Escríbala como está en su encabezado.' : `La más parecida es «${near}».`}`,
    ),
  puntoRepetido: (heading: string) =>
    problem('punto-repetido', `La solicitud cambia dos veces «${heading}». Deje un solo valor.`),
  puntoAjeno: (heading: string, tipo: TipoCambio) =>
    problem(
      'punto-no-corresponde',
      `«${heading}» no se cambia con una solicitud de tipo «${tipo}». ${WHAT_EACH_CHANGES[tipo]}`,
    ),
  valorInvalido: (mensaje: string) => problem('valor-invalido', mensaje),
  fichaIncoherente: (mensaje: string) => problem('ficha-incoherente', mensaje),
  mismoValor: (heading: string, clave: string) =>
    problem(
      'mismo-valor',
      `La ficha del indicador ${clave} ya dice eso en «${heading}». Escriba el valor nuevo.`,
    ),
  metaPasada: (heading: string, desde: PeriodoIndicador) =>
    problem(
      'meta-retroactiva',
      `«${heading}» es de un periodo cerrado o que ya pasó, y un cambio no es retroactivo (criterio propio: la norma no lo señala). Sólo cambian las metas que rigen desde ${shownPeriod(desde)}.`,
    ),
  metaFueraDeTurno: (heading: string, frecuencia: string) =>
    problem(
      'meta-fuera-de-periodo',
      `«${heading}» no es meta de un indicador de frecuencia ${frecuencia.toLowerCase()}: en ese mes no termina un periodo suyo. Elija otra columna.`,
    ),
  yaSolicitado: (folio: string) =>
    problem(
      'solicitud-repetida',
      `Ese cambio ya está solicitado con el folio ${folio} y sigue pendiente. Resuélvalo con ese folio.`,
    ),
  solicitudNoEncontrada: (folio: string, pending: readonly string[]) =>
    problem(
      'solicitud-no-encontrada',
      `No hay una solicitud de cambio con el folio «${folio}». ${pending.length === 0 ? 'Revise cómo está escrito en la hoja Solicitudes de cambio.' : `Pendientes: ${conjunction.format(pending)}.`}`,
    ),
  folioRepetido: (folio: string, sheet: string) =>
    problem(
      'folio-repetido',
      `El folio ${folio} está en solicitudes de indicadores o tipos distintos en la hoja «${sheet}». Dé otro folio a una de ellas.`,
    ),
  yaResuelta: (folio: string, resolucion: string, fecha: DateSerial | null) =>
    problem(
      'solicitud-resuelta',
      `La solicitud ${folio} ya está ${resolucion.toLowerCase()}${fecha === null ? '' : ` desde el ${formatDate(fecha, 'corta')}`}. Para otro cambio, registre otra solicitud.`,
    ),
  resueltaAntes: (folio: string, solicitada: DateSerial) =>
    problem(
      'fecha-anterior',
      `La solicitud ${folio} es del ${formatDate(solicitada, 'corta')} y no puede resolverse antes. Revise la fecha.`,
    ),
  soporteFaltante: (folio: string, mensajes: readonly string[]) =>
    problem('soporte-faltante', `La solicitud ${folio} no puede aprobarse todavía. ${mensajes.join(' ')}`),
  sinMotivo: (procedimiento: Cita) =>
    problem(
      'sin-motivo',
      `Escriba por qué se rechaza: el motivo se informa a la dependencia${procedimiento('7.39')}.`,
    ),
  fichaCambio: (heading: string, sheet: string, fila: number, says: string, dice: string) =>
    problem(
      'ficha-cambio',
      `La ficha dice ahora «${says}» en «${heading}», y la solicitud (${sheet}, fila ${fila}) dice que decía «${dice}». Corrija «Dice» en la solicitud si el cambio todavía procede, o rechácela.`,
    ),
  /** As Cambios tells the day of a notice. */
  motivoDeAviso: (folio: string, procedimiento: Cita) =>
    `Aviso de la solicitud ${folio}${procedimiento('7.43')}`,
  avisoSinResolver: (folio: string) =>
    problem('solicitud-sin-resolver', `La solicitud ${folio} está pendiente: resuélvala antes de avisar.`),
  sinDiaDeAviso: () =>
    problem('falta-opcion', 'Diga qué día se avisó a la Contraloría, a Finanzas o a ambas.'),
};

const WHAT_EACH_CHANGES: Readonly<Record<TipoCambio, string>> = {
  'Modificación de meta': 'Con ella cambian las metas.',
  'Modificación de definición':
    'Con ella cambian el nombre, la descripción, el método de cálculo, las variables, la unidad de medida, el sentido y la acumulación.',
  'Baja del indicador': 'Con ella sólo cambia el estado.',
  'Frecuencia u otro punto de la ficha':
    'Las metas y la definición tienen su propio tipo de solicitud, con sus causales; una baja también.',
  'De oficio por la Dirección':
    'Una mejora de la definición no cambia metas ni otros puntos, y la baja tiene su propio tipo de solicitud.',
};

/** What a request lacks to be approved, with what the norm says (MTY 7.37–7.38). */
export const faltantes = {
  tipo: (punto: Cita) => `Falta decir qué tipo de cambio se pide${punto('7.37')}.`,
  causal: (tipo: TipoCambio, causales: readonly CausalCambio[], punto: Cita) =>
    `Falta la causal de «${tipo}»: ${disjunction.format(quoted(causales))}${punto('7.38')}.`,
  oficio: (punto: Cita) => `Falta el oficio con que la dependencia lo solicita${punto('7.37')}.`,
  solicitudRecursos: (punto: Cita) =>
    `Falta el oficio con que se solicitaron los recursos que no se tienen${punto('7.38')}.`,
  documento: (punto: Cita) =>
    `Falta el documento con que consta que los recursos no se entregaron${punto('7.38')}.`,
};

/** Why a value is not one that its column takes. */
export const valores = {
  vacio: (heading: string) => `«${heading}» no puede quedar vacía. Escriba lo que debe decir.`,
  sinNumero: (heading: string, written: string) =>
    `«${written}» no es un número, y «${heading}» lo necesita. Escríbalo con cifras, por ejemplo 85.5.`,
  fueraDeCatalogo: (heading: string, written: string, values: readonly string[]) =>
    `«${written}» no es un valor de «${heading}». Puede ser ${disjunction.format(quoted(values))}.`,
  metodo: (written: string, mensaje: string) => `El método «${written}» no se puede leer. ${mensaje}`,
  variablesSinLista: (names: readonly string[]) =>
    `El método usa ${conjunction.format(quoted(names))}, que no está en «Variables». Pida también ese punto en la misma solicitud.`,
  variablesSinUso: (names: readonly string[]) =>
    `«Variables» dice ${conjunction.format(quoted(names))}, que el método no usa. Pida también el método en la misma solicitud.`,
  umbrales: () =>
    'Los umbrales propios van los tres o ninguno, y en orden: en riesgo, cumplido y sobrecumplido. Pida en la misma solicitud los que falten.',
};

/** «mayo de 2026», «el segundo trimestre 2026» inside a sentence. */
export function shownPeriod(periodo: PeriodoIndicador): string {
  const label = periodoLabel(periodo);
  return periodo.includes('T') ? `el ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

/** As Cambios tells it. */
export function motivoEnCambios(folio: string, tipo: string, oficio: string): string {
  return `Solicitud ${folio} (SEJ-PEP-24)${oficio === '' ? '' : `, oficio ${oficio}`}: ${tipo}`;
}
