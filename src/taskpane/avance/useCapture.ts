import { useCallback, useMemo } from 'react';
import { captureList, type CaptureItem, type CaptureList } from '../../domain/capture/captureList';
import { captureRow, draftProblem, typed, type Draft, type Drafts } from '../../domain/capture/draft';
import type { FigureField } from '../../domain/capture/planCapture';
import { rechazo } from '../../domain/messages/captura';
import type { Periodo } from '../../domain/records';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { texts } from './texts';
import { captureMonth } from './verbs';

export type TypeFigure = (item: CaptureItem, field: FigureField, text: string) => void;

export interface Capture {
  readonly list: CaptureList;
  readonly drafts: Drafts;
  /** Items with something typed and not written. */
  readonly unsaved: readonly CaptureItem[];
  /** Of them, those that cannot be read. */
  readonly unreadable: readonly CaptureItem[];
  /** Drafts of actions that left the workbook. */
  readonly orphans: readonly string[];
  /** Why the last saving left a row out, by key. */
  readonly rejections: Readonly<Record<string, string>>;
  readonly type: TypeFigure;
  readonly discard: (keys: readonly string[]) => void;
  readonly save: () => Promise<void>;
}

type ByMonth<T> = Readonly<Record<Periodo, T>>;
const NO_DRAFTS: Drafts = {};

/** The month's list and what was typed over it, kept until it is written or thrown away. */
export function useCapture(periodo: Periodo): Capture {
  const { libro, fecha, run } = useSession();
  const { seguimiento } = libro;
  const [kept, setKept] = useKept<ByMonth<Drafts>>('avance.borradores', {});
  const [rejections, setRejections] = useKept<Readonly<Record<string, string>>>('avance.rechazos', {});
  const list = useMemo(() => captureList(seguimiento, periodo, fecha), [seguimiento, periodo, fecha]);
  const drafts = kept[periodo] ?? NO_DRAFTS;

  const setDrafts = useCallback(
    (change: (drafts: Drafts) => Drafts) =>
      setKept((months) => ({ ...months, [periodo]: change(months[periodo] ?? NO_DRAFTS) })),
    [setKept, periodo],
  );
  const forget = useCallback(
    (keys: readonly string[]) => setRejections((known) => without(known, keys)),
    [setRejections],
  );
  const type = useCallback<TypeFigure>(
    (item, field, text) => {
      setDrafts((known) => typed(known, item, field, text));
      forget([item.key]);
    },
    [setDrafts, forget],
  );
  const discard = useCallback(
    (keys: readonly string[]) => {
      setDrafts((known) => without(known, keys));
      forget(keys);
    },
    [setDrafts, forget],
  );

  const unsaved = useMemo(() => list.items.filter(({ key }) => key in drafts), [list, drafts]);
  const unreadable = useMemo(
    () => unsaved.filter((item) => draftProblem(item, draftOf(drafts, item)) !== null),
    [unsaved, drafts],
  );
  const orphans = useMemo(() => {
    const present = new Set(list.items.map(({ key }) => key));
    return Object.keys(drafts).filter((key) => !present.has(key));
  }, [list, drafts]);

  const save = async () => {
    const sent = unsaved.filter((item) => !unreadable.includes(item));
    const rows = sent.map((item, index) => captureRow(item, draftOf(drafts, item), index));
    const end = await run(texts.save.running, (context) => captureMonth(context, { periodo, rows, fecha }), {
      told: ({ capturadas, rechazadas }) => texts.save.done(capturadas, rechazadas.length),
    });
    if (end.kind !== 'done') return;
    const reasons = new Map(end.result.rechazadas.map(({ fila, reason }) => [fila, rechazo(reason)]));
    const written = sent.filter((_, index) => !reasons.has(index)).map(({ key }) => key);
    setDrafts((known) => without(known, written));
    setRejections(
      Object.fromEntries(
        sent.flatMap(({ key }, index) => {
          const reason = reasons.get(index);
          return reason === undefined ? [] : [[key, reason]];
        }),
      ),
    );
  };
  return { list, drafts, unsaved, unreadable, orphans, rejections, type, discard, save };
}

export function draftOf(drafts: Drafts, { key }: CaptureItem): Draft {
  return drafts[key] ?? NO_DRAFT;
}

const NO_DRAFT: Draft = {};

function without<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
): Readonly<Record<string, T>> {
  const gone = new Set(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key)));
}
