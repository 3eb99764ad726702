/**
 * Renders the icons that the manifest names from their drawings: `npm run icons`. Needs Chromium (the variable CHROMIUM
 * says where; by omission, Debian's). The results are committed, so nobody needs this to build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const drawings = { 16: 'icon-16.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg' };

const here = import.meta.dirname;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [size, drawing] of Object.entries(drawings)) {
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = readFileSync(`${here}/${drawing}`, 'utf8').replace(
    '<svg',
    `<svg width="${size}" height="${size}"`,
  );
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  writeFileSync(`${here}/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
