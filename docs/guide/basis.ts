import type { Fundamento } from '../../src/domain/norms';

/** `PUE-M art. 9`: the guide tells the norms' titles once, and not beside each article. */
export function basisInWords({ tipo, cita }: Fundamento): string {
  switch (tipo) {
    case 'norma':
      return cita.replace(/ \([^()]*\)$/, '');
    case 'formato':
      return cita;
    case 'criterio propio':
      return `Criterio propio: ${cita}`;
  }
}
