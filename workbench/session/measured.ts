import type { HostChannel, OpenWorkbook } from '../../host/openWorkbook';
import type { RequestFacts } from '../page/requestLog';

/** The way to the host, telling of every request how long it took and how much went each way. */
export function measured(open: OpenWorkbook, tell: (facts: RequestFacts) => void): HostChannel {
  let last: Omit<RequestFacts, 'milliseconds'> | null = null;
  open.onAnswered(({ bytesSent, bytesReceived, mayHaveChanged }) => {
    last = { bytesSent, bytesReceived, changed: mayHaveChanged };
  });
  return {
    async ask(bodyText, flags) {
      const start = performance.now();
      const answer = await open.ask(bodyText, flags);
      if (last !== null) tell({ ...last, milliseconds: performance.now() - start });
      return answer;
    },
    onEvents: (listener) => open.onEvents(listener),
  };
}
