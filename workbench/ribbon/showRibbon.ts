import { element } from '../page/element';
import type { Ribbon, RibbonAction, RibbonButton } from './readRibbon';

export interface RibbonActs {
  /** Opens the pane, or closes it when it is open. */
  togglePane(page: string): void;
  /** Ends when the function says that it has. */
  runFunction(name: string): Promise<void>;
}

/** The add-in's tab. While a function runs, its button waits. */
export function showRibbon({ tab, groups }: Ribbon, acts: RibbonActs): HTMLElement {
  return element(
    'nav',
    { class: 'ribbon', 'aria-label': `Cinta: ${tab}` },
    element('div', { class: 'ribbon-tab' }, tab),
    element(
      'div',
      { class: 'ribbon-groups' },
      ...groups.map(({ label, buttons }) =>
        element(
          'div',
          { class: 'ribbon-group', role: 'group', 'aria-label': label },
          element('div', { class: 'ribbon-buttons' }, ...buttons.map((button) => showButton(button, acts))),
          element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, label),
        ),
      ),
    ),
  );
}

function showButton({ id, label, tip, icon, action }: RibbonButton, acts: RibbonActs): HTMLElement {
  const tipId = `${id}-tip`;
  const button = element(
    'button',
    { type: 'button', class: 'ribbon-button', 'data-id': id, 'aria-describedby': tipId },
    element('img', { src: icon, alt: '', width: '32', height: '32' }),
    element('span', {}, label),
  );
  button.addEventListener('click', () => void press(button, action, acts));
  return element(
    'div',
    { class: 'ribbon-place' },
    button,
    element(
      'div',
      { class: 'ribbon-tip', role: 'tooltip', id: tipId },
      element('strong', {}, label),
      ` ${tip}`,
    ),
  );
}

async function press(button: HTMLButtonElement, action: RibbonAction, acts: RibbonActs): Promise<void> {
  if (action.kind === 'pane') {
    acts.togglePane(action.page);
    return;
  }
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  try {
    await acts.runFunction(action.name);
  } finally {
    button.removeAttribute('aria-disabled');
  }
}
