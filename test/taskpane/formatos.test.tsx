/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openHost } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import { anexoA, anexoI } from '../../src/domain/formats';
import { pueblaEstado, pueblaMunicipio } from '../../src/domain/perfiles';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { texts } from '../../src/taskpane/formatos/texts';
import { readLibro } from '../../src/workbook/read/readLibro';
import { importedAnexoI, installedAnexoI, type BookStep } from '../support/openBook';
import { openPane, openPaneOn, type OpenPane } from './openPane';

// A person's clicks on the whole pane, one by one, on whatever machine.
jest.setTimeout(60_000);

let pane: OpenPane;

afterEach(() => pane.close());

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const press = async (name: string | RegExp) => user().click(await screen.findByRole('button', { name }));
const idle = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const sheetNames = () =>
  pane.host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
const libro = () => pane.host.Excel.run(readLibro);
const rowsOf = async (id: string) =>
  (await libro()).seguimiento.tables
    .find(({ format }) => format.id === id)
    ?.rows.map(({ values }) => values) ?? [];

/** Closing a pane in a test empties the storage that a browser keeps. */
function leavingWhatIsKept(): () => void {
  const kept = Object.entries(window.sessionStorage) as [string, string][];
  return () => {
    for (const [key, value] of kept) window.sessionStorage.setItem(key, value);
  };
}

const pasted =
  (name: string, grid: readonly (readonly CellValue[])[]): BookStep =>
  (host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, grid.length, grid[0]!.length).values = grid.map((row) => [...row]);
      await context.sync();
    });

const LISTA = [
  ['Núm.', 'ASM', 'Clasificación', 'Folio', 'Avance'],
  [1, 'Contar con un diagnóstico', 'Específico', 'x-1', 45],
  [2, 'Publicar el padrón', 'Específico', 'x-2', 80],
  ['Total', '', '', '', 125],
];

