import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Format } from '../../../domain/formats/format';
import { normTitle } from '../../../domain/norms';
import { texts } from '../texts';
import { INVALID_GROUP } from './focusFirstInvalid';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface FormatChoicesProps {
  readonly formats: readonly Format[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly problem: string | undefined;
}

/** The formats there are: what each is for, whose norm it is and how many columns it has. */
export function FormatChoices({ formats, chosen, onChange, problem }: FormatChoicesProps) {
  const styles = useStyles();
  const id = useId();
  const toggle = (id: string, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    // A Field is for one control: it would give every checkbox the same name.
    <fieldset
      className={styles.group}
      aria-describedby={id}
      {...(problem === undefined ? {} : INVALID_GROUP)}
    >
      <legend className={styles.legend}>{texts.install.formats}</legend>
      {formats.map((format) => (
        <Checkbox
          key={format.id}
          checked={chosen.includes(format.id)}
          onChange={(_event, { checked }) => toggle(format.id, checked === true)}
          label={<FormatLabel format={format} />}
        />
      ))}
      <div id={id} role="alert" className={styles.problem}>
        {problem}
      </div>
    </fieldset>
  );
}

function FormatLabel({ format }: { readonly format: Format }) {
  const { name, purpose, official, norm } = format;
  const details = [
    purpose ?? '',
    texts.install.columns(official.length),
    norm === undefined ? '' : `${normTitle(norm)}.`,
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
