/** How a running verb is watched and stopped, without each verb having to know who watches. */

export interface WorkWatch {
  /** Stops the verb at its next request, as long as it has not begun to write. */
  readonly signal?: AbortSignal;
  /** Each step as it begins. Writing cannot be stopped: half a write is worse than a whole one. */
  readonly onStep?: (step: WorkStep) => void;
}

export type WorkStep =
  | { readonly kind: 'reading' | 'writing'; readonly requests: number }
  /** Between requests: rows judged, out of how many. */
  | { readonly kind: 'thinking'; readonly done: number; readonly total: number };

/** Thrown inside a verb that somebody stopped; nothing was written. */
export class WorkCancelled extends Error {
  constructor() {
    super('The work was stopped before it wrote anything.');
    this.name = 'WorkCancelled';
  }
}

interface Progress {
  readonly watch: WorkWatch;
  requests: number;
  writing: boolean;
  /** Requests sent since writing began. */
  written: number;
}

const running = new WeakMap<Excel.RequestContext, Progress>();

/** From here on, each request of this context is counted and told, and may be the last if somebody stops it. */
export function superviseWork(context: Excel.RequestContext, watch: WorkWatch): void {
  const progress: Progress = { watch, requests: 0, writing: false, written: 0 };
  running.set(context, progress);
  const sync = context.sync.bind(context);
  context.sync = (passThrough) => {
    stopIfAsked(progress);
    progress.requests += 1;
    if (progress.writing) progress.written += 1;
    watch.onStep?.({ kind: progress.writing ? 'writing' : 'reading', requests: progress.requests });
    return sync(passThrough);
  };
}

/** Said by whatever queues the first change of a verb: it can no longer be stopped without leaving half of it. */
export function beginWriting(context: Excel.RequestContext): void {
  const progress = running.get(context);
  if (!progress || progress.writing) return;
  stopIfAsked(progress);
  progress.writing = true;
}

/** How many requests that change the workbook this context has sent. */
export function requestsWritten(context: Excel.RequestContext): number {
  return running.get(context)?.written ?? 0;
}

/**
 * Between two slices of long work without requests: lets the page breathe, tells how far it is, and stops if asked.
 */
export async function breathe(context: Excel.RequestContext, done: number, total: number): Promise<void> {
  const progress = running.get(context);
  progress?.watch.onStep?.({ kind: 'thinking', done, total });
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
  if (progress) stopIfAsked(progress);
}

function stopIfAsked({ watch, writing }: Progress): void {
  if (watch.signal?.aborted === true && !writing) throw new WorkCancelled();
}
