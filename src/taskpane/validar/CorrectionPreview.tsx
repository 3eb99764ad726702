import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { shownValue, type CellChange } from '../../domain/changes';
import type { CorrectedCell } from '../../domain/validation/corrections';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { excerpt } from './groups';
import { texts } from './texts';

const useStyles = makeStyles({
  change: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

const SHOWN = 120;

interface CorrectionPreviewProps {
  readonly changes: readonly CorrectedCell[];
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Each cell that would change, before and after. */
export function CorrectionPreview({ changes, busy, onConfirm, onCancel }: CorrectionPreviewProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
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
        {(change) => (
          <div className={styles.change}>
            <Caption1 className={layout.text} block>
              {`${change.hoja}!${change.celda} · ${excerpt(change.columna, 60)}`}
            </Caption1>
            <Facts>
              <Fact term={texts.before}>{shown(change, change.antes)}</Fact>
              <Fact term={texts.after}>{shown(change, change.despues)}</Fact>
            </Facts>
          </div>
        )}
      </MoreList>
    </ConfirmPanel>
  );
}

function shown({ tipo }: CellChange, value: CellChange['antes']): string {
  return excerpt(shownValue(value, tipo), SHOWN) || texts.blank;
}
