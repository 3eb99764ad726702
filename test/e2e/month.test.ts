import type { Browser } from 'playwright-core';
import type { Workbook } from '../../host';
import type { OpenWorkbook } from '../../host/openWorkbook';
import { readWorkbook, writeWorkbook } from '../../host/xlsx';
import { anexoI } from '../../src/domain/formats';
import { nombresDeReglas } from '../../src/domain/messages/reglas';
import { pueblaEstado } from '../../src/domain/perfiles';
import { texts as avance } from '../../src/taskpane/avance/texts';
import { texts as formatos } from '../../src/taskpane/formatos/texts';
import { texts as informe } from '../../src/taskpane/informe/texts';
import { texts as inicio } from '../../src/taskpane/inicio/texts';
import { texts as pane } from '../../src/taskpane/texts';
import { texts as validar } from '../../src/taskpane/validar/texts';
import { tableRows } from '../cli/books';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { describeWithChromium, findJudge, validateOpenXml } from '../judges';
import { builtPane } from '../support/e2e/builtPane';
import { keyboard, mouse, type Hand } from '../support/e2e/hands';
import {
  CAPTURED,
  CORRECTED_RULE,
  EVIDENCE,
  FIRMA,
  INSTITUCION,
  PERIODO,
  PROGRAMA,
} from '../support/e2e/march';
import { marchInTerminal, terminalOn, type Figures } from '../support/e2e/monthInTerminal';
import { stepsIn } from '../support/e2e/steps';
import { launchChromium } from '../support/paneInChromium';
import { openOnSeam, type OpenAddIn, type Seam } from '../support/seams';

/** Machines may be busy: slowness is no failure. */
jest.setTimeout(300_000);

/** The first days of April: March has ended and is owed. */
const TODAY = new Date(2026, 3, 8, 10, 30);
/** What the pane may take to answer, on a busy machine, before the test gives up. */
const STEP_MS = 20_000;
const PASTED = 'Hoja1';
const RULE = nombresDeReglas[CORRECTED_RULE] ?? '';

