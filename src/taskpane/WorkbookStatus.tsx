import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from './kit/Notice';
import { OverviewSections } from './OverviewSections';
import { texts } from './texts';
import { useOverview } from './useOverview';

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  refresh: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** How the open workbook stands, read when the pane opens and whenever the person asks. */
export function WorkbookStatus() {
  const styles = useStyles();
  const { outcome, reading, readAgain } = useOverview();
  return (
    <div className={styles.status}>
      {outcome?.kind === 'done' && <OverviewSections overview={outcome.result} />}
      {outcome?.kind === 'blocked' && (
        <Notice intent="warning" title={texts.unread}>
          {outcome.problem.mensaje}
        </Notice>
      )}
      <div className={styles.refresh}>
        {outcome && (
          <Button onClick={readAgain} disabledFocusable={reading}>
            {texts.refresh}
          </Button>
        )}
        <div role="status">
          {reading && <Spinner label={texts.reading} labelPosition="after" size="tiny" />}
        </div>
      </div>
    </div>
  );
}
