import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Observacion } from '../../domain/validation/validate';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { SeveridadChip } from './SeveridadChip';
import { excerpt, shownCell, shownChange } from './shownChange';
import { texts } from './texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ObservacionItemProps {
  readonly observacion: Observacion;
  /** Whether its group already says the row. */
  readonly rowIsSaid: boolean;
  readonly busy: boolean;
  readonly onGo: (observacion: Observacion) => void;
  readonly onCorrect: (observacion: Observacion) => void;
}

/** One observation: where, what and why, on what basis, what the cell says now, and what it would say. */
export function ObservacionItem({ observacion, rowIsSaid, busy, onGo, onCorrect }: ObservacionItemProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { severidad, hoja, celda, columna, fila, clave, mensaje, fundamento, correccion } = observacion;
  return (
    <div className={styles.item}>
      <div className={layout.row}>
        <SeveridadChip severidad={severidad} />
        {!rowIsSaid && <Caption1>{texts.row(hoja, fila, clave)}</Caption1>}
        <Caption1 className={layout.text}>{excerpt(columna, 60)}</Caption1>
      </div>
      <Text className={layout.text}>{mensaje}</Text>
      <div className={styles.facts}>
        <Facts>
          <Values observacion={observacion} />
          <Fact term={texts.basis}>{`${fundamento.tipo}: ${fundamento.cita}`}</Fact>
        </Facts>
      </div>
      <div className={layout.row}>
        <Button
          size="small"
          aria-label={texts.goToLabel(hoja, celda)}
          disabledFocusable={busy}
          onClick={() => onGo(observacion)}
        >
          {texts.goTo(celda)}
        </Button>
        {correccion && (
          <Button
            size="small"
            aria-label={texts.correctLabel(hoja, celda)}
            disabledFocusable={busy}
            onClick={() => onCorrect(observacion)}
          >
            {texts.correct}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the cell says and, if it can be mended, what it would say. */
function Values({ observacion: { valor, tipo, correccion } }: { readonly observacion: Observacion }) {
  if (!correccion) return <Fact term={texts.before}>{shownCell(valor, tipo)}</Fact>;
  const { before, after } = shownChange(valor, correccion.apply(valor), tipo);
  return (
    <>
      <Fact term={texts.before}>{before}</Fact>
      <Fact term={texts.after}>{after}</Fact>
    </>
  );
}