describe('installing', () => {
  it('asks for what is missing, shows what it will create, and installs it', async () => {
    pane = await openPane('formatos');
    await press(texts.install.preview);
    expect(screen.getByText(texts.install.missing.perfil)).toBeInTheDocument();
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
    await user().click(screen.getByRole('radio', { name: new RegExp(pueblaMunicipio.nombre) }));
    expect(screen.getByRole('checkbox', { name: /Anexo A/ })).toBeChecked();
    await user().type(screen.getByRole('textbox', { name: texts.install.institucion }), 'Ayuntamiento');
    await user().type(screen.getByRole('textbox', { name: texts.install.programa }), 'E007 - Agua');
    await user().click(screen.getByText(texts.install.optional));
    await user().type(screen.getByLabelText('Fecha de notificación'), '2026-02-03');
    await press(texts.install.preview);
    const panel = screen.getByRole('region', { name: texts.install.confirmTitle(['Anexo A']) });
    expect(within(panel).getByText('Evaluaciones')).toBeInTheDocument();
    expect(within(panel).getByText(paneTexts.notUndoable)).toBeInTheDocument();
    expect(await sheetNames()).toEqual(['Hoja1']);
    await press(texts.install.confirm);
    await screen.findByText(texts.install.told(['Anexo A']));
    expect(await sheetNames()).toContain('Anexo A');
    const { seguimiento } = await libro();
    expect([seguimiento.institucion, seguimiento.ejercicio, seguimiento.trimestre]).toEqual([
      'Ayuntamiento',
      '2026',
      '1',
    ]);
    expect(await rowsOf('evaluaciones')).toMatchObject([{ programa: 'E007 - Agua', notificacion: 46056 }]);
  });

  it('takes the formats of the perfil, and leaves those that the person chose', async () => {
    pane = await openPane('formatos');
    const check = (name: RegExp) => screen.getByRole('checkbox', { name });
    await user().click(screen.getByRole('radio', { name: new RegExp(pueblaMunicipio.nombre) }));
    await user().click(screen.getByRole('radio', { name: new RegExp(pueblaEstado.nombre) }));
    expect(check(/Anexo I/)).toBeChecked();
    expect(check(/Anexo A/)).not.toBeChecked();
    await user().click(check(/Anexo A/));
    await user().click(screen.getByRole('radio', { name: new RegExp(pueblaMunicipio.nombre) }));
    expect(check(/Anexo I/)).toBeChecked();
    expect(check(/Anexo A/)).toBeChecked();
  });

  it('goes each time to the first thing that is lacking', async () => {
    pane = await openPane('formatos');
    await user().click(screen.getByRole('radio', { name: new RegExp(pueblaMunicipio.nombre) }));
    await user().click(screen.getByRole('checkbox', { name: /Anexo A/ }));
    const ejercicio = screen.getByRole('textbox', { name: texts.install.ejercicio });
    await user().clear(ejercicio);
    await press(texts.install.preview);
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus();
    await user().click(screen.getByRole('checkbox', { name: /Anexo A/ }));
    await press(texts.install.preview);
    expect(ejercicio).toHaveFocus();
  });

  it('asks for nothing again when there is a format already: only the missing one, under the same perfil', async () => {
    pane = await openPane('formatos', installedAnexoI);
    expect(screen.queryByRole('textbox', { name: texts.install.institucion })).not.toBeInTheDocument();
    await press(texts.install.add(anexoA));
    expect(screen.getByText(texts.install.fixedPerfil('Gobierno del Estado de Puebla'))).toBeInTheDocument();
    await press(texts.install.confirm);
    await screen.findByText(texts.install.told(['Anexo A']));
    expect(screen.queryByRole('button', { name: texts.install.add(anexoA) })).not.toBeInTheDocument();
    expect((await libro()).seguimiento.institucion).toBe('Secretaría de Educación Pública');
  });

  it('says beforehand that a sheet of the person has the name of a format', async () => {
    pane = await openPane('formatos', installedAnexoI, pasted('Anexo A', LISTA));
    await press(texts.install.add(anexoA));
    expect(screen.getByText(/cambie antes el nombre de esas hojas/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: texts.install.confirm })).not.toBeInTheDocument();
  });

  it('keeps a half-filled form when the pane is closed', async () => {
    pane = await openPane('formatos');
    await user().type(screen.getByRole('textbox', { name: texts.install.institucion }), 'Ayunta');
    const reopen = leavingWhatIsKept();
    pane.close();
    reopen();
    pane = await openPane('formatos');
    expect(screen.getByRole('textbox', { name: texts.install.institucion })).toHaveValue('Ayunta');
  });
});

