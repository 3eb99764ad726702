/** F6 goes from the ribbon to the grid and to the pane, as in Excel: the grid keeps Tab for its cells. */
import { element } from './element';
import { TEXTS } from './texts';

export interface Zone {
  readonly holder: HTMLElement;
  /** Takes the focus; `false` when there is nothing there to take it. */
  readonly enter: () => boolean;
}

const FOCUSABLE =
  'button:not([disabled]), [href], input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"])';

/** Also inside the frames of the same site, whenever they load a page. @returns the hint that tells of the key */
export function cycleZones(zones: readonly Zone[]): HTMLElement {
  const go = (step: 1 | -1): void => {
    // A dialog keeps the focus until it closes.
    if (document.querySelector('dialog[open]') !== null) return;
    const here = zones.findIndex(({ holder }) => holder.contains(document.activeElement));
    const first = here === -1 && step === -1 ? 0 : here;
    for (let steps = 1; steps <= zones.length; steps += 1) {
      if (zones.at((first + step * steps) % zones.length)?.enter() === true) return;
    }
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    go(event.shiftKey ? -1 : 1);
  };
  window.addEventListener('keydown', hear, true);
  // «load» does not bubble, but is heard on its way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement)
        target.contentDocument?.addEventListener('keydown', hear, true);
    },
    true,
  );
  return element('button', { type: 'button', class: 'hint', onclick: () => go(1) }, TEXTS.zonesHint);
}

/** Where the focus was in it, or else its first control. */
export function zone(holder: HTMLElement): Zone {
  let last: HTMLElement | null = null;
  holder.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return {
    holder,
    enter: () => focused(last) || focused(holder.querySelector<HTMLElement>(FOCUSABLE)),
  };
}

/** The page in its frame, where the focus was, or else its first control. */
export function frameZone(holder: HTMLElement): Zone {
  return {
    holder,
    enter() {
      const frame = holder.querySelector('iframe');
      const inside = frame?.contentDocument;
      if (frame === null || inside === null || inside === undefined) return false;
      if (frame.getClientRects().length === 0) return false;
      frame.focus();
      if (inside.activeElement === inside.body) inside.querySelector<HTMLElement>(FOCUSABLE)?.focus();
      return true;
    },
  };
}

function focused(control: HTMLElement | null): boolean {
  control?.focus();
  return control !== null && document.activeElement === control;
}
