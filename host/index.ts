import { connect, disconnect, type RequestTarget } from './bridge/bridge';
import type { OfficeGlobals } from './bridge/loadOfficeJs';
import { isOfficeMember } from './bridge/officeMembers';
import { openSession, sessionRoots } from './openSession';
import { calculateIfNeeded, endRequest, type Recalculate } from './session';
import type { Request, Response } from './wire/request';
import { emptyWorkbook } from './workbook/emptyWorkbook';
import type { Workbook } from './workbook/model';
import { recalculate as calculateFormulas } from './calc';

export { emptyWorkbook } from './workbook/emptyWorkbook';
export type { Workbook } from './workbook/model';

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

/** A workbook that is open: office.js works on it as in Excel. */
export interface Host extends OfficeGlobals {
  /** Calculated up to now. */
  readonly workbook: Workbook;
  /** Since the host was opened or last reset. */
  counters(): Counters;
  resetCounters(): void;
  /** With `keepRequests`: every request and its answer. */
  readonly requests: readonly LoggedRequest[];
  close(): void;
}

export interface HostOptions {
  readonly recalculate?: Recalculate;
  /** Keeps all requests for whoever debugs; they can be large. */
  readonly keepRequests?: boolean;
}

const NO_COUNTS: Counters = { roundTrips: 0, bytesSent: 0, bytesReceived: 0, proxies: 0 };
/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MAX_PAYLOAD = 5 * 1024 * 1024;

/**
 * Opens a workbook in the embedded host. office.js exists once per process: it works on the host that was opened
 * last, or whose `Excel` was read last.
 */
export function openHost(workbook: Workbook = emptyWorkbook(), options: HostOptions = {}): Host {
  const session = openSession(workbook, options.recalculate ?? calculateFormulas);
  const requests: LoggedRequest[] = [];
  let counts = NO_COUNTS;

  const target: RequestTarget = {
    roots: sessionRoots(session, isOfficeMember),
    answer(bodyText, run) {
      const request = JSON.parse(bodyText) as Request;
      const bytesSent = Buffer.byteLength(bodyText);
      const response = bytesSent > MAX_PAYLOAD ? tooLarge('RequestPayloadSizeLimitExceeded') : run(request);
      endRequest(session);
      const answer = limited(JSON.stringify(response));
      counts = {
        roundTrips: counts.roundTrips + 1,
        bytesSent: counts.bytesSent + bytesSent,
        bytesReceived: counts.bytesReceived + Buffer.byteLength(answer),
        proxies: counts.proxies + Object.keys(request.ObjectPaths).length,
      };
      if (options.keepRequests === true) requests.push({ request, response });
      return answer;
    },
  };
  const globals = connect(target);

  return {
    get Excel() {
      connect(target);
      return globals.Excel;
    },
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    get workbook() {
      calculateIfNeeded(session);
      return workbook;
    },
    requests,
    counters: () => counts,
    resetCounters: () => {
      counts = NO_COUNTS;
    },
    close: () => disconnect(target),
  };
}

/** What ran stays done, as in Excel; only its answer does not arrive. */
function limited(answer: string): string {
  return Buffer.byteLength(answer) > MAX_PAYLOAD
    ? JSON.stringify(tooLarge('ResponsePayloadSizeLimitExceeded'))
    : answer;
}

function tooLarge(code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded'): Response {
  const what = code === 'RequestPayloadSizeLimitExceeded' ? 'request' : 'response';
  const message = `The ${what} payload size has exceeded the limit of 5 MB.`;
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: 413, Location: '', ActionIndex: 0 },
  };
}