describeWithChromium('the month of an analyst, in the built pane on the genuine office.js', () => {
  let browser: Browser;
  let built: string;
  let inTerminal: Figures;

  beforeAll(async () => {
    built = await builtPane();
    browser = await launchChromium(findJudge('Chromium') ?? '');
    inTerminal = await marchInTerminal();
  });
  afterAll(() => browser.close());

  describe.each<[string, Seam, 'mouse' | 'keyboard']>([
    ['Excel for Windows with the mouse', 'windows', 'mouse'],
    ['Excel for Windows with the keyboard alone', 'windows', 'keyboard'],
    ['Excel on the web with the mouse', 'web', 'mouse'],
    ['Excel on the web with the keyboard alone', 'web', 'keyboard'],
  ])('as in %s', (_name, seam, with_) => {
    let addIn: OpenAddIn;
    let hand: Hand;
    let pasted: string;

    beforeAll(async () => {
      addIn = await openOnSeam(browser, seam, built, undefined, { width: 350, height: 700, now: TODAY });
      addIn.page.setDefaultTimeout(STEP_MS);
      hand = with_ === 'mouse' ? mouse(addIn.pane) : keyboard(addIn.page, addIn.pane);
      paste(addIn.open, PASTED, anexoIGrid());
      pasted = contentOf(addIn.open.workbook, PASTED);
      await says(inicio.irA({ kind: 'install' }));
    });
    afterAll(() => addIn.close());

    const step = stepsIn(() => addIn.pane);
    const says = (text: string) => addIn.pane.getByText(text).first().waitFor();
    const table = (name: string) => tableRows(addIn.open.workbook, name);

    step('installs the Anexo I with the data of its evaluation', async () => {
      await hand.press('button', inicio.irA({ kind: 'install' }));
      await hand.mark(new RegExp(pueblaEstado.nombre));
      await hand.check(new RegExp(`^${anexoI.name}`), true);
      await hand.write(formatos.install.institucion, INSTITUCION);
      await hand.choose(formatos.install.trimestre, 'Primero');
      await hand.write(formatos.install.programa, PROGRAMA);
      await hand.unfold(formatos.install.optional);
      await hand.writeDate('Fecha de firma', FIRMA);
      await hand.press('button', formatos.install.preview);
      await says(pane.notUndoable);
      await hand.press('button', formatos.install.confirm);
      await says(formatos.install.told([anexoI.name]));
      expect(addIn.open.workbook.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining([PASTED, 'Inicio', 'Evaluaciones', 'Anexo I', 'Acciones']),
      );
    });

    step('copies the table that was pasted, and leaves the original alone', async () => {
      await hand.press('button', formatos.adopt.search);
      await says(formatos.adopt.looksLike(anexoI, 11, 11));
      await hand.press('button', new RegExp(`«${PASTED}»`));
      await hand.press('button', formatos.adopt.copy(anexoI));
      await hand.press('button', formatos.adopt.confirm);
      await says(formatos.adopt.report(PASTED));
      expect(table('AnexoI').map((row) => row['Clave ASM'])).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map((numero) => `E007-00${numero}`),
      );
    });

    step('validates, and goes to the cell of an observation', async () => {
      await hand.press('tab', pane.views.validar);
      await hand.press('button', validar.validate);
      await says(validar.validated(7, 34));
      expect(table('Observaciones')).toHaveLength(34);
      await hand.press('button', validar.goToLabel('Anexo I', 'K10'));
      await until(() => selected() === 'Anexo I!10,11');
    });

    step('corrects all of one kind after seeing what will change', async () => {
      await hand.choose(validar.groupBy, validar.groups.regla);
      await hand.unfold(`${RULE} (14)`);
      await hand.press('button', validar.correctRuleLabel(14, RULE));
      await says(validar.kept);
      await hand.press('button', validar.correct);
      await says('Se corrigieron 14 celdas');
      expect(table('Cambios')).toHaveLength(14);
      expect(JSON.stringify(table('AnexoI'))).not.toMatch(/<\/?[a-z]/i);
    });

    step('follows what the person types in a cell, and leaves it to Ctrl+Z', async () => {
      const before = table('AnexoI')[0]?.['Validación'];
      addIn.open.person.enterText('Anexo I', 'B6', '');
      await addIn.pane.getByRole('region', { name: validar.strip.name }).waitFor();
      addIn.open.person.enterText('Anexo I', 'B6', anexoIGrid()[1]?.[1] ?? '');
      expect(table('AnexoI')[0]?.['Validación']).toBe(before);
    });

    step('breaks the actions down from the next step that is suggested', async () => {
      await hand.press('tab', pane.views.inicio);
      await hand.press('button', formatos.actions.breakDown);
      await hand.press('button', formatos.actions.breakDownConfirm);
      await says(formatos.actions.brokenDown(8));
      expect(table('Acciones')).toHaveLength(8);
    });

    step('captures March', async () => {
      await hand.press('tab', pane.views.avance);
      await hand.choose(avance.mes, avance.monthOption(PERIODO, false));
      for (const { clave, accion, acciones, avance: percent } of CAPTURED) {
        const title = avance.row.title(clave, accion, acciones);
        await hand.write(avance.row.input(title, PERIODO), percent);
      }
      await hand.unfold(avance.row.detailOf(avance.row.title('E007-005', 1, 2)));
      await hand.write(avance.row.evidencia, EVIDENCE.evidencia);
      await hand.writeDate(avance.row.fechaEntrega, EVIDENCE.fecha);
      await hand.press('button', avance.save.button(CAPTURED.length));
      await says(avance.save.done(CAPTURED.length, 0));
    });

    step('closes March after reading what changes', async () => {
      await hand.press('button', avance.close.open(PERIODO));
      await hand.press('button', avance.close.review);
      await says(pane.notUndoable);
      await hand.press('button', avance.close.confirm);
      await says(avance.close.done(PERIODO, 8));
      expect(table('AvanceMensual')).toHaveLength(8);
    });

    step('makes the report', async () => {
      await hand.press('button', avance.close.report);
      await hand.writeDate(informe.corte, '2026-03-31');
      await hand.press('button', informe.hacer);
      await says(informe.hecho('Informe consolidado', 7));
      expect(table('InformeDetalle')).toHaveLength(7);
    });

    step('left the sheet where the table was pasted as it was', () => {
      expect(contentOf(addIn.open.workbook, PASTED)).toBe(pasted);
    });

    step('downloads a file that is valid and carries the figures of the terminal', async () => {
      const file = await writeWorkbook(addIn.open.workbook);
      expect(await validateOpenXml(file)).toEqual([]);
      const read = await readWorkbook(file);
      expect(await terminalOn(read)).toEqual(inTerminal);
    });

    /** `Hoja!fila,columna`, from 1. */
    function selected(): string {
      const { sheets, selection } = addIn.open.workbook;
      const sheet = sheets.find(({ id }) => id === selection.sheetId)?.name ?? '';
      return `${sheet}!${selection.area.row + 1},${selection.area.column + 1}`;
    }
  });
});

function paste({ person }: OpenWorkbook, sheet: string, grid: readonly (readonly string[])[]): void {
  const [first = []] = grid;
  person.enterText(sheet, { row: 0, column: 0, rowCount: grid.length, columnCount: first.length }, grid);
}

/** What the workbook does is seen in this process, a moment after the pane asked for it. */
async function until(isSo: () => boolean): Promise<void> {
  const started = performance.now();
  while (!isSo()) {
    if (performance.now() - started > STEP_MS) throw new Error(`It never came to be: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** All that a sheet holds, to compare it with itself later. */
function contentOf({ sheets }: Workbook, name: string): string {
  const sheet = sheets.find((each) => each.name === name);
  return JSON.stringify([...(sheet?.rows ?? [])].map(([row, cells]) => [row, [...cells]]));
}
