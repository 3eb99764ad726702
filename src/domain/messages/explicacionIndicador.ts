/**
 * Why an indicator has the semáforo that it has, in Spanish: the formula with its numbers, the sense, the threshold and
 * its source. Stored beside every result, so that each figure of the matrix can be explained.
 */
import type { Acumulacion, Frecuencia, Sentido } from '../catalogues/indicadorCatalogues';
import { monthName } from '../dates/names';
import { shownFigure } from '../numbers/shownFigure';
import type { Periodo } from '../records';
import type { Cita } from './citas';
import type { Umbrales } from '../indicadores/records';
import type { MotivoSinCumplimiento } from '../indicadores/calculo/cumplimiento';
import { mesesLabel } from '../indicadores/calculo/mesesLabel';
import type { MetaDelPeriodo } from '../indicadores/calculo/metaDelPeriodo';
import type { Operacion, ResultadoDelPeriodo } from '../indicadores/calculo/resultadoDelPeriodo';
import { colorDe, shownCumplimiento, type UmbralesEnUso } from '../indicadores/calculo/semaforoIndicador';

const TURNS: Readonly<Record<Frecuencia, string>> = {
  Mensual: 'Es mensual',
  Trimestral: 'Es trimestral: se mide por trimestre, no por mes',
  Semestral: 'Es semestral: se mide en el segundo y el cuarto trimestre',
  Anual: 'Es anual: se mide en el cuarto trimestre',
};

/** Why it has no figure, when its ficha is to blame. */
export const fichaIncompleta = {
  baja: (cita: Cita) => `El indicador está dado de baja${cita('7.38')}.`,
  frecuencia: 'Falta la frecuencia en su ficha.',
  acumulacion: 'Falta la acumulación en su ficha.',
  sentido: 'Falta el sentido en su ficha.',
  metodo: (mensaje: string) => `Su método de cálculo tiene un error. ${mensaje}`,
  variables: 'Su método de cálculo no nombra ninguna variable.',
} as const;

export function notItsTurn(frecuencia: Frecuencia): string {
  return `No toca en este periodo. ${TURNS[frecuencia]}.`;
}

/** «(45/50)*100 = 90 en marzo de 2026.», «Suma de enero a marzo de 2026: 10 + 12 + 8 = 30.» */
export function resultSentence(
  valor: number,
  operaciones: readonly Operacion[],
  acumulacion: Acumulacion | null,
): string {
  const [first] = operaciones;
  if (!first) return '';
  const months = mesesLabel(operaciones.flatMap((operacion) => operacion.months));
  if (acumulacion === null) return `${worked(first)} en ${months}.`;
  if (operaciones.length === 1) return `${acumulacion} de ${months}: ${worked(first)}.`;
  const parts = operaciones.map((each) => `${shortMonth(each.months)} ${worked(each)}`).join('; ');
  return `${acumulacion} de ${months} (${parts}): ${shownFigure(valor)}.`;
}

/** A método that is a single variable is its own result: «45», not «45 = 45». */
function worked({ formula, resultado }: Operacion): string {
  const shown = shownFigure(resultado);
  return formula === shown ? shown : `${formula} = ${shown}`;
}

function shortMonth(months: readonly Periodo[]): string {
  return months.map((mes) => monthName(Number(mes.slice(5)))).join(', ');
}

export function noResultSentence({
  months,
  formula,
  motivo,
}: Extract<ResultadoDelPeriodo, { readonly kind: 'noCalculable' }>): string {
  return `No se puede calcular en ${mesesLabel(months)}: ${motivo} en ${formula}.`;
}

export function missingMeta(months: readonly Periodo[], frecuencia: Frecuencia): string {
  const annual = frecuencia === 'Anual' ? ' o la meta anual' : '';
  return `Falta la meta de ${mesesLabel(months)}${annual} en su ficha.`;
}

export interface Juzgado {
  readonly resultado: number;
  readonly meta: number;
  readonly acumulada: Extract<MetaDelPeriodo, { readonly kind: 'meta' }>['acumulada'];
  readonly sentido: Sentido;
  /** `undefined`: the ficha does not measure from it. */
  readonly lineaBase?: number | null;
}

