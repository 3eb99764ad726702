import type { Browser } from 'playwright-core';
import type { OpenWorkbook } from '../../host/openWorkbook';
import { readWorkbook, writeWorkbook } from '../../host/xlsx';
import { convenio } from '../../src/domain/formats';
import { nombresDeReglas } from '../../src/domain/messages/reglas';
import { gem } from '../../src/domain/perfiles';
import { texts as avance } from '../../src/taskpane/avance/texts';
import { texts as formatos } from '../../src/taskpane/formatos/texts';
import { texts as informe } from '../../src/taskpane/informe/texts';
import { texts as inicio } from '../../src/taskpane/inicio/texts';
import { texts as pane } from '../../src/taskpane/texts';
import { texts as validar } from '../../src/taskpane/validar/texts';
import { tableRows } from '../cli/books';
import { tally } from '../cli/entries';
import { convenioGrid } from '../fixtures/convenioRows';
import { describeWithChromium, findJudge, validateOpenXml } from '../judges';
import { serial } from '../support/anexoIReal';
import { CAPTURED, CORTE, EVIDENCE, FIRMA, INSTITUCION, PERIODO, PROGRAMA } from '../support/convenioMonth';
import { builtPane } from '../support/e2e/builtPane';
import { juneInTerminal, juneOf } from '../support/e2e/convenioInTerminal';
import { keyboard, type Hand } from '../support/e2e/hands';
import type { Figures } from '../support/e2e/monthInTerminal';
import { stepsIn } from '../support/e2e/steps';
import { launchChromium } from '../support/paneInChromium';
import { openOnSeam, type OpenAddIn } from '../support/seams';

/** Machines may be busy: slowness is no failure. */
jest.setTimeout(300_000);

/** The first days of July: June has ended and is owed. */
const TODAY = new Date(2021, 6, 2, 10, 30);
/** What the pane may take to answer, on a busy machine, before the test gives up. */
const STEP_MS = 20_000;
const PASTED = 'Hoja1';
const PRINTED = 'Convenio Prestaciones T2';
const CORRECTED = [
  ['texto-con-marcas', 4],
  ['fecha-texto', 5],
] as const;
const named = (regla: string) => nombresDeReglas[regla] ?? '';