describe('copying a table that is already there', () => {
  const place = 'Hoja «Recibido», fila 1';

  it('asks Excel for nothing until the person does, and then says what each table looks like', async () => {
    pane = await openPane('formatos', installedAnexoI, pasted('Recibido', LISTA));
    await idle(5_000);
    pane.host.resetCounters();
    await idle(60_000);
    expect(pane.host.counters().roundTrips).toBe(0);
    await press(texts.adopt.search);
    expect(await screen.findByText(place)).toBeInTheDocument();
    expect(screen.getByText(texts.adopt.looksLike(anexoA, 4, 10))).toBeInTheDocument();
  });

  it('says so when nothing looks like a format', async () => {
    pane = await openPane('formatos', pasted('Directorio', [['No.', 'Correo']]));
    await press(texts.adopt.search);
    expect(await screen.findByText(texts.adopt.nothing)).toBeInTheDocument();
  });

  it('installs the missing format, follows the person’s columns and unit, copies and tells what it left out', async () => {
    pane = await openPane('formatos', installedAnexoI, pasted('Recibido', LISTA));
    await press(texts.adopt.search);
    await press(/Ver la tabla: Hoja «Recibido»/);
    await press(texts.adopt.installIt(anexoA));
    await press(texts.install.confirm);
    await screen.findByText(texts.install.told(['Anexo A']));

    expect(screen.getByRole('radio', { name: texts.adopt.units.puntos })).toBeChecked();
    expect(screen.getByText(texts.adopt.why.numberAboveOne)).toBeInTheDocument();
    await user().selectOptions(
      screen.getByRole('combobox', { name: 'Folio' }),
      'Observaciones / Justificaciones',
    );
    await press(texts.adopt.copy(anexoA));
    expect(screen.getByText(texts.adopt.willAdd(2, 'Recibido', 'Anexo A'))).toBeInTheDocument();
    await press(texts.adopt.confirm);
    expect((await screen.findByText(texts.adopt.report('Recibido'))).parentElement).toHaveFocus();
    expect(screen.getByText('Fila 4: Es una fila de totales.')).toBeInTheDocument();
    expect(await rowsOf(anexoA.id)).toMatchObject([
      { asm: 'Contar con un diagnóstico', avance: 0.45, observaciones: 'x-1', evaluacion: 'E007' },
      { asm: 'Publicar el padrón', avance: 0.8, observaciones: 'x-2' },
    ]);
    await press(texts.adopt.close);
    await press(/Ver la tabla/);
    expect(await screen.findByText(texts.adopt.counts.identical)).toBeInTheDocument();
  });

  it('warns, before copying, that no column is the ASM', async () => {
    const [headings = [], ...rows] = LISTA;
    const named = headings.map((heading) => (heading === 'ASM' ? 'Descripción' : heading));
    pane = await openPane('formatos', installedAnexoI, pasted('Recibido', [named, ...rows]));
    await press(texts.adopt.search);
    await press(/Ver la tabla/);
    const warning = texts.adopt.withoutMain('Aspecto Susceptible de Mejora (ASM)');
    expect(await screen.findByText(warning, { exact: false })).toBeInTheDocument();
    await user().selectOptions(
      screen.getByRole('combobox', { name: 'Descripción' }),
      'Aspecto Susceptible de Mejora (ASM)',
    );
    await waitFor(() => expect(screen.queryByText(warning, { exact: false })).not.toBeInTheDocument());
  });

  it('does not copy ones and zeros until the person says what they are', async () => {
    pane = await openPane(
      'formatos',
      pasted('Recibido', [
        ['Núm.', 'ASM', 'Avance'],
        [1, 'Uno', 1],
      ]),
    );
    await press(texts.adopt.search);
    await press(/Ver la tabla/);
    expect(await screen.findByText(texts.adopt.chooseUnit)).toBeInTheDocument();
    await user().click(screen.getByRole('radio', { name: texts.adopt.units.fraccion }));
    await waitFor(() => expect(screen.queryByText(texts.adopt.chooseUnit)).not.toBeInTheDocument());
  });

  it('shows which rows are in the way and lets the person bring them up to date', async () => {
    pane = await openPane(
      'formatos',
      installedAnexoI,
      importedAnexoI,
      pasted('Recibido', [
        ['No', 'Hallazgo', 'Recomendación'],
        [1, 'Otro hallazgo', 'Otra recomendación'],
      ]),
    );
    await press(texts.adopt.search);
    await press(/Ver la tabla/);
    expect(await screen.findByText(texts.adopt.conflicts(1))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: texts.adopt.copy(anexoI) })).not.toBeInTheDocument();
    await user().click(screen.getByRole('checkbox', { name: texts.adopt.update }));
    await press(texts.adopt.copy(anexoI));
    await press(texts.adopt.confirm);
    await screen.findByText(texts.adopt.report('Recibido'));
    expect((await rowsOf('anexo-i'))[0]).toMatchObject({ hallazgo: 'Otro hallazgo' });
  });

  it('after closing the pane, offers to read the table again', async () => {
    pane = await openPane('formatos', installedAnexoI, pasted('Recibido', LISTA));
    await press(texts.adopt.search);
    await press(/Ver la tabla/);
    await screen.findByRole('combobox', { name: 'Folio' });
    const reopen = leavingWhatIsKept();
    const { workbook } = pane.host;
    pane.close();
    reopen();
    pane = await openPaneOn(openHost(workbook), 'formatos');
    await press(texts.adopt.readAgain);
    expect(await screen.findByRole('combobox', { name: 'Folio' })).toBeInTheDocument();
  });
});

