import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, paddingBottom: tokens.spacingVerticalXXS },
  option: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  radio: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface RadioChoiceProps<T extends string> {
  readonly label: string;
  /** `''` while nothing is chosen. */
  readonly value: T | '';
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  /** What is wrong, if something is. */
  readonly problem?: string | undefined;
}

/** One of a few, all in sight. The browser's own buttons: Fluent's weigh 5 KB gzipped for the same. */
export function RadioChoice<T extends string>(props: RadioChoiceProps<T>) {
  const { label, value, options, onChange, hint, problem } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      className={styles.group}
      aria-describedby={`${id}-note`}
      {...(problem === undefined ? {} : { 'aria-invalid': true })}
    >
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={id}
            className={styles.radio}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      <div
        id={`${id}-note`}
        className={mergeClasses(styles.note, problem !== undefined && styles.problem)}
        role={problem === undefined ? undefined : 'alert'}
      >
        {problem ?? hint}
      </div>
    </fieldset>
  );
}
