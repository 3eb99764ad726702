/** Who answers for the figures of a dependency: one contact, whatever is written to it. */
import type { Seguimiento } from '../seguimiento';
import { foldText } from '../text/foldText';
import { indicadoresOf } from './readIndicadores';
import type { Indicador } from './records';

export interface Contacto {
  /** `''` when nobody captured it. */
  readonly nombre: string;
  /** `''` when nobody captured it. */
  readonly correo: string;
}

/**
 * The directory's, and what it lacks from the dependency's fichas, the first that has it. The address that a ficha
 * gives to somebody else is not taken: what is for one would reach the other.
 *
 * @param fichas as they were in force; those of other dependencies do not count
 */
export function contactoDe(
  seguimiento: Seguimiento,
  dependencia: string,
  fichas: readonly Indicador[] = indicadoresOf(seguimiento).indicadores,
): Contacto {
  const listed = indicadoresOf(seguimiento).enlaceOf(dependencia);
  if (listed && listed.nombre !== '' && listed.correo !== '') return listed;
  const named = foldText(dependencia);
  const own = fichas.filter((each) => foldText(each.dependencia) === named);
  const nombre = listed?.nombre || (own.find(({ enlace }) => enlace !== '')?.enlace ?? '');
  const isTheirs = ({ enlace }: Indicador) => enlace === '' || foldText(enlace) === foldText(nombre);
  const correo = listed?.correo || (own.find((each) => each.correo !== '' && isTheirs(each))?.correo ?? '');
  return { nombre, correo };
}
