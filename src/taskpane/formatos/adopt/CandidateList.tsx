import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { TableCandidate } from '../../../domain/adoption/adoption';
import { adoptableFormats } from '../../../domain/formats';
import { MoreList } from '../../kit/MoreList';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';

const useStyles = makeStyles({
  candidate: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface CandidateListProps {
  readonly found: readonly TableCandidate[];
  readonly onChoose: (candidate: TableCandidate) => void;
}

/** The tables that were found, the most alike first. */
export function CandidateList({ found, onChoose }: CandidateListProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { work } = useSession();
  if (found.length === 0) return <Text role="status">{texts.adopt.nothing}</Text>;
  return (
    <MoreList items={found} itemKey={(each) => `${each.sheet}!${each.headerRow}:${each.firstColumn}`}>
      {(candidate) => {
        const { formatId, matched, of } = candidate;
        const format = adoptableFormats.find(({ id }) => id === formatId);
        const place = texts.adopt.candidate(candidate);
        return (
          <div className={styles.candidate}>
            <div className={layout.text}>
              <Text weight="semibold" block>
                {place}
              </Text>
              {format && <Text block>{texts.adopt.looksLike(format, matched, of)}</Text>}
            </div>
            <Button
              size="small"
              aria-label={texts.adopt.chooseLabel(place)}
              disabledFocusable={work !== null}
              onClick={() => onChoose(candidate)}
            >
              {texts.adopt.choose}
            </Button>
          </div>
        );
      }}
    </MoreList>
  );
}
