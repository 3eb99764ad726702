/**
 * Renders the icons that the manifest names from their drawings: `npm run icons`. Needs Chromium (the variable CHROMIUM
 * says where; by omission, Debian's). The results are committed, so nobody needs this to build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Each has a drawing of its own for 16 px, fitted to the pixels. */
const RIBBON = [16, 32, 80];
const icons = {
  icon: [16, 32, 64, 80],
  instalar: RIBBON,
  validar: RIBBON,
  'cerrar-mes': RIBBON,
  informe: RIBBON,
};

const here = import.meta.dirname;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, sizes] of Object.entries(icons)) {
  for (const size of sizes) {
    const drawing = size === 16 ? `${name}-16.svg` : `${name}.svg`;
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(`${here}/${drawing}`, 'utf8').replace(
      '<svg',
      `<svg width="${size}" height="${size}"`,
    );
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(`${here}/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
