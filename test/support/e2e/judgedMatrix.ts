import { entries, type Entry } from '../../cli/entries';
import { openDesk } from '../../cli/desk';
import { recalculateInLibreOffice } from '../../judges';

/** Points of cumplimiento to the ninth decimal, `null` without them, and semáforo, by clave. */
export type JudgedMatrix = Readonly<Record<string, readonly [number | null, unknown]>>;

/** What the matrix's formulas give once LibreOffice recalculates them. */
export async function judgedMatrix(file: Uint8Array, sheet: string): Promise<JudgedMatrix> {
  const desk = openDesk();
  try {
    const [sheets] = await recalculateInLibreOffice([desk.write('matriz.xlsx', file)]);
    const rows = sheets?.get(sheet) ?? [];
    const top = rows.findIndex((cells) => cells[0] === 'Programa' && cells.includes('Clave'));
    const head = rows[top] ?? [];
    const place = (heading: string) => head.indexOf(heading);
    const body = rows.slice(top + 1);
    const matrix: Record<string, readonly [number | null, unknown]> = {};
    for (const cells of body) {
      const clave = cells[place('Clave')];
      if (typeof clave !== 'string' || clave === '') break;
      matrix[clave] = [rounded(cells[place('Cumplimiento (%)')]), cells[place('Semáforo')]];
    }
    return matrix;
  } finally {
    desk.clear();
  }
}

/** The same, as the terminal's document tells it. */
export function toldMatrix(document: Entry): JudgedMatrix {
  return Object.fromEntries(
    entries(document, 'indicadores').map(({ clave, cumplimiento, semaforo }) => [
      String(clave),
      [rounded(cumplimiento), semaforo],
    ]),
  );
}

function rounded(points: unknown): number | null {
  return typeof points === 'number' ? Number(points.toFixed(9)) : null;
}
