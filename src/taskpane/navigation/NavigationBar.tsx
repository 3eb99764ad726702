import { Button, Tab, TabList, makeStyles, tokens, type SelectTabData } from '@fluentui/react-components';
import { ArrowClockwiseRegular, SettingsRegular } from '@fluentui/react-icons';
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
  tabs: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  tab: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
});

/** The views of every month as tabs; what is set once, as a button beside them, so that 320 px hold all. */
const TABS: readonly ViewId[] = VIEWS.filter((view) => view !== 'configuracion');

export function NavigationBar() {
  const styles = useStyles();
  const { view, go } = useNavigation();
  return (
    <nav className={styles.bar} aria-label={texts.navigation}>
      <TabList
        size="small"
        selectedValue={view}
        onTabSelect={(_event, { value }: SelectTabData) => go(value as ViewId)}
        className={styles.tabs}
        aria-label={texts.navigation}
      >
        {TABS.map((each) => (
          <Tab key={each} value={each} className={styles.tab}>
            {texts.views[each]}
          </Tab>
        ))}
      </TabList>
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
    </nav>
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
