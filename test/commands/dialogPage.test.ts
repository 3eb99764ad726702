/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import {
  dialogAddress,
  type DialogContent,
  type InstallForm,
  type Question,
  type Theme,
} from '../../src/commands/dialog/content';
import { texts } from '../../src/commands/dialog/texts';

const page = readFileSync('src/commands/dialog/dialog.html', 'utf8');
const MENSAJE = 'La hoja «Anexo I» está protegida. No se cambió nada.';
const NOTICE: DialogContent = { kind: 'notice', title: 'No se completó la acción', paragraphs: [MENSAJE] };
const QUESTION: Question = {
  kind: 'question',
  title: '¿Cerrar marzo de 2026?',
  paragraphs: ['Queda registrado.'],
  figures: [['Fecha de corte', '31/03/2026']],
  accept: 'Cerrar mes',
  irreversible: false,
};
const FORM: InstallForm = {
  kind: 'install',
  title: 'Instalar formatos',
  paragraphs: ['Se crean las hojas.'],
  accept: 'Instalar',
  perfiles: [
    { id: 'p-a', nombre: 'Ayuntamiento', formatos: ['a'] },
    { id: 'p-i', nombre: 'Estado', formatos: ['i'] },
  ],
  formatos: [
    { id: 'a', nombre: 'Anexo A' },
    { id: 'i', nombre: 'Anexo I' },
  ],
  inicio: { institucion: '', ejercicio: '2026', trimestre: '2' },
};

const answers: string[] = [];
let hear: ((received: { message: string }) => void) | null;

/** The page as the browser would show it after its script, with Office or before it arrives. */
function open(content: DialogContent | null, office = true, theme?: Theme): void {
  document.documentElement.innerHTML = page.slice(page.indexOf('<head>'), page.indexOf('</html>'));
  const address = 'https://asm.example.gob.mx/commands.html';
  window.location.hash = content ? new URL(dialogAddress(content, address, theme)).hash : '';
  if (office) Object.defineProperty(globalThis, 'Office', { value: fakeOffice, configurable: true });
  jest.isolateModules(() => {
    jest.requireActual('../../src/commands/dialog/dialog');
  });
  window.dispatchEvent(new Event('load'));
}

const fakeOffice = {
  onReady: () => ({ then: (done: () => void) => done() }),
  context: {
    ui: {
      messageParent: (message: string) => answers.push(message),
      addHandlerAsync: (_type: string, handler: typeof hear) => {
        hear = handler;
      },
    },
    requirements: { isSetSupported: () => true },
  },
  EventType: { DialogParentMessageReceived: 'parent' },
};

const answered = (): unknown[] => answers.map((text) => JSON.parse(text) as unknown);
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const control = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;
const box = (value: string): HTMLInputElement => document.querySelector(`input[value="${value}"]`)!;

beforeEach(() => {
  // jsdom has no screen: a system in dark.
  Object.defineProperty(window, 'matchMedia', { value: () => ({ matches: true }), configurable: true });
});

afterEach(() => {
  answers.length = 0;
  hear = null;
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the page of a dialog', () => {
  it('shows a notice, says it to screen readers and offers to close', () => {
    open(NOTICE);
    const dialog = document.querySelector('[role=alertdialog]')!;
    expect(dialog.textContent).toContain(MENSAJE);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toBe(NOTICE.title);
    expect(document.activeElement).toBe(button(texts.close));
    button(texts.close).click();
    expect(answered()).toEqual([{ kind: 'cancel' }]);
  });

  it('shows as text what would be markup', () => {
    open({ ...NOTICE, paragraphs: ['<b>hola</b>'] });
    expect(document.querySelector('b')).toBeNull();
    expect(document.body.textContent).toContain('<b>hola</b>');
  });

  it('asks with figures, and answers yes or no', () => {
    open(QUESTION);
    expect(document.querySelector('dl')?.textContent).toBe('Fecha de corte31/03/2026');
    expect(document.activeElement).toBe(button('Cerrar mes'));
    button('Cerrar mes').click();
    button(texts.cancel).click();
    expect(answered()).toEqual([{ kind: 'accept' }, { kind: 'cancel' }]);
  });

  it('puts the focus on «Cancelar» before what Excel cannot undo', () => {
    open({ ...QUESTION, irreversible: true });
    expect(document.activeElement).toBe(button(texts.cancel));
  });

  it('takes Escape for a no', () => {
    open(QUESTION);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(answered().at(-1)).toEqual({ kind: 'cancel' });
  });

  it('says what it hears from the ribbon while it waits', () => {
    open(QUESTION);
    hear?.({ message: 'Otra acción está en curso.' });
    expect(document.querySelector('[role=status]')?.textContent).toBe('Otra acción está en curso.');
  });

  it('says how to go on when office.js has not arrived', () => {
    open(QUESTION, false);
    button('Cerrar mes').click();
    expect(document.querySelector('[role=status]')?.textContent).toBe(texts.noOffice);
  });

  it.each<[Theme | undefined, string]>([
    ['light', 'light'],
    ['dark', 'dark'],
    [undefined, 'dark'],
  ])('is as Excel says, and as the system when Excel does not: %s', (theme, expected) => {
    open(NOTICE, true, theme);
    expect(document.documentElement.dataset.theme).toBe(expected);
  });

  it('says that it came without its content', () => {
    open(null);
    expect(document.querySelector('h1')?.textContent).toBe(texts.unread.title);
  });

  it('runs its own script before office.js, so that what it says does not wait for the network', () => {
    expect(page.indexOf('headTags')).toBeGreaterThan(0);
    expect(page.indexOf('headTags')).toBeLessThan(page.indexOf('<script defer src="https://appsforoffice'));
  });
});

