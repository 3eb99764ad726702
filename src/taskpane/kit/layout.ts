import { makeStyles, tokens } from '@fluentui/react-components';

/** How pieces stand beside or under each other. */
export const useLayoutStyles = makeStyles({
  /** The parts of a view. */
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  /** Buttons and short fields; they wrap in a narrow pane. */
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: 0, listStyleType: 'none' },
  secondary: { color: tokens.colorNeutralForeground2 },
  /** Long words of programmes and addresses break instead of widening the pane. */
  text: { overflowWrap: 'anywhere' },
  /** Prose that people wrote keeps its line breaks. */
  prose: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});
