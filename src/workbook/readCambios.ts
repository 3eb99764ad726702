import { cambiosRegister } from '../domain/registers';
import { cambiosOf, type Cambio } from '../domain/registers/cambiosRows';
import { readTables } from './read/readTables';
import { locateRenamedTables } from './read/renamedTables';
import { readStructure, tableNamed } from './read/structure';
import { done, type Outcome } from './result';

/** The log of what the program changed, the latest first: other verbs only add to it. Reads only. */
export async function readCambios(context: Excel.RequestContext): Promise<Outcome<readonly Cambio[]>> {
  const structure = await readStructure(context);
  const { table: name } = cambiosRegister;
  const info =
    tableNamed(structure, name) ?? (await locateRenamedTables(context, structure, new Map())).get(name);
  if (!info) return done([]);
  const [table] = await readTables(context, [{ ...info, withBody: true }]);
  return done(table ? cambiosOf(table) : []);
}
