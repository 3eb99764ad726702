import { readFileSync } from 'node:fs';
import { LOCAL_OFFICE_JS, PRELUDE, swapOffice } from '../../workbench/server/officeSwap';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** As it is written, and as webpack leaves it without the quotes. */
const PAGES = ['taskpane/taskpane.html', 'commands/commands.html'].flatMap((page) => {
  const html = readFileSync(`src/${page}`, 'utf8');
  return [html, html.replace(`"${OFFICE_JS}"`, OFFICE_JS)];
});

test.each(PAGES)('only the address of office.js changes, and our prelude goes before it', (html) => {
  const swapped = swapOffice(html);
  expect(swapped).toContain(PRELUDE);
  expect(swapped.indexOf(PRELUDE)).toBeLessThan(swapped.indexOf(LOCAL_OFFICE_JS));
  expect(swapped.replace(PRELUDE, '').replace(LOCAL_OFFICE_JS, OFFICE_JS)).toBe(html);
});

test('a page without office.js stays as it is', () => {
  const html = '<!doctype html><title>x</title><p>appsforoffice.microsoft.com</p>';
  expect(swapOffice(html)).toBe(html);
});