describe('what is done with a whole format', () => {
  it('breaks the actions down after saying how many', async () => {
    pane = await openPane('formatos', installedAnexoI, importedAnexoI);
    await press(texts.actions.breakDown);
    expect(await screen.findByText(/compromete 8 acciones/)).toBeInTheDocument();
    await press(texts.actions.breakDownConfirm);
    await screen.findByText(texts.actions.brokenDown(8));
    expect(await rowsOf('acciones')).toHaveLength(8);
  });

  it('converts to Anexo A, naming what has no place there and the sheet it creates', async () => {
    pane = await openPane('formatos', installedAnexoI, importedAnexoI);
    await press(texts.actions.convert('Anexo A'));
    expect(await screen.findByText(/No caben en el Anexo A.*«Hallazgo»/)).toBeInTheDocument();
    expect(screen.getByText(texts.actions.newSheet('Anexo A'))).toBeInTheDocument();
    expect(screen.getByText(paneTexts.notUndoable)).toBeInTheDocument();
    await press(texts.actions.convertConfirm);
    await screen.findByText(texts.actions.converted(7, anexoA));
    expect(await rowsOf(anexoA.id)).toHaveLength(7);
  });

  it('offers formats of other institutions apart, and says what they ask that the Anexo I does not hold', async () => {
    pane = await openPane('formatos', installedAnexoI, importedAnexoI);
    const other = screen.getByRole('button', { name: texts.actions.convert('Convenio IEEM'), hidden: true });
    expect(other).not.toBeVisible();
    await user().click(screen.getByText(texts.actions.otherFormats));
    await user().click(other);
    expect(
      await screen.findByText(/Por escribir en Convenio IEEM.*Tipo de acción, Compromiso/),
    ).toBeVisible();
    expect(screen.getByText(/«Alto», que no está en la lista de Convenio IEEM/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Convertir a Ficha/, hidden: true })).not.toBeInTheDocument();
  });

  it('prepares one programme’s official format on a sheet that it names beforehand', async () => {
    pane = await openPane('formatos', installedAnexoI, importedAnexoI);
    await user().selectOptions(screen.getByRole('combobox', { name: texts.print.trimestre }), 'Segundo');
    await press(texts.print.button);
    expect(screen.getByText(/7 filas de «E007 - Educación Media Superior»/)).toBeInTheDocument();
    await press(texts.print.confirm);
    await screen.findByText(texts.print.told('Anexo I E007 T2', 7));
    expect(await sheetNames()).toContain('Anexo I E007 T2');
  });

  it('offers none of it while there are no rows', async () => {
    pane = await openPane('formatos', installedAnexoI);
    expect(screen.queryByRole('heading', { name: texts.actions.title(anexoI) })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: texts.print.title })).not.toBeInTheDocument();
  });
});

it.each<[string, readonly BookStep[], readonly (string | RegExp)[]]>([
  ['an empty workbook', [], [texts.install.preview]],
  [
    'a table being copied',
    [installedAnexoI, pasted('Recibido', LISTA)],
    [texts.adopt.search, /Ver la tabla/],
  ],
  ['a full one', [installedAnexoI, importedAnexoI], [texts.actions.convert('Anexo A')]],
])('has nothing that axe objects to, on %s', async (_name, steps, presses) => {
  pane = await openPane('formatos', ...steps);
  for (const name of presses) await press(name);
  await idle(1_000);
  jest.useRealTimers();
  // jsdom paints nothing, so contrast is judged in a browser.
  const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
