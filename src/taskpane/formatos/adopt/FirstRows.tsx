import { makeStyles, tokens } from '@fluentui/react-components';
import { shownValue, type RowValues } from '../../../domain/changes';
import { columnsOf, type Format } from '../../../domain/formats/format';
import { texts } from '../texts';

const useStyles = makeStyles({
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  row: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const SHOWN = 3;
const LONGEST = 90;

/** The first rows as they will stand in the format, to be looked at before they are copied. */
export function FirstRows({
  format,
  rows,
}: {
  readonly format: Format;
  readonly rows: readonly RowValues[];
}) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{texts.adopt.firstRows}</summary>
      {rows.slice(0, SHOWN).map((row, index) => (
        <dl key={index} className={styles.row}>
          {columnsOf(format).flatMap(({ key, heading, type }) => {
            const value = shownValue(row[key] ?? '', type.kind);
            return value === '' ? (
              []
            ) : (
              <div key={key}>
                <dt className={styles.heading}>{heading}</dt>
                <dd className={styles.value}>
                  {value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}
                </dd>
              </div>
            );
          })}
        </dl>
      ))}
    </details>
  );
}
