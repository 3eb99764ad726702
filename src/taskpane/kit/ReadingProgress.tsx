import { Button, Caption1 } from '@fluentui/react-components';
import { Notice } from './Notice';
import { Progress } from './Progress';
import type { FileReading } from './useFileReading';

interface ReadingProgressProps {
  readonly reading: Pick<FileReading<unknown>, 'progress' | 'problem' | 'stop'>;
  readonly texts: {
    readonly leyendo: (done: number, total: number) => string;
    readonly detener: string;
    /** Heading of what could not be read. */
    readonly problema: string;
  };
}

/** How far the reading of chosen files is, the way to stop it, and what could not be read. */
export function ReadingProgress({ reading: { progress, problem, stop }, texts }: ReadingProgressProps) {
  return (
    <>
      {progress && (
        <div>
          <Caption1>{texts.leyendo(progress.done, progress.total)}</Caption1>
          <Progress
            label={texts.leyendo(progress.done, progress.total)}
            value={progress.done}
            max={progress.total}
          />
          <Button size="small" onClick={stop}>
            {texts.detener}
          </Button>
        </div>
      )}
      {problem !== '' && (
        <Notice intent="warning" title={texts.problema}>
          {problem}
        </Notice>
      )}
    </>
  );
}
