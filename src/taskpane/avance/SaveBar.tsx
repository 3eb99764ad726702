import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';
import type { Capture } from './useCapture';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What is typed and not written, always in sight while there is something. */
export function SaveBar({ capture }: { readonly capture: Capture }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { work } = useSession();
  const { unsaved, unreadable, orphans } = capture;
  if (unsaved.length + orphans.length === 0) return null;
  const ready = unsaved.length - unreadable.length;
  return (
    <div className={styles.bar}>
      {orphans.length > 0 && (
        <div className={layout.row}>
          <Text>{texts.save.orphans(orphans.length)}</Text>
          <Button size="small" onClick={() => capture.discard(orphans)}>
            {texts.save.discardOrphans}
          </Button>
        </div>
      )}
      {unreadable.length > 0 && <Text>{texts.save.unreadable(unreadable.length)}</Text>}
      {unsaved.length > 0 && (
        <>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={work !== null || ready === 0}
              onClick={() => void capture.save()}
            >
              {texts.save.button(ready)}
            </Button>
          </div>
          <Caption1 className={layout.secondary}>{texts.save.note}</Caption1>
        </>
      )}
    </div>
  );
}
