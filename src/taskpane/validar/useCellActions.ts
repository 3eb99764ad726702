import type { Observacion } from '../../domain/validation/validate';
import { correctWorkbook } from '../../workbook/correctWorkbook';
import { selectCell } from '../../workbook/selectCell';
import { useSession } from '../session/SessionProvider';
import type { TitleOf } from './filters';
import { texts } from './texts';

/** What a person can do about an observation: go to its cell, or have it corrected. */
export function useCellActions(titleOf: TitleOf): {
  readonly go: (observacion: Observacion) => void;
  readonly correct: (observaciones: readonly Observacion[]) => Promise<unknown>;
} {
  const { fecha, run } = useSession();
  return {
    go: ({ hoja, fila, sheetColumn }) => {
      const title = titleOf(hoja, fila);
      const clave =
        title?.claveColumn === undefined || title.clave === ''
          ? undefined
          : { value: title.clave, column: title.claveColumn };
      void run(
        texts.going,
        (context) =>
          selectCell(context, { sheet: hoja, row: fila, column: sheetColumn, ...(clave ? { clave } : {}) }),
        { readsOnly: true },
      );
    },
    correct: (observaciones) =>
      run(texts.correcting, (context) => correctWorkbook(context, { fecha, only: observaciones }), {
        told: ({ cambios, gone }) => texts.corrected(cambios.length, gone.length),
      }),
  };
}
