import { Button, Text } from '@fluentui/react-components';
import type { ImportPlan } from '../../../domain/importing/planImport';
import { Fact, Facts } from '../../kit/Facts';
import { useLayoutStyles } from '../../kit/layout';
import { texts } from '../texts';

export interface Adopted {
  readonly plan: ImportPlan;
  readonly sheet: string;
}

const SHOWN = 20;

/** What a copy did: how many rows went in, which did not and why. It stays until the person closes it. */
export function AdoptReport({
  adopted: { plan, sheet },
  onClose,
}: {
  readonly adopted: Adopted;
  readonly onClose: () => void;
}) {
  const layout = useLayoutStyles();
  const { added, updatedRows, omitted, unused } = plan;
  return (
    <div className={layout.column}>
      <Text weight="semibold" className={layout.text}>
        {texts.adopt.report(sheet)}
      </Text>
      <Facts>
        <Fact term={texts.adopt.reportAdded}>{added.length}</Fact>
        {updatedRows > 0 && <Fact term={texts.adopt.reportUpdated}>{updatedRows}</Fact>}
        {omitted.length > 0 && <Fact term={texts.adopt.reportSkipped}>{omitted.length}</Fact>}
      </Facts>
      <ul className={layout.list}>
        {omitted.slice(0, SHOWN).map(({ fila, reason }) => (
          <li key={fila}>{texts.adopt.skippedRow(fila, reason)}</li>
        ))}
        {omitted.length > SHOWN && <li>{texts.adopt.moreSkipped(omitted.length - SHOWN)}</li>}
      </ul>
      {unused.length > 0 && <Text className={layout.text}>{texts.adopt.unused(unused)}</Text>}
      <div>
        <Button onClick={onClose}>{texts.adopt.close}</Button>
      </div>
    </div>
  );
}
