import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { texts } from '../texts';
import { useLayoutStyles } from './layout';

const PAGE = 50;

interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly itemKey: (item: T, index: number) => string;
  readonly children: (item: T) => ReactNode;
}

/** A list of any length, fifty at a time: a workbook can hold five thousand rows and a person reads the first. */
export function MoreList<T>({ items, itemKey, children }: MoreListProps<T>) {
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={layout.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={itemKey(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>{texts.more(items.length - shown)}</Button>
        </div>
      )}
    </>
  );
}
