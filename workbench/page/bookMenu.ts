import { element } from './element';
import type { OpenedBook } from './readBook';
import { TEXTS } from './texts';

export interface SampleName {
  readonly id: string;
  readonly title: string;
}

export interface BookActs {
  readonly openFile: (file: File) => void;
  readonly openSample: (id: string) => void;
  readonly download: () => void;
  readonly setDark: (dark: boolean) => void;
}

export interface BookMenu {
  readonly element: HTMLElement;
  setBook(book: Pick<OpenedBook, 'name' | 'companions'>): void;
}

/** The page's own bar: which workbook, where it comes from and where it goes. */
export function bookMenu(samples: readonly SampleName[], acts: BookActs): BookMenu {
  const book = element('span', { class: 'book' });
  const companions = element('a', { class: 'plain', download: '', hidden: true });
  const file = element('input', { type: 'file', accept: '.xlsx', hidden: true, 'aria-label': TEXTS.open });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) acts.openFile(chosen);
    file.value = '';
  });
  const choice = element(
    'select',
    { 'aria-label': TEXTS.sample },
    element('option', { value: '' }, TEXTS.chooseSample),
    ...samples.map(({ id, title }) => element('option', { value: id }, title)),
  );
  choice.addEventListener('change', () => {
    if (choice.value !== '') acts.openSample(choice.value);
    choice.value = '';
  });
  const dark = element('input', { type: 'checkbox' });
  dark.addEventListener('change', () => acts.setDark(dark.checked));
  return {
    element: element(
      'header',
      { class: 'header' },
      element('h1', {}, TEXTS.title),
      book,
      companions,
      element('label', {}, dark, TEXTS.dark),
      choice,
      button(TEXTS.open, () => file.click()),
      button(TEXTS.download, acts.download),
      file,
    ),
    setBook(opened) {
      book.textContent = opened.name;
      companions.hidden = opened.companions === undefined;
      companions.textContent = opened.companions?.title ?? '';
      companions.href = opened.companions?.url ?? '';
    },
  };
}

function button(text: string, onclick: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'plain', onclick }, text);
}