describeWithChromium('the month of a Convenio of the State of Mexico, with the keyboard alone', () => {
  let browser: Browser;
  let addIn: OpenAddIn;
  let hand: Hand;
  let inTerminal: Figures;

  beforeAll(async () => {
    const built = await builtPane();
    browser = await launchChromium(findJudge('Chromium') ?? '');
    inTerminal = await juneInTerminal();
    addIn = await openOnSeam(browser, 'windows', built, undefined, { width: 350, height: 700, now: TODAY });
    addIn.page.setDefaultTimeout(STEP_MS);
    hand = keyboard(addIn.page, addIn.pane);
    paste(addIn.open, PASTED, convenioGrid());
    await says(inicio.irA({ kind: 'install' }));
  });
  afterAll(async () => {
    await addIn.close();
    await browser.close();
  });

  const step = stepsIn(() => addIn.pane);
  const says = (text: string) => addIn.pane.getByText(text).first().waitFor();
  const table = (name: string) => tableRows(addIn.open.workbook, name);
  const dates = () => table('Convenio').map((row) => row['Fecha comprometida de cumplimiento']);

  step('installs the Convenio with the day of its signature', async () => {
    await hand.press('button', inicio.irA({ kind: 'install' }));
    await hand.mark(new RegExp(gem.nombre));
    await hand.check(new RegExp(`^${convenio.name}(?! IEEM)`), true);
    await hand.write(formatos.install.institucion, INSTITUCION);
    await hand.write(formatos.install.programa, PROGRAMA);
    await hand.unfold(formatos.install.optional);
    await hand.writeDate('Fecha de firma', FIRMA);
    await hand.press('button', formatos.install.preview);
    await says(pane.notUndoable);
    await hand.press('button', formatos.install.confirm);
    await says(formatos.install.told([convenio.name]));
  });

  step('copies the clause as it was pasted, each date to its commitment', async () => {
    await hand.press('button', formatos.adopt.search);
    await says(formatos.adopt.looksLike(convenio, 4, 4));
    await hand.press('button', new RegExp(`«${PASTED}»`));
    await hand.press('button', formatos.adopt.copy(convenio));
    await hand.press('button', formatos.adopt.confirm);
    await says(formatos.adopt.report(PASTED));
    expect(table('Convenio').map((row) => row['Clave ASM'])).toEqual(
      [1, 2, 3, 4, 5].map((numero) => `PP-00${numero}`),
    );
    expect(dates()).toEqual([...Array<string>(4).fill('<b>30 de julio de 2021</b>'), '30 de julio de 2021']);
  });

  step('validates: the 3 given twice, and five dates that are text', async () => {
    await hand.press('tab', pane.views.validar);
    await hand.press('button', validar.validate);
    await says(validar.validated(5, 10));
    expect(tally(table('Observaciones').map((row) => row['Regla']))).toEqual({
      'texto-con-marcas': 4,
      'numero-duplicado': 1,
      'fecha-texto': 5,
    });
  });

  for (const [regla, count] of CORRECTED) {
    step(`corrects every «${regla}»`, async () => {
      await hand.choose(validar.groupBy, validar.groups.regla);
      await hand.unfold(`${named(regla)} (${count})`);
      await hand.press('button', validar.correctRuleLabel(count, named(regla)));
      await says(validar.kept);
      await hand.press('button', validar.correct);
      await says(`Se corrigieron ${count} celdas`);
    });
  }

  step('left five real dates', () => {
    expect(dates()).toEqual(Array(5).fill(serial(2021, 7, 30)));
  });

  step('captures June', async () => {
    await hand.press('tab', pane.views.avance);
    await hand.choose(avance.mes, avance.monthOption(PERIODO, false));
    for (const { clave, avance: percent } of CAPTURED) {
      await hand.write(avance.row.input(avance.row.title(clave, 1, 1), PERIODO), percent);
    }
    await hand.unfold(avance.row.detailOf(avance.row.title('PP-001', 1, 1)));
    await hand.write(avance.row.evidencia, EVIDENCE.evidencia);
    await hand.writeDate(avance.row.fechaEntrega, EVIDENCE.fecha);
    await hand.press('button', avance.save.button(CAPTURED.length));
    await says(avance.save.done(CAPTURED.length, 0));
  });

  step('closes June', async () => {
    await hand.press('button', avance.close.open(PERIODO));
    await hand.press('button', avance.close.review);
    await says(pane.notUndoable);
    await hand.press('button', avance.close.confirm);
    await says(avance.close.done(PERIODO, 5));
    expect(table('AvanceMensual')).toHaveLength(5);
  });

  step('makes the report', async () => {
    await hand.press('button', avance.close.report);
    await hand.writeDate(informe.corte, CORTE);
    await hand.press('button', informe.hacer);
    await says(informe.hecho('Informe consolidado', 5));
    expect(table('InformeDetalle')).toHaveLength(5);
  });

  step('prints its official layout', async () => {
    await hand.press('tab', pane.views.formatos);
    await hand.choose(formatos.print.trimestre, formatos.print.trimestres[1]);
    await hand.press('button', formatos.print.button);
    await hand.press('button', formatos.print.confirm);
    await says(formatos.print.told(PRINTED, 5));
  });

  step('downloads a file that is valid and carries the figures of the terminal', async () => {
    const file = await writeWorkbook(addIn.open.workbook);
    expect(await validateOpenXml(file)).toEqual([]);
    expect(await juneOf(await readWorkbook(file))).toEqual(inTerminal);
  });
});

function paste({ person }: OpenWorkbook, sheet: string, grid: readonly (readonly string[])[]): void {
  const [first = []] = grid;
  person.enterText(sheet, { row: 0, column: 0, rowCount: grid.length, columnCount: first.length }, grid);
}
