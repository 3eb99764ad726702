import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inFigures } from '../../domain/messages/counted';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface CountTableProps {
  readonly headings: readonly [label: string, count: string];
  readonly rows: readonly { readonly name: string; readonly label: ReactNode; readonly count: number }[];
}

/** Names with how many each has. A plain table: two columns need no more, and every reader knows it. */
export function CountTable({ headings: [label, count], rows }: CountTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead className={styles.heading}>
        <tr>
          <th scope="col" className={styles.cell}>
            {label}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.count)}>
            {count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row" className={styles.cell}>
              {row.label}
            </th>
            <td className={mergeClasses(styles.cell, styles.count)}>{inFigures(row.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
