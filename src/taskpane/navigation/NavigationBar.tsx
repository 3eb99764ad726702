import { makeStyles, tokens } from '@fluentui/react-components';
import { Tabs } from '../kit/Tabs';
import { texts } from '../texts';
import { useNavigation, VIEWS, type ViewId } from './navigation';

const useStyles = makeStyles({
  bar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The views of every month. What is set once is a button beside the title, so that 320 px hold all. */
const TABS: readonly ViewId[] = VIEWS.filter((view) => view !== 'configuracion');

export function NavigationBar() {
  const { view, go } = useNavigation();
  return (
    <div className={useStyles().bar}>
      <Tabs
        label={texts.navigation}
        tabs={TABS.map((id) => ({ id, label: texts.views[id] }))}
        selected={TABS.find((id) => id === view)}
        onSelect={go}
      />
    </div>
  );
}
