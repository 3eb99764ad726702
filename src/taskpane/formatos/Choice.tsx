import { Field, makeStyles } from '@fluentui/react-components';
import { Select } from '../kit/fields';

const useStyles = makeStyles({
  // As wide as the pane: a long programme is cut, and does not widen it.
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** One of a few, under its label. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
