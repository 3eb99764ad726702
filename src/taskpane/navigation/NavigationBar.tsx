import { makeStyles, tokens } from '@fluentui/react-components';
import { areasIn } from '../../domain/seguimiento';
import { Tabs } from '../kit/Tabs';
import { useSessionState } from '../session/SessionProvider';
import { texts } from '../texts';
import { useNavigation, VIEWS, type ViewId } from './navigation';

const useStyles = makeStyles({
  bar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Views that only say something of ASM, or of indicators. */
const OF_AREA: Readonly<Partial<Record<ViewId, 'asm' | 'indicadores'>>> = {
  avance: 'asm',
  informe: 'asm',
  indicadores: 'indicadores',
  recoleccion: 'indicadores',
  matriz: 'indicadores',
};

/** Opened from another view, or by a button beside the title, so that 320 px hold the tabs. */
const NO_TABS: ReadonlySet<ViewId> = new Set([
  'plazos',
  'documentos',
  'consolidar',
  'configuracion',
  'perfil',
]);

/** The views of every month, of what the workbook follows up. */
export function NavigationBar() {
  const { view, go } = useNavigation();
  const { libro } = useSessionState().state;
  const areas = libro ? areasIn(libro.seguimiento) : ['asm'];
  const tabs = VIEWS.filter((id) => {
    const area = OF_AREA[id];
    return !NO_TABS.has(id) && (area === undefined || areas.includes(area) || id === view);
  });
  return (
    <div className={useStyles().bar}>
      <Tabs
        label={texts.navigation}
        tabs={tabs.map((id) => ({ id, label: texts.views[id] }))}
        selected={tabs.find((id) => id === view)}
        onSelect={go}
      />
    </div>
  );
}
