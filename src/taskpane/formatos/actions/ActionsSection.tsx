import { Button, Text } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { isSignedProse } from '../../../domain/breakdown/breakDown';
import { conversionTargets } from '../../../domain/conversion/targets';
import type { Format } from '../../../domain/formats/format';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useNavigation } from '../../navigation/navigation';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';

/** What they would write is worked out only once somebody asks. */
const BreakDownPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "on-demand-break-down" */ './BreakDownPanel')).BreakDownPanel,
}));
const ConvertPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "on-demand-convert" */ './ConvertPanel')).ConvertPanel,
}));

/** What is done with a whole format of ASM: a section for each that is installed and has rows. */
export function ActionsSection() {
  const { tables } = useSession().libro.seguimiento;
  return tables
    .filter(({ format, rows }) => format.rows === 'asm' && rows.length > 0)
    .map(({ format }) => <Actions key={format.id} source={format} />);
}

const BREAK_DOWN = 'desglosar';

function Actions({ source }: { readonly source: Format }) {
  const layout = useLayoutStyles();
  const { focus } = useNavigation();
  const { libro, work } = useSession();
  const isSigned = source.official.some(isSignedProse);
  const [open, setOpen] = useState<string | null>(isSigned && focus === BREAK_DOWN ? BREAK_DOWN : null);
  const { near, others } = conversionTargets(source, libro.seguimiento);
  const close = () => setOpen(null);
  const button = (id: string, label: string) => (
    <div>
      <Button disabledFocusable={work !== null} onClick={() => setOpen(id)}>
        {label}
      </Button>
    </div>
  );
  const target = (to: Format) => (
    <div key={to.id} className={layout.column}>
      {open === to.id ? (
        <Suspense fallback={null}>
          <ConvertPanel from={source} to={to} onClose={close} />
        </Suspense>
      ) : (
        button(to.id, texts.actions.convert(to.name))
      )}
    </div>
  );
  return (
    <Section title={texts.actions.title(source)}>
      {isSigned && <Text className={layout.text}>{texts.actions.breakDownWhat}</Text>}
      {isSigned &&
        (open === BREAK_DOWN ? (
          <Suspense fallback={null}>
            <BreakDownPanel onClose={close} />
          </Suspense>
        ) : (
          button(BREAK_DOWN, texts.actions.breakDown)
        ))}
      <Text className={layout.text}>{texts.actions.convertWhat(source)}</Text>
      {near.map(target)}
      {others.length > 0 && (
        <details>
          <summary>{texts.actions.otherFormats}</summary>
          <div className={layout.column}>{others.map(target)}</div>
        </details>
      )}
    </Section>
  );
}
