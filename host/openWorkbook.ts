/** A workbook that is open, whatever the seam by which office.js reaches it. Runs in Node and in a browser. */
import { recalculate as calculateFormulas } from './calc';
import { collectEvents } from './events/collectEvents';
import { eventEntry, type EventEntry } from './events/eventType';
import { shapeOf } from './events/workbookShape';
import type { HostErrorCode } from './hostError';
import { openSession, sessionRoots } from './openSession';
import { personAt, type Person } from './person/person';
import { calculateIfNeeded, endRequest, type Recalculate } from './session';
import { mayChange } from './wire/mayChange';
import { execute, type Fault } from './wire/dispatcher';
import type { IsOfficeMember } from './wire/query';
import type { Request, Response } from './wire/request';
import { emptyWorkbook } from './workbook/emptyWorkbook';
import type { Workbook } from './workbook/model';

export interface Counters {
  readonly roundTrips: number;
  /** UTF-8 bytes of the requests' bodies, which is what Excel's limit of 5 MB is about. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Object paths sent: what each request made Excel look up. */
  readonly proxies: number;
}

export interface LoggedRequest {
  readonly request: Request;
  readonly response: Response;
}

export interface AnsweredRequest extends LoggedRequest {
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Whether the workbook may be another now; false for what only reads. */
  readonly mayHaveChanged: boolean;
}

/** What a seam needs of an open workbook; the workbook itself may be in another process. */
export interface HostChannel {
  /**
   * Answers a request of office.js, at once or, while the person edits a cell and the request can wait, afterwards.
   * @param flags office.js's own, which travel beside the request
   */
  ask(bodyText: string, flags: number): Promise<string>;
  /** @param listener gets events after the answer to the request that caused them; returns how to stop listening. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
}

export interface OpenWorkbook extends HostChannel {
  /** Calculated up to now. */
  readonly workbook: Workbook;
  /** What the person at the workbook does. */
  readonly person: Person;
  /** Answers at once; a request while the person edits a cell is refused. */
  answer(bodyText: string): string;
  /** Since the workbook was opened or the counters last reset. */
  counters(): Counters;
  resetCounters(): void;
  /** With `keepRequests`: every request and its answer. */
  readonly requests: readonly LoggedRequest[];
  /** @param listener is called after each request; returns how to stop. */
  onAnswered(listener: (answered: AnsweredRequest) => void): () => void;
  /** @param listener is called when the add-in shows or hides its pane; returns how to stop. */
  onTaskpane(listener: (visible: boolean) => void): () => void;
  /** Replaces the rule that refuses requests. */
  intercept(rule: Intercept | null): void;
  /** The add-in's document settings as office.js stores them: each value is JSON. */
  readonly settings: DocumentSettings;
  /** Requests fail and no event comes any more. */
  close(): void;
}

export interface DocumentSettings {
  read(): Record<string, string>;
  write(settings: Readonly<Record<string, string>>): void;
}

/**
 * Refuses a request, for tests of what goes wrong: `null` lets it pass, a code refuses it before it runs, a `Fault`
 * after so many of its actions, which stay done.
 */
export type Intercept = (request: Request) => HostErrorCode | Fault | null;

export interface OpenWorkbookOptions {
  readonly recalculate?: Recalculate;
  /** Keeps all requests for whoever debugs; they can be large. */
  readonly keepRequests?: boolean;
  readonly intercept?: Intercept;
  /** Asked of the client library where it can be; otherwise every unknown name counts as one that the host lacks. */
  readonly isOfficeMember?: IsOfficeMember;
}

const NO_COUNTS: Counters = { roundTrips: 0, bytesSent: 0, bytesReceived: 0, proxies: 0 };
/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MAX_PAYLOAD = 5 * 1024 * 1024;
/** office.js's flag of `Excel.run({ delayForCellEdit: true }, …)` */
const DELAY_FOR_CELL_EDIT = 64;

