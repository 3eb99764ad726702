import type { TableCandidate } from '../../../domain/adoption/adoption';
import { adoptableFormats } from '../../../domain/formats';
import type { Format } from '../../../domain/formats/format';
import type { ImportOptions } from '../../../domain/importing/planImport';
import type { Perfil } from '../../../domain/perfiles';
import { formatIn } from '../../../domain/perfiles/perfil';
import type { ColumnChoices } from '../../../domain/recognition/mapHeadings';

/** What the person has decided of a table, as plain data: it survives closing the pane. */
export interface AdoptChoices {
  readonly place: TableCandidate | null;
  readonly formato: string;
  readonly columnas: ColumnChoices;
  /** `''`: as the figures themselves say. */
  readonly unidad: string;
  readonly programa: string;
  readonly actualizar: boolean;
}

export const NOTHING_CHOSEN: AdoptChoices = {
  place: null,
  formato: '',
  columnas: {},
  unidad: '',
  programa: '',
  actualizar: false,
};

export function choicesFor(place: TableCandidate): AdoptChoices {
  return { ...NOTHING_CHOSEN, place, formato: place.formatId };
}

/** With the headings of the workbook's perfil. */
export function formatOf({ formato }: AdoptChoices, perfil: Perfil): Format | undefined {
  const format = adoptableFormats.find(({ id }) => id === formato);
  return format && formatIn(perfil, format);
}

export function importOptions({ unidad, programa, actualizar }: AdoptChoices): ImportOptions {
  return {
    actualizar,
    ...(unidad === 'puntos' || unidad === 'fraccion' ? { unidad } : {}),
    ...(programa.trim() === '' ? {} : { programa: programa.trim() }),
  };
}
