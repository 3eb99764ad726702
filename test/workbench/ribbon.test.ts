/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon, type Ribbon } from '../../workbench/ribbon/readRibbon';
import { showRibbon } from '../../workbench/ribbon/showRibbon';

const local = (url: string): string => url.replace('https://localhost:3000', '/pane');

function ribbon(): Ribbon {
  const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'application/xml');
  return readRibbon(manifest, local);
}

function press(element: HTMLElement, label: string): HTMLElement {
  const button = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === label)!;
  button.click();
  return button;
}

test('the tab has its name, and every button its label, its tip and its icon', () => {
  const { tab, groups, functionFile } = ribbon();
  expect(tab).toBe('Seguimiento ASM');
  expect(functionFile).toBe('/pane/commands.html');
  const buttons = groups.flatMap((group) => group.buttons);
  expect(buttons.map(({ label }) => label)).toEqual(expect.arrayContaining(['Panel', 'Validar']));
  for (const { label, tip, tipTitle, icon, id } of buttons) {
    expect([id, label, tip, tipTitle]).not.toContain('');
    expect(icon).toMatch(/^\/pane\/assets\/[\w-]+-80\.png$/);
  }
  expect(groups.map(({ label }) => label)).not.toContain('');
});

test('one button opens the pane; the others run a function of the manifest', () => {
  const actions = ribbon().groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  expect(actions.filter(({ kind }) => kind === 'pane')).toEqual([
    { kind: 'pane', page: '/pane/taskpane.html' },
  ]);
  for (const action of actions) if (action.kind === 'function') expect(action.name).not.toBe('');
});

test('a button waits while its function runs, and its tip describes it', async () => {
  const ran: string[] = [];
  const finish: (() => void)[] = [];
  const element = showRibbon(ribbon(), {
    togglePane: (page) => void ran.push(page),
    runFunction: (name) =>
      new Promise((done) => {
        ran.push(name);
        finish.push(done);
      }),
  });
  const button = press(element, 'Validar');
  press(element, 'Validar');
  press(element, 'Panel');
  expect(ran).toEqual(['validar', '/pane/taskpane.html']);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  finish[0]!();
  await Promise.resolve();
  await Promise.resolve();
  expect(button.hasAttribute('aria-disabled')).toBe(false);
  const tip = element.querySelector(`[id="${button.getAttribute('aria-describedby') ?? ''}"]`);
  expect(tip?.textContent).toContain('Validar');
});
