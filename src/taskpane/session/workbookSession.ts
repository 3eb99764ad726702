import { calendarDay } from '../../domain/dates/calendarDay';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { problemas, type Problem } from '../../domain/messages/problemas';
import { inWorkbook, type Cancelled, type Verb } from '../../workbook/inWorkbook';
import { editedPlace, MANY_ROWS, type Edit, type EditedRows } from '../../workbook/read/editedPlace';
import { readEditedRows } from '../../workbook/read/readEditedRows';
import { readLibro, type Libro } from '../../workbook/read/readLibro';
import { oneAtATime } from '../../workbook/oneAtATime';
import { blocked, done, type Outcome } from '../../workbook/result';
import { watchWorkbook, type Restructured } from '../../workbook/watchWorkbook';
import type { WorkStep } from '../../workbook/work';

export type VerbEnd<T> = Outcome<T> | Cancelled;

/** The verb that runs now. */
export interface Work {
  readonly label: string;
  readonly step: WorkStep | null;
  /** `null` once it writes: it can no longer be stopped. */
  readonly cancel: (() => void) | null;
  /** Asked to stop, which it does when Excel answers. */
  readonly isStopping: boolean;
}

/** What the last verb left to say. */
export interface Told {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** Where the person is: the cell selected or edited last. */
export interface Place {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly edited: boolean;
}

export interface SessionState {
  /** As last read, and brought up to date by what people typed since; `null` until it is read for the first time. */
  readonly libro: Libro | null;
  /** Why the last reading failed. */
  readonly unread: Problem | null;
  readonly reading: boolean;
  /** Day on which everything is judged: that of the last reading. */
  readonly fecha: DateSerial;
  readonly work: Work | null;
  readonly told: Told | null;
  /** A fault of ours, for the pane to show. */
  readonly fault: Error | null;
}

export interface RunOptions<T> {
  /** What to say when it is done; `null` says nothing. */
  readonly told?: (result: T) => string | null;
  /** The verb changes nothing that was read. */
  readonly readsOnly?: boolean;
}

/** People paste, sort and undo in bursts: one reading for all of it. */
export const QUIET_MS = 600;
/** How long after a verb its own events may still come. */
const ECHO_MS = 1_000;

/** What was read is no longer so: sheets renamed, rows moved. */
const STALE: ReadonlySet<string> = new Set(['ya-no-esta', 'fila-ya-no-esta', 'observaciones-ya-no-estan']);

/**
 * The pane's hold on the open workbook: read once, followed by Excel's events and changed by one verb at a time.
 * Idle, it asks Excel for nothing.
 */
export class WorkbookSession {
  private state: SessionState;
  private place: Place | null = null;
  private readonly listeners = new Set<() => void>();
  /** Edits that wait for the next request: a burst of them goes in one. */
  private pending: { readonly edit: Edit; readonly rows: EditedRows }[] = [];
  private unwatch: (() => Promise<void>) | null = null;
  private closed = false;
  /** Whether the workbook still has to be followed; an Excel that refuses to tell can still be read. */
  private mayFollow = true;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  /** Events that nobody else claims are of what our own verb wrote, which is read when it ends. */
  private isEcho = false;
  /** The verb that runs is followed by a reading, which sees whatever was done until then. */
  private readsAfter = false;
  private echoes: ReturnType<typeof setTimeout> | undefined;
  /** One request at a time; those of edits wait for those before them. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly clock: () => Date) {
    this.state = {
      libro: null,
      unread: null,
      reading: true,
      fecha: calendarDay(clock()),
      work: null,
      told: null,
      fault: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): SessionState => this.state;

  /** Apart from the rest: it changes with every key that moves the selection. */
  readonly getPlace = (): Place | null => this.place;

  /** Reads the workbook and follows it from then on. */
  open(): void {
    void this.inTurn(() => this.read());
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.quiet);
    clearTimeout(this.echoes);
    // The workbook may be gone already, and its handlers with it.
    void this.last.then(() => this.unwatch?.()).catch(() => undefined);
  }

  readonly readAgain = (): void => {
    void this.inTurn(() => this.read());
  };

  readonly dismiss = (): void => {
    this.set({ told: null });
  };

  /** Runs a verb. While another runs, says so and does nothing. */
  readonly run = async <T>(
    label: string,
    verb: Verb<T>,
    options: RunOptions<T> = {},
  ): Promise<VerbEnd<T>> => {
    if (this.state.work !== null) {
      const problem = problemas.otraAccionEnCurso();
      this.set({ told: { intent: 'warning', text: problem.mensaje } });
      return blocked(problem);
    }
    const stop = new AbortController();
    // Those of the verb before are not waited for any more: this one has its own.
    clearTimeout(this.echoes);
    this.isEcho = true;
    this.readsAfter = options.readsOnly !== true;
    const cancel = () => {
      stop.abort();
      const { work } = this.state;
      if (work) this.set({ work: { ...work, cancel: null, isStopping: true } });
    };
    this.set({ told: null, work: { label, step: null, cancel, isStopping: false } });
    return this.inTurn(async () => {
      try {
        const watch = { signal: stop.signal, onStep: (step: WorkStep) => this.show(step) };
        const end = await oneAtATime(() => inWorkbook(verb, watch));
        this.set({ told: tell(end, options) });
        if (end.kind === 'blocked' && STALE.has(end.problem.codigo)) this.readsAfter = true;
        return end;
      } catch (fault) {
        this.set({ told: { intent: 'error', text: problemas.fallaPropia(fault).mensaje } });
        return blocked(problemas.fallaPropia(fault));
      } finally {
        if (this.readsAfter) await this.read();
        this.readsAfter = false;
        this.hearEchoes();
        this.set({ work: null });
      }
    });
  };

