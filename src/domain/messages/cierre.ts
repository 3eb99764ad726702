/** What closing an ASM asks and what is missing, said as the norm of its perfil names it. */
import { impedimentos, enEspera, isSolventado, type RequisitoJuzgado } from '../cierre/requisitos';
import { numberInWords } from '../dates/numberWords';
import type { NormReference } from '../formats/format';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** «IEEM IV»; an institution that writes its own norm has no initials. */
export function citaBreve({ norm, article }: NormReference): string {
  return norm === 'PROPIA' ? article : `${norm} ${article}`;
}

/** «falta el criterio C. Integración programática (IEEM IV)» */
export function faltaDe(juzgado: RequisitoJuzgado): string {
  return `${sinCita(juzgado)} (${citaBreve(juzgado.requisito.fundamento)})`;
}

function sinCita(juzgado: RequisitoJuzgado): string {
  const { requisito, estado, respuesta } = juzgado;
  return FALTA[estado](nombreDe(juzgado), requisito.nombre, respuesta);
}

const FALTA: Readonly<
  Record<RequisitoJuzgado['estado'], (named: string, nombre: string, respuesta: string) => string>
> = {
  cumple: (named) => `cumple ${named}`,
  'no cumple': (named, _nombre, respuesta) => `no cumple ${named}, que dice «${respuesta}»`,
  'sin respuesta': (named) => `falta ${named}`,
  'sin evidencia': (_named, nombre) => `falta la evidencia de ${nombre}`,
};

/** What the office itself proves is a criterion; what somebody else decides goes by its own name. */
function nombreDe({ requisito }: RequisitoJuzgado): string {
  return requisito.sinRespuesta === 'impide' ? `el criterio ${requisito.nombre}` : `«${requisito.nombre}»`;
}

/** The same of several, as one phrase: what they share is said once. */
export function faltasEnTexto(juzgados: readonly RequisitoJuzgado[]): string {
  const [cita, ...others] = new Set(juzgados.map(({ requisito }) => citaBreve(requisito.fundamento)));
  if (cita === undefined || others.length > 0) return list.format(juzgados.map(faltaDe));
  const criterios = juzgados.filter(isCriterioSinRespuesta);
  const unproved = juzgados.filter(({ estado }) => estado === 'sin evidencia');
  const rest = juzgados.filter((each) => !criterios.includes(each) && !unproved.includes(each));
  const phrases = [
    ...(criterios.length > 1 ? [`faltan los criterios ${names(criterios)}`] : criterios.map(sinCita)),
    ...(unproved.length > 0 ? [`falta la evidencia de ${names(unproved)}`] : []),
    ...rest.map(sinCita),
  ];
  return `${phrases.join('; ')} (${cita})`;
}

function isCriterioSinRespuesta({ estado, requisito }: RequisitoJuzgado): boolean {
  return estado === 'sin respuesta' && requisito.sinRespuesta === 'impide';
}

function names(juzgados: readonly RequisitoJuzgado[]): string {
  return list.format(juzgados.map(({ requisito }) => requisito.nombre));
}

/** What is added to the reason of an ASM that is attended; `''` where its norm asks for nothing more. */
export function cierreDelAtendido(cierre: readonly RequisitoJuzgado[]): string {
  if (isSolventado(cierre)) return ` ${cumplidos(cierre)}`;
  const waiting = enEspera(cierre).map(esperado);
  return waiting.length === 0 ? '' : ` Espera ${list.format(waiting)}.`;
}

function cumplidos(cierre: readonly RequisitoJuzgado[]): string {
  const [first] = cierre;
  if (first && cierre.every(({ requisito }) => requisito.sinRespuesta === 'impide')) {
    const named = cierre.length === 1 ? 'el criterio' : `los ${numberInWords(cierre.length)} criterios`;
    return `Está solventado con ${named} (${citaBreve(first.requisito.fundamento)}).`;
  }
  return `Cumple ${list.format(cierre.map(nombrado))}.`;
}