/** «Meta 95, ascendente: 100×90/95 = 94.7 %. En riesgo: de 85 a menos de 95 % (criterio propio, hoja Parámetros).» */
export function cumplimientoSentences(juzgado: Juzgado, puntos: number, enUso: UmbralesEnUso): string {
  const { umbrales, fuente, descartados } = enUso;
  const shown = shownCumplimiento(puntos, umbrales);
  return `${goal(juzgado)}: ${formulaOf(juzgado)} = ${shown}. ${colorSentence(puntos, umbrales)} (${SOURCES[fuente]}).${descartados === null ? '' : DISCARDED[descartados]}`;
}

/** A goal that was accumulated says how; that of a quotient is our own criterion. */
function goal({ meta, acumulada, sentido, lineaBase }: Juzgado): string {
  const made = acumulada === null ? '' : ` (${MADE[acumulada]})`;
  const base =
    lineaBase === undefined || lineaBase === null ? '' : `, desde la línea base ${shownFigure(lineaBase)}`;
  return `Meta ${shownFigure(meta)}${made}, ${sentido.toLowerCase()}${base}`;
}

const MADE: Readonly<Record<Acumulacion, string>> = {
  Suma: 'suma de las metas mensuales',
  'Último valor': 'la del último mes',
  Promedio: 'promedio de las metas mensuales',
  Máximo: 'la mayor de las metas mensuales',
  Mínimo: 'la menor de las metas mensuales',
  'Cociente de sumas': 'promedio de las metas mensuales: criterio propio',
};

function formulaOf({ resultado, meta, sentido, lineaBase }: Juzgado): string {
  const [r, m] = [operand(resultado), operand(meta)];
  if (typeof lineaBase === 'number') {
    const base = operand(lineaBase);
    return `100×(${r}−${base})/(${m}−${base})`;
  }
  if (resultado === 0 && meta >= 0 && sentido === 'Descendente') return 'resultado cero, lo mejor posible';
  if (meta === 0) return 'resultado igual a la meta';
  if (sentido === 'Ascendente') return `100×${r}/${m}`;
  return sentido === 'Descendente' ? `100×${m}/${r}` : `100×(1−|${r}−${m}|/${m})`;
}

function operand(figure: number): string {
  return figure < 0 ? `(${shownFigure(figure)})` : shownFigure(figure);
}

function colorSentence(puntos: number, umbrales: Umbrales): string {
  const color = colorDe(puntos, umbrales);
  const { riesgo, cumplido, sobrecumplido } = umbrales;
  switch (color) {
    case 'Sobrecumplido':
      return `${color}: más de ${sobrecumplido} %`;
    case 'Cumplido':
      return `${color}: de ${cumplido} a ${sobrecumplido} %`;
    case 'En riesgo':
      return `${color}: de ${riesgo} a menos de ${cumplido} %`;
    case 'En rezago':
      return `${color}: menos de ${riesgo} %`;
  }
}

const SOURCES: Readonly<Record<UmbralesEnUso['fuente'], string>> = {
  ficha: 'umbrales de su ficha',
  parametros: 'criterio propio, hoja Parámetros',
  omision:
    'criterio propio; los umbrales de la hoja Parámetros no van de menor a mayor y se usaron los de origen',
};

const DISCARDED: Readonly<Record<NonNullable<UmbralesEnUso['descartados']>, string>> = {
  incompletos:
    ' Los umbrales de su ficha no se usaron, porque falta alguno de los tres: complételos o bórrelos.',
  desordenados:
    ' Los umbrales de su ficha no se usaron, porque no van de menor a mayor: corríjalos o bórrelos.',
};

const NO_CUMPLIMIENTO: Readonly<Record<MotivoSinCumplimiento, string>> = {
  'sin línea base': 'la ficha pide medir desde la línea base y no la dice',
  'meta igual a la línea base': 'la meta es igual a la línea base y no hay avance que medir',
  'meta cero': 'la meta es 0 y el resultado no permite compararlo con ella',
  'meta negativa': 'la meta es negativa y sólo se mide desde una línea base; pídala en su ficha',
  'signos distintos':
    'el resultado es negativo y la meta no; sólo se mide desde una línea base, que se pide en su ficha',
  desborda: 'el cociente es demasiado grande',
};

export function noCumplimientoSentence(juzgado: Juzgado, porque: MotivoSinCumplimiento): string {
  return `${goal(juzgado)}: sin cumplimiento, porque ${NO_CUMPLIMIENTO[porque]}.`;
}