  private show(step: WorkStep): void {
    const { work } = this.state;
    if (work) this.set({ work: { ...work, step, cancel: step.kind === 'writing' ? null : work.cancel } });
  }

  private async read(): Promise<void> {
    if (this.closed) return;
    clearTimeout(this.quiet);
    this.set({ reading: true });
    const fecha = calendarDay(this.clock());
    try {
      const outcome = await this.readAndFollow();
      if (outcome.kind === 'done') {
        this.set({ libro: outcome.result, unread: null, fecha, reading: false });
      } else {
        this.set({ unread: outcome.problem, reading: false });
      }
    } catch (fault) {
      this.set({ fault: asError(fault), reading: false });
    }
  }

  /** Reads, and on the way asks once to be told of what happens: it costs no request of its own. */
  private async readAndFollow(): Promise<Outcome<Libro>> {
    const follow = this.mayFollow;
    this.mayFollow = false;
    const outcome = await inWorkbook(async (context) => {
      if (follow) this.unwatch = this.follow(context);
      return done(await readLibro(context));
    });
    if (outcome.kind === 'done' || !follow) return outcome;
    this.unwatch = null;
    const plain = await inWorkbook(async (context) => done(await readLibro(context)));
    // It was not the following that Excel refused.
    if (plain.kind === 'blocked') this.mayFollow = true;
    return plain;
  }

  private follow(context: Parameters<typeof watchWorkbook>[0]): () => Promise<void> {
    return watchWorkbook(context, {
      edited: (edit) => this.edited(edit),
      selected: ({ sheetId, row }) => this.moveTo(sheetId, row, false),
      activated: (sheetId) => {
        if (this.sheetName(sheetId) !== this.place?.sheet) this.setPlace(null);
      },
      restructured: (change) => {
        if (!this.isEcho || this.isNews(change)) this.readSoon();
      },
    });
  }

  private edited(edit: Edit): void {
    const { libro } = this.state;
    if (libro === null || (this.isEcho && !edit.isPersons)) return;
    const place = editedPlace(libro, edit);
    if (place.kind === 'structure') this.readSoon();
    if (place.kind !== 'rows') return;
    this.pending.push({ edit, rows: place });
    if (this.pending.length === 1) void this.inTurn(() => this.readPending());
  }

  /** All that was edited while other requests went on, in one. */
  private async readPending(): Promise<void> {
    const pending = this.pending.splice(0);
    const { libro } = this.state;
    if (this.closed || libro === null) return;
    const places = pending.map(({ rows }) => rows);
    if (places.reduce((sum, { count }) => sum + count, 0) > MANY_ROWS) {
      this.readSoon();
      return;
    }
    try {
      const outcome = await inWorkbook(async (context) => done(await readEditedRows(context, libro, places)));
      // A table that went away under our feet: the next reading will tell.
      if (outcome.kind === 'blocked') {
        this.readSoon();
        return;
      }
      this.set({ libro: outcome.result });
      const here = pending.filter(({ edit }) => edit.isHere).at(-1);
      const table = here && outcome.result.tables.get(here.rows.table);
      if (here && table) this.moveTo(here.edit.sheetId, table.headerRow + 2 + here.rows.first, true);
    } catch (fault) {
      this.set({ fault: asError(fault) });
    }
  }

  /** Among the echoes of a verb, what no reading of it has seen or will see. */
  private isNews({ what, came, sheetId, table }: Restructured): boolean {
    const { libro } = this.state;
    if (libro === null || this.readsAfter) return false;
    const { sheets, tables } = libro.structure;
    if (what === 'sheet') return came !== sheets.some(({ id }) => id === sheetId);
    return !came && tables.some(({ name }) => name === table);
  }

  /** Events of what a verb wrote come late. */
  private hearEchoes(): void {
    clearTimeout(this.echoes);
    this.echoes = setTimeout(() => {
      this.isEcho = false;
    }, ECHO_MS);
  }

  private moveTo(sheetId: string, row: number, edited: boolean): void {
    const sheet = this.sheetName(sheetId);
    this.setPlace(sheet === undefined ? null : { sheet, row, edited });
  }

  private sheetName(sheetId: string): string | undefined {
    return this.state.libro?.structure.sheets.find(({ id }) => id === sheetId)?.name;
  }

  private setPlace(place: Place | null): void {
    this.place = place;
    this.tellListeners();
  }

  /** After the burst: sorting, pasting and undoing come as many events. */
  private readSoon(): void {
    if (this.closed) return;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.readAgain(), QUIET_MS);
  }

  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.last.then(task, task);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private set(change: Partial<SessionState>): void {
    if (this.closed) return;
    this.state = { ...this.state, ...change };
    this.tellListeners();
  }

  private tellListeners(): void {
    if (this.closed) return;
    for (const listener of this.listeners) listener();
  }
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}

function tell<T>(end: VerbEnd<T>, { told }: RunOptions<T>): Told | null {
  switch (end.kind) {
    case 'blocked':
      return { intent: 'warning', text: end.problem.mensaje };
    case 'cancelled':
      return { intent: 'info', text: problemas.cancelado().mensaje };
    case 'done': {
      const text = told?.(end.result) ?? null;
      return text === null ? null : { intent: 'success', text };
    }
  }
}
