import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
});

interface ProgressProps {
  readonly label: string;
  /** Absent while nobody knows how much there is. */
  readonly value?: number;
  readonly max?: number;
}

export function Progress({ label, value, max }: ProgressProps) {
  return <progress className={useStyles().bar} aria-label={label} value={value} max={max} />;
}
