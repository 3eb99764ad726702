import type { Seguimiento } from '../seguimiento';
import { plainText } from '../tables/tableData';
import { foldText } from '../text/foldText';

/** The workbook as one ASM sees it: its rows and the evaluations. To judge it alone at each key that is typed. */
export function onlyAsm(seguimiento: Seguimiento, clave: string): Seguimiento {
  const wanted = foldText(clave);
  return {
    ...seguimiento,
    tables: seguimiento.tables.map((table) =>
      table.format.rows === 'evaluacion'
        ? table
        : { ...table, rows: table.rows.filter((row) => foldText(plainText(row, 'clave')) === wanted) },
    ),
    avances: seguimiento.avances.filter(({ claveAsm }) => foldText(claveAsm) === wanted),
  };
}
