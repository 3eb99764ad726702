import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Json, Lugar } from '../../domain/perfiles/propio';
import { Select } from '../kit/fields';
import { useValue } from './editing';

const useStyles = makeStyles({
  /** As wide as the pane: a long label or value does not widen it. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

interface TextProps {
  readonly place: Lugar;
  readonly label: string;
  readonly hint?: string;
  /** A number where what is typed is one; what is not stays as it was typed, and is told. */
  readonly numeric?: boolean;
  /** Blank it is an error, and not what the base says. */
  readonly required?: boolean;
}

/** One text of the document, with what is wrong in it under it. */
export function TextInput({ place, label, hint, numeric = false, required = false }: TextProps) {
  const styles = useStyles();
  const { value, problem, change } = useValue(place);
  return (
    <Field
      className={styles.field}
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Input
        className={styles.input}
        value={shown(value)}
        {...(numeric ? { inputMode: 'decimal' as const } : {})}
        onChange={(_event, { value: typed }) => change(written(typed, numeric, required))}
      />
    </Field>
  );
}

function shown(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function written(typed: string, numeric: boolean, required: boolean): Json | undefined {
  if (typed === '' && !required) return undefined;
  // «5.0» is on the way to «5.05»: it stays as typed.
  return numeric && typed !== '' && String(Number(typed)) === typed ? Number(typed) : typed;
}

interface ChoiceProps {
  readonly place: Lugar;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Json | undefined; readonly label: string }[];
}

/** One of several values of the document; `undefined` for none. */
export function ChoiceInput({ place, label, hint, options }: ChoiceProps) {
  const styles = useStyles();
  const { value, problem, change } = useValue(place);
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Select
        value={String(chosen)}
        onChange={(_event, { value: index }) => change(options[Number(index)]?.value)}
      >
        {chosen === -1 && <option value="-1">{shown(value)}</option>}
        {options.map((option, index) => (
          <option key={option.label} value={String(index)}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What is wrong in something as a whole: that it is written twice, or lacks a part. */
export function WholeProblem({ place }: { readonly place: Lugar }) {
  const { problem } = useValue(place);
  const styles = useStyles();
  if (problem === undefined) return null;
  return (
    <div role="alert" className={styles.problem}>
      {problem}
    </div>
  );
}
