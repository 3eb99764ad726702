/** Makers of observations, so that each says only what is its own. */
import type { Severidad } from '../../../validation/rule';
import type { ObservacionEntrega } from './delivery';

export interface Place {
  readonly hoja: string;
  readonly celda: string;
}

/** Of the file as a whole; `corroborar` when somebody has to ask the liaison. */
export function ofFile(severidad: Severidad, mensaje: string, corroborar = false): ObservacionEntrega {
  return { hoja: null, celda: null, clave: null, variable: null, severidad, mensaje, corroborar };
}

/** Of a cell that says something of the whole file. */
export function ofCell(place: Place, severidad: Severidad, mensaje: string): ObservacionEntrega {
  return { ...ofFile(severidad, mensaje), hoja: place.hoja, celda: place.celda };
}

/** Of a figure; errors and avisos are corroborated with the liaison, notes only if said. */
export function ofFigure(
  place: Place | null,
  row: { readonly clave: string; readonly variable: string },
  severidad: Severidad,
  mensaje: string,
  corroborar = severidad !== 'nota',
): ObservacionEntrega {
  return {
    hoja: place?.hoja ?? null,
    celda: place?.celda ?? null,
    clave: row.clave === '' ? null : row.clave.slice(0, LONGEST_NAME),
    variable: row.variable === '' ? null : row.variable.slice(0, LONGEST_NAME),
    severidad,
    mensaje,
    corroborar,
  };
}

const LONGEST_NAME = 300;
