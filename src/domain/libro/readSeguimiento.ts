import { parametrosDefaults, parametrosFromRows } from '../advance/parametrosRows';
import { cellText } from '../cell';
import { allFormats } from '../formats';
import { perfilById, type Perfil } from '../perfiles';
import type { Avance } from '../records';
import {
  avanceMensualRegister,
  catalogosSheet,
  diasInhabilesRegister,
  entregasRegister,
  parametrosRegister,
  prorrogasRegister,
  resultadosRegister,
} from '../registers';
import { placedAvances } from '../registers/avanceRows';
import { entregasFromRows, prorrogasFromRows, resultadosFromRows } from '../registers/indicadorRows';
import { modificacionesFromRows, modificacionesRegister } from '../registers/modificaciones';
import type { Seguimiento } from '../seguimiento';
import type { RawTable } from '../tables/rawTable';
import { withSharedRows } from '../tables/sharedRows';
import { tableData } from '../tables/tableData';
import { institutionCalendar, institutionCatalogues, perfilOfTables, registerRows } from './institution';

/** What was found in a workbook, before it is understood. */
export interface LibroContent {
  /** By the name our declarations give the table, whatever the user calls it now. */
  readonly tables: ReadonlyMap<string, RawTable>;
  /** As captured in Inicio; `''` when blank. */
  readonly inicio: Pick<Seguimiento, 'institucion' | 'ejercicio' | 'trimestre'>;
  /** Id of the perfil that the workbook says it follows, if it says. */
  readonly perfil: string | undefined;
  /** The perfil that the institution described and the workbook keeps; it goes before any that the program brings. */
  readonly propio?: Perfil;
  readonly counters: ReadonlyMap<string, number>;
}

/** Raw tables → records. Total: any content gives a Seguimiento. */
export function readSeguimiento({ tables, inicio, perfil: id, propio, counters }: LibroContent): Seguimiento {
  const perfil = propio ?? perfilById(id ?? '') ?? perfilOfTables(tables);
  return {
    ...inicio,
    perfil,
    catalogues: institutionCatalogues(perfil, tables.get(catalogosSheet.table)),
    parametros: parametrosFromRows(
      registerRows(parametrosRegister, tables.get(parametrosRegister.table)),
      perfil.parametros ?? parametrosDefaults,
    ),
    calendar: institutionCalendar(tables.get(diasInhabilesRegister.table)),
    tables: (perfil.formats ?? allFormats).flatMap((format) => {
      const table = tables.get(format.table);
      return table ? [tableData(format, table, table.headings, table.body)] : [];
    }),
    avances: readAvances(tables.get(avanceMensualRegister.table)),
    entregas: entregasFromRows(registerRows(entregasRegister, tables.get(entregasRegister.table))),
    prorrogas: prorrogasFromRows(registerRows(prorrogasRegister, tables.get(prorrogasRegister.table))),
    resultados: resultadosFromRows(registerRows(resultadosRegister, tables.get(resultadosRegister.table))),
    modificaciones: modificacionesFromRows(
      registerRows(modificacionesRegister, tables.get(modificacionesRegister.table)),
    ),
    counters,
  };
}

/**
 * The same workbook after one of its tables changed: only what depends on that table is read again.
 *
 * @param name as our declarations call the table
 */
export function withTable(seguimiento: Seguimiento, content: LibroContent, name: string): Seguimiento {
  const formats = seguimiento.perfil.formats ?? allFormats;
  const format = formats.find(({ table }) => table === name);
  const table = content.tables.get(name);
  if (!format || !table) return readSeguimiento(content);
  const changed = tableData(format, table, table.headings, table.body);
  return {
    ...seguimiento,
    tables: seguimiento.tables.map((each) =>
      each.format.table === name ? withSharedRows(changed, each) : each,
    ),
  };
}

function readAvances(table: RawTable | undefined): readonly Avance[] {
  return table ? placedAvances(table.headings.map(cellText), table.body).map(({ avance }) => avance) : [];
}
