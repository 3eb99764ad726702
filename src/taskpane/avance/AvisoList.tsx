import { Caption1, Text } from '@fluentui/react-components';
import type { Fundamento } from '../../domain/norms';
import { useLayoutStyles } from '../kit/layout';

export interface ShownAviso {
  readonly mensaje: string;
  readonly fundamento: Fundamento;
}

/** What is to be looked at, each with its basis. */
export function AvisoList({ avisos }: { readonly avisos: readonly ShownAviso[] }) {
  const layout = useLayoutStyles();
  return (
    <div role="status">
      {avisos.length > 0 && (
        <ul className={layout.list}>
          {avisos.map(({ mensaje, fundamento }) => (
            <li key={mensaje}>
              <Text size={200} block>
                {mensaje}
              </Text>
              <Caption1 block className={layout.secondary}>
                {basis(fundamento)}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** «Norma: PUE-M art. 14 (…)», «Criterio propio: …» */
export function basis({ tipo, cita }: Fundamento): string {
  return `${tipo.charAt(0).toUpperCase()}${tipo.slice(1)}: ${cita}`;
}
