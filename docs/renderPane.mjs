/** Photographs the built pane in each of its views, and the workbench, as a person has them in front. */
import { join } from 'node:path';
import { readWorkbook } from '../host/xlsx/index.ts';
import { texts as cierre } from '../src/taskpane/avance/cierreTexts.ts';
import { texts as avance } from '../src/taskpane/avance/texts.ts';
import { texts as configuracion } from '../src/taskpane/configuracion/texts.ts';
import { texts as consolidar } from '../src/taskpane/consolidar/texts.ts';
import { texts as documentos } from '../src/taskpane/documentos/texts.ts';
import { texts as formatos } from '../src/taskpane/formatos/texts.ts';
import { texts as indicadores } from '../src/taskpane/indicadores/texts.ts';
import { texts as inicioCierre } from '../src/taskpane/inicio/cierreTexts.ts';
import { texts as inicio } from '../src/taskpane/inicio/texts.ts';
import { texts as perfil } from '../src/taskpane/perfil/texts.ts';
import { texts as recoleccion } from '../src/taskpane/recoleccion/texts.ts';
import { texts as pane } from '../src/taskpane/texts.ts';
import { texts as validar } from '../src/taskpane/validar/texts.ts';
import { mouse } from '../test/support/e2e/hands.ts';
import { openOnSeam } from '../test/support/seams/index.ts';
import { openWorkbench } from '../test/support/workbench/openWorkbench.ts';

const WIDTH = 350;
/** Of an office PC, less Excel's own ribbon. */
const TALLEST = 900;
const SCALE = 1.5;

const tab = (view) => (hand) => hand.press('tab', pane.views[view]);

/** Name of the picture, and how a person gets there on the demonstration's workbook. */
const VIEWS = [
  ['inicio', tab('inicio')],
  ['formatos', tab('formatos')],
  [
    'validar',
    async (hand, frame) => {
      await tab('validar')(hand);
      await hand.check(new RegExp(validar.reviewOnly), true);
      await hand.press('button', validar.validate);
      await frame.getByText(validar.list, { exact: true }).waitFor();
    },
  ],
  [
    'avance',
    async (hand) => {
      await tab('avance')(hand);
      await hand.write(avance.row.input('E007-001', '2026-04'), '62');
      await hand.unfold(avance.row.detailOf('E007-001'));
    },
  ],
  ['informe', tab('informe')],
  ['configuracion', (hand) => hand.press('button', pane.views.configuracion)],
];

/** The same of the indicators, on the workbook of the demonstration's second act. */
const VIEWS_OF_INDICADORES = [
  ['inicio-indicadores', tab('inicio')],
  [
    'indicadores',
    async (hand, frame) => {
      await tab('indicadores')(hand);
      await frame.getByLabel(indicadores.periodo.label, { exact: true }).selectOption('2026-T1');
    },
  ],
  [
    'indicador',
    (_hand, frame) => frame.getByRole('heading', { name: 'AC-03', exact: true }).click(),
    'AC-03',
  ],
  [
    'recoleccion',
    async (hand) => {
      await tab('recoleccion')(hand);
      await hand.choose(recoleccion.mes, 'febrero de 2026');
    },
  ],
  ['matriz', tab('matriz')],
];

/** What an institution with a Convenio has besides, on the invented institute of the demonstration's third act. */
const VIEWS_OF_CONVENIO = [
  ['inicio-convenio', tab('inicio')],
  ['acciones-clave', tab('inicio'), inicioCierre.acciones],
  [
    'cierre',
    async (hand) => {
      await tab('avance')(hand);
      await hand.unfold(avance.row.detailOf('E001-002'));
    },
    cierre.title('E001-002'),
  ],
  [
    'documentos',
    async (hand) => {
      await tab('formatos')(hand);
      await hand.press('button', documentos.abrir);
      await hand.mark(/Acta de Atención/);
    },
  ],
  [
    'plazos',
    async (hand) => {
      await tab('inicio')(hand);
      await hand.press('button', inicio.todosLosPlazos);
    },
  ],
  [
    'consolidar',
    async (hand) => {
      await tab('formatos')(hand);
      await hand.press('button', consolidar.abrir);
    },
  ],
  [
    'perfil',
    async (hand) => {
      await hand.press('button', pane.views.configuracion);
      await hand.press('button', configuracion.perfilPropio);
      await hand.press('button', perfil.copiar);
    },
  ],
];

