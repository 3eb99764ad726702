/** The thresholds that the institution may change: what each says now, and what an edit of it writes. */
import type { Parametros } from '../advance/parametros';
import {
  parametroCell,
  parametroDeclarations,
  parametrosDefaults,
  parametrosRecord,
  readParametro,
  type ParametroDeclaration,
} from '../advance/parametrosRows';
import { cellText, type CellValue } from '../cell';
import type { CellChange } from '../changes';
import { configuracionProblems } from '../messages/configuracion';
import { problemas } from '../messages/problemas';
import { parametrosRegister, type ParametrosKey } from '../registers';
import type { RawTable } from '../tables/rawTable';
import { foldCompact } from '../text/foldText';
import { placeOfHeading, planned, refused, tableCellChange, type ConfigPlan } from './configPlan';

type Area = ParametroDeclaration['de'];

export type ParametroKey = keyof Parametros;

export type ParametroEdit =
  /** `valor` as a person typed it. */
  | { readonly kind: 'set'; readonly parametro: ParametroKey; readonly valor: string }
  | { readonly kind: 'restore' };

export interface ParametroPlan {
  readonly changes: readonly CellChange[];
  /** Rows for parameters that somebody deleted from the table. */
  readonly added: readonly Readonly<Record<ParametrosKey, CellValue>>[];
}

export interface ParametroInUse {
  readonly declaration: ParametroDeclaration;
  /** As it is written: «Sí», «15». */
  readonly valor: string;
  /** What the perfil brings. */
  readonly original: string;
}

/**
 * @param areas what the workbook follows up
 * @param originals those that the perfil starts with
 */
export function parametrosInUse(
  parametros: Parametros,
  areas: readonly Area[],
  originals: Parametros = parametrosDefaults,
): readonly ParametroInUse[] {
  return declarationsOf(areas).map((declaration) => ({
    declaration,
    valor: String(parametroCell(declaration.key, parametros)),
    original: String(parametroCell(declaration.key, originals)),
  }));
}

function declarationsOf(areas: readonly Area[]): readonly ParametroDeclaration[] {
  return parametroDeclarations.filter(({ de }) => areas.includes(de));
}

/**
 * @param table Parámetros, as it stands
 * @param originals those that the perfil starts with
 */
export function planParametro(
  table: RawTable,
  edit: ParametroEdit,
  areas: readonly Area[],
  originals: Parametros = parametrosDefaults,
): ConfigPlan<ParametroPlan> {
  const wanted = wantedValues(edit, areas, originals);
  if (wanted.kind === 'refused') return wanted;
  return planValues(table, wanted.plan, ({ nombre }) =>
    configuracionProblems.motivoParametro(nombre, edit.kind === 'restore'),
  );
}

/** Writes each of those values at its parameter. */
export function planValues(
  table: RawTable,
  wanted: readonly WantedParametro[],
  motivoOf: (declaration: ParametroDeclaration) => string,
): ConfigPlan<ParametroPlan> {
  const heading = (key: ParametrosKey) =>
    parametrosRegister.columns.find((column) => column.key === key)?.heading ?? '';
  const columns = { name: heading('parametro'), value: heading('valor') };
  const name = placeOfHeading(table, columns.name);
  const place = placeOfHeading(table, columns.value);
  const missing = [...(name === -1 ? [columns.name] : []), ...(place === -1 ? [columns.value] : [])];
  if (missing.length > 0) return refused(problemas.columnasFaltantes(table.sheet, missing));
  const changes: CellChange[] = [];
  const added: ParametroPlan['added'][number][] = [];
  for (const { declaration, valor } of wanted) {
    // Of a parameter that is written twice, reading takes the last.
    const index = table.body.findLastIndex(
      (row) => foldCompact(cellText(row[name] ?? '')) === foldCompact(declaration.nombre),
    );
    const antes = table.body[index]?.[place] ?? '';
    if (index === -1) added.push(parametrosRecord(declaration, valor));
    else if (antes !== valor) {
      const motivo = motivoOf(declaration);
      changes.push(
        tableCellChange(table, { index, place, heading: columns.value }, { antes, despues: valor, motivo }),
      );
    }
  }
  return planned({ changes, added });
}

export interface WantedParametro {
  readonly declaration: ParametroDeclaration;
  readonly valor: CellValue;
}

function wantedValues(
  edit: ParametroEdit,
  areas: readonly Area[],
  originals: Parametros,
): ConfigPlan<readonly WantedParametro[]> {
  if (edit.kind === 'restore') {
    return planned(
      declarationsOf(areas).map((declaration) => ({
        declaration,
        valor: parametroCell(declaration.key, originals),
      })),
    );
  }
  const declaration = parametroDeclarations.find(({ key }) => key === edit.parametro);
  const valor = declaration ? readParametro(declaration, edit.valor) : null;
  return declaration && valor !== null
    ? planned([{ declaration, valor }])
    : refused(configuracionProblems.parametroInvalido(edit.valor, declaration));
}
