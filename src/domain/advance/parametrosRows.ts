/** The sheet Parámetros: how the thresholds are written in it and read back. */
import { cellText, type CellValue } from '../cell';
import { parametrosRegister, type ParametrosKey } from '../registers';
import { foldCompact } from '../text/foldText';
import { parametrosDefaults, type Parametros } from './parametros';

export { parametrosDefaults };

interface Declaration {
  readonly key: keyof Parametros;
  readonly nombre: string;
  readonly unidad: string;
  readonly descripcion: string;
}

const DECLARATIONS: readonly Declaration[] = [
  {
    key: 'riesgoPuntos',
    nombre: 'Riesgo: puntos bajo lo programado',
    unidad: 'puntos porcentuales',
    descripcion: 'En riesgo cuando el avance real está más de estos puntos abajo del programado.',
  },
  {
    key: 'riesgoDias',
    nombre: 'Riesgo: días para el término',
    unidad: 'días naturales',
    descripcion: 'En riesgo cuando faltan estos días o menos y el avance no llega al mínimo.',
  },
  {
    key: 'riesgoAvance',
    nombre: 'Riesgo: avance mínimo',
    unidad: 'puntos porcentuales',
    descripcion: 'Avance que debe tenerse cuando faltan esos días.',
  },
  {
    key: 'rezagoProgramado',
    nombre: 'Rezago por programado',
    unidad: 'Sí o No',
    descripcion: 'Sí: también hay rezago antes del término, cuando el avance está muy abajo del programado.',
  },
  {
    key: 'rezagoPuntos',
    nombre: 'Rezago: puntos bajo lo programado',
    unidad: 'puntos porcentuales',
    descripcion: 'Con «Rezago por programado» en Sí: en rezago a más de estos puntos abajo del programado.',
  },
];

const FUNDAMENTO = 'Criterio propio: ninguna norma señala umbrales ni un programado lineal.';

/** The rows to install, in the order of the sheet's columns. */
export function parametrosRows(parametros = parametrosDefaults): readonly (readonly CellValue[])[] {
  return DECLARATIONS.map(({ key, nombre, unidad, descripcion }) => {
    const value = parametros[key];
    const row: Readonly<Record<ParametrosKey, CellValue>> = {
      parametro: nombre,
      valor: typeof value === 'boolean' ? (value ? 'Sí' : 'No') : value,
      unidad,
      descripcion,
      fundamento: FUNDAMENTO,
    };
    return parametrosRegister.columns.map((column) => row[column.key]);
  });
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
    const declaration = DECLARATIONS.find((one) => one.key === key);
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
