import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForeground1,
    overflowWrap: 'anywhere',
  },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
});

interface FoldedProps {
  readonly summary: ReactNode;
  /** For readers, when the summary alone does not say of what. */
  readonly label?: string;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** Built when it is first opened: fifty closed ones cost nothing. */
export function Folded({ summary, label, startsOpen = false, children }: FoldedProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary} {...(label === undefined ? {} : { 'aria-label': label })}>
        {summary}
      </summary>
      {open && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
