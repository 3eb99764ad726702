import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../host';
import { readWorkbook, writeWorkbook } from '../../host/xlsx';
import { ATENCION, DESARROLLO, OBRAS, SEGURIDAD, SERVICIOS, TESORERIA } from '../../cli/demo/deliveries';
import { ENERO, MARZO, QUARTER } from '../../cli/demo/months';
import type { Periodo } from '../../src/domain/records';
import { capitalise } from '../../src/domain/messages/observaciones';
import { texts as indicadores } from '../../src/taskpane/indicadores/texts';
import { texts as matriz } from '../../src/taskpane/matriz/texts';
import { texts as recibir } from '../../src/taskpane/recoleccion/recibir/texts';
import { texts as tablero } from '../../src/taskpane/recoleccion/tablero/texts';
import { texts as recoleccion } from '../../src/taskpane/recoleccion/texts';
import { texts as pane } from '../../src/taskpane/texts';
import { differingCells, tableRows } from '../cli/books';
import { entries } from '../cli/entries';
import { describeWithChromium, describeWithLibreOffice, findJudge, validateOpenXml } from '../judges';
import { builtPane } from '../support/e2e/builtPane';
import { daysOf, workingDay, type Day, type ProrrogaAsked } from '../support/e2e/days';
import { partsOf, savedBy } from '../support/e2e/downloads';
import { keyboard, mouse, type Hand } from '../support/e2e/hands';
import { judgedMatrix, toldMatrix } from '../support/e2e/judgedMatrix';
import {
  figuresOf,
  MATRIX_MADE,
  MONTHS,
  quarterInTerminal,
  type Figures,
  type QuarterInTerminal,
} from '../support/e2e/quarterInTerminal';
import { stepsIn } from '../support/e2e/steps';
import { launchChromium } from '../support/paneInChromium';
import { openOnSeam, type OpenAddIn, type Seam } from '../support/seams';

/** Machines may be busy: slowness is no failure. */
jest.setTimeout(600_000);

/** What the pane may take to answer, on a busy machine, before the test gives up. */
const STEP_MS = 60_000;
const DEPENDENCIAS = [ATENCION, OBRAS, SERVICIOS, TESORERIA, SEGURIDAD, DESARROLLO];
const INDICADORES = 24;
const MATRIZ = `Matriz ${QUARTER}`;

