import { editCatalogo } from '../../workbook/editCatalogo';
import { editDiaInhabil } from '../../workbook/editDiaInhabil';
import { editParametro } from '../../workbook/editParametro';
import type { CatalogoEdit } from '../../domain/configuracion/catalogos';
import type { DiaEdit } from '../../domain/configuracion/diasInhabiles';
import type { ParametroEdit } from '../../domain/configuracion/parametros';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

export interface Edits {
  /** Each gives whether it was done; `told` is said when it was. */
  readonly list: (edit: CatalogoEdit, told: string) => Promise<boolean>;
  readonly threshold: (edit: ParametroEdit, told: string) => Promise<boolean>;
  readonly day: (edit: DiaEdit, told: string) => Promise<boolean>;
}

/** The edits of the configuration, noted in Cambios with today's date. */
export function useEdits(): Edits {
  const { run, fecha } = useSession();
  return {
    list: async (edit, told) => {
      const end = await run(texts.guardando, (context) => editCatalogo(context, { edit, fecha }), {
        told: () => told,
      });
      return end.kind === 'done';
    },
    threshold: async (edit, told) => {
      const end = await run(texts.guardando, (context) => editParametro(context, { edit, fecha }), {
        told: () => told,
      });
      return end.kind === 'done';
    },
    day: async (edit, told) => {
      const end = await run(texts.guardando, (context) => editDiaInhabil(context, { edit, fecha }), {
        told: () => told,
      });
      return end.kind === 'done';
    },
  };
}
