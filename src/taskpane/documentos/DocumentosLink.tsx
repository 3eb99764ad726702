import { Button, Text } from '@fluentui/react-components';
import { Section } from '../kit/Section';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { texts as pane } from '../texts';
import { texts } from './texts';

/** The way in from Formatos, which every perfil has: a document is not signed every month, and the tabs are few. */
export function DocumentosLink() {
  const { go } = useNavigation();
  const { tables } = useSession().libro.seguimiento;
  if (tables.length === 0) return null;
  return (
    <Section title={pane.views.documentos}>
      <Text>{texts.intro}</Text>
      <div>
        <Button onClick={() => go('documentos')}>{texts.abrir}</Button>
      </div>
    </Section>
  );
}
