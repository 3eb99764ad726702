/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { problemAddress } from '../../src/commands/problemAddress';

const page = readFileSync('src/commands/problem.html', 'utf8');
const MENSAJE = 'La hoja «Anexo I» está protegida. No se cambió nada.';

/** The page as the browser would show it, before its script and after. */
function open(address: string): void {
  document.documentElement.innerHTML = page.slice(page.indexOf('<head>'), page.indexOf('</html>'));
  window.location.hash = new URL(address).hash;
  jest.isolateModules(() => {
    jest.requireActual('../../src/commands/problem');
  });
}

const button = (): HTMLElement => document.getElementById('cerrar')!;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the page that says what stands in the way', () => {
  it('shows the sentence of its address and offers to close', () => {
    open(problemAddress(MENSAJE, 'https://asm.example.gob.mx/commands.html'));
    expect(document.querySelector('[role=alert]')?.textContent).toBe(MENSAJE);
    expect(document.activeElement).toBe(button());
  });

  it('shows as text what would be markup', () => {
    open(problemAddress('<b>hola</b>', 'https://asm.example.gob.mx/commands.html'));
    expect(document.getElementById('mensaje')?.children).toHaveLength(0);
    expect(document.getElementById('mensaje')?.textContent).toBe('<b>hola</b>');
  });

  it('tells the function that opened it that the person is done', async () => {
    const messageParent = jest.fn();
    const office = { onReady: () => Promise.resolve(), context: { ui: { messageParent } } };
    Object.defineProperty(globalThis, 'Office', { value: office, configurable: true });
    open(problemAddress(MENSAJE, 'https://asm.example.gob.mx/commands.html'));
    button().click();
    await Promise.resolve();
    expect(messageParent).toHaveBeenCalledTimes(1);
  });

  it('does nothing while office.js has not arrived: the dialog still closes by its corner', () => {
    const failures = jest.fn();
    window.addEventListener('error', failures);
    open(problemAddress(MENSAJE, 'https://asm.example.gob.mx/commands.html'));
    button().click();
    expect(failures).not.toHaveBeenCalled();
    window.removeEventListener('error', failures);
  });

  it('runs its own script before office.js, so that the sentence does not wait for the network', () => {
    expect(page.indexOf('headTags')).toBeGreaterThan(0);
    expect(page.indexOf('headTags')).toBeLessThan(page.indexOf('<script defer src="https://appsforoffice'));
  });
});
