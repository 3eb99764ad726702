import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { isSignedProse } from '../../../domain/breakdown/breakDown';
import { captureFormats } from '../../../domain/formats';
import type { Format } from '../../../domain/formats/format';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useNavigation } from '../../navigation/navigation';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { BreakDownPanel } from './BreakDownPanel';
import { ConvertPanel } from './ConvertPanel';

/** What is done with a whole format whose actions are signed prose. Shown when one is installed and has rows. */
export function ActionsSection() {
  const { tables } = useSession().libro.seguimiento;
  const source = tables.find(({ format, rows }) => rows.length > 0 && format.official.some(isSignedProse));
  return source ? <Actions source={source.format} /> : null;
}

const BREAK_DOWN = 'desglosar';

function Actions({ source }: { readonly source: Format }) {
  const layout = useLayoutStyles();
  const { focus } = useNavigation();
  const { work } = useSession();
  const [open, setOpen] = useState<string | null>(focus === BREAK_DOWN ? BREAK_DOWN : null);
  const targets = captureFormats.filter(({ official }) => !official.some(isSignedProse));
  const close = () => setOpen(null);
  const button = (id: string, label: string) => (
    <div>
      <Button disabledFocusable={work !== null} onClick={() => setOpen(id)}>
        {label}
      </Button>
    </div>
  );
  return (
    <Section title={texts.actions.title}>
      <Text className={layout.text}>{texts.actions.breakDownWhat}</Text>
      {open === BREAK_DOWN ? <BreakDownPanel onClose={close} /> : button(BREAK_DOWN, texts.actions.breakDown)}
      {targets.map((to) => (
        <div key={to.id} className={layout.column}>
          <Text className={layout.text}>{texts.actions.convertWhat(to.name)}</Text>
          {open === to.id ? (
            <ConvertPanel from={source} to={to} onClose={close} />
          ) : (
            button(to.id, texts.actions.convert(to.name))
          )}
        </div>
      ))}
    </Section>
  );
}
