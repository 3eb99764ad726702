import { element } from './element';
import { TEXTS } from './texts';

/** Says what the workbench is for, until somebody takes it away. */
export function banner(): HTMLElement {
  const made = element(
    'aside',
    { class: 'banner', 'aria-label': TEXTS.title },
    element('p', {}, TEXTS.banner),
  );
  made.append(
    element(
      'button',
      { type: 'button', class: 'plain', 'aria-label': TEXTS.dismiss, onclick: () => made.remove() },
      '✕',
    ),
  );
  return made;
}