describeWithChromium('a quarter of indicators, in the built pane on the genuine office.js', () => {
  let browser: Browser;
  let built: string;
  let terminal: QuarterInTerminal;
  let inTerminal: Figures;

  beforeAll(async () => {
    built = await builtPane();
    browser = await launchChromium(findJudge('Chromium') ?? '');
    terminal = await quarterInTerminal();
    inTerminal = await figuresOf(await terminal.ended());
  });
  afterAll(async () => {
    terminal.clear();
    await browser.close();
  });

  describe.each<[string, Seam, 'mouse' | 'keyboard']>([
    ['Excel for Windows with the keyboard alone', 'windows', 'keyboard'],
    ['Excel on the web with the mouse', 'web', 'mouse'],
  ])('as in %s', (_name, seam, with_) => {
    let addIn: OpenAddIn;
    let hand: Hand;
    let file: Uint8Array;
    let left: Workbook;

    beforeAll(async () => {
      const options = { width: 350, height: 700, now: at(ENERO.sent) };
      addIn = await openOnSeam(browser, seam, built, await terminal.opened(), options);
      addIn.page.setDefaultTimeout(STEP_MS);
      hand = with_ === 'mouse' ? mouse(addIn.pane) : keyboard(addIn.page, addIn.pane);
      await isReady();
    });
    afterAll(() => addIn.close());

    const step = stepsIn(() => addIn.pane);
    const says = (text: string | RegExp) => addIn.pane.getByText(text).first().waitFor();
    const isReady = () =>
      addIn.pane.locator(`button[aria-label="${pane.refresh}"]:not([aria-disabled="true"])`).waitFor();
    const region = (name: string) => addIn.pane.getByRole('region', { name, exact: true });

    for (const month of MONTHS) {
      const { mes } = month;

      step(`prepares the tables of ${mes}`, async () => {
        await comesBack(month.sent);
        await openPart(recoleccion.parte.preparar);
        await hand.press('button', recoleccion.preparar.boton);
        await says(pane.notUndoable);
        await hand.press('button', recoleccion.preparar.confirmar);
        await says(recoleccion.preparar.hecho(mes, DEPENDENCIAS.length));
      });

      if (month === ENERO) {
        step(`saves the table of each dependency of ${mes}, part by part the terminal's`, async () => {
          for (const dependencia of DEPENDENCIAS) {
            const press = () => hand.press('button', recoleccion.tabla.guardarDe(dependencia));
            const { name, bytes } = await savedBy(addIn.page, press);
            expect(await partsOf(bytes)).toEqual(await partsOf(tableOf(mes, name)));
            await says(recoleccion.tabla.guardado(name));
          }
        });
      } else {
        step(`saves the tables of ${mes} in one compressed folder, part by part the terminal's`, async () => {
          const press = () => hand.press('button', recoleccion.tabla.guardarTodas(DEPENDENCIAS.length));
          const { name, bytes } = await savedBy(addIn.page, press);
          expect(name).toBe(recoleccion.tabla.zip(mes));
          const tables = await partsOf(bytes);
          expect([...tables.keys()].sort()).toEqual(tablesOf(mes));
          for (const [table, content] of tables)
            expect(await partsOf(content)).toEqual(await partsOf(tableOf(mes, table)));
        });
      }

      for (const day of daysOf(month)) {
        for (const prorroga of day.prorrogas)
          step(`registers the prórroga that ${prorroga.dependencia} asks for on ${day.day}`, () =>
            asks(day, prorroga),
          );
        if (day.archivos.length > 0)
          step(`receives what comes on ${day.day}, each file judged as the terminal does`, () =>
            receives(mes, day),
          );
      }

      step(`calculates ${mes}`, () => calculates(month.calculated, mes));
    }

    step('calculates the quarter, and lists each indicator as the terminal judges it', async () => {
      await calculates(MARZO.calculated, QUARTER);
      const items = await region(indicadores.lista).locator('li > details > summary').allInnerTexts();
      const told = entries(inTerminal[`calcular ${QUARTER}`] ?? {}, 'indicadores');
      expect(items).toHaveLength(told.length);
      for (const { clave, semaforo } of told) {
        const item = items.find((text) => text.includes(String(clave)));
        expect([clave, item]).toEqual([clave, expect.stringContaining(String(semaforo))]);
      }
    });

    step('makes the matrix, which closes the quarter', async () => {
      await comesBack(MATRIX_MADE);
      await hand.press('tab', pane.views.matriz);
      await hand.press('button', matriz.hacer);
      await says(pane.notUndoable);
      await hand.press('button', matriz.hacer);
      await says(new RegExp(`^${matriz.hecha(MATRIZ, 2, false, true)}`));
    });

    step('downloads a file in which the Open XML validator finds nothing wrong', async () => {
      file = await writeWorkbook(addIn.open.workbook);
      left = await readWorkbook(file);
      expect(await validateOpenXml(file)).toEqual([]);
    });

    step('leaves row by row what the terminal leaves', async () => {
      const ended = await terminal.ended();
      for (const name of ['Fichas', 'TablaMaestra', 'Entregas', 'Prorrogas', 'Resultados', 'PlanAcciones'])
        expect([name, tableRows(left, name)]).toEqual([name, tableRows(ended, name)]);
    });

    step('leaves no cell that holds or looks otherwise than the terminal leaves it', async () => {
      expect(differingCells(await terminal.ended(), left)).toEqual([]);
    });

    step('leaves a workbook of which the terminal says the same figures', async () => {
      expect(await figuresOf(left)).toEqual(inTerminal);
    });

    describeWithLibreOffice('the matrix, recalculated by LibreOffice', () => {
      step('gives every cumplimiento and every semáforo', async () => {
        expect(await judgedMatrix(file, MATRIZ)).toEqual(toldMatrix(inTerminal['matriz'] ?? {}));
      });
    });

    /** On that day, at half past ten. */
    async function comesBack(day: string): Promise<void> {
      await addIn.page.clock.setFixedTime(at(day));
      await hand.press('button', pane.refresh);
      await isReady();
    }

    async function openPart(part: string): Promise<void> {
      await hand.press('tab', pane.views.recoleccion);
      await hand.press('tab', part);
    }

    async function asks({ day }: Day, { dependencia, tipo, isAccepted }: ProrrogaAsked): Promise<void> {
      await comesBack(day);
      await openPart(recoleccion.parte.tablero);
      await hand.unfold(tablero.detalleDe(dependencia));
      await hand.press('button', tablero.form.abrirDe(dependencia));
      await hand.mark(tipo === 'A' ? /^A: / : /^B: /);
      await hand.writeDate(tablero.form.solicitada, day);
      if (isAccepted && tipo === 'B') await hand.mark(new RegExp(`^${tablero.form.resoluciones.aceptada}$`));
      await hand.press('button', tablero.form.confirmar);
      await says(`Se registró la prórroga ${tipo} de ${dependencia}`);
    }

    async function receives(mes: Periodo, { day, archivos }: Day): Promise<void> {
      await comesBack(workingDay(day));
      await openPart(recoleccion.parte.recibir);
      await hand.writeDate(recibir.fecha, day);
      await hand.attach(
        new RegExp(recibir.zona),
        archivos.map((archivo) => terminal.entrega(mes, archivo)),
      );
      await says(archivos.length === 1 ? recibir.tituloUno : recibir.titulo(archivos.length));
      const told = terminal.recibos(mes, archivos);
      const shown = await region(recibir.recibos).locator(':scope > ul > li').allInnerTexts();
      expect(shown.map((text) => text.split('\n').slice(0, 2)).sort()).toEqual(
        told.map(({ archivo, estado }) => [capitalise(estado), archivo]).sort(),
      );
      for (const { archivo, observaciones } of told.filter(({ estado }) => estado === 'rechazado')) {
        const receipt = shown.find((text) => text.includes(archivo));
        expect(receipt).toContain(observaciones[0]?.mensaje);
      }
      await hand.press('button', recibir.confirmar);
      await says(recibir.registrados);
      await hand.press('button', recibir.listo);
    }

    async function calculates(day: string, periodo: string): Promise<void> {
      await comesBack(day);
      await hand.press('tab', pane.views.indicadores);
      const option = indicadores.periodo.option(periodo, 'sin calcular');
      await hand.choose(indicadores.periodo.label, option);
      await hand.press('button', indicadores.periodo.calcular);
      await says(indicadores.periodo.done(periodo, INDICADORES, false));
    }
  });

  function tablesOf(mes: Periodo): readonly string[] {
    return readdirSync(terminal.tablas(mes))
      .filter((name) => name.endsWith('.xlsx'))
      .sort();
  }

  function tableOf(mes: Periodo, name: string): Uint8Array {
    return new Uint8Array(readFileSync(join(terminal.tablas(mes), name)));
  }
});

function at(day: string): Date {
  return new Date(`${day}T10:30:00`);
}
