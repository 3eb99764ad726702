import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Select } from '../../kit/fields';
import { useId } from 'react';
import { adoptableColumns, type ColumnChoice } from '../../../domain/adoption/adoption';
import type { ColumnKey, Format } from '../../../domain/formats/format';
import { useLayoutStyles } from '../../kit/layout';
import { texts } from '../texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0 },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
});

interface ColumnsFieldProps {
  readonly format: Format;
  readonly choices: readonly ColumnChoice[];
  readonly onChoose: (index: number, key: ColumnKey | null) => void;
}

/** Every heading of the table beside the column of the format that it is taken for. */
export function ColumnsField({ format, choices, onChoose }: ColumnsFieldProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const id = useId();
  const columns = adoptableColumns(format);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Text weight="semibold">{texts.adopt.columns}</Text>
      </legend>
      <Text size={200} block className={layout.secondary}>
        {texts.adopt.columnsHint}
      </Text>
      <div className={styles.list}>
        {choices.map(({ index, heading, key }) => [
          <label key={`${index}l`} htmlFor={`${id}${index}`} className={layout.text}>
            {heading}
          </label>,
          <Select
            key={`${index}s`}
            id={`${id}${index}`}
            size="small"
            className={styles.select}
            value={key ?? ''}
            onChange={(_event, { value }) =>
              onChoose(index, columns.find((column) => column.key === value)?.key ?? null)
            }
          >
            <option value="">{texts.adopt.notUsed}</option>
            {columns.map((column) => (
              <option key={column.key} value={column.key}>
                {column.heading}
              </option>
            ))}
          </Select>,
        ])}
      </div>
    </fieldset>
  );
}
