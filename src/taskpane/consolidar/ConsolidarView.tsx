import { Button, Text } from '@fluentui/react-components';
import { DropZone } from '../kit/DropZone';
import { ReadingProgress } from '../kit/ReadingProgress';
import { Section } from '../kit/Section';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { ConflictList } from './ConflictList';
import { CopyPreview } from './CopyPreview';
import { texts } from './texts';
import { useCopies, type Copies } from './useCopies';

/** Several copies of this workbook put together in it; opened from Formatos. */
export function ConsolidarView() {
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  const { work } = useSession();
  const copies = useCopies();
  const { files, plan } = copies;
  const busy = work !== null || copies.progress !== null;
  return (
    <div className={layout.view}>
      <div>
        <Button onClick={() => go('formatos')}>{texts.volver}</Button>
      </div>
      <Text>{texts.intro}</Text>
      <Section title={texts.archivos}>
        <DropZone texts={texts} disabled={busy} onFiles={(chosen) => void copies.add(chosen)} />
        <ReadingProgress reading={copies} texts={texts} />
        {files.length > 0 && !plan && <Uncompared copies={copies} busy={busy} />}
      </Section>
      {plan && <CopyPreview copies={copies} plan={plan} busy={busy} />}
      <ConflictList />
    </div>
  );
}

/** The workbook changed since they were compared, or one of them cannot be consolidated. */
function Uncompared({ copies, busy }: { readonly copies: Copies; readonly busy: boolean }) {
  const layout = useLayoutStyles();
  return (
    <>
      <Text>{texts.leidas(copies.files.length)}</Text>
      <ul className={layout.list}>
        {copies.files.map(({ archivo }, index) => (
          <li key={`${index} ${archivo}`}>
            <Text className={layout.text}>{archivo}</Text>{' '}
            <Button
              size="small"
              aria-label={texts.quitarDe(archivo)}
              disabledFocusable={busy}
              onClick={() => copies.remove(index)}
            >
              {texts.quitar}
            </Button>
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={copies.compare}>
          {texts.comparar}
        </Button>
        <Button disabledFocusable={busy} onClick={copies.clear}>
          {texts.vaciar}
        </Button>
      </div>
    </>
  );
}
