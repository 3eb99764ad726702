import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { texts } from '../texts';
import { MessageStrip } from './MessageStrip';
import { useLayoutStyles } from './layout';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

interface ConfirmPanelProps {
  readonly title: string;
  /** The button's text, with the verb: «Instalar». */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Whether Excel's Ctrl+Z takes the step back; said before it is taken when not. */
  readonly undoable: boolean;
  readonly busy?: boolean;
  /** `false` while something that the panel itself asks is lacking: there is nothing to confirm yet. */
  readonly ready?: boolean;
  /** What will change. */
  readonly children: ReactNode;
}

/** What a step will do, before it does it. In the flow of the pane: a modal of 320 px would hide what it speaks of. */
export function ConfirmPanel({
  title,
  confirm,
  onConfirm,
  onCancel,
  undoable,
  busy = false,
  ready = true,
  children,
}: ConfirmPanelProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      giveFocusBack(before);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // In Excel on the web it would also leave the pane.
    event.stopPropagation();
    onCancel();
  };
  return (
    // Escape is a way out for whoever is already inside; the button is the other.
    <section className={styles.panel} aria-labelledby={id} onKeyDown={onKeyDown}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
      {!undoable && (
        <MessageStrip intent="warning" politeness="polite">
          {texts.notUndoable}
        </MessageStrip>
      )}
      <div className={layout.row}>
        <Button appearance="primary" onClick={onConfirm} disabledFocusable={busy || !ready}>
          {confirm}
        </Button>
        <Button onClick={onCancel} disabledFocusable={busy}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}

/**
 * Whoever works with the keyboard goes on from where they were: from the button that opened the panel or, if it left
 * with it, from the top of the view. Nobody is moved who is elsewhere by then.
 */
function giveFocusBack(before: Element | null): void {
  requestAnimationFrame(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost) return;
    const back = before?.isConnected ? before : document.querySelector('[role="tabpanel"]');
    if (back instanceof HTMLElement) back.focus();
  });
}