describe('the form that asks what to install', () => {
  const choosePerfil = (id: string): void => {
    control('perfil').value = id;
    control('perfil').dispatchEvent(new Event('change'));
  };
  const chosenFormats = (): boolean[] => [box('a').checked, box('i').checked];

  it('begins where one chooses, with nothing chosen; the perfil brings its formats', () => {
    open(FORM);
    expect(document.activeElement).toBe(control('perfil'));
    expect(control('perfil').value).toBe('');
    expect(chosenFormats()).toEqual([false, false]);
    choosePerfil('p-a');
    expect(chosenFormats()).toEqual([true, false]);
    choosePerfil('p-i');
    expect(chosenFormats()).toEqual([false, true]);
  });

  it('leaves the formats that the person chose', () => {
    open(FORM);
    box('a').click();
    choosePerfil('p-i');
    expect(chosenFormats()).toEqual([true, false]);
  });

  it('asks for the perfil, which cannot change later, and goes there', () => {
    open(FORM);
    box('a').click();
    button('Instalar').click();
    expect(answered()).toEqual([]);
    expect(control('sin-perfil').textContent).toBe(texts.noPerfil);
    expect(document.activeElement).toBe(control('perfil'));
    expect(control('perfil').getAttribute('aria-describedby')).toBe('perfil-ayuda sin-perfil');
    choosePerfil('p-a');
    button('Instalar').click();
    expect(control('sin-perfil').textContent).toBe('');
    expect(control('perfil').getAttribute('aria-describedby')).toBe('perfil-ayuda');
    expect(answered()).toMatchObject([{ perfil: 'p-a', formatos: ['a'] }]);
  });

  it('answers what was chosen and written', () => {
    open(FORM);
    choosePerfil('p-a');
    box('i').checked = true;
    control('institucion').value = ' Ayuntamiento de Puebla ';
    control('trimestre').value = '';
    button('Instalar').click();
    expect(answered()).toEqual([
      {
        kind: 'install',
        perfil: 'p-a',
        formatos: ['a', 'i'],
        institucion: 'Ayuntamiento de Puebla',
        ejercicio: '2026',
        trimestre: '',
      },
    ]);
  });

  it('asks for a format, beside the formats, and goes there', () => {
    open(FORM);
    choosePerfil('p-a');
    box('a').checked = false;
    button('Instalar').click();
    expect(answered()).toEqual([]);
    expect(control('sin-formato').textContent).toBe(texts.noFormato);
    expect(document.activeElement).toBe(box('a'));
    expect(box('a').getAttribute('aria-describedby')).toBe('sin-formato');
    box('a').checked = true;
    button('Instalar').click();
    expect(control('sin-formato').textContent).toBe('');
    expect(answered()).toHaveLength(1);
  });

  it('says that a year has four digits', () => {
    open(FORM);
    choosePerfil('p-a');
    control('ejercicio').value = '26';
    button('Instalar').click();
    expect(answered()).toEqual([]);
    expect(control('mal-ejercicio').textContent).toBe(texts.badYear);
    expect(document.activeElement).toBe(control('ejercicio'));
  });

  it('asks nothing of an Inicio that is there, and chooses the only format', () => {
    open({ ...FORM, perfiles: [FORM.perfiles[1]!], formatos: [FORM.formatos[0]!], inicio: null });
    expect(document.getElementById('institucion')).toBeNull();
    expect(box('a').checked).toBe(true);
    button('Instalar').click();
    expect(answered()).toMatchObject([{ perfil: 'p-i', formatos: ['a'], institucion: '' }]);
  });

  it('gives every field its label', () => {
    open(FORM);
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select')];
    expect(fields.filter(({ labels }) => labels?.length !== 1)).toEqual([]);
  });
});
