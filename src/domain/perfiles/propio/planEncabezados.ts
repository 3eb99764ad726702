import type { Perfil } from '..';
import type { CellChange } from '../../changes';
import { planned, refused, type ConfigPlan } from '../../configuracion/configPlan';
import { allFormats } from '../../formats';
import { columnOf, type Column } from '../../formats/format';
import { perfilPropioProblems } from '../../messages/perfilPropio';
import { problemas } from '../../messages/problemas';
import type { Seguimiento } from '../../seguimiento';
import { cellAddress, placedColumn, sameHeading, type TableData } from '../../tables/tableData';
import { formatIn } from '../perfil';

/** The headings of the installed tables that come to say what the new perfil prints. */
export function planEncabezados(
  { tables }: Seguimiento,
  nuevo: Perfil,
  motivo: string,
): ConfigPlan<readonly CellChange[]> {
  const changes: CellChange[] = [];
  for (const table of tables) {
    const renamed = renamedColumns(table, nuevo);
    const lost = renamed.filter(({ antes, despues }) => !antes && !hasHeading(table, despues.heading));
    if (lost.length > 0) {
      const headings = lost.map(({ despues }) => columnOf(table.format, despues.key)?.heading ?? '');
      return refused(problemas.columnasFaltantes(table.sheet, headings));
    }
    for (const { antes, despues } of renamed) {
      // An interrupted attempt had already changed it.
      if (!antes) continue;
      if (hasHeading(table, despues.heading, antes.sheetColumn - table.firstColumn)) {
        return refused(perfilPropioProblems.encabezadoOcupado(table.sheet, despues.heading));
      }
      changes.push(headingChange(table, antes.sheetColumn, despues.heading, motivo));
    }
  }
  return planned(changes);
}

interface Renamed {
  /** Where it stands; `undefined` if its table no longer has it by its name. */
  readonly antes: ReturnType<typeof placedColumn>;
  readonly despues: Column;
}

function renamedColumns(table: TableData, nuevo: Perfil): readonly Renamed[] {
  const declared = allFormats.find(({ id }) => id === table.format.id) ?? table.format;
  return formatIn(nuevo, declared)
    .official.filter((column) => columnOf(table.format, column.key)?.heading !== column.heading)
    .map((despues) => ({ antes: placedColumn(table, despues.key), despues }));
}

/** `except`: 0-based place of the column that is to have it. */
function hasHeading({ headings }: TableData, heading: string, except = -1): boolean {
  return headings.some((found, index) => index !== except && sameHeading(found, heading));
}

function headingChange(table: TableData, sheetColumn: number, despues: string, motivo: string): CellChange {
  const antes = table.headings[sheetColumn - table.firstColumn] ?? '';
  return {
    hoja: table.sheet,
    celda: cellAddress(sheetColumn, table.headerRow),
    fila: table.headerRow,
    sheetColumn,
    columna: antes,
    tipo: 'text',
    clave: '',
    antes,
    despues,
    motivo,
  };
}
