import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ImportPlan } from '../../../domain/importing/planImport';
import { inFigures } from '../../../domain/messages/counted';
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
  const heading = useRef<HTMLDivElement>(null);
  // The button that was pressed stood far below.
  useEffect(() => heading.current?.focus(), []);
  const { added, updatedRows, omitted, unused } = plan;
  return (
    <div className={layout.column}>
      <div ref={heading} tabIndex={-1} className={layout.text}>
        <Text weight="semibold">{texts.adopt.report(sheet)}</Text>
      </div>
      <Facts>
        <Fact term={texts.adopt.reportAdded}>{inFigures(added.length)}</Fact>
        {updatedRows > 0 && <Fact term={texts.adopt.reportUpdated}>{inFigures(updatedRows)}</Fact>}
        {omitted.length > 0 && <Fact term={texts.adopt.reportSkipped}>{inFigures(omitted.length)}</Fact>}
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
