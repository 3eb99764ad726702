import type { FilaDelPlan } from '../../domain/indicadores/matriz/filasDelPlan';
import { planAcciones } from '../../domain/formats/planAcciones';
import { tableOf } from '../../domain/seguimiento';
import { placedColumn } from '../../domain/tables/tableData';
import { selectCell } from '../../workbook/selectCell';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

/** Takes the person to a row of Plan de acciones, at the first thing that it lacks. */
export function usePlanRow(): (fila: FilaDelPlan) => void {
  const { libro, run } = useSession();
  const table = tableOf(libro.seguimiento, planAcciones.id);
  return ({ sheetRow, clave, faltan: [first] }) => {
    if (!table) return;
    const claveColumn = placedColumn(table, 'indicador')?.sheetColumn;
    const column = placedColumn(table, first ?? 'seguimiento')?.sheetColumn ?? table.firstColumn;
    const row = {
      sheet: table.sheet,
      row: sheetRow,
      column,
      ...(claveColumn === undefined ? {} : { clave: { value: clave, column: claveColumn } }),
    };
    void run(texts.rezago.yendo, (context) => selectCell(context, row), { readsOnly: true });
  };
}
