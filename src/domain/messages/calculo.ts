/** Sentences about the método de cálculo and about what stands in the way of calculating. */
import { periodoLabel } from '../dates/periodo';
import type { PeriodoIndicador } from '../indicadores/records';
import { inFigures } from './counted';
import type { Problem } from './problemas';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** People count from one. */
const at = (position: number): string => `carácter ${position + 1}`;

/** What is wrong with a método and what to write instead; `position` is 0-based. */
export const metodoMensajes = {
  vacio: () =>
    'El método de cálculo está vacío. Escriba la operación con sus variables entre corchetes, por ejemplo ([Atendidas]/[Recibidas])*100.',
  corcheteSinCerrar: (position: number) =>
    `El corchete «[» del ${at(position)} no se cierra. Escriba «]» al final del nombre de la variable.`,
  corcheteSinAbrir: (position: number) =>
    `En el ${at(position)} hay un «]» sin su «[». Ponga «[» donde empieza el nombre de la variable, o quítelo.`,
  nombreVacio: (position: number) =>
    `Los corchetes del ${at(position)} no tienen nada dentro. Escriba entre ellos el nombre de la variable.`,
  comaEnNumero: (number: string, position: number) =>
    `En el ${at(position)}, «${number}» lleva coma. Escriba el número sin separador de miles y con punto decimal, por ejemplo 1000.5.`,
  numeroDemasiadoGrande: (position: number) =>
    `El número del ${at(position)} es demasiado grande. Escriba uno menor.`,
  sinCorchetes: (words: string, position: number) =>
    `En el ${at(position)}, «${words}» no está entre corchetes. Si es una variable, escriba [${words}].`,
  equisPorSigno: (position: number) =>
    `En el ${at(position)} hay una letra «x» donde se esperaba un operador. Para multiplicar escriba «*».`,
  funcion: (words: string, position: number) =>
    `En el ${at(position)}, «${words}(» parece una función, y el método no las usa. Escriba la operación con +, -, *, / o ^ y cada variable entre corchetes.`,
  antesDelIgual: (words: string, position: number) =>
    `El método lleva sólo la operación. Quite «${words} =», que empieza en el ${at(position)}.`,
  signoIgual: (position: number) =>
    `En el ${at(position)} hay un signo «=». El método lleva sólo la operación: quite el signo y lo que esté antes de él.`,
  signoPorciento: (position: number) =>
    `En el ${at(position)} hay un signo «%», que se presta a confusión. Para un porcentaje multiplique por 100; para tomar una parte escriba el decimal, por ejemplo 0.45.`,
  llave: (sign: string, position: number) =>
    `En el ${at(position)} hay una llave «${sign}». Agrupe con paréntesis ( ) y escriba las variables entre corchetes [ ].`,
  signoDesconocido: (sign: string, position: number) =>
    `En el ${at(position)} hay un signo que el método no usa: «${sign}». Sólo lleva números, variables entre corchetes, paréntesis y + - * / ^.`,
  parentesisSinAbrir: (position: number) =>
    `En el ${at(position)} hay un «)» sin su «(». Quítelo, o abra el paréntesis donde falte.`,
  parentesisSinCerrar: (position: number) =>
    `El paréntesis «(» del ${at(position)} no se cierra. Escriba «)» donde termine.`,
  cierraAntes: (position: number) =>
    `En el ${at(position)} se cierra un paréntesis donde se esperaba un número, una variable entre corchetes o «(».`,
  terminaAntes: (position: number) =>
    `El método termina en el ${at(position)}, donde se esperaba un número, una variable entre corchetes o «(».`,
  operadorDeMas: (operator: string, position: number) =>
    `En el ${at(position)} hay un «${operator}» donde se esperaba un número, una variable entre corchetes o «(». Quite el operador que sobra.`,
  faltaOperador: (position: number, word: string) =>
    `En el ${at(position)}, antes de «${word}», falta un operador: + - * / o ^.`,
  demasiadaProfundidad: (position: number, depth: number) =>
    `En el ${at(position)} hay más de ${depth} paréntesis o potencias unos dentro de otros. Simplifique la operación.`,
  divisorCero: (divisor: string) => `se divide entre cero: ${divisor} vale 0`,
  potenciaDeCero: () => 'se divide entre cero: hay un cero elevado a una potencia negativa',
  noEsReal: () => 'no es un número: hay una potencia fraccionaria de un número negativo',
  desborda: () => 'el resultado es demasiado grande',
};

/** What stands in the way of the verb. */
export const calculoProblemas = {
  sinFichas: (): Problem => ({
    codigo: 'sin-fichas',
    mensaje:
      'El libro no tiene la hoja «Fichas técnicas», de donde salen los indicadores. Instale el formato «Ficha técnica de indicador», capture o importe sus filas y vuelva a intentarlo.',
  }),
  sinIndicadores: (sheet: string): Problem => ({
    codigo: 'sin-indicadores',
    mensaje: `No hay indicadores que calcular: ninguna fila de la hoja «${sheet}» tiene clave. Capture las fichas, o escriba su clave en la columna «Clave», y vuelva a intentarlo.`,
  }),
  trimestreCerrado: (periodo: PeriodoIndicador, claves: readonly string[]): Problem => ({
    codigo: 'trimestre-cerrado',
    mensaje: `«${periodoLabel(periodo)}» está cerrado por su matriz y ahora saldría distinto en ${claves.length === 1 ? 'el indicador' : `${inFigures(claves.length)} indicadores:`} ${someOf(claves)}. Para cambiarlo, reábralo e indique el motivo. No se cambió nada.`,
  }),
};

const NAMED = 5;

function someOf(claves: readonly string[]): string {
  const rest = claves.length - NAMED;
  const named = claves.slice(0, NAMED).map((clave) => `«${clave}»`);
  return list.format(rest > 0 ? [...named, `${inFigures(rest)} más`] : named);
}
