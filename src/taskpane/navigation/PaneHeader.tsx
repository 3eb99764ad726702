import { Button, Subtitle1, makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useSessionState } from '../session/SessionProvider';
import { texts } from '../texts';
import { useNavigation } from './navigation';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0 },
});

/** The name of the add-in and, beside it, what belongs to no view. */
export function PaneHeader({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <Subtitle1 as="h1" className={styles.title}>
        {texts.title}
      </Subtitle1>
      <div>{children}</div>
    </div>
  );
}

export function ConfiguracionButton() {
  const { view, go } = useNavigation();
  return (
    <Button
      appearance={view === 'configuracion' ? 'secondary' : 'subtle'}
      icon={<SettingsRegular />}
      aria-label={texts.views.configuracion}
      title={texts.views.configuracion}
      aria-pressed={view === 'configuracion'}
      onClick={() => go('configuracion')}
    />
  );
}

/** The pane follows the workbook by itself; this is for whoever wants to be sure. */
export function RefreshButton() {
  const { session, state } = useSessionState();
  return (
    <Button
      appearance="subtle"
      icon={<ArrowClockwiseRegular />}
      aria-label={texts.refresh}
      title={texts.refresh}
      disabledFocusable={state.reading || state.work !== null}
      onClick={session.readAgain}
    />
  );
}
