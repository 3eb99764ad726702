/**
 * What the office writes about a quarter, to be copied: the oficio of results of each dependency (MTY 7.26) and the list
 * for the Contraloría (MTY 7.28). Only the procedure of Monterrey is cited, and only to whom it applies.
 */
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import { counted } from './counted';
import { trimestreLabel } from './matriz';

const PROCEDIMIENTO = 'procedimiento Seguimiento al Desempeño P-SEJ-PEP-02, versión 05';

export const PRESENTE = 'Presente.';
export const SALUDO = 'Sin otro particular, le envío un cordial saludo.';

const indicadores = (count: number): string => counted(count, 'indicador', 'indicadores');

export const oficioResultados = {
  asunto: (dependencia: string, trimestre: string): string =>
    `Resultados de los indicadores de ${dependencia}, ${trimestreLabel(trimestre)}`,
  destinatario: (dependencia: string): string => `A la persona titular de ${dependencia}`,
  informa: (trimestre: string, corte: DateSerial, citaMonterrey: boolean): string =>
    `Por este medio${citaMonterrey ? `, con fundamento en los numerales 7.26 y 7.27 del ${PROCEDIMIENTO}` : ''}, hago de su conocimiento los resultados de sus indicadores en el ${trimestreLabel(trimestre)}, con corte al ${formatDate(corte, 'larga')}, para que se realicen las acciones preventivas o correctivas que correspondan.`,
  /** @param conteo «Cumplido 3, En riesgo 1» */
  cuenta: (total: number, conteo: string): string => `Se da seguimiento a ${indicadores(total)}: ${conteo}.`,
  /** @param puntos «94.7» */
  avance: (calculables: number, puntos: string): string =>
    ` El avance físico, promedio de ${indicadores(calculables)} con cumplimiento, es de ${puntos} %.`,
  ninguno: 'Ninguno requiere acciones preventivas o correctivas.',
  atencion: 'Requieren su atención:',
  plan: 'Por cada indicador «En rezago», la Contraloría Municipal solicitará su justificación, una acción de mejora y su fecha compromiso (numeral 7.28); el Plan de Acciones de Indicadores se envía a más tardar el último día hábil del mes (apartado IV).',
  comunicar:
    'Le solicito comunicar estos resultados a las personas titulares de las unidades administrativas competentes.',
} as const;

export const relacionContraloria = {
  asunto: (trimestre: string): string => `Indicadores «En rezago» del ${trimestreLabel(trimestre)}`,
  destinatario: (citaMonterrey: boolean): string =>
    citaMonterrey ? 'A la Contraloría Municipal' : 'A la Contraloría',
  ninguno: (trimestre: string, corte: DateSerial): string =>
    `En el ${trimestreLabel(trimestre)}, con corte al ${formatDate(corte, 'larga')}, ningún indicador quedó «En rezago».`,
  remite: (trimestre: string, corte: DateSerial, citaMonterrey: boolean): string =>
    `Por este medio${citaMonterrey ? `, conforme al numeral 7.28 del ${PROCEDIMIENTO}` : ''}, remito la relación de los indicadores que en el ${trimestreLabel(trimestre)}, con corte al ${formatDate(corte, 'larga')}, quedaron «En rezago», para que se soliciten a cada dependencia la justificación, la acción de mejora y la fecha compromiso de cada uno.`,
  cuenta: (rezagos: number, dependencias: number): string =>
    `${rezagos === 1 ? 'Es' : 'Son'} ${indicadores(rezagos)} de ${counted(dependencias, 'dependencia')}:`,
} as const;

interface Cifras {
  readonly clave: string;
  readonly nombre: string;
  /** As they are shown; `cumplimiento` is `''` where there is none. */
  readonly meta: string;
  readonly resultado: string;
  readonly cumplimiento: string;
}

export function atencionLine(
  numero: number,
  { clave, nombre, meta, resultado, cumplimiento }: Cifras,
  { semaforo, recomendacion }: { readonly semaforo: string; readonly recomendacion: string },
): string {
  const measured = cumplimiento === '' ? '' : `cumplimiento ${cumplimiento}, `;
  return `${numero}. ${clave}, ${nombre}: meta ${meta}, resultado ${resultado}, ${measured}«${semaforo}». ${recomendacion}`.trim();
}

export function rezagoLine({ clave, nombre, meta, resultado, cumplimiento }: Cifras): string {
  return `- ${clave}, ${nombre}: meta ${meta}, resultado ${resultado}, cumplimiento ${cumplimiento}.`;
}
