import { Text } from '@fluentui/react-components';
import { columnOf, type ColumnKey, type Format } from '../../../domain/formats/format';
import { Notice } from '../../kit/Notice';
import { useLayoutStyles } from '../../kit/layout';
import { texts } from '../texts';

/** What a row is about, in every format: without it nothing else of the row can be followed. */
const MAIN: ColumnKey = 'asm';

interface MissingColumnsProps {
  readonly format: Format;
  readonly missing: readonly ColumnKey[];
}

/** The official columns that no heading of the table is taken for; a warning when the main one is among them. */
export function MissingColumns({ format, missing }: MissingColumnsProps) {
  const layout = useLayoutStyles();
  const others = missing.filter((key) => key !== MAIN);
  const main = withoutMain(format, missing);
  return (
    <>
      {main !== null && (
        <Notice intent="warning" title={texts.adopt.withoutMainTitle}>
          {main}
        </Notice>
      )}
      {others.length > 0 && (
        <Text className={layout.text}>
          {texts.adopt.missing(others.map((key) => columnOf(format, key)?.heading ?? key))}
        </Text>
      )}
    </>
  );
}

/** The warning's sentence; `null` when some heading is the main column. */
export function withoutMain(format: Format, missing: readonly ColumnKey[]): string | null {
  if (!missing.includes(MAIN)) return null;
  return texts.adopt.withoutMain(columnOf(format, MAIN)?.heading ?? MAIN);
}
