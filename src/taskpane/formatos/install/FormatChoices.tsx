import { Checkbox, Field, Text } from '@fluentui/react-components';
import type { Format } from '../../../domain/formats/format';
import { normTitle } from '../../../domain/norms';
import { useLayoutStyles } from '../../kit/layout';
import { texts } from '../texts';

interface FormatChoicesProps {
  readonly formats: readonly Format[];
  readonly installed: ReadonlySet<string>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly problem: string | undefined;
}

/** The formats there are: what each is for, whose norm it is and how many columns it has. */
export function FormatChoices({ formats, installed, chosen, onChange, problem }: FormatChoicesProps) {
  const layout = useLayoutStyles();
  const toggle = (id: string, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <Field label={texts.install.formats} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <div role="group" aria-label={texts.install.formats} className={layout.column}>
        {formats.map((format) => {
          const isInstalled = installed.has(format.id);
          return (
            <Checkbox
              key={format.id}
              checked={isInstalled || chosen.includes(format.id)}
              disabled={isInstalled}
              onChange={(_event, { checked }) => toggle(format.id, checked === true)}
              label={<FormatLabel format={format} isInstalled={isInstalled} />}
            />
          );
        })}
      </div>
    </Field>
  );
}

function FormatLabel({ format, isInstalled }: { readonly format: Format; readonly isInstalled: boolean }) {
  const { name, purpose, official, norm } = format;
  const details = [
    purpose ?? '',
    texts.install.columns(official.length),
    norm === undefined ? '' : `${normTitle(norm)}.`,
    isInstalled ? texts.install.alreadyInstalled : '',
  ];
  return (
    <>
      <Text weight="semibold" block>
        {name}
      </Text>
      <Text size={200} block>
        {details.filter(Boolean).join(' ')}
      </Text>
    </>
  );
}
