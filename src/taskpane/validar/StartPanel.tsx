import { Button, Caption1, Checkbox, Text } from '@fluentui/react-components';
import type { ValidationStep } from '../../domain/validation/validate';
import { useLayoutStyles } from '../kit/layout';
import { Progress } from '../kit/Progress';
import { texts } from './texts';

interface StartPanelProps {
  readonly again: boolean;
  readonly reviewOnly: boolean;
  readonly busy: boolean;
  /** While the first list is being made. */
  readonly progress: ValidationStep | null;
  readonly onReviewOnly: (reviewOnly: boolean) => void;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** What validating does, and the button for it. */
export function StartPanel({
  again,
  reviewOnly,
  busy,
  progress,
  onReviewOnly,
  onStart,
  onCancel,
}: StartPanelProps) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.column}>
      {!again && <Text>{texts.purpose}</Text>}
      <Checkbox
        label={texts.reviewOnly}
        checked={reviewOnly}
        onChange={(_, { checked }) => onReviewOnly(checked === true)}
      />
      {!reviewOnly && <Caption1 className={layout.secondary}>{texts.reviewOnlyHelp}</Caption1>}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy || progress !== null} onClick={onStart}>
          {again ? texts.validateAgain : texts.validate}
        </Button>
        {progress && <Button onClick={onCancel}>{texts.cancel}</Button>}
      </div>
      {progress && (
        <div role="status">
          <Text>{texts.progress(progress.done, progress.total)}</Text>
          <Progress label={texts.validating} value={progress.done} max={Math.max(progress.total, 1)} />
        </div>
      )}
    </div>
  );
}
