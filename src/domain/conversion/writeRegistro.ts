import type { CellValue } from '../cell';
import type { RowValues } from '../changes';
import { columnOf, columnsOf, type ColumnKey, type Format } from '../formats/format';
import { labelledAcciones, labelledResponsables } from './labelledText';
import { numberedText, readNumbered } from './numberedText';
import { isLabelled } from './readRegistro';
import { boundaryOf, type Registro } from './registro';
import { responsablesText } from './responsables';

/** Marks of each format's own sheet. */
export const NOT_CARRIED: ReadonlySet<ColumnKey> = new Set(['validacion', 'fechaCaptura']);

/** Only columns that the format has; what a column of the same kind says is carried word for word. */
export function writeRegistro(registro: Registro, from: Format, to: Format): RowValues {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  const written: RowValues = {
    ...registro.values,
    ...actividadesFor(registro, from, to),
    ...responsableFor(registro, from, to),
    ...aceptadaFor(from, to),
  };
  for (const { key } of columnsOf(to)) {
    const value = NOT_CARRIED.has(key) ? '' : (written[key] ?? '');
    if (value !== '') values[key] = value;
  }
  return values;
}

function actividadesFor({ acciones }: Registro, from: Format, to: Format): RowValues {
  const wasSigned = isLabelled(from, 'actividades');
  const isSigned = isLabelled(to, 'actividades');
  if (wasSigned === isSigned || acciones.length === 0) return {};
  if (isSigned) return { actividades: labelledAcciones(acciones.filter(saysSomething)) };
  const termino = boundaryOf(
    acciones.map((accion) => accion.termino),
    'last',
  );
  return {
    actividades: numberedText(acciones),
    inicio: boundaryOf(
      acciones.map((accion) => accion.inicio),
      'first',
    ),
    termino,
    ...(typeof termino === 'number' ? { terminoOriginal: termino } : {}),
    evidencias: evidenciasText(acciones),
  };
}

/** What proves every action is said once. */
function evidenciasText(acciones: Registro['acciones']): string {
  const [first] = acciones;
  if (!first) return '';
  const isSame = acciones.every(({ evidencia }) => evidencia === first.evidencia);
  const isPlain = acciones.length === 1 || readNumbered(first.evidencia) === null;
  if (isSame && isPlain) return first.evidencia;
  return numberedText(acciones.map(({ numero, evidencia }) => ({ numero, texto: evidencia })));
}

function saysSomething({ texto, inicio, termino, evidencia }: Registro['acciones'][number]): boolean {
  return texto !== '' || evidencia !== '' || inicio !== undefined || termino !== undefined;
}

function responsableFor({ responsables }: Registro, from: Format, to: Format): RowValues {
  const wasSigned = isLabelled(from, 'responsable');
  const isSigned = isLabelled(to, 'responsable');
  if (wasSigned === isSigned || responsables.length === 0) return {};
  return { responsable: isSigned ? labelledResponsables(responsables) : responsablesText(responsables) };
}

/**
 * An ASM that stands in a plan or in a signed agreement was accepted: only a format that asks can say that it was not.
 * Nothing is supposed of its viability, nor of the reasons that were given.
 */
export function aceptadaFor(from: Format, to: Format): RowValues {
  const asks = columnOf(to, 'aceptada') !== undefined && columnOf(from, 'aceptada') === undefined;
  return asks ? { aceptada: 'Sí' } : {};
}
