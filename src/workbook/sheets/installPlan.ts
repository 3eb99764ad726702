import type { Format } from '../../domain/formats/format';
import { problemas, type Problem } from '../../domain/messages/problemas';
import type { Perfil } from '../../domain/perfiles';
import { tableNamed, type Structure } from '../read/structure';
import { installProblem, missingParts, partsFor } from './ensureSheets';
import type { InicioValues } from './inicioSheet';

type Parts = ReturnType<typeof partsFor>;

export interface InstallPlan {
  readonly all: Parts;
  /** Those that will be created. */
  readonly missing: Parts;
  /** Why none can be. */
  readonly problem: Problem | null;
}

/** What installing these formats would create in a workbook that stands so. */
export function installPlan(
  structure: Structure,
  formats: readonly Format[],
  perfil: Perfil,
  inicio: Omit<InicioValues, 'perfil'>,
): InstallPlan {
  const all = partsFor(formats, perfil, { ...inicio, perfil: perfil.nombre });
  const { parts: missing, strangers } = missingParts(all, structure);
  const present = formats.flatMap(({ table }) => tableNamed(structure, table)?.sheet ?? []);
  const taken = [...new Set([...present, ...strangers])];
  const problem = taken.length > 0 ? problemas.hojasExistentes(taken) : installProblem(structure, missing);
  return { all, missing, problem };
}
