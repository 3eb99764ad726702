/** Where Tab stops: what browsers give a place to, `summary` included. */
const STOPS =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]';

/**
 * Leaves Tab to the browser inside the pane. In Excel on the web office.js moves the focus by itself, over a list
 * without `summary` and from which nothing with `tabindex="-1"` leads on: folded parts would be out of reach, and
 * after a panel took the focus Tab would leave the pane. From the first and the last stop it goes on to Excel.
 */
export function keepTabInside(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...page.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
    );
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    // office.js listens at the window, React below the document.
    if (page.activeElement !== edge) event.stopPropagation();
  });
}
