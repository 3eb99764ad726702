import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severidad } from '../../domain/validation/rule';
import { severidadColours } from '../../workbook/sheets/palette';
import { texts } from './texts';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    // In high contrast, where the system takes the colours away, the border draws the chip.
    border: '1px solid transparent',
  },
});

/** A severity as the sheets colour it; the word says it without the colour. */
export function SeveridadChip({ severidad }: { readonly severidad: Severidad }) {
  const styles = useStyles();
  const colours = severidadColours[severidad];
  return (
    <span className={styles.chip} style={{ backgroundColor: colours?.fill, color: colours?.text }}>
      {texts.severidadName[severidad]}
    </span>
  );
}
