/** What a pane must be whatever it shows: free of axe's violations, no wider than its frame, its focus in sight. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Rule and elements of each violation that axe finds. */
export async function violations(pane: Frame): Promise<unknown> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe.source);
  // Colours on their way from one to another are neither.
  await pane.waitForFunction(
    () => document.querySelector('[role="progressbar"]') === null && document.getAnimations().length === 0,
  );
  return pane.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))',
  );
}

/** How much wider than its frame the page is, and what makes it so. */
export function overflow(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** More stops are of the same kinds as those before. */
const STOPS = 30;

/** Goes through the pane with Tab. @returns the stops that look the same with the focus and without it */
export async function unseenFocus(page: Page, pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  await pane.evaluate(LOOKS);
  const unseen: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const same = await pane.evaluate('lookAtFocus()');
    if (typeof same === 'string') unseen.push(same);
    if (await pane.evaluate(() => document.activeElement === document.body)) break;
  }
  return unseen;
}

/** Runs in the page: remembers how the focused element looks, and tells the last one if it looks as it did then. */
const LOOKS = `
  var lookedAt = null;
  function looksOf(element) {
    var around = [element, element.parentElement, element.nextElementSibling].filter(Boolean);
    return JSON.stringify(around.map(function (each) {
      return ['', '::before', '::after'].map(function (part) {
        var style = getComputedStyle(each, part || null);
        return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderBottomColor,
          style.borderBottomWidth, style.borderTopColor, style.borderTopStyle, style.backgroundColor, style.transform, style.content];
      });
    }));
  }
  function lookAtFocus() {
    var last = lookedAt;
    var element = document.activeElement;
    lookedAt = element && element !== document.body ? { element: element, looks: looksOf(element) } : null;
    // A date is several stops of one element.
    return last && last.element !== element && last.element.isConnected && looksOf(last.element) === last.looks
      ? last.element.outerHTML.slice(0, 160) : null;
  }
`;
