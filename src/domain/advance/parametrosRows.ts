/** The sheet Parámetros: how the thresholds are written in it and read back. */
import { cellText, type CellValue } from '../cell';
import { parametrosRegister, type ParametrosKey } from '../registers';
import { foldCompact } from '../text/foldText';
import { parametrosDefaults, type Parametros } from './parametros';

export { parametrosDefaults };

const DIAS = 'días naturales';

export interface ParametroDeclaration {
  readonly key: keyof Parametros;
  readonly nombre: string;
  readonly unidad: string;
  readonly descripcion: string;
  /** What it judges; a workbook shows those of what it holds. */
  readonly de: 'asm' | 'indicadores';
  /** Largest number that makes sense; absent for Sí or No. Days are whole. */
  readonly maximo?: number;
}

export const parametroDeclarations: readonly ParametroDeclaration[] = [
  {
    key: 'riesgoPuntos',
    de: 'asm',
    nombre: 'Riesgo: puntos bajo lo programado',
    unidad: 'puntos porcentuales',
    maximo: 100,
    descripcion: 'En riesgo cuando el avance real está más de estos puntos abajo del programado.',
  },
  {
    key: 'riesgoDias',
    de: 'asm',
    nombre: 'Riesgo: días para el término',
    unidad: DIAS,
    maximo: 365,
    descripcion: 'En riesgo cuando faltan estos días o menos y el avance no llega al mínimo.',
  },
  {
    key: 'riesgoAvance',
    de: 'asm',
    nombre: 'Riesgo: avance mínimo',
    unidad: 'puntos porcentuales',
    maximo: 100,
    descripcion: 'Avance que debe tenerse cuando faltan esos días.',
  },
  {
    key: 'rezagoProgramado',
    de: 'asm',
    nombre: 'Rezago por programado',
    unidad: 'Sí o No',
    descripcion: 'Sí: también hay rezago antes del término, cuando el avance está muy abajo del programado.',
  },
  {
    key: 'rezagoPuntos',
    de: 'asm',
    nombre: 'Rezago: puntos bajo lo programado',
    unidad: 'puntos porcentuales',
    maximo: 100,
    descripcion: 'Con «Rezago por programado» en Sí: en rezago a más de estos puntos abajo del programado.',
  },
  {
    key: 'indicadorRiesgo',
    de: 'indicadores',
    nombre: 'Indicador: en riesgo desde',
    unidad: 'puntos de cumplimiento',
    maximo: 1000,
    descripcion: 'Con menos cumplimiento que este, el indicador está en rezago.',
  },
  {
    key: 'indicadorCumplido',
    de: 'indicadores',
    nombre: 'Indicador: cumplido desde',
    unidad: 'puntos de cumplimiento',
    maximo: 1000,
    descripcion: 'Con este cumplimiento o más, el indicador está cumplido; con menos, en riesgo.',
  },
  {
    key: 'indicadorSobrecumplido',
    de: 'indicadores',
    nombre: 'Indicador: sobrecumplido arriba de',
    unidad: 'puntos de cumplimiento',
    maximo: 1000,
    descripcion: 'Con más cumplimiento que este, el indicador está sobrecumplido.',
  },
];

export const PARAMETROS_FUNDAMENTO =
  'Criterio propio: ninguna norma señala umbrales ni un programado lineal.';

/** The rows to install for what a workbook holds, in the order of the sheet's columns. */
export function parametrosRows(
  areas: readonly ParametroDeclaration['de'][],
  parametros = parametrosDefaults,
): readonly (readonly CellValue[])[] {
  return parametroDeclarations
    .filter(({ de }) => areas.includes(de))
    .map((declaration) => {
      const row = parametrosRecord(declaration, parametroCell(declaration.key, parametros));
      return parametrosRegister.columns.map((column) => row[column.key]);
    });
}

/** One row of the sheet. */
export function parametrosRecord(
  { nombre, unidad, descripcion }: ParametroDeclaration,
  valor: CellValue,
): Readonly<Record<ParametrosKey, CellValue>> {
  return { parametro: nombre, valor, unidad, descripcion, fundamento: PARAMETROS_FUNDAMENTO };
}

/** As it is written in the sheet. */
export function parametroCell(key: keyof Parametros, parametros: Parametros): string | number {
  const value = parametros[key];
  if (typeof value !== 'boolean') return value;
  return value ? 'Sí' : 'No';
}

/** What somebody typed for a parameter, as the sheet is to hold it; `null` when it makes no sense for it. */
export function readParametro(
  { unidad, maximo }: ParametroDeclaration,
  typed: string,
): string | number | null {
  if (maximo === undefined) {
    const yes = readYesNo(typed);
    return yes === null ? null : yes ? 'Sí' : 'No';
  }
  const number = readNumber(typed);
  if (number === null || number > maximo) return null;
  return unidad === DIAS && !Number.isInteger(number) ? null : number;
}

/**
 * What the institution edited: first column the name, second the value. A parameter that is missing, blank or has a
 * value that makes no sense (text, a negative number) keeps its default.
 */
export function parametrosFromRows(
  rows: readonly (readonly CellValue[])[],
  defaults: Parametros,
): Parametros {
  const written = new Map(rows.map(([nombre = '', valor = '']) => [foldCompact(cellText(nombre)), valor]));
  const valueOf = (key: keyof Parametros): CellValue => {
    const declaration = parametroDeclarations.find((one) => one.key === key);
    return (declaration && written.get(foldCompact(declaration.nombre))) ?? '';
  };
  const number = (key: Exclude<keyof Parametros, 'rezagoProgramado'>): number =>
    readNumber(valueOf(key)) ?? defaults[key];
  return {
    riesgoPuntos: number('riesgoPuntos'),
    riesgoDias: number('riesgoDias'),
    riesgoAvance: number('riesgoAvance'),
    rezagoProgramado: readYesNo(valueOf('rezagoProgramado')) ?? defaults.rezagoProgramado,
    rezagoPuntos: number('rezagoPuntos'),
    indicadorRiesgo: number('indicadorRiesgo'),
    indicadorCumplido: number('indicadorCumplido'),
    indicadorSobrecumplido: number('indicadorSobrecumplido'),
  };
}

/** «15», «15 puntos», «15.5 %», 15: a threshold someone typed. */
function readNumber(value: CellValue): number | null {
  if (typeof value === 'number') return value >= 0 && Number.isFinite(value) ? value : null;
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:%|puntos?|d[ií]as?)?$/i.exec(cellText(value));
  return match?.[1] ? Number(match[1].replace(',', '.')) : null;
}

function readYesNo(value: CellValue): boolean | null {
  if (typeof value === 'boolean') return value;
  const folded = foldCompact(cellText(value));
  if (folded === 'si' || folded === 'verdadero' || folded === '1') return true;
  return folded === 'no' || folded === 'falso' || folded === '0' ? false : null;
}
