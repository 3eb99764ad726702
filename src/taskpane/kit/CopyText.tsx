import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { texts } from '../texts';
import { TextArea } from './fields';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { minHeight: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface CopyTextProps {
  readonly label: string;
  /** Whose it is, for the name of its button where the view has several: «Copiar asunto: Obras». */
  readonly of?: string;
  readonly text: string;
  /** Shown at once; the rest is scrolled. */
  readonly rows?: number;
}

/** A text to take elsewhere. Where the browser does not let the pane copy, it is left selected for Ctrl+C. */
export function CopyText({ label, of, text, rows = 6 }: CopyTextProps) {
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({ of: '', said: '' });
  const copy = async () => {
    area.current?.select();
    const copied = await copiedText(text);
    if (!copied) area.current?.focus();
    setTold({ of: text, said: copied ? texts.copy.done : texts.copy.byHand });
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>
          <Caption1>{label}</Caption1>
        </label>
        <Button size="small" aria-label={texts.copy.label(label, of)} onClick={() => void copy()}>
          {texts.copy.button}
        </Button>
      </div>
      <TextArea
        id={id}
        ref={area}
        className={styles.text}
        readOnly
        rows={rows}
        value={text}
        onChange={() => undefined}
      />
      <Caption1 role="status">{told.of === text ? told.said : ''}</Caption1>
    </div>
  );
}

/** In Excel the pane is a frame of another site, which browsers may not let write on the clipboard. */
async function copiedText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
