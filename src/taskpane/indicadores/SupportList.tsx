import { Caption1, Text } from '@fluentui/react-components';
import type { Faltante } from '../../domain/indicadores/cambios/soporte';
import { useLayoutStyles } from '../kit/layout';

interface SupportListProps {
  readonly title: string;
  readonly faltantes: readonly Faltante[];
}

/** What a request lacks to be approved, each with where the norm asks for it. */
export function SupportList({ title, faltantes }: SupportListProps) {
  const layout = useLayoutStyles();
  const once = new Map(faltantes.map((each) => [each.mensaje, each] as const));
  if (once.size === 0) return null;
  return (
    <div>
      <Text weight="semibold">{title}</Text>
      <ul className={layout.list}>
        {[...once.values()].map(({ mensaje, fundamento }) => (
          <li key={mensaje}>
            <Text block>{mensaje}</Text>
            <Caption1 block className={layout.secondary}>
              {fundamento.cita}
            </Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
