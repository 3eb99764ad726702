import { element } from './element';
import { TEXTS } from './texts';

/** What is told of each request of the add-in. */
export interface RequestFacts {
  readonly milliseconds: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly changed: boolean;
}

export interface RequestLog {
  readonly element: HTMLElement;
  readonly add: (facts: RequestFacts) => void;
  readonly clear: () => void;
}

/** A drawer with every request, and the totals always in sight. */
export function requestLog(): RequestLog {
  const rows = element('tbody');
  const totals = element('output', { 'aria-live': 'off' });
  const body = element(
    'div',
    { class: 'log-body', hidden: true, tabindex: '0', role: 'region', 'aria-label': TEXTS.log },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...TEXTS.logColumns.map((text) => element('th', { scope: 'col' }, text))),
      ),
      rows,
    ),
  );
  let sums = NOTHING;
  const tell = (): void => {
    totals.textContent =
      sums.count === 0
        ? TEXTS.noRequests
        : TEXTS.totals(sums.count, TEXTS.bytes(sums.sent), TEXTS.bytes(sums.received));
  };
  const clear = (): void => {
    sums = NOTHING;
    rows.replaceChildren();
    tell();
  };
  tell();
  const toggle: HTMLButtonElement = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      'aria-expanded': 'false',
      onclick: () => {
        body.hidden = !body.hidden;
        toggle.setAttribute('aria-expanded', String(!body.hidden));
      },
    },
    TEXTS.log,
  );
  const emptied = element('button', { type: 'button', class: 'plain', onclick: clear }, TEXTS.empty);
  return {
    element: element(
      'section',
      { class: 'log', 'aria-label': TEXTS.log },
      element('div', { class: 'log-head' }, toggle, totals, emptied),
      body,
    ),
    add(facts) {
      sums = {
        count: sums.count + 1,
        sent: sums.sent + facts.bytesSent,
        received: sums.received + facts.bytesReceived,
      };
      rows.prepend(rowOf(sums.count, facts));
      tell();
    },
    clear,
  };
}

const NOTHING = { count: 0, sent: 0, received: 0 };

function rowOf(
  number: number,
  { milliseconds, bytesSent, bytesReceived, changed }: RequestFacts,
): HTMLElement {
  const cells = [
    String(number),
    TEXTS.milliseconds(milliseconds),
    TEXTS.bytes(bytesSent),
    TEXTS.bytes(bytesReceived),
    changed ? TEXTS.yes : TEXTS.no,
  ];
  return element('tr', {}, ...cells.map((text) => element('td', {}, text)));
}
