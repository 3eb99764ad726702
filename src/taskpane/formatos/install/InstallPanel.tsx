import { Text } from '@fluentui/react-components';
import type { Format } from '../../../domain/formats/format';
import type { Perfil } from '../../../domain/perfiles';
import { installFormats, type InstallRequest } from '../../../workbook/installFormats';
import { previewInstall } from '../../../workbook/previewInstall';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { Notice } from '../../kit/Notice';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { SheetList } from './SheetList';

interface InstallPanelProps {
  readonly formats: readonly Format[];
  readonly perfil: Perfil;
  readonly inicio: InstallRequest['inicio'];
  readonly evaluacion?: InstallRequest['evaluacion'];
  /** What to say before the sheets. */
  readonly note?: string;
  readonly onInstalled: () => void;
  readonly onClose: () => void;
}

/** The sheets that installing will create, or why it cannot, before it does. */
export function InstallPanel(props: InstallPanelProps) {
  const { formats, perfil, inicio, evaluacion, note, onInstalled, onClose } = props;
  const layout = useLayoutStyles();
  const { libro, run, work } = useSession();
  const { hojas, problem } = previewInstall(libro.structure, formats, perfil);
  const names = formats.map(({ name }) => name);
  const install = async () => {
    const end = await run(
      texts.install.running,
      (context) =>
        installFormats(context, { formats, perfil, inicio, ...(evaluacion ? { evaluacion } : {}) }),
      { told: () => texts.install.told(names) },
    );
    if (end.kind === 'done') onInstalled();
    onClose();
  };
  if (problem) {
    return (
      <Notice intent="warning" title={texts.install.blocked} onRetry={onClose}>
        {problem.mensaje}
      </Notice>
    );
  }
  return (
    <ConfirmPanel
      title={texts.install.confirmTitle(names)}
      confirm={texts.install.confirm}
      onConfirm={() => void install()}
      onCancel={onClose}
      undoable={false}
      busy={work !== null}
    >
      {note !== undefined && <Text className={layout.text}>{note}</Text>}
      <Text className={layout.text}>{texts.install.willCreate(hojas.length)}</Text>
      <SheetList sheets={hojas} />
    </ConfirmPanel>
  );
}
