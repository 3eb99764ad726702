import { banner } from './banner';
import { element } from './element';
import { splitter } from './splitter';
import { TEXTS } from './texts';
import { cycleZones, frameZone, zone } from './zones';

export interface FrameParts {
  readonly menu: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly log: HTMLElement;
  readonly toast: HTMLElement;
  readonly onPane: (shown: boolean) => void;
}

export interface Frame {
  /** Where the grid goes. */
  readonly grid: HTMLElement;
  /** The pane's page, which whoever opens it fills. */
  readonly pane: HTMLElement;
  readonly showPane: (shown: boolean) => void;
  readonly isPaneShown: () => boolean;
}

/** The page: what it is for, the ribbon, the workbook beside the pane, and the log. */
export function buildFrame(root: HTMLElement, { menu, ribbon, log, toast, onPane }: FrameParts): Frame {
  const grid = element('div', { class: 'grid', role: 'region', 'aria-label': TEXTS.workbook });
  const pane = element('div', { class: 'pane-page' });
  const main = element('main', { class: 'main' });
  const showPane = (shown: boolean): void => {
    main.classList.toggle('no-pane', !shown);
    onPane(shown);
  };
  main.append(
    grid,
    splitter((pixels) => main.style.setProperty('--pane', `${pixels}px`)),
    element(
      'section',
      { class: 'pane', 'aria-label': TEXTS.pane },
      element(
        'div',
        { class: 'pane-title' },
        element('h2', {}, 'Seguimiento ASM'),
        element(
          'button',
          { type: 'button', class: 'plain', 'aria-label': TEXTS.closePane, onclick: () => showPane(false) },
          '✕',
        ),
      ),
      pane,
    ),
  );
  root.replaceChildren(banner(), element('div', {}, menu, ribbon), main, log, toast);
  menu.prepend(cycleZones([zone(ribbon), zone(grid), frameZone(pane)]));
  return { grid, pane, showPane, isPaneShown: () => !main.classList.contains('no-pane') };
}
