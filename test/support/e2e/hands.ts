/** Two ways of using the pane: with the mouse, and with the keyboard alone. A month is told once for both. */
import type { Frame, Locator, Page } from 'playwright-core';

type Role = 'button' | 'tab' | 'link';

/** What a person does in the pane. Things are told by what they say. */
export interface Hand {
  /** Presses a button, a tab or a link; it must say exactly that, unless a pattern is given. */
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Opens what is folded under a summary, told by what it says or by the name that readers are given. */
  unfold(summary: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** @param iso `AAAA-MM-DD` */
  writeDate(label: string, iso: string): Promise<void>;
  /** One of a group of radio buttons. */
  mark(label: RegExp): Promise<void>;
  /** A checkbox, whatever it says now. */
  check(label: RegExp, checked: boolean): Promise<void>;
  /** One of a list. */
  choose(label: string, option: string): Promise<void>;
  /** Files of this machine, in the system's own dialog that the field opens. */
  attach(label: RegExp, paths: readonly string[]): Promise<void>;
}

export function mouse(pane: Frame): Hand {
  return {
    press: (role, name) => ready(pane, role, name).click(),
    unfold: (summary) => summaryOf(pane, summary).click(),
    write: (label, text) => field(pane, label).fill(text),
    writeDate: (label, iso) => field(pane, label).fill(iso),
    mark: (label) => pane.getByRole('radio', { name: label }).check(),
    check: (label, checked) => pane.getByRole('checkbox', { name: label }).setChecked(checked),
    choose: async (label, option) => {
      await field(pane, label).selectOption({ label: option });
    },
    attach: (label, paths) =>
      chosenIn(pane.page(), () => pane.locator('label').filter({ hasText: label }).click(), paths),
  };
}

/** Nothing is clicked and no script moves the focus: only keys, as somebody without a mouse has it. */
export function keyboard(page: Page, pane: Frame): Hand {
  const keys = async (key: string, times = 1) => {
    for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
  };
  const reach = (target: Locator) => reachByTab(page, target);
  return {
    press: async (role, name) => {
      const target = ready(pane, role, name);
      if (role === 'tab') await reachTab(page, pane, target);
      else await reach(target);
      await keys('Enter');
    },
    unfold: async (summary) => {
      await reach(summaryOf(pane, summary));
      await keys('Enter');
    },
    write: async (label, text) => {
      await reach(field(pane, label));
      await keys('Control+a');
      await page.keyboard.type(text);
    },
    writeDate: async (label, iso) => {
      const target = field(pane, label);
      await reach(target);
      const [year = '', month = '', day = ''] = iso.split('-');
      // A browser in another language asks for the month first, whatever the page's language.
      for (const digits of [day + month + year, month + day + year]) {
        if ((await target.inputValue()) === iso) return;
        await keys('ArrowLeft', 3);
        await page.keyboard.type(digits);
      }
    },
    mark: async (label) => {
      const target = pane.getByRole('radio', { name: label });
      const { name, stop, ahead } = await placeInGroup(target);
      await reach(pane.locator(`input[type="radio"][name="${name}"]`).nth(stop));
      if (ahead === 0) await keys('Space');
      else await keys('ArrowDown', ahead);
    },
    check: async (label, checked) => {
      const target = pane.getByRole('checkbox', { name: label });
      await reach(target);
      if ((await target.isChecked()) !== checked) await keys('Space');
    },
    choose: async (label, option) => {
      const target = field(pane, label);
      await reach(target);
      await keys('Home');
      const index = await target.evaluate(
        (list: HTMLSelectElement, wanted) =>
          [...list.options].findIndex(({ label: said }) => said === wanted),
        option,
      );
      await keys('ArrowDown', index);
    },
    attach: (label, paths) => {
      const open = async () => {
        await reach(pane.getByLabel(label));
        await keys('Enter');
      };
      return chosenIn(page, open, paths);
    },
  };
}

async function chosenIn(page: Page, open: () => Promise<void>, paths: readonly string[]): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), open()]);
  await dialog.setFiles([...paths]);
}

/** More stops than any view has. */
const MANY = 400;

/** Tab, or Shift+Tab when it is behind, until the focus is there. */
async function reachByTab(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < MANY; pressed += 1) {
    const where = await target.evaluate((element) => {
      const focused = element.ownerDocument.activeElement;
      if (focused === element) return 'there';
      if (!focused || focused === element.ownerDocument.body) return 'ahead';
      return element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? 'behind' : 'ahead';
    });
    if (where === 'there') return;
    await page.keyboard.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`);
}

/** A list of tabs is one stop; the arrows move in it. */
async function reachTab(page: Page, pane: Frame, target: Locator): Promise<void> {
  await target.waitFor();
  const stop = pane.getByRole('tablist').filter({ has: target }).locator('[tabindex="0"]');
  await reachByTab(page, stop);
  for (let pressed = 0; pressed < MANY; pressed += 1) {
    if (await target.evaluate((tab) => tab === tab.ownerDocument.activeElement)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The arrows do not reach ${target.toString()}`);
}

interface PlaceInGroup {
  readonly name: string;
  /** Which of the group Tab stops at: the one that is marked or, while none is, the first. */
  readonly stop: number;
  /** Arrows from there to it, around the end of the group. */
  readonly ahead: number;
}

function placeInGroup(target: Locator): Promise<PlaceInGroup> {
  return target.evaluate((radio: HTMLInputElement) => {
    const group = [...radio.ownerDocument.getElementsByName(radio.name)] as HTMLInputElement[];
    const stop = Math.max(
      group.findIndex(({ checked }) => checked),
      0,
    );
    const ahead = (group.indexOf(radio) - stop + group.length) % group.length;
    return { name: radio.name, stop, ahead };
  });
}

/** The first that says so. While a verb runs its buttons can be reached and do nothing: a person waits. */
function ready(pane: Frame, role: Role, name: string | RegExp): Locator {
  const enabled = pane.locator(':not([aria-disabled="true"])');
  return pane.getByRole(role, { name, exact: true }).and(enabled).first();
}

function summaryOf(pane: Frame, text: string): Locator {
  return pane
    .locator('summary')
    .filter({ hasText: text })
    .or(pane.locator(`summary[aria-label="${text}"]`))
    .first();
}

/** What must be filled in has an asterisk beside its label. */
function field(pane: Frame, label: string): Locator {
  return pane.getByLabel(label, { exact: true }).or(pane.getByLabel(`${label}*`, { exact: true }));
}