const THEMES = [
  ['', {}, VIEWS],
  ['-oscuro', { dark: true }, VIEWS.slice(0, 1)],
  ['-alto-contraste', { forcedColors: true }, VIEWS.slice(0, 1)],
];

/**
 * @param built folder that webpack wrote
 * @param file of the demonstration's workbook
 * @param now what the clock shows
 */
export function photographIndicadores(browser, built, file, now, images) {
  return photographViews(VIEWS_OF_INDICADORES, browser, built, file, now, images);
}

/** The same, of the Convenio of the third act. */
export function photographConvenio(browser, built, file, now, images) {
  return photographViews(VIEWS_OF_CONVENIO, browser, built, file, now, images);
}

async function photographViews(views, browser, built, file, now, images) {
  const options = { width: WIDTH, height: TALLEST, scale: SCALE, now };
  const addIn = await openOnSeam(browser, 'windows', built, await readWorkbook(file), options);
  await isReady(addIn.pane);
  for (const [name, show, from] of views) {
    await show(mouse(addIn.pane), addIn.pane);
    await isReady(addIn.pane);
    await photograph(addIn, join(images, `panel-${name}.png`), from);
  }
  await addIn.close();
}

/** The same, of the first act. */
export async function photographPane(browser, built, file, now, images) {
  for (const [theme, look, views] of THEMES) {
    const workbook = await readWorkbook(file);
    const options = { width: WIDTH, height: TALLEST, scale: SCALE, now, ...look };
    const addIn = await openOnSeam(browser, 'windows', built, workbook, options);
    await isReady(addIn.pane);
    for (const [name, show] of views) {
      await show(mouse(addIn.pane), addIn.pane);
      await isReady(addIn.pane);
      await photograph(addIn, join(images, `panel-${name}${theme}.png`));
    }
    await addIn.close();
  }
  await photographInstalling(browser, built, now, images);
}

/** The first thing that a new user sees. */
async function photographInstalling(browser, built, now, images) {
  const options = { width: WIDTH, height: TALLEST, scale: SCALE, now };
  const addIn = await openOnSeam(browser, 'windows', built, undefined, options);
  await isReady(addIn.pane);
  const hand = mouse(addIn.pane);
  await tab('formatos')(hand);
  await hand.mark(/Estado de Puebla/);
  await hand.write(formatos.install.institucion, 'Secretaría de Educación Pública');
  await photograph(addIn, join(images, 'panel-instalar.png'));
  await addIn.close();
}

const isReady = (frame) =>
  frame.locator(`button[aria-label="${pane.refresh}"]:not([aria-disabled="true"])`).waitFor();

/** From its top, or from that heading, and no taller than what it has to show. */
async function photograph({ pane: frame, page }, path, from) {
  await frame.evaluate(() => {
    globalThis.document.activeElement?.blur();
    globalThis.scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
  await frame.getByRole('tabpanel').locator('button, input').first().waitFor();
  if (from !== undefined) {
    const heading = frame.getByRole('heading', { name: from, exact: true });
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }
  await frame.waitForFunction(() => globalThis.document.getAnimations().length === 0);
  const height = await frame.evaluate(() => globalThis.document.querySelector('main').scrollHeight);
  await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height: Math.min(height, TALLEST) } });
}

/** The workbench on the screen of an office PC. */
export async function photographWorkbench(browser, now, images) {
  const workbench = await openWorkbench(browser);
  await workbench.page.clock.install({ time: now });
  await workbench.page.reload();
  const frame = await workbench.pane();
  await isReady(frame);
  await frame.getByRole('tabpanel').getByRole('heading').first().waitFor();
  // The grid paints its tabs last.
  await workbench.page.locator('.grid').getByText('Anexo A', { exact: true }).first().waitFor();
  await workbench.page.screenshot({ path: join(images, 'mesa-de-trabajo.png') });
  await workbench.close();
}