function esperado(juzgado: RequisitoJuzgado): string {
  return juzgado.estado === 'sin evidencia' ? `la evidencia de ${nombrado(juzgado)}` : nombrado(juzgado);
}

function nombrado(juzgado: RequisitoJuzgado): string {
  return `${nombreDe(juzgado)} (${citaBreve(juzgado.requisito.fundamento)})`;
}

/** The second half of the reason: at 100 % with its evidence, and not closed. */
export function noSolventado(cierre: readonly RequisitoJuzgado[]): string {
  const missing = impedimentos(cierre);
  const verdict = missing.some(({ requisito }) => requisito.sinRespuesta === 'impide')
    ? 'no está solventado'
    : 'no se da por cumplido';
  return `${verdict}: ${faltasEnTexto(missing)}.`;
}

/** What has to be done, as the report lists it. */
export function porHacerDe(juzgado: RequisitoJuzgado): string {
  const named = nombreDe(juzgado);
  switch (juzgado.estado) {
    case 'sin respuesta':
      return juzgado.requisito.sinRespuesta === 'impide' ? `Comprobar ${named}` : `Obtener ${named}`;
    case 'sin evidencia':
      return `Decir con qué se comprobó ${named}`;
    default:
      return `Cumplir ${named}`;
  }
}

/** «B. Formalidad: «El entregable cuenta con…»» */
function queVerifica({ requisito }: RequisitoJuzgado): string {
  return `${requisito.nombre}: «${requisito.verificacion}»`;
}

export const observacionesDeCierre = {
  solventadoIncompleto(cierre: readonly RequisitoJuzgado[]): string {
    const missing = impedimentos(cierre);
    return (
      `El ASM está al 100 % con evidencia entregada y ${noSolventado(cierre)} ` +
      `Se verifica ${missing.map(queVerifica).join('; ')} ` +
      `Revíselo, responda en su columna y escriba con qué documento se comprobó.`
    );
  },
  criterioSinEvidencia: (nombre: string, cumple: string, heading: string) =>
    `El criterio ${nombre} dice «${cumple}» y no dice con qué se comprobó. Escriba el documento en «${heading}», o cambie la respuesta.`,
  dictamenSinOficio: (nombre: string, cumple: string, heading: string) =>
    `«${nombre}» dice «${cumple}» y no dice en qué documento consta. Escríbalo en «${heading}».`,
  accionClaveSinFecha: (accion: string, headings: readonly string[]) =>
    `La acción clave ${accion} está concluida y le falta ${list.format(headings.map((heading) => `«${heading}»`))}. Escriba el día en que se concluyó y con qué documento se prueba.`,
  faseAdelantada: (fase: string, pendientes: readonly string[]) =>
    `Se empezó la ${lowered(fase)} y de las anteriores ${pendientes.length === 1 ? 'falta la acción' : 'faltan las acciones'} ${list.format(pendientes)}. Las fases van una tras otra: revise si esas acciones ya se concluyeron o no aplican.`,
};

/** «Fase 2. …» in the middle of a sentence, by its number alone where it has one. */
function lowered(fase: string): string {
  return /^Fase \d+/.exec(fase)?.[0].toLowerCase() ?? `fase «${fase}»`;
}

/** How the closing of an ASM stands, in one sentence. @param trabajo what is missing of its work, as phrases */
export function estadoEnTexto(
  solventado: boolean,
  cierre: readonly RequisitoJuzgado[],
  trabajo: readonly string[],
): string {
  if (solventado) return cumplidos(cierre);
  const isCriterio = cierre.some(({ requisito }) => requisito.sinRespuesta === 'impide');
  const missing = cierre.filter(({ estado }) => estado !== 'cumple');
  const faltas = [...trabajo, ...(missing.length > 0 ? [faltasEnTexto(missing)] : [])];
  return `${isCriterio ? 'No está solventado' : 'No está cerrado'}: ${faltas.join('; ')}.`;
}