export function openWorkbook(
  workbook: Workbook = emptyWorkbook(),
  options: OpenWorkbookOptions = {},
): OpenWorkbook {
  const session = openSession(workbook, options.recalculate ?? calculateFormulas);
  const roots = sessionRoots(session, options.isOfficeMember ?? (() => true));
  const requests: LoggedRequest[] = [];
  const answered = listeners<AnsweredRequest>();
  const taskpane = listeners<boolean>();
  const events = listeners<readonly EventEntry[]>();
  const waiting: (() => void)[] = [];
  let counts = NO_COUNTS;
  let rule = options.intercept ?? null;
  let isEditing = false;
  let isClosed = false;
  let pending: EventEntry[] = [];
  let nextEvent = 1;
  session.showTaskpane = taskpane.tell;

  /** Events are sent from a task of their own: the request that caused them has its answer by then. */
  const send = (): void => {
    const entries = pending;
    pending = [];
    if (!isClosed) events.tell(entries);
  };

  /** Does something to the workbook and queues the events of it. */
  const act = <T>(actor: 'addin' | 'person', action: () => T): T => {
    const before = shapeOf(workbook);
    session.actor = actor;
    try {
      return action();
    } finally {
      const found = collectEvents(session, before);
      if (found.length > 0 && pending.length === 0) setTimeout(send, 0);
      pending.push(...found.map((event) => eventEntry(event, nextEvent++)));
    }
  };

  const run = (request: Request, bytesSent: number): Response => {
    if (isClosed) return refusal('HostClosed', 'The embedded host of this workbook was closed.', 400);
    if (bytesSent > MAX_PAYLOAD) return tooLarge('RequestPayloadSizeLimitExceeded');
    const fault = isEditing ? 'InvalidOperationInCellEditMode' : (rule?.(request) ?? null);
    return execute(request, roots, typeof fault === 'string' ? { code: fault, afterActions: 0 } : fault);
  };

  const answer = (bodyText: string): string => {
    const request = JSON.parse(bodyText) as Request;
    const bytesSent = byteLength(bodyText);
    const response = act('addin', () => run(request, bytesSent));
    endRequest(session);
    const answerText = limited(JSON.stringify(response));
    const bytesReceived = byteLength(answerText);
    counts = {
      roundTrips: counts.roundTrips + 1,
      bytesSent: counts.bytesSent + bytesSent,
      bytesReceived: counts.bytesReceived + bytesReceived,
      proxies: counts.proxies + Object.keys(request.ObjectPaths).length,
    };
    if (options.keepRequests === true) requests.push({ request, response });
    answered.tell({ request, response, bytesSent, bytesReceived, mayHaveChanged: mayChange(request) });
    return answerText;
  };

  return {
    get workbook() {
      calculateIfNeeded(session);
      return workbook;
    },
    person: personAt(session, {
      act: (action) => act('person', action),
      edits: (editing) => {
        isEditing = editing;
        if (!editing) for (const goOn of waiting.splice(0)) goOn();
      },
    }),
    answer,
    ask: async (bodyText, flags) => {
      if (isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
        await new Promise<void>((goOn) => waiting.push(goOn));
      }
      return answer(bodyText);
    },
    onEvents: events.add,
    onAnswered: answered.add,
    onTaskpane: taskpane.add,
    intercept: (next) => {
      rule = next;
    },
    requests,
    counters: () => counts,
    resetCounters: () => {
      counts = NO_COUNTS;
    },
    settings: {
      read: () =>
        Object.fromEntries([...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)])),
      write: (settings) => {
        workbook.settings.clear();
        for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, JSON.parse(value));
      },
    },
    close: () => {
      isClosed = true;
      for (const goOn of waiting.splice(0)) goOn();
    },
  };
}

interface Listeners<T> {
  readonly add: (listener: (told: T) => void) => () => void;
  readonly tell: (told: T) => void;
}

function listeners<T>(): Listeners<T> {
  const all = new Set<(told: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (told) => {
      for (const listener of all) listener(told);
    },
  };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** What ran stays done, as in Excel; only its answer does not arrive. */
function limited(answer: string): string {
  return byteLength(answer) > MAX_PAYLOAD
    ? JSON.stringify(tooLarge('ResponsePayloadSizeLimitExceeded'))
    : answer;
}

function tooLarge(code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded'): Response {
  const what = code === 'RequestPayloadSizeLimitExceeded' ? 'request' : 'response';
  return refusal(code, `The ${what} payload size has exceeded the limit of 5 MB.`, 413);
}

function refusal(code: string, message: string, status: number): Response {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: status, Location: '', ActionIndex: 0 },
  };
}
