import { element } from './element';

const SHOWN_FOR = 6000;

export interface Toast {
  readonly element: HTMLElement;
  readonly say: (sentence: string) => void;
}

/** One sentence over the page for a while. */
export function toast(): Toast {
  const made = element('div', { class: 'toast', role: 'alert' });
  let timer = 0;
  return {
    element: made,
    say(sentence) {
      made.textContent = sentence;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => made.replaceChildren(), SHOWN_FOR);
    },
  };
}
