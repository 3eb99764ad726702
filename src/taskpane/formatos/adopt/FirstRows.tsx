import { makeStyles, tokens } from '@fluentui/react-components';
import { shownValue, type RowValues } from '../../../domain/changes';
import { columnsOf, type Format } from '../../../domain/formats/format';
import { Fact, Facts } from '../../kit/Facts';
import { texts } from '../texts';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
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
        <div key={index} className={styles.row}>
          <Facts>
            {columnsOf(format).flatMap(({ key, heading, type }) => {
              const value = shownValue(row[key] ?? '', type.kind);
              return value === '' ? (
                []
              ) : (
                <Fact key={key} term={heading}>
                  {value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}
                </Fact>
              );
            })}
          </Facts>
        </div>
      ))}
    </details>
  );
}
