/** Everything that the pane can show, and how a person gets there. */
import type { Frame } from 'playwright-core';
import type { Workbook } from '../../../host';
import { readWorkbook, writeWorkbook } from '../../../host/xlsx';
import { anexoA } from '../../../src/domain/formats';
import { pueblaEstado } from '../../../src/domain/perfiles';
import { texts as avance } from '../../../src/taskpane/avance/texts';
import { texts as configuracion } from '../../../src/taskpane/configuracion/texts';
import { texts as formatos } from '../../../src/taskpane/formatos/texts';
import { texts as pane } from '../../../src/taskpane/texts';
import { texts as validar } from '../../../src/taskpane/validar/texts';
import { anexoIGrid } from '../../fixtures/anexoIRows';
import { brokenDown, captured, closed, importedAnexoI, installedAnexoI, openBook } from '../openBook';
import type { Hand } from './hands';

export interface Scene {
  readonly name: string;
  /** From wherever the scene before left the pane. */
  readonly show: (hand: Hand, frame: Frame) => Promise<void>;
}

export const PASTED = 'Pegada';

/** The file of a workbook with a month closed and, on a sheet, the same table pasted. */
export async function monthBook(): Promise<() => Promise<Workbook>> {
  const figures = [{ avance: 0.2 }, { avance: 0.1 }, { avance: 0.3 }, { avance: 0.9 }, { avance: 0.5 }];
  const host = await openBook(
    installedAnexoI,
    importedAnexoI,
    brokenDown,
    captured('2026-02', figures),
    closed('2026-02'),
  );
  await host.Excel.run(async (context) => {
    const grid = anexoIGrid();
    const sheet = context.workbook.worksheets.add(PASTED);
    sheet.getRangeByIndexes(0, 0, grid.length, grid[0]?.length ?? 0).values = grid;
    await context.sync();
  });
  const file = await writeWorkbook(host.workbook);
  host.close();
  return () => readWorkbook(file);
}

const seen = (frame: Frame, text: string) => frame.getByText(text).first().waitFor();
const opened = (frame: Frame, view: keyof typeof pane.views) =>
  frame.getByRole('tabpanel', { name: pane.views[view] }).locator('button, a').first().waitFor();

export const EMPTY_BOOK_SCENES: readonly Scene[] = [
  { name: 'Inicio, of an empty workbook', show: (_hand, frame) => opened(frame, 'inicio') },
  {
    name: 'Formatos, with what installing lacks',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.formatos);
      await hand.press('button', formatos.install.preview);
      await seen(frame, formatos.install.missing.perfil);
    },
  },
  {
    name: 'Formatos, about to install',
    show: async (hand, frame) => {
      await hand.mark(new RegExp(pueblaEstado.nombre));
      await hand.unfold(formatos.install.optional);
      await hand.press('button', formatos.install.preview);
      await seen(frame, pane.notUndoable);
    },
  },
  {
    name: 'Validar, without formats',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.validar);
      await seen(frame, validar.noFormats);
    },
  },
];

export const MONTH_SCENES: readonly Scene[] = [
  { name: 'Inicio', show: (_hand, frame) => opened(frame, 'inicio') },
  {
    name: 'Formatos',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.formatos);
      await opened(frame, 'formatos');
    },
  },
  {
    name: 'Formatos, about to add a format',
    show: async (hand, frame) => {
      await hand.press('button', formatos.install.add(anexoA));
      await seen(frame, pane.notUndoable);
      await hand.press('button', formatos.adopt.search);
      await frame.getByText(formatos.adopt.searchAgain).waitFor();
    },
  },
  {
    name: 'Formatos, with a table of another sheet',
    show: async (hand, frame) => {
      await hand.press('button', formatos.adopt.chooseLabel(`Hoja «${PASTED}», fila 1`));
      await seen(frame, formatos.adopt.columnsHint);
    },
  },
  {
    name: 'Formatos, about to print',
    show: async (hand, frame) => {
      await hand.press('button', pane.cancel);
      await hand.press('button', formatos.adopt.other);
      await hand.press('button', formatos.print.button);
      await seen(frame, formatos.print.confirm);
    },
  },
  {
    name: 'Validar, with its list',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.validar);
      await hand.check(new RegExp(validar.reviewOnly), true);
      await hand.press('button', validar.validate);
      await seen(frame, validar.list);
      await hand.unfold(validar.filters(0));
    },
  },
  {
    name: 'Validar, about to correct',
    show: async (hand, frame) => {
      await hand.press('button', /^Corregir las/);
      await seen(frame, validar.kept);
    },
  },
  {
    name: 'Avance, with a row open',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.avance);
      await hand.write(avance.row.input('E007-001', '2026-03'), '55');
      await hand.unfold(avance.row.detailOf('E007-001'));
      await hand.press('button', avance.reprogram.open);
      await seen(frame, avance.reprogram.oficio);
    },
  },
  {
    name: 'Avance, about to close the month',
    show: async (hand, frame) => {
      await hand.press('button', avance.close.open('2026-03'));
      await hand.press('button', avance.close.review);
      await seen(frame, pane.notUndoable);
    },
  },
  {
    name: 'Informe',
    show: async (hand, frame) => {
      await hand.press('tab', pane.views.informe);
      await opened(frame, 'informe');
    },
  },
  ...Object.values(configuracion.parte).map((part) => ({
    name: `Configuración, ${part}`,
    show: async (hand: Hand, frame: Frame) => {
      await hand.press('button', pane.views.configuracion);
      await hand.press('tab', part);
      await frame.getByRole('tabpanel', { name: part, exact: true }).waitFor();
    },
  })),
];
