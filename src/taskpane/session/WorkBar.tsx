import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import { useSessionState } from './SessionProvider';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** The verb that runs: what it does, how far it is, and how to stop it while it can be stopped. */
export function WorkBar() {
  const styles = useStyles();
  const { work } = useSessionState().state;
  const step = work?.step ?? null;
  return (
    <div role="status">
      {work && (
        <div className={styles.bar}>
          <div className={styles.line}>
            <Text>
              {work.label} {step && texts.step(step)}
            </Text>
            {work.cancel && (
              <Button size="small" onClick={work.cancel}>
                {texts.cancel}
              </Button>
            )}
          </div>
          <ProgressBar
            aria-label={work.label}
            {...(step?.kind === 'thinking' ? { value: step.done, max: Math.max(step.total, 1) } : {})}
          />
        </div>
      )}
    </div>
  );
}
