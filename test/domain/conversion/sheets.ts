import type { RowValues } from '../../../src/domain/changes';
import { planConversion, type ConversionPlan } from '../../../src/domain/conversion/convert';
import type { Format } from '../../../src/domain/formats/format';
import type { Perfil } from '../../../src/domain/perfiles';
import { validationContext } from '../../../src/domain/validation/context';
import { HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

/** Rows of one format written out as another, which has `present`. */
export function convertRows(
  from: Format,
  to: Format,
  rows: readonly RowValues[],
  present: readonly RowValues[] = [],
  perfil?: Perfil,
): ConversionPlan {
  const source = installedTable(from, rows);
  const target = installedTable(to, present);
  const seguimiento = seguimientoOf([source, target], perfil ? { perfil } : {});
  return planConversion(source, to, target, validationContext(seguimiento, HOY));
}

/** What is left of the rows after being written as each of the formats, one after another. */
export function throughFormats(rows: readonly RowValues[], ...formats: readonly Format[]): Through {
  const [first, ...rest] = formats;
  let from = first;
  let passed = rows;
  const noCaben: string[][] = [];
  for (const to of rest) {
    if (!from) break;
    const plan = convertRows(from, to, passed);
    noCaben.push([...plan.noCaben]);
    passed = plan.added;
    from = to;
  }
  return { rows: passed, noCaben };
}

export interface Through {
  readonly rows: readonly RowValues[];
  /** Of each step. */
  readonly noCaben: readonly (readonly string[])[];
}
