import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { cambiosRegister } from '../../domain/registers';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

interface AskedProps {
  /** What the button that asks says. */
  readonly label: string;
  /** When the label alone does not say of what. */
  readonly name?: string;
  readonly title: string;
  readonly confirm: string;
  /** Of the table that changes, as our declarations call it. */
  readonly table: string;
  readonly onConfirm: () => void;
  /** `false` while something that is asked inside is lacking. */
  readonly ready?: boolean;
  readonly subtle?: boolean;
  /** What will change. */
  readonly children: ReactNode;
}

/** A button that says what it will do before it does it; cancelling gives the focus back to it. */
export function Asked({
  label,
  name,
  title,
  confirm,
  table,
  onConfirm,
  ready = true,
  subtle,
  children,
}: AskedProps) {
  const { libro, work } = useSession();
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (asking || !left.current) return;
    left.current = false;
    place.current?.querySelector('button')?.focus();
  }, [asking]);
  const leave = () => {
    left.current = true;
    setAsking(false);
  };
  if (!asking) {
    return (
      <span ref={place}>
        <Button
          size="small"
          appearance={subtle === true ? 'subtle' : 'secondary'}
          disabledFocusable={work !== null}
          onClick={() => setAsking(true)}
          aria-label={name}
        >
          {label}
        </Button>
      </span>
    );
  }
  return (
    <ConfirmPanel
      title={title}
      confirm={confirm}
      onConfirm={() => {
        leave();
        onConfirm();
      }}
      onCancel={leave}
      // Cells are undone; a sheet that has to be created is not.
      undoable={libro.tables.has(table) && libro.tables.has(cambiosRegister.table)}
      busy={work !== null}
      ready={ready}
    >
      {children}
    </ConfirmPanel>
  );
}

/** What stands in place of a part whose sheet somebody deleted. */
export function LostSheet({
  sheet,
  table,
  onRestore,
}: {
  readonly sheet: string;
  readonly table: string;
  readonly onRestore: () => void;
}) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.column}>
      <Text>{texts.hojaBorrada(sheet)}</Text>
      <div>
        <Asked
          label={texts.restaurar}
          title={texts.restaurarHoja(sheet)}
          confirm={texts.restaurar}
          table={table}
          onConfirm={onRestore}
        >
          <Text>{texts.hojaBorrada(sheet)}</Text>
        </Asked>
      </div>
    </div>
  );
}
