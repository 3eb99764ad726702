import { Button, Text } from '@fluentui/react-components';
import { Section } from '../kit/Section';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { texts as pane } from '../texts';
import { texts } from './texts';

/** The way in from Formatos: putting copies together is no monthly work, and the tabs are few. */
export function ConsolidarLink() {
  const { go } = useNavigation();
  const { tables } = useSession().libro.seguimiento;
  if (tables.length === 0) return null;
  return (
    <Section title={pane.views.consolidar}>
      <Text>{texts.intro}</Text>
      <div>
        <Button onClick={() => go('consolidar')}>{texts.abrir}</Button>
      </div>
    </Section>
  );
}
