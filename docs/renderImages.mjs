/**
 * Makes docs/img/ again: `npm run pictures`. Runs the demonstration, prints its workbook with LibreOffice, cuts the
 * pages out with poppler, and photographs the built pane and the workbench in Chromium. Calibri's own widths need
 * Debian's fonts-crosextra-carlito. The results are committed, so nobody needs this to read the documents.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findJudge, pdfPages, printInLibreOffice } from '../test/judges/index.ts';
import { launchChromium } from '../test/support/paneInChromium.ts';
import { renderDocuments } from './renderDocuments.mjs';
import {
  photographConvenio,
  photographIndicadores,
  photographPane,
  photographWorkbench,
} from './renderPane.mjs';

const root = resolve(import.meta.dirname, '..');
const images = join(import.meta.dirname, 'img');
const book = join(root, 'salida/seguimiento-e007.xlsx');
const indicadores = join(root, 'salida/indicadores.xlsx');
const convenioGem = join(root, 'salida/convenio-gem.xlsx');
const convenioIeem = join(root, 'salida/convenio-ieem.xlsx');
const dataTable = join(
  root,
  'salida/tablas-de-datos/2026-03/Tabla de datos 2026-03 Secretaría de Atención Ciudadana.xlsx',
);
/** After the demonstration's last close: April is in course. */
const NOW = new Date(2026, 3, 24, 12);
/** April's tables were sent on its last day, and are due on the 6th. */
const NOW_OF_INDICADORES = new Date(2026, 4, 4, 12);
/** The day on which the first two months of the invented institute are compiled. */
const NOW_OF_CONVENIO = new Date(2026, 2, 2, 12);
const DOTS_PER_INCH = 100;

/** Name of the picture, and how the printed page begins; `last` for the second of two that begin alike. */
const PAGES = [
  ['inicio', 'Seguimiento a los Aspectos Susceptibles'],
  ['informe-1', 'Informe consolidado'],
  ['informe-2', 'Detalle: los ASM en seguimiento'],
  ['anexo-i', 'ANEXO I'],
  ['anexo-a', 'Plan de Acción'],
  ['acciones', 'Acciones comprometidas'],
  ['observaciones', 'Observaciones de la validación'],
  ['anexo-a-impreso', 'Plan de Acción', 'last'],
];
const PAGES_OF_INDICADORES = [
  ['matriz-1', 'SEJ-PEP-27'],
  ['matriz-2', 'Indicadores por programa y dependencia'],
];
const PAGES_OF_CONVENIO = [['convenio-impreso', 'Convenio para la Mejora del Desempeño', 'last']];
const PAGES_OF_DATA_TABLE = [['tabla-de-datos', 'Tabla de datos de indicadores']];

const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));
const browser = await launchChromium(findJudge('Chromium') ?? '');
try {
  execFileSync('npm', ['run', '-s', 'demo'], { cwd: root, stdio: 'ignore' });
  await photographPages(book, PAGES);
  await photographPages(indicadores, PAGES_OF_INDICADORES);
  await photographPages(dataTable, PAGES_OF_DATA_TABLE);
  await photographPages(convenioGem, PAGES_OF_CONVENIO);
  await renderDocuments(workbooksOf('salida'), join(images, 'documentos'), scratch, pageImage);
  const built = buildPane();
  await photographPane(browser, built, readFileSync(book), NOW, images);
  await photographIndicadores(browser, built, readFileSync(indicadores), NOW_OF_INDICADORES, images);
  await photographConvenio(browser, built, readFileSync(convenioIeem), NOW_OF_CONVENIO, images);
  await photographWorkbench(browser, NOW, images);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

async function photographPages(workbook, pages) {
  const [pdf] = await printInLibreOffice([workbook]);
  const file = join(scratch, 'book.pdf');
  writeFileSync(file, pdf);
  const beginnings = (await pdfPages(pdf)).map(({ text }) => text.trimStart());
  for (const [name, beginning, which] of pages) {
    const begins = (text) => text.startsWith(beginning);
    const index = which === 'last' ? beginnings.findLastIndex(begins) : beginnings.findIndex(begins);
    if (index === -1) throw new Error(`No printed page begins with «${beginning}»`);
    writeFileSync(join(images, `${name}.png`), await withoutBlank(pageImage(file, index + 1)));
  }
}

/** Those of the demonstration, in the order of their names. */
function workbooksOf(folder) {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.xlsx'));
  return names.sort().map((name) => join(root, folder, name));
}

function pageImage(pdf, page) {
  const target = join(scratch, `page-${page}`);
  const range = ['-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), ...range, '-singlefile', '-png', pdf, target]);
  return readFileSync(`${target}.png`);
}

/** The picture without its blank margins, nor the footer and the blank above it. */
async function withoutBlank(png) {
  const page = await browser.newPage();
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const clip = await page.evaluate(inkedPart, { source, footer: Math.round(DOTS_PER_INCH * 0.45) });
  await page.setViewportSize({ width: clip.x + clip.width, height: clip.y + clip.height });
  await page.setContent(`<body style="margin:0"><img style="display:block" src="${source}"></body>`);
  const cut = await page.screenshot({ clip });
  await page.close();
  return cut;
}

/** Runs in the browser: the box of what is not white, with a little air. */
async function inkedPart({ source, footer }) {
  const { document } = globalThis;
  const image = new globalThis.Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { width } = image;
  const height = image.height - footer;
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[(y * width + x) * 4] > 250 && data[(y * width + x) * 4 + 1] > 250) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  const air = 16;
  const x = Math.max(left - air, 0);
  const y = Math.max(top - air, 0);
  return { x, y, width: Math.min(right + air, width) - x, height: Math.min(bottom + air, height) - y };
}

function buildPane() {
  const built = join(scratch, 'dist');
  execFileSync('npx', ['webpack', '--mode', 'production', '--output-path', built], {
    cwd: root,
    stdio: 'ignore',
  });
  return built;
}
