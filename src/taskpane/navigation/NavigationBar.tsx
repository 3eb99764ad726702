import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, SettingsRegular } from '@fluentui/react-icons';
import { Tabs } from '../kit/Tabs';
import { useSessionState } from '../session/SessionProvider';
import { texts } from '../texts';
import { useNavigation, VIEWS, type ViewId } from './navigation';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The views of every month as tabs; what is set once, as a button beside them, so that 320 px hold all. */
const TABS: readonly ViewId[] = VIEWS.filter((view) => view !== 'configuracion');

export function NavigationBar() {
  const styles = useStyles();
  const { view, go } = useNavigation();
  return (
    <div className={styles.bar}>
      <Tabs
        label={texts.navigation}
        tabs={TABS.map((id) => ({ id, label: texts.views[id] }))}
        selected={TABS.find((id) => id === view)}
        onSelect={go}
      />
      <div>
        <Button
          appearance={view === 'configuracion' ? 'secondary' : 'subtle'}
          size="small"
          icon={<SettingsRegular />}
          aria-label={texts.views.configuracion}
          title={texts.views.configuracion}
          aria-pressed={view === 'configuracion'}
          onClick={() => go('configuracion')}
        />
        <RefreshButton />
      </div>
    </div>
  );
}

/** The pane follows the workbook by itself; this is for whoever wants to be sure. */
function RefreshButton() {
  const { session, state } = useSessionState();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwiseRegular />}
      aria-label={texts.refresh}
      title={texts.refresh}
      disabledFocusable={state.reading || state.work !== null}
      onClick={session.readAgain}
    />
  );
}
