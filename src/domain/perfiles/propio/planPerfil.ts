/** What applying a perfil to a workbook that exists will change, or why it cannot. */
import type { Perfil } from '..';
import { parametrosDefaults } from '../../advance/parametros';
import { parametroCell, parametroDeclarations } from '../../advance/parametrosRows';
import { catalogueValues } from '../../catalogues/catalogues';
import { cellText } from '../../cell';
import type { CellChange } from '../../changes';
import { catalogosInUse, listChanges } from '../../configuracion/catalogos';
import { placeOfHeading, planned, refused, type ConfigPlan } from '../../configuracion/configPlan';
import { planValues, type ParametroPlan } from '../../configuracion/parametros';
import { configuracionProblems } from '../../messages/configuracion';
import { perfilPropioMotivos, perfilPropioProblems } from '../../messages/perfilPropio';
import { problemas } from '../../messages/problemas';
import { catalogosSheet, parametrosRegister } from '../../registers';
import { areasIn, type Seguimiento } from '../../seguimiento';
import type { RawTable } from '../../tables/rawTable';
import { CATALOGOS, type CatalogoPropio } from './perfilPropio';
import { planEncabezados } from './planEncabezados';

export interface PerfilPlan {
  readonly changes: readonly CellChange[];
  /** Lists that change, and how many rows their table must have to hold them. */
  readonly listas: readonly { readonly catalogo: CatalogoPropio; readonly place: number }[];
  readonly bodyRows: number;
  /** Rows for parameters that somebody deleted from their table. */
  readonly added: ParametroPlan['added'];
  readonly valoresEnUso: readonly ValorEnUso[];
}

/** A value that some rows have and the list will no longer offer. */
export interface ValorEnUso {
  readonly catalogo: string;
  readonly valor: string;
  readonly filas: number;
}

type Tables = ReadonlyMap<string, RawTable>;

/**
 * What the new perfil says is written. What it does not say goes from the old perfil's to the new base's, unless the
 * institution had edited it in its sheets: that stays.
 */
export function planPerfil(seguimiento: Seguimiento, tables: Tables, nuevo: Perfil): ConfigPlan<PerfilPlan> {
  if (seguimiento.tables.length === 0) return refused(perfilPropioProblems.sinFormatos());
  const motivo = perfilPropioMotivos.aplicado(nuevo.nombre);
  const encabezados = planEncabezados(seguimiento, nuevo, motivo);
  if (encabezados.kind === 'refused') return encabezados;
  const listas = planListas(seguimiento, tables.get(catalogosSheet.table), nuevo, motivo);
  if (listas.kind === 'refused') return listas;
  const umbrales = planUmbrales(seguimiento, tables.get(parametrosRegister.table), nuevo, motivo);
  if (umbrales.kind === 'refused') return umbrales;
  return planned({
    ...listas.plan,
    added: umbrales.plan.added,
    changes: [...listas.plan.changes, ...umbrales.plan.changes, ...encabezados.plan],
  });
}

type ListasPlan = Omit<PerfilPlan, 'added'>;

function planListas(
  seguimiento: Seguimiento,
  table: RawTable | undefined,
  nuevo: Perfil,
  motivo: string,
): ConfigPlan<ListasPlan> {
  if (!table) return refused(configuracionProblems.hojaFaltante(catalogosSheet.sheet));
  const inUse = catalogosInUse(seguimiento);
  const changes: CellChange[] = [];
  const listas: ListasPlan['listas'][number][] = [];
  const valoresEnUso: ValorEnUso[] = [];
  let bodyRows = table.bodyRows;
  for (const catalogo of CATALOGOS) {
    const { heading } = nuevo.catalogues[catalogo];
    const place = placeOfHeading(table, heading);
    if (place === -1) return refused(problemas.columnasFaltantes(table.sheet, [heading]));
    const wanted = wantedList(seguimiento, table, place, catalogo, nuevo);
    const cells = listChanges(table, place, heading, wanted, motivo);
    if (cells.length === 0) continue;
    changes.push(...cells);
    listas.push({ catalogo, place });
    bodyRows = Math.max(bodyRows, wanted.length);
    const values = inUse.find(({ catalogue }) => catalogue.id === catalogo)?.values ?? [];
    valoresEnUso.push(
      ...values
        .filter(({ value, filas }) => filas > 0 && !wanted.includes(value))
        .map(({ value, filas }) => ({ catalogo: heading, valor: value, filas })),
    );
  }
  return planned({ changes, listas, bodyRows, valoresEnUso });
}

function wantedList(
  { perfil }: Seguimiento,
  table: RawTable,
  place: number,
  catalogo: CatalogoPropio,
  nuevo: Perfil,
): readonly string[] {
  const written = table.body.map((row) => cellText(row[place] ?? '')).filter((value) => value !== '');
  const before = catalogueValues(perfil.catalogues[catalogo]);
  const isEdited = written.join('\n') !== before.join('\n');
  const isSaid = nuevo.propio === undefined || nuevo.propio.catalogos?.[catalogo] !== undefined;
  return isEdited && !isSaid ? written : catalogueValues(nuevo.catalogues[catalogo]);
}

function planUmbrales(
  seguimiento: Seguimiento,
  table: RawTable | undefined,
  nuevo: Perfil,
  motivo: string,
): ConfigPlan<ParametroPlan> {
  if (!table) return refused(configuracionProblems.hojaFaltante(parametrosRegister.sheet));
  const { parametros: now, perfil } = seguimiento;
  const before = perfil.parametros ?? parametrosDefaults;
  const after = nuevo.parametros ?? parametrosDefaults;
  const areas = areasIn(seguimiento);
  const wanted = parametroDeclarations
    .filter(({ de }) => areas.includes(de))
    .filter(({ key }) => {
      const isSaid = nuevo.propio?.umbrales?.[key] !== undefined;
      return (isSaid || now[key] === before[key]) && now[key] !== after[key];
    })
    .map((declaration) => ({ declaration, valor: parametroCell(declaration.key, after) }));
  return planValues(table, wanted, () => motivo);
}
