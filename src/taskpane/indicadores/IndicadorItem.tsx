import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { shownCumplimiento, umbralesDe } from '../../domain/indicadores/calculo/semaforoIndicador';
import type { ResultadoIndicador } from '../../domain/indicadores/records';
import { useLayoutStyles } from '../kit/layout';
import { IndicadorChip } from '../kit/IndicadorChip';
import { IndicadorDetail } from './IndicadorDetail';
import type { IndicadorItemProps } from './indicadorItemProps';
import { texts } from './texts';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    // The grid takes the browser's own mark away, and ours is drawn in its place.
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { color: tokens.colorNeutralForeground2 },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  title: { margin: 0 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** One indicator of the period. What explains it is built when it is first opened: fifty closed ones cost nothing. */
export const IndicadorItem = memo(function IndicadorItem({
  startsOpen,
  ...props
}: IndicadorItemProps & { readonly startsOpen: boolean }) {
  const { resultado } = props;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} className={styles.item} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.mark} aria-hidden>
          {open ? '▾' : '▸'}
        </span>
        <div className={styles.lines}>
          <div className={styles.head}>
            <Text as="h3" weight="semibold" className={styles.title}>
              {resultado.clave}
            </Text>
            <IndicadorChip semaforo={resultado.semaforo} />
          </div>
          <Text className={layout.text}>{resultado.nombre || texts.item.sinNombre}</Text>
          {isJudged(resultado) && (
            <Caption1 className={styles.figures}>
              <span>{texts.item.figures(resultado.resultado, resultado.meta)}</span>
              <span>{cumplimientoOf(props)}</span>
            </Caption1>
          )}
        </div>
      </summary>
      {open && <IndicadorDetail {...props} />}
    </details>
  );
});

/** One that is not due has no figures to show: its semáforo says it. */
function isJudged({ resultado, meta, cumplimiento }: ResultadoIndicador): boolean {
  return resultado !== null || meta !== null || cumplimiento !== null;
}

function cumplimientoOf({ resultado, indicador, seguimiento }: IndicadorItemProps): string {
  if (resultado.cumplimiento === null) return texts.item.sinCumplimiento;
  const { umbrales } = umbralesDe({ umbrales: indicador?.umbrales ?? null }, seguimiento.parametros);
  return texts.item.cumplimiento(shownCumplimiento(resultado.cumplimiento, umbrales));
}
