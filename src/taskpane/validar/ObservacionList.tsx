import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Observacion } from '../../domain/validation/validate';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import type { Group, Grouping } from './groups';
import { ObservacionItem } from './ObservacionItem';
import { texts } from './texts';
import { inFigures } from '../../domain/messages/counted';

const useStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0, display: 'inline', overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
  excerpt: { color: tokens.colorNeutralForeground2, display: 'block', overflowWrap: 'anywhere' },
});

interface ObservacionListProps {
  readonly groups: readonly Group[];
  readonly by: Grouping;
  readonly busy: boolean;
  readonly onGo: (observacion: Observacion) => void;
  readonly onCorrect: (observacion: Observacion) => void;
  readonly onCorrectAll: (observaciones: readonly Observacion[]) => void;
}

/** Rows with what is said of each, or rules with the rows that each speaks of. */
export function ObservacionList({ groups, by, ...actions }: ObservacionListProps) {
  return (
    <MoreList items={groups} itemKey={({ key }) => key}>
      {(group) =>
        by === 'fila' ? <RowGroup group={group} {...actions} /> : <RuleGroup group={group} {...actions} />
      }
    </MoreList>
  );
}

type GroupProps = Omit<ObservacionListProps, 'groups' | 'by'> & { readonly group: Group };

function RowGroup({ group, busy, onGo, onCorrect }: GroupProps) {
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{group.title}</h3>
      {group.excerpt !== '' && <Caption1 className={styles.excerpt}>{group.excerpt}</Caption1>}
      <Items group={group} rowIsSaid busy={busy} onGo={onGo} onCorrect={onCorrect} />
    </section>
  );
}

/** Closed until asked for: one rule may speak of thousands of rows. */
function RuleGroup({ group, busy, onGo, onCorrect, onCorrectAll }: GroupProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [open, setOpen] = useState(false);
  const correctable = group.observaciones.filter(({ correccion }) => correccion !== null);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className={styles.group}>
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{`${group.title} (${inFigures(group.observaciones.length)})`}</h3>
      </summary>
      {open && (
        <>
          {correctable.length > 0 && (
            <div className={layout.row}>
              <Button
                size="small"
                aria-label={texts.correctRuleLabel(correctable.length, group.title)}
                disabledFocusable={busy}
                onClick={() => onCorrectAll(correctable)}
              >
                {texts.correctRule(correctable.length)}
              </Button>
            </div>
          )}
          <Items group={group} rowIsSaid={false} busy={busy} onGo={onGo} onCorrect={onCorrect} />
        </>
      )}
    </details>
  );
}

function Items({ group, ...rest }: Omit<GroupProps, 'onCorrectAll'> & { readonly rowIsSaid: boolean }) {
  return (
    <MoreList items={group.observaciones} itemKey={({ regla, hoja, celda }) => `${regla} ${hoja} ${celda}`}>
      {(observacion) => <ObservacionItem observacion={observacion} {...rest} />}
    </MoreList>
  );
}
