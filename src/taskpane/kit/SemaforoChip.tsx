import { makeStyles, tokens } from '@fluentui/react-components';
import type { Semaforo } from '../../domain/advance/semaforo';
import { semaforoColours } from '../../workbook/sheets/palette';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // In high contrast, where the system takes the colours away, the border draws the chip.
    border: '1px solid transparent',
  },
});

/** A state as the workbook's sheets colour it; the word says it without the colour. */
export function SemaforoChip({ etiqueta }: { readonly etiqueta: Semaforo }) {
  const styles = useStyles();
  const colours = semaforoColours[etiqueta];
  return (
    <span className={styles.chip} style={{ backgroundColor: colours?.fill, color: colours?.text }}>
      {etiqueta}
    </span>
  );
}
