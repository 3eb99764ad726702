import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Progress } from '../kit/Progress';
import { texts } from '../texts';
import { useSessionState } from './SessionProvider';
import { useSlow } from './useSlow';
import type { Work } from './workbookSession';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** The verb that runs: what it does, how far it is, and how to stop it while it can be stopped. */
export function WorkBar() {
  const styles = useStyles();
  const { work } = useSessionState().state;
  return (
    <>
      {/* Only what is done is read aloud, and not each step of it. */}
      <div role="status">{work && <Text>{work.label}</Text>}</div>
      {work && (
        <div className={styles.bar}>
          <div className={styles.line}>
            <Steps work={work} />
            {work.cancel && (
              <Button size="small" onClick={work.cancel}>
                {texts.cancel}
              </Button>
            )}
          </div>
          <Progress
            label={work.label}
            {...(work.step?.kind === 'thinking'
              ? { value: work.step.done, max: Math.max(work.step.total, 1) }
              : {})}
          />
          <SlowHint step={work.step} />
        </div>
      )}
    </>
  );
}

function Steps({ work: { step, isStopping } }: { readonly work: Work }) {
  if (isStopping) return <Caption1>{texts.stopping}</Caption1>;
  return <Caption1>{step && texts.step(step)}</Caption1>;
}

/** While a cell is being edited Excel answers nothing, and nobody would know why the pane waits. */
export function SlowHint({ step }: { readonly step: unknown }) {
  return useSlow(step) ? <Caption1 role="status">{texts.slow}</Caption1> : null;
}
