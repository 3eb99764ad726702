import { findTable } from '../../src/domain/recognition/findTable';
import { anexoI, evaluaciones } from '../../src/domain/formats';
import { dateSerial } from '../../src/domain/dates/dateSerial';
import type { RowValues } from '../../src/domain/changes';
import type { Seguimiento } from '../../src/domain/seguimiento';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { installedTable, seguimientoOf } from './seguimiento';

export const serial = (year: number, month: number, day: number): number => {
  const date = dateSerial(year, month, day);
  if (date === null) throw new Error(`No such day: ${year}-${month}-${day}`);
  return date;
};

/** Puebla's seven recommendations as an import leaves them: as they came, each with its clave. */
export function realRows(): readonly RowValues[] {
  return (findTable(anexoIGrid(), anexoI)?.rows ?? []).map((row, index) => ({
    ...row.values,
    clave: `E007-00${index + 1}`,
    evaluacion: 'E007',
    programa: 'E007',
  }));
}

/** The real Anexo I under its own perfil, with the signature of its document and no other fact. */
export function realAnexoI(rows: readonly RowValues[] = realRows()): Seguimiento {
  return seguimientoOf([
    installedTable(anexoI, rows),
    installedTable(evaluaciones, [{ evaluacion: 'E007', programa: 'E007', firma: serial(2025, 9, 23) }]),
  ]);
}
