import { columnOf, type ColumnKey, type NormReference } from '../formats/format';
import { byNorm, ownCriterion, type Fundamento } from '../norms';
import type { TableData } from '../tables/tableData';
import type { ValidationContext } from './context';
import type { Rule } from './rule';

/**
 * The state's DIT proves a format and is no norm of capture: what rests on its Anexo I rests on the format. Its own
 * commitments (the bullets of «Postura») do oblige whoever signed it.
 */
function isFormatOnly(reference: NormReference): boolean {
  return reference.norm === 'PUE-E' && reference.article === 'Anexo I';
}

/** The norm when it is the perfil's own; otherwise the format itself, so that no institution is cited another's norm. */
export function normOrFormat(reference: NormReference): Rule['fundamento'] {
  return (context, key, table) =>
    reference.norm === context.perfil.norm && !isFormatOnly(reference)
      ? byNorm(reference)
      : byFormat(table, key);
}

/** Whether that is a clause of the norm by which this institution is judged. */
export function isOwnNorm({ norm }: NormReference, { perfil }: Pick<ValidationContext, 'perfil'>): boolean {
  return norm === perfil.norm;
}

/** The norm when it is the perfil's own; to the others, our own criterion in those words. */
export function normOrOwn(reference: NormReference, words: string): Rule['fundamento'] {
  const criterion = ownCriterion(words);
  return (context) => (isOwnNorm(reference, context) ? byNorm(reference) : criterion);
}

/** The source that the column itself declares. */
export const columnSource: Rule['fundamento'] = (context, key, table) => {
  const source = key === null ? undefined : columnOf(table.format, key)?.source;
  return source ? normOrFormat(source)(context, key, table) : byFormat(table, key);
};

/** The catalogue's source under this perfil. */
export const catalogueSource: Rule['fundamento'] = (context, key, table) => {
  const type = key === null ? undefined : columnOf(table.format, key)?.type;
  const source = type?.kind === 'catalogue' ? context.catalogues[type.catalogue].source : undefined;
  return source ? normOrFormat(source)(context, key, table) : byFormat(table, key);
};

export const formatSource: Rule['fundamento'] = (_context, key, table) => byFormat(table, key);

export function own(words: string): Rule['fundamento'] {
  const fundamento = ownCriterion(words);
  return () => fundamento;
}

export function byFormat(table: TableData, key: ColumnKey | null): Fundamento {
  const heading = key === null ? undefined : columnOf(table.format, key)?.heading;
  return {
    tipo: 'formato',
    cita:
      heading === undefined
        ? `Formato ${table.format.name}`
        : `Formato ${table.format.name}, columna «${heading}»`,
  };
}
