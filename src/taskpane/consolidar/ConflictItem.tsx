import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DECISIONES, type Decision, type LineaConflicto } from '../../domain/consolidation/conflicto';
import { cutTexts, type CutText } from '../../domain/consolidation/difference';
import { estadoConflicto } from '../../domain/messages/consolidacion';
import { MessageStrip } from '../kit/MessageStrip';
import { RadioChoice } from '../kit/RadioChoice';
import { useLayoutStyles } from '../kit/layout';
import { texts } from './texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  side: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  what: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  /** Told by its line too, and not by its colour alone. */
  differs: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
  },
});

interface ConflictItemProps {
  readonly linea: LineaConflicto;
  /** The copy may be of another ASM, which takes a clave of its own. */
  readonly canBeTwo: boolean;
  readonly decision: Decision | '';
  readonly onDecide: (decision: Decision) => void;
}

/** What the workbook and a copy say of one cell, side by side, and which of them stays. */
export function ConflictItem({ linea, canBeTwo, decision, onDecide }: ConflictItemProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { hoja, clave, columna, copia, estado } = linea;
  const [mine, theirs] = cutTexts(linea.enEsteLibro, linea.enLaCopia);
  const options = DECISIONES.filter((each) => each !== 'Son distintos' || canBeTwo);
  return (
    <div className={styles.item}>
      <h3 className={styles.heading}>{[hoja, clave, columna].join(' · ')}</h3>
      <Caption1 className={layout.text}>{texts.deLaCopia(copia)}</Caption1>
      <dl className={styles.sides}>
        <Side label={texts.enEsteLibro} text={mine} />
        <Side label={texts.enLaCopia} text={theirs} />
      </dl>
      {estado !== '' && estado !== estadoConflicto.pendiente && (
        <MessageStrip intent="warning" politeness="polite">
          {estado}
        </MessageStrip>
      )}
      <RadioChoice
        label={texts.decision(clave, columna)}
        value={decision}
        options={options.map((value) => ({ value, label: texts.opciones[value] }))}
        onChange={onDecide}
      />
    </div>
  );
}

function Side({
  label,
  text: { before, differs, after },
}: {
  readonly label: string;
  readonly text: CutText;
}) {
  const styles = useStyles();
  const isBlank = `${before}${differs}${after}`.trim() === '';
  return (
    <div className={styles.side}>
      <dt>
        <Caption1>{label}</Caption1>
      </dt>
      <dd className={styles.what}>
        {isBlank ? (
          <Text italic>{texts.vacio}</Text>
        ) : (
          <>
            {before}
            {differs !== '' && <mark className={styles.differs}>{differs}</mark>}
            {after}
          </>
        )}
      </dd>
    </div>
  );
}
