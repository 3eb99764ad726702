import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type DragEvent } from 'react';

const useStyles = makeStyles({
  zone: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Selected },
  /** Told by the zone's own border: the input is out of sight and stays where the keyboard finds it. */
  zoneFocus: {
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  input: { position: 'absolute', width: '1px', height: '1px', opacity: 0 },
  choose: {
    alignSelf: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
});

interface DropZoneProps {
  readonly texts: {
    /** What is dropped here. */
    readonly zona: string;
    readonly elegir: string;
    readonly zonaAyuda: string;
  };
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped, or chosen from a folder. */
export function DropZone({ texts, disabled, onFiles }: DropZoneProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  useDropsKeptOut();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(files);
  };
  return (
    <label
      className={mergeClasses(styles.zone, styles.zoneFocus, over && !disabled && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text weight="semibold">{texts.zona}</Text>
      <input
        type="file"
        multiple
        className={styles.input}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that a corrected file of the same name can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {/* The browser's own button speaks the browser's language. */}
      <span className={styles.choose} aria-hidden>
        {texts.elegir}
      </span>
      <Caption1>{texts.zonaAyuda}</Caption1>
    </label>
  );
}

/** A file dropped beside the zone would take the place of the whole pane. */
function useDropsKeptOut(): void {
  useEffect(() => {
    const keepOut = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', keepOut);
    window.addEventListener('drop', keepOut);
    return () => {
      window.removeEventListener('dragover', keepOut);
      window.removeEventListener('drop', keepOut);
    };
  }, []);
}
