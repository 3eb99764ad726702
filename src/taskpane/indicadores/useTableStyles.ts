import { makeStyles, tokens } from '@fluentui/react-components';

/** Small tables of figures, as wide as the pane. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'right' },
  heading: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  /** What is not a figure must not be read as one. */
  lacking: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});
