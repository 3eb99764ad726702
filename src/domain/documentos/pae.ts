import type { Evaluacion } from '../records';
import type { Texto } from './documento';
import { dato } from './texto';

/** «2024», whether the cell says the year or «PAE 2024»: the sentence already names the programme. */
export function paeOf(evaluacion: Evaluacion | undefined): Texto {
  const written = evaluacion?.pae ?? '';
  return dato(written.replace(/^\s*(?:programa anual de evaluaci[oó]n|pae)\s*/iu, ''), 'Año del PAE');
}
