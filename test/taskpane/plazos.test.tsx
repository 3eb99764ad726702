/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { Blob as NodeBlob } from 'node:buffer';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { convenioIeem } from '../../src/domain/formats';
import { ieem } from '../../src/domain/perfiles';
import { texts as inicioTexts } from '../../src/taskpane/inicio/texts';
import { texts } from '../../src/taskpane/plazos/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { installFormats } from '../../src/workbook/installFormats';
import { readCalendar, textOf } from '../files/ics/readCalendar';
import { importedAnexoI, installedAnexoI, type BookStep } from '../support/openBook';
import { doneIn } from '../workbook/seguimientoBook';
import { openPane, type OpenPane } from './openPane';

jest.setTimeout(120_000);

let pane: OpenPane | null = null;
let saved: { readonly name: string; readonly blob: NodeBlob }[] = [];

beforeEach(() => {
  saved = [];
  let last: NodeBlob | null = null;
  Object.assign(URL, {
    createObjectURL: (blob: NodeBlob) => {
      last = blob;
      return 'blob:calendar';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last });
  });
});
afterEach(() => {
  pane?.close();
  pane = null;
  jest.restoreAllMocks();
});

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

const installedIeem: BookStep = async (host) => {
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [convenioIeem],
      perfil: ieem,
      inicio: { institucion: 'Instituto', ejercicio: '2026', trimestre: '1' },
      evaluacion: { programa: 'Pp' },
    }),
  );
};

const months = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const itemsOf = (month: string) =>
  within(screen.getByRole('heading', { name: month }).closest('section')!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the deadlines of the year', () => {
  it('open from the first view, by month, with why and on what basis', async () => {
    pane = await openPane('inicio', installedAnexoI, importedAnexoI);
    await user().click(await screen.findByRole('button', { name: inicioTexts.todosLosPlazos }));
    await screen.findByRole('tabpanel', { name: paneTexts.views.plazos });
    expect(screen.queryByRole('tab', { name: paneTexts.views.plazos })).not.toBeInTheDocument();
    expect(await screen.findByText(texts.cuenta(7, 0))).toBeInTheDocument();
    expect(months()).toEqual(['Octubre de 2026', 'Noviembre de 2026']);
    expect(itemsOf('Octubre de 2026')[0]).toMatch(
      /^03\/10\/2026faltan \d+ días hábilesTérmino del ASM E007-005 · E007.*Compromete: .*Fundamento: Formato Anexo I/,
    );
    expect(screen.getByText(/no cuenta plazos en días/)).toBeInTheDocument();
  });

  it('of another year are shown when it is chosen, and of another institution are its own', async () => {
    pane = await openPane('plazos', installedIeem);
    expect(await screen.findByText(texts.cuenta(6, 0))).toBeInTheDocument();
    expect(months()[0]).toBe('Febrero de 2026');
    await user().selectOptions(screen.getByRole('combobox', { name: texts.anio }), '2027');
    expect(months()[0]).toBe('Febrero de 2027');
  });

  it('are saved as a calendar, and can be copied as text', async () => {
    pane = await openPane('plazos', installedAnexoI, importedAnexoI);
    Object.assign(globalThis, { Blob: NodeBlob });
    await user().click(await screen.findByRole('button', { name: texts.guardar }));
    await screen.findByText(texts.guardado(texts.archivo(2026)));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['Plazos 2026.ics']));
    const calendar = readCalendar(new Uint8Array(await saved[0]!.blob.arrayBuffer()));
    expect(textOf(calendar, 'X-WR-CALNAME')).toBe('Plazos 2026 · Secretaría de Educación Pública');
    expect(calendar.components).toHaveLength(7);
    await user().click(screen.getByText(texts.copiar));
    const copy = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: texts.lista });
    expect(copy.value).toMatch(/^03\/10\/2026 · Término del ASM E007-005/);
    expect(copy.value.split('\n\n')).toHaveLength(7);
  });

  it('are none in a workbook without formats, which is said with what to do', async () => {
    pane = await openPane('plazos');
    expect(await screen.findByRole('button', { name: texts.instalar })).toBeInTheDocument();
  });

  it('have nothing that axe objects to', async () => {
    pane = await openPane('plazos', installedAnexoI, importedAnexoI);
    await user().click(await screen.findByText(texts.copiar));
    await screen.findByRole('textbox', { name: texts.lista });
    jest.useRealTimers();
    // jsdom paints nothing, so contrast is judged in a browser.
    const { violations } = await axe.run(pane.container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
