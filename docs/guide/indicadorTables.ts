import { parametrosDefaults } from '../../src/domain/advance/parametros';
import {
  ACUMULACIONES,
  indicadorCatalogues,
  SENTIDOS,
  TIPOS_CAMBIO,
  type Sentido,
  type TipoCambio,
} from '../../src/domain/catalogues/indicadorCatalogues';
import { cumplimiento, type Medida } from '../../src/domain/indicadores/calculo/cumplimiento';
import { resultadoDelPeriodo } from '../../src/domain/indicadores/calculo/resultadoDelPeriodo';
import { solicitudProblems } from '../../src/domain/indicadores/cambios/soporte';
import { causalesOf } from '../../src/domain/indicadores/cambios/tipos';
import { parseMetodo } from '../../src/domain/indicadores/metodo/parseMetodo';
import { criterioPropio } from '../../src/domain/messages/citas';
import { SEMAFOROS_INDICADOR, type SemaforoIndicador } from '../../src/domain/indicadores/records';
import { shownFigure } from '../../src/domain/numbers/shownFigure';
import { table } from './markdown';

const {
  indicadorRiesgo: riesgo,
  indicadorCumplido: cumplido,
  indicadorSobrecumplido: sobrecumplido,
} = parametrosDefaults;

const CUANDO: Readonly<Record<SemaforoIndicador, string>> = {
  'No programado': 'El periodo no le toca por su frecuencia, o ya estaba dado de baja.',
  'No disponible': 'Los datos del periodo no llegaron a tiempo, contando la prórroga aceptada.',
  'No calculable':
    'Falta un dato que se está corroborando, falta la meta, o la operación no da un número (se divide entre cero, por ejemplo).',
  Sobrecumplido: `Cumplimiento mayor que ${sobrecumplido} %.`,
  Cumplido: `Cumplimiento de ${cumplido} % o más, hasta ${sobrecumplido} %.`,
  'En riesgo': `Cumplimiento de ${riesgo} % o más, menor que ${cumplido} %.`,
  'En rezago': `Cumplimiento menor que ${riesgo} %.`,
};

/** The states of an indicator in the order in which they are asked. */
export function semaforoIndicadorTable(): string {
  return table(
    ['', 'Semáforo', 'Cuándo'],
    SEMAFOROS_INDICADOR.map((etiqueta, index) => [String(index + 1), `**${etiqueta}**`, CUANDO[etiqueta]]),
  );
}

const METODO = '([Atendidas]/[Recibidas])*100';
/** Attended and received in each month of an invented quarter. */
const QUARTER = [
  ['2026-01', 8, 10],
  ['2026-02', 10, 20],
  ['2026-03', 30, 30],
] as const;

/** What each accumulation gives of the same three months, worked out by the program itself. */
export function acumulacionTable(): string {
  const { entries } = indicadorCatalogues.acumulacion;
  return [
    `Los mismos tres meses de \`${METODO}\` con cada acumulación: enero ${QUARTER[0][1]} de ${QUARTER[0][2]}, febrero ${QUARTER[1][1]} de ${QUARTER[1][2]}, marzo ${QUARTER[2][1]} de ${QUARTER[2][2]}.`,
    table(
      ['Acumulación', 'Qué hace', 'Resultado del ejemplo'],
      ACUMULACIONES.map((acumulacion) => [
        acumulacion,
        entries.find(({ value }) => value === acumulacion)?.description ?? '',
        exampleOf(acumulacion),
      ]),
    ),
  ].join('\n\n');
}

function exampleOf(acumulacion: (typeof ACUMULACIONES)[number]): string {
  const metodo = parseMetodo(METODO);
  if (metodo.kind === 'error') throw new Error(metodo.mensaje);
  const meses = QUARTER.map(([mes, atendidas, recibidas]) => ({
    mes,
    figures: new Map([
      ['Atendidas', atendidas],
      ['Recibidas', recibidas],
    ]),
  }));
  const resultado = resultadoDelPeriodo(metodo, acumulacion, meses);
  if (resultado.kind !== 'resultado') throw new Error(resultado.motivo);
  return shownFigure(resultado.valor);
}

const FORMULAS: Readonly<Record<Sentido, string>> = {
  Ascendente: '100·R/M',
  Descendente: '100·M/R',
  Regular: '100·(1 − |R − M| / |M|), mínimo 0',
};

/** Formula and limit cases of each sense; R is the result, M the goal, LB the baseline. */
export function cumplimientoTable(): string {
  const bySentido = SENTIDOS.map((sentido) => [
    sentido,
    FORMULAS[sentido],
    judged({ resultado: 90, meta: 95, sentido }),
    judged({ resultado: 0, meta: 95, sentido }),
    judged({ resultado: 0, meta: 0, sentido }),
    judged({ resultado: 5, meta: 0, sentido }),
    judged({ resultado: 5, meta: -5, sentido }),
  ]);
  const fromBaseline = (resultado: number, meta: number): string =>
    judged({ resultado, meta, sentido: 'Ascendente', lineaBase: 80 });
  return table(
    ['Sentido', 'Cumplimiento', 'R 90, M 95', 'R 0, M 95', 'R 0, M 0', 'R 5, M 0', 'R 5, M −5'],
    [
      ...bySentido,
      [
        'Cualquiera, con línea base de 80',
        '100·(R − LB)/(M − LB)',
        fromBaseline(90, 95),
        fromBaseline(0, 95),
        fromBaseline(0, 0),
        fromBaseline(5, 0),
        fromBaseline(5, -5),
      ],
    ],
  );
}

const twoDecimals = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 2 });

function judged(medida: Medida): string {
  const found = cumplimiento(medida);
  return found.kind === 'cumplimiento' ? `${twoDecimals.format(found.puntos)} %` : 'No calculable';
}

const NO_CAUSAL = 'ninguna: la norma no las señala';

/** Each kind of change with its causales, and what it needs to be approved, asked of the program itself. */
export function cambiosTable(): string {
  return table(
    ['Tipo de cambio', 'Causales', 'Para aprobarse'],
    TIPOS_CAMBIO.map((tipo) => [tipo, causalesOf(tipo).join('; ') || NO_CAUSAL, supportOf(tipo)]),
  );
}

/** What is lacking when nothing but the causal was given; of a causal that needs more, said apart. */
function supportOf(tipo: TipoCambio): string {
  const causales = causalesOf(tipo);
  const needs = (causales.length === 0 ? [null] : causales).map((causal) =>
    // Without the points of the norm: the section cites them once.
    solicitudProblems({ tipo, causal, oficio: '', solicitudRecursos: '', documento: '' }, criterioPropio).map(
      ({ mensaje }) => mensaje.replace(/^Falta /, '').replace(/[.]$/, ''),
    ),
  );
  const [first = []] = needs;
  const always = first.filter((each) => needs.every((need) => need.includes(each)));
  const special = causales.flatMap((causal, index) =>
    (needs[index] ?? [])
      .filter((each) => !always.includes(each))
      .map((each) => `con la causal «${causal}», también ${each}`),
  );
  return [...always, ...special].join('; ') || 'sólo la resolución de la Dirección';
}
