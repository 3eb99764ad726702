import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Notice } from './kit/Notice';
import { NavigationBar } from './navigation/NavigationBar';
import { ConfiguracionButton, PaneHeader, RefreshButton } from './navigation/PaneHeader';
import { NavigationProvider, useNavigation } from './navigation/navigation';
import { views } from './navigation/views';
import { SessionProvider, usePlace, useSessionState } from './session/SessionProvider';
import { ToldBar } from './session/ToldBar';
import { SlowHint, WorkBar } from './session/WorkBar';
import { texts } from './texts';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // An action is often asked for far down: what it does must be seen from there.
  bars: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The pane on an Excel that answers: where to go, what runs, what the last action left to say, and the open view. */
export function Pane() {
  return (
    <SessionProvider>
      <NavigationProvider>
        <Frame />
      </NavigationProvider>
    </SessionProvider>
  );
}

function Frame() {
  const styles = useStyles();
  const { session, state } = useSessionState();
  return (
    <div className={styles.frame}>
      <PaneHeader>
        <ConfiguracionButton />
        <RefreshButton />
      </PaneHeader>
      <NavigationBar />
      <div className={styles.bars}>
        <WorkBar />
        <ToldBar />
      </div>
      {state.libro && !state.unread && <StripOfPlace />}
      {state.unread && (
        <Notice intent="warning" title={texts.unread} onRetry={session.readAgain}>
          {state.unread.mensaje}
        </Notice>
      )}
      <OpenView />
    </div>
  );
}

/** All the rules come with it: it is loaded when somebody first stands on a row of ours. */
const RowStrip = lazy(async () => ({ default: (await import('./validar/RowStrip')).RowStrip }));

function StripOfPlace() {
  return (
    usePlace() && (
      <Suspense fallback={null}>
        <RowStrip />
      </Suspense>
    )
  );
}

/** As last read: a reading that Excel refuses takes nothing away of what somebody is filling in. */
function OpenView() {
  const styles = useStyles();
  const { view } = useNavigation();
  const { libro, unread } = useSessionState().state;
  const waiting = (
    <>
      <Spinner label={texts.reading} labelPosition="after" size="small" />
      <SlowHint step={null} />
    </>
  );
  if (!libro) return unread ? null : waiting;
  const View = views[view];
  return (
    <div className={styles.view} role="tabpanel" tabIndex={-1} aria-label={texts.views[view]}>
      <Suspense fallback={waiting}>
        <View />
      </Suspense>
    </div>
  );
}
