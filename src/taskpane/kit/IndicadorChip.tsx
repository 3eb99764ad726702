import { makeStyles, tokens } from '@fluentui/react-components';
import { FIGURAS } from '../../domain/indicadores/matriz/figuras';
import type { SemaforoIndicador } from '../../domain/indicadores/records';
import { indicadorColours } from '../../workbook/matriz/colours';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // In high contrast, where the system takes the colours away, the border draws the chip.
    border: '1px solid transparent',
    whiteSpace: 'nowrap',
  },
});

/** The semáforo of an indicator as the matrix has it: with its figure, and always with its word. */
export function IndicadorChip({ semaforo }: { readonly semaforo: SemaforoIndicador }) {
  const { fill, text } = indicadorColours[semaforo];
  return (
    <span className={useStyles().chip} style={{ backgroundColor: fill, color: text }}>
      <span aria-hidden>{FIGURAS[semaforo]}</span> {semaforo}
    </span>
  );
}
