import { Text } from '@fluentui/react-components';
import type { ErrorDePerfil } from '../../domain/perfiles/propio';
import { useLayoutStyles } from '../kit/layout';
import { MessageStrip } from '../kit/MessageStrip';

interface ErrorListProps {
  readonly title: string;
  readonly errores: readonly ErrorDePerfil[];
}

/** Everything that is wrong in a document, each where it is. */
export function ErrorList({ title, errores }: ErrorListProps) {
  const layout = useLayoutStyles();
  return (
    <MessageStrip intent="warning" politeness="polite">
      <Text weight="semibold">{title}</Text>
      <ul className={layout.list}>
        {errores.map(({ donde, mensaje }) => (
          <li key={`${donde}|${mensaje}`} className={layout.text}>
            {donde !== '' && <strong>{donde}: </strong>}
            {mensaje}
          </li>
        ))}
      </ul>
    </MessageStrip>
  );
}
