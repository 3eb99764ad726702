import type { RowValues } from '../../src/domain/changes';
import { convenio, evaluaciones } from '../../src/domain/formats';
import { gem, type Perfil } from '../../src/domain/perfiles';
import { findTable } from '../../src/domain/recognition/findTable';
import type { Seguimiento } from '../../src/domain/seguimiento';
import { convenioGrid } from '../fixtures/convenioRows';
import { serial } from './anexoIReal';
import { installedTable, seguimientoOf } from './seguimiento';

/** The day on which the real Convenio was signed in Toluca. */
export const FIRMA = serial(2021, 5, 17);

/** The five commitments of the real Convenio as an import leaves them: as they came, each with its clave. */
export function realCommitments(): readonly RowValues[] {
  return (findTable(convenioGrid(), convenio)?.rows ?? []).map((row, index) => ({
    ...row.values,
    numero: Number(row.values.numero),
    clave: `PP-00${index + 1}`,
    evaluacion: 'PP',
    programa: 'Prestaciones potestativas',
  }));
}

/** Those commitments in a workbook, with the signature of their document and no other fact. */
export function conveniosOf(
  rows: readonly RowValues[] = realCommitments(),
  perfil: Perfil = gem,
): Seguimiento {
  const evaluacion = { evaluacion: 'PP', programa: 'Prestaciones potestativas', firma: FIRMA };
  return seguimientoOf([installedTable(convenio, rows), installedTable(evaluaciones, [evaluacion])], {
    perfil,
  });
}
