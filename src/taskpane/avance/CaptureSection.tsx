import { Caption1, Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CaptureItem } from '../../domain/capture/captureList';
import { closedJuicio, judgeTyped } from '../../domain/capture/draft';
import { Section } from '../kit/Section';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts as pane } from '../texts';
import { CaptureRow } from './CaptureRow';
import { asmSemaforo, filterItems, NO_FILTERS, SHOWN, type Filters } from './filters';
import { Select } from '../kit/fields';
import { texts } from './texts';
import { draftOf, type Capture } from './useCapture';
import type { Month } from './useMonth';

const PAGE = 50;
/** What Enter moves between. */
const PERCENT_INPUT = 'input[inputmode="decimal"]';

interface CaptureSectionProps {
  readonly month: Month;
  readonly capture: Capture;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
}

/** The list of the month, fifty rows at a time, by programme. */
export function CaptureSection({ month, capture, filters, onFilter }: CaptureSectionProps) {
  const { seguimiento } = useSession().libro;
  const { items } = capture.list;
  const { corte, periodo } = month;
  const semaforoOf = useMemo(() => asmSemaforo(seguimiento, corte), [seguimiento, corte]);
  const programas = useMemo(() => [...new Set(items.map(({ programa }) => programa))], [items]);
  // A programme that is no longer in the workbook hides nothing.
  const programa = programas.includes(filters.programa) ? filters.programa : '';
  const found = filterItems(items, { ...filters, programa }, capture.drafts, semaforoOf);
  return (
    <Section title={texts.capture(periodo)} aside={<Text>{texts.filters.shown(found.length)}</Text>}>
      <Caption1>{texts.judgedOn(corte)}</Caption1>
      <FilterFields filters={{ ...filters, programa }} programas={programas} onFilter={onFilter} />
      {found.length === 0 ? (
        <div>
          <Text block>{texts.filters.none}</Text>
          <Button onClick={() => onFilter(NO_FILTERS)}>{texts.filters.clear}</Button>
        </div>
      ) : (
        <Rows key={JSON.stringify([periodo, filters])} items={found} month={month} capture={capture} />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  wide: { gridColumn: '1 / -1' },
  /** Fluent's fields are wider than half a pane unless told. */
  narrow: { minWidth: 0 },
  programa: { margin: `${tokens.spacingVerticalS} 0 0` },
});

function FilterFields({
  filters,
  programas,
  onFilter,
}: {
  readonly filters: Filters;
  readonly programas: readonly string[];
  readonly onFilter: (filters: Filters) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <Field label={texts.filters.show}>
        <Select
          size="small"
          className={styles.narrow}
          value={filters.show}
          onChange={(_event, { value }) => onFilter({ ...filters, show: value })}
        >
          {SHOWN.map((shown) => (
            <option key={shown} value={shown}>
              {texts.filters[shown]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.filters.text}>
        <Input
          size="small"
          className={styles.narrow}
          type="search"
          placeholder={texts.filters.textHint}
          value={filters.text}
          onChange={(_event, { value }) => onFilter({ ...filters, text: value })}
        />
      </Field>
      {programas.length > 1 && (
        <Field label={texts.filters.programa} className={styles.wide}>
          <Select
            size="small"
            className={styles.narrow}
            value={filters.programa}
            onChange={(_event, { value }) => onFilter({ ...filters, programa: value })}
          >
            <option value="">{texts.filters.everyPrograma}</option>
            {programas.map((programa) => (
              <option key={programa}>{programa}</option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

interface RowsProps {
  readonly items: readonly CaptureItem[];
  readonly month: Month;
  readonly capture: Capture;
}

function Rows({ items, month, capture }: RowsProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const input = event.target as HTMLElement;
    if (event.key !== 'Enter' || !input.matches(PERCENT_INPUT)) return;
    const inputs = [...(list.current?.querySelectorAll<HTMLInputElement>(PERCENT_INPUT) ?? [])];
    const next = inputs[inputs.findIndex((each) => each === input) + 1];
    event.preventDefault();
    next?.focus();
    next?.select();
  };
  return (
    // The keys bubble up from the fields; the list itself is not one.
    <div ref={list} onKeyDown={onKeyDown}>
      {byPrograma(items.slice(0, shown)).map(([programa, ofPrograma]) => (
        <div key={programa}>
          <Text as="h3" weight="semibold" block className={styles.programa}>
            {programa}
          </Text>
          <ul className={layout.list}>
            {ofPrograma.map((item) => (
              <li key={item.key}>
                <JudgedRow item={item} month={month} capture={capture} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {items.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>{pane.more(items.length - shown)}</Button>
      )}
    </div>
  );
}

/** Its ASM as it would be with everything typed, in this row and in those of its other actions. */
function JudgedRow({ item, month, capture }: { readonly item: CaptureItem } & Omit<RowsProps, 'items'>) {
  const { seguimiento } = useSession().libro;
  const { drafts, rejections, type, discard } = capture;
  const { etiqueta, motivo, real } =
    closedJuicio(item) ?? judgeTyped(item.asm, drafts, month.corte, seguimiento);
  return (
    <CaptureRow
      item={item}
      draft={draftOf(drafts, item)}
      etiqueta={etiqueta}
      motivo={motivo}
      real={real}
      rejection={rejections[item.key] ?? null}
      periodo={month.periodo}
      corte={month.corte}
      seguimiento={seguimiento}
      onType={type}
      onDiscard={discard}
    />
  );
}

/** The items come by programme already. */
function byPrograma(items: readonly CaptureItem[]): readonly (readonly [string, readonly CaptureItem[]])[] {
  const groups = new Map<string, CaptureItem[]>();
  for (const item of items) {
    const group = groups.get(item.programa);
    if (group) group.push(item);
    else groups.set(item.programa, [item]);
  }
  return [...groups];
}
