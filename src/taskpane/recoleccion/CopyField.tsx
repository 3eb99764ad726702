import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { texts } from './texts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalSNudge,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface CopyFieldProps {
  readonly label: string;
  /** Of what it is, for the name of its button: «Copiar el asunto de Obras». */
  readonly of: string;
  readonly text: string;
  /** Shown at once; the rest is scrolled. */
  readonly rows: number;
}

/** A text to take elsewhere. Where the browser does not let the pane copy, it is left selected for Ctrl+C. */
export function CopyField({ label, of, text, rows }: CopyFieldProps) {
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({ of: '', said: '' });
  const copy = async () => {
    area.current?.select();
    const copied = await copiedText(text);
    if (!copied) area.current?.focus();
    setTold({ of: text, said: copied ? texts.copiar.hecho : texts.copiar.aMano });
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>
          <Caption1>{label}</Caption1>
        </label>
        <Button size="small" aria-label={texts.copiar.de(label, of)} onClick={() => void copy()}>
          {texts.copiar.boton}
        </Button>
      </div>
      <textarea id={id} ref={area} className={styles.text} readOnly rows={rows} value={text} />
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
