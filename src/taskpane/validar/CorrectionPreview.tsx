import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectedCell } from '../../domain/validation/corrections';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { excerpt, shownChange } from './shownChange';
import { texts } from './texts';

const useStyles = makeStyles({
  change: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface CorrectionPreviewProps {
  readonly changes: readonly CorrectedCell[];
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Each cell that would change, before and after. */
export function CorrectionPreview({ changes, busy, onConfirm, onCancel }: CorrectionPreviewProps) {
  const sheets = [...new Set(changes.map(({ hoja }) => hoja))];
  return (
    <ConfirmPanel
      title={texts.preview(changes.length)}
      confirm={texts.correct}
      onConfirm={onConfirm}
      onCancel={onCancel}
      undoable
      busy={busy || changes.length === 0}
    >
      <Text>
        {changes.length === 0
          ? texts.nothingToCorrect
          : `${texts.willChange(changes.length, sheets)} ${texts.kept}`}
      </Text>
      <MoreList items={changes} itemKey={({ hoja, celda }) => `${hoja}!${celda}`}>
        {(change) => <Change change={change} />}
      </MoreList>
    </ConfirmPanel>
  );
}

function Change({
  change: { hoja, celda, columna, tipo, antes, despues },
}: {
  readonly change: CorrectedCell;
}) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { before, after } = shownChange(antes, despues, tipo);
  return (
    <div className={styles.change}>
      <Caption1 className={layout.text} block>
        {`${hoja}, ${celda} · ${excerpt(columna, 60)}`}
      </Caption1>
      <Facts>
        <Fact term={texts.before}>{before}</Fact>
        <Fact term={texts.after}>{after}</Fact>
      </Facts>
    </div>
  );
}
