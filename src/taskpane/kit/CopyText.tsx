import { Button, Field, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { texts } from '../texts';
import { TextArea } from './fields';
import { useLayoutStyles } from './layout';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to be pasted elsewhere. Where the browser does not let the pane copy, it is left selected. */
export function CopyText({ label, text, rows = 6 }: CopyTextProps) {
  const layout = useLayoutStyles();
  const holder = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState({ of: '', what: '' });
  const copy = async () => {
    const copied = await putInClipboard(text);
    if (!copied) holder.current?.querySelector('textarea')?.select();
    setSaid({ of: text, what: copied ? texts.copy.done : texts.copy.byHand });
  };
  return (
    <div className={layout.column} ref={holder}>
      <Field label={label}>
        <TextArea readOnly value={text} rows={rows} onChange={() => undefined} />
      </Field>
      <div className={layout.row}>
        <Button aria-label={texts.copy.label(label)} onClick={() => void copy()}>
          {texts.copy.button}
        </Button>
        <Text role="status">{said.of === text ? said.what : ''}</Text>
      </div>
    </div>
  );
}

async function putInClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there, or forbidden in the frame that Excel opens the pane in.
    return false;
  }
}
