import { Button } from '@fluentui/react-components';
import { Notice } from '../../kit/Notice';
import { useLayoutStyles } from '../../kit/layout';
import { texts } from '../texts';

/** An action that would do nothing now: why, and a way back. */
export function NothingPanel({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: string;
}) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.column}>
      <Notice intent="info" title={title}>
        {children}
      </Notice>
      <div>
        <Button onClick={onClose}>{texts.adopt.close}</Button>
      </div>
    </div>
  );
}
