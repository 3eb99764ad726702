import { contentOf, themeOf, type DialogAnswer, type DialogContent } from './content';
import { element } from './elements';
import { installFields } from './installFields';
import { texts } from './texts';

/** Said from outside while the dialog is open, or when it cannot answer. */
const status = element('p', { id: 'estado', role: 'status' });

document.documentElement.dataset.theme = themeOf(window.location.hash) ?? systemTheme();
show(contentOf(window.location.hash) ?? unread());
hearParent();

function systemTheme(): 'dark' | 'light' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function unread(): DialogContent {
  return { kind: 'notice', title: texts.unread.title, paragraphs: [texts.unread.paragraph] };
}

/** One form: Enter answers from any field, Escape says no, and the buttons stay in sight however small the window. */
function show(content: DialogContent): void {
  document.title = content.title;
  const fields = content.kind === 'install' ? installFields(content) : null;
  const form = element(
    'form',
    { noValidate: true },
    element(
      'div',
      { id: 'contenido' },
      element('h1', { id: 'titulo' }, content.title),
      element('div', { id: 'explicacion' }, ...content.paragraphs.map((text) => element('p', {}, text))),
      ...(content.kind === 'question' ? [figures(content.figures)] : []),
      ...(fields?.nodes ?? []),
      status,
    ),
  );
  const { buttons, first } = buttonsOf(content);
  form.append(element('div', { id: 'botones' }, ...buttons));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!fields) answer({ kind: content.kind === 'question' ? 'accept' : 'cancel' });
    else {
      const chosen = fields.read();
      if (chosen) answer(chosen);
    }
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') answer({ kind: 'cancel' });
  });
  const dialog = element('div', {}, form);
  // A screen reader says the title and what follows when the focus enters.
  dialog.setAttribute('role', content.kind === 'install' ? 'dialog' : 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'titulo');
  dialog.setAttribute('aria-describedby', content.kind === 'install' ? 'explicacion' : 'contenido');
  document.body.replaceChildren(element('main', {}, dialog));
  (content.kind === 'install' ? form.querySelector('select') : first)?.focus();
}

function figures(pairs: readonly (readonly [string, string])[]): HTMLElement {
  return element(
    'dl',
    {},
    ...pairs.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

function buttonsOf(content: DialogContent): {
  readonly buttons: readonly HTMLButtonElement[];
  /** The one that takes the focus. */
  readonly first: HTMLButtonElement;
} {
  if (content.kind === 'notice') {
    const close = element('button', { type: 'submit', className: 'primary' }, texts.close);
    return { buttons: [close], first: close };
  }
  const accept = element('button', { type: 'submit', className: 'primary' }, content.accept);
  const cancel = element('button', { type: 'button' }, texts.cancel);
  cancel.addEventListener('click', () => {
    answer({ kind: 'cancel' });
  });
  const irreversible = content.kind === 'question' && content.irreversible;
  return { buttons: [accept, cancel], first: irreversible ? cancel : accept };
}

/** office.js comes from the network: blocked or not here yet, the dialog still closes by its corner. */
function answer(given: DialogAnswer): void {
  if (typeof Office === 'undefined') {
    status.textContent = texts.noOffice;
    return;
  }
  void Office.onReady().then(() => {
    Office.context.ui.messageParent(JSON.stringify(given));
  });
}

/** Another button was pressed meanwhile: what the ribbon has to say is said here. */
function hearParent(): void {
  window.addEventListener('load', () => {
    if (typeof Office === 'undefined') return;
    void Office.onReady().then(() => {
      if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return;
      Office.context.ui.addHandlerAsync(
        Office.EventType.DialogParentMessageReceived,
        ({ message }: { readonly message: string }) => {
          status.textContent = message;
        },
      );
    });
  });
}
