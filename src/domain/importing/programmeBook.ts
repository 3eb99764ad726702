import { evaluacionClave } from '../asm/claves';
import { evaluacionesOfPrograma } from '../asm/programa';
import { cellText } from '../cell';
import type { RowValues } from '../changes';
import type { FoundRow, FoundTable } from '../recognition/findTable';
import type { Evaluacion } from '../records';
import { isFiller } from '../text/filler';
import { foldText } from '../text/foldText';

export interface ProgrammeBook {
  /** Rows of Evaluaciones for those that had to be added; it grows as rows are asked about. */
  readonly created: readonly RowValues[];
  /**
   * By the key of its own cell; else by its programme: its own cell, then the one asked for, then what is written over
   * the table, then the only evaluation there is. `null` when nothing says.
   */
  evaluacionOf(row: FoundRow, found: FoundTable): Evaluacion | null;
}

/** Which evaluation each imported row belongs to. @param named programme for rows whose table names none */
export function programmeBook(known: readonly Evaluacion[], named: string | undefined): ProgrammeBook {
  const evaluaciones = [...known];
  const byClave = new Map(known.map((evaluacion) => [foldText(evaluacion.clave), evaluacion]));
  const byPrograma = new Map<string, Evaluacion>();
  const created: RowValues[] = [];
  const add = (evaluacion: Evaluacion): Evaluacion => {
    evaluaciones.push(evaluacion);
    byClave.set(foldText(evaluacion.clave), evaluacion);
    created.push({ evaluacion: evaluacion.clave, programa: evaluacion.programa });
    return evaluacion;
  };
  const ofPrograma = (programa: string): Evaluacion => {
    const key = foldText(programa);
    const found =
      byPrograma.get(key) ??
      evaluacionesOfPrograma(programa, evaluaciones).at(-1) ??
      add({
        clave: evaluacionClave(
          programa,
          evaluaciones.map(({ clave }) => clave),
        ),
        programa,
      });
    byPrograma.set(key, found);
    return found;
  };
  if (named !== undefined) ofPrograma(named);
  return {
    created,
    evaluacionOf: (row, found) => {
      const own = cellText(row.values.programa ?? '');
      const header = row.headerBlock?.programa ?? found.headerBlock.programa ?? '';
      const programa = [own, named ?? '', header].find((text) => text !== '' && !isFiller(text));
      const clave = cellText(row.values.evaluacion ?? '');
      if (clave !== '' && !isFiller(clave)) {
        return byClave.get(foldText(clave)) ?? add({ clave, programa: programa ?? '' });
      }
      if (programa !== undefined) return ofPrograma(programa);
      // Of the workbook as it was: what this file names for some rows says nothing of the others.
      const [only, ...others] = known;
      return only && others.length === 0 ? only : null;
    },
  };
}
