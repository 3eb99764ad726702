/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { texts } from '../../src/taskpane/documentos/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { cellsOf, contentOf } from '../cli/books';
import { importedAnexoI, installedAnexoI, type BookStep } from '../support/openBook';
import { bringStreams } from './browserStreams';
import { openPane, type OpenPane } from './openPane';

const saved: { readonly name: string; readonly size: number }[] = [];
jest.mock('../../src/taskpane/kit/saveFile', () => ({
  saveFile: (name: string, bytes: Uint8Array) => saved.push({ name, size: bytes.length }),
}));

let pane: OpenPane | null = null;

beforeEach(() => saved.splice(0));
afterEach(() => {
  pane?.close();
  pane = null;
});

jest.setTimeout(120_000);
// The library of documents is compiled when it is first asked for.
configure({ asyncUtilTimeout: 60_000 });

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const click = (name: string | RegExp) => user().click(screen.getByRole('button', { name }));
const INSTITUTIONAL = /^Documento Institucional de Trabajo/;

async function open(...steps: readonly BookStep[]): Promise<OpenPane> {
  pane = await openPane('documentos', ...steps);
  bringStreams();
  await screen.findByText(/documentos/i, { selector: '[role="tabpanel"] *' });
  return pane;
}

const imported = () => open(installedAnexoI, importedAnexoI);
const sheetsOf = ({ host }: OpenPane) => host.workbook.sheets.map(({ name }) => name);

test('are opened from Formatos', async () => {
  pane = await openPane('formatos', installedAnexoI, importedAnexoI);
  await userEvent.click(await screen.findByRole('button', { name: texts.abrir }));
  expect(await screen.findByRole('radiogroup', { name: texts.documento })).toBeVisible();
});

test('a workbook without formats says which one a document needs', async () => {
  await open();
  expect(screen.getByText(/y este libro no lo tiene\. Instálelo/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: texts.guardar })).toBeNull();
});

test('a document that cannot be made says why, and leads to where it is put right', async () => {
  await open(installedAnexoI);
  expect(screen.getByText(/La hoja «Anexo I» no tiene filas/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: texts.guardar })).toBeNull();
  await click(texts.irAFormatos);
  expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
});

test('each document tells its purpose and its norm', async () => {
  await imported();
  const choice = screen.getByRole('radio', { name: INSTITUTIONAL });
  expect(choice).toBeChecked();
  expect(choice).toHaveAccessibleName(/PUE-E Postura Institucional/);
});

test('what is written leaves the list of what is left to fill in', async () => {
  await imported();
  expect(screen.getByText('[Lugar]')).toBeInTheDocument();
  await user().type(screen.getByLabelText(texts.lugar), 'Valle Inventado');
  await waitFor(() => expect(screen.queryByText('[Lugar]')).toBeNull());
});

test('the names of who signs are kept in this machine, and the workbook does not get them', async () => {
  const { host } = await imported();
  await user().type(screen.getAllByLabelText(/^Nombre \(/)[0]!, 'Titular inventada');
  const kept = [window.sessionStorage, window.localStorage].map((storage) => JSON.stringify(storage));
  expect(kept.join()).toContain('Titular inventada');
  const cells = [...cellsOf(host.workbook).values()].map(contentOf);
  expect(cells).not.toContain('Titular inventada');
});

test('it is saved as a .docx, and the pane says under which name', async () => {
  await imported();
  await click(texts.guardar);
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toMatch(/^Documento Institucional de Trabajo.*\.docx$/);
  expect(saved[0]?.size).toBeGreaterThan(5_000);
  expect(await screen.findByText(texts.guardado(saved[0]!.name))).toBeInTheDocument();
});

test('it goes to a sheet only after saying so', async () => {
  const opened = await imported();
  const before = sheetsOf(opened).length;
  await click(texts.hoja);
  const panel = screen.getByRole('region', { name: texts.confirmar.titulo });
  expect(within(panel).getByText(paneTexts.notUndoable)).toBeInTheDocument();
  expect(sheetsOf(opened)).toHaveLength(before);
  await click(texts.confirmar.boton);
  expect(
    await screen.findByText(/^El documento está en la hoja «Documento Institucional/),
  ).toBeInTheDocument();
  expect(sheetsOf(opened)).toHaveLength(before + 1);
});

test('a workbook whose structure is protected says what to do', async () => {
  const opened = await imported();
  await opened.host.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await click(texts.hoja);
  await click(texts.confirmar.boton);
  expect(await screen.findByText(/estructura/i)).toBeInTheDocument();
});

test('everything is reached with the keyboard, and nothing stands in the way of assistive technology', async () => {
  const { container } = await imported();
  const results = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toStrictEqual([]);
  screen.getByRole('button', { name: texts.hoja }).focus();
  await user().keyboard('{Enter}');
  expect(screen.getByRole('region', { name: texts.confirmar.titulo })).toBeInTheDocument();
  await user().keyboard('{Escape}');
  expect(screen.getByRole('button', { name: texts.guardar })).toBeInTheDocument();
});
