import type { Format } from '../domain/formats/format';
import type { Problem } from '../domain/messages/problemas';
import type { Perfil } from '../domain/perfiles';
import type { Structure } from './read/structure';
import { installPlan } from './sheets/installPlan';

export interface InstallPreview {
  /** Sheets that people will see, in the order of their tabs. */
  readonly hojas: readonly { readonly hoja: string; readonly que: string }[];
  readonly problem: Problem | null;
}

const NO_VALUES = { institucion: '', ejercicio: '', trimestre: '' };

/** What `installFormats` would create, told from what was last read of the workbook: it asks Excel for nothing. */
export function previewInstall(
  structure: Structure,
  formats: readonly Format[],
  perfil: Perfil,
): InstallPreview {
  const { missing, problem } = installPlan(structure, formats, perfil, NO_VALUES);
  return {
    hojas: missing.flatMap(({ sheet, what, isHidden }) =>
      isHidden === true ? [] : { hoja: sheet, que: what ?? '' },
    ),
    problem,
  };
}
