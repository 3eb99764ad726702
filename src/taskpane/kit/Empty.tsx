import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutStyles } from './layout';

interface EmptyProps {
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A view that has nothing to show yet: why, and where to go. */
export function Empty({ children, action }: EmptyProps) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.column}>
      <Text>{children}</Text>
      {action && (
        <div>
          <Button appearance="primary" onClick={action.onClick}>
            {action.label}
          </Button>
        </div>
      )}
    </div>
  );
}
