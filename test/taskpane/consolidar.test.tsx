/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { openHost, type Host } from '../../host';
import { readWorkbook, writeWorkbook } from '../../host/xlsx';
import { texts } from '../../src/taskpane/consolidar/texts';
import { texts as pane } from '../../src/taskpane/texts';
import { brokenDown, importedAnexoI, installedAnexoI, openBook } from '../support/openBook';
import { bringStreams } from './browserStreams';
import { fileOf, press, rowsIn, user } from './collection';
import { openPaneOn, type OpenPane } from './openPane';

let open: OpenPane | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

const type = async (host: Host, table: string, heading: string, row: number, value: string | number) => {
  await host.Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
    cells.getCell(row, 0).values = [[value]];
    await context.sync();
  });
};

type Typed = readonly [table: string, heading: string, row: number, value: string | number];

/** A colleague's copy of the open workbook, with what they typed in it. */
async function copyOf(book: Uint8Array, name: string, ...typed: readonly Typed[]): Promise<File> {
  const copy = openHost(await readWorkbook(book));
  for (const [table, heading, row, value] of typed) await type(copy, table, heading, row, value);
  const bytes = await writeWorkbook(copy.workbook);
  copy.close();
  return fileOf(name, bytes);
}

/** Somebody wrote under an official heading, and called it otherwise. */
async function renamedIn(book: Uint8Array, name: string): Promise<File> {
  const copy = openHost(await readWorkbook(book));
  await type(copy, 'AnexoI', 'Postura Institucional', 1, 'Se acepta.');
  await copy.Excel.run(async (context) => {
    context.workbook.tables.getItem('AnexoI').columns.getItem('Postura Institucional').name = 'Opinamos';
    await context.sync();
  });
  const bytes = await writeWorkbook(copy.workbook);
  copy.close();
  return fileOf(name, bytes);
}

async function openConsolidar() {
  const original = await openBook(installedAnexoI, importedAnexoI, brokenDown);
  bringStreams();
  const book = await writeWorkbook(original.workbook);
  original.close();
  const copies = [
    await copyOf(
      book,
      'Parques.xlsx',
      ['Acciones', 'Evidencia entregada', 0, 'Oficio 12/2026'],
      ['AnexoI', 'Postura Institucional', 1, 'Se acepta y se atenderá en abril.'],
    ),
    await copyOf(book, 'Obras.xlsx', [
      'AnexoI',
      'Recomendación',
      2,
      'Publicar padrones de beneficiarios municipales',
    ]),
  ];
  const renamed = await renamedIn(book, 'Renombrada.xlsx');
  // The last that is opened is the one that the pane finds.
  const host = openHost(await readWorkbook(book));
  open = await openPaneOn(host, 'consolidar');
  bringStreams();
  return { host, copies, renamed, container: open.container };
}

const drop = async (...files: readonly File[]) =>
  fireEvent.drop(await screen.findByText(texts.zona), { dataTransfer: { files } });

it('is opened from Formatos, is no tab, and goes back there', async () => {
  const host = await openBook(installedAnexoI, importedAnexoI);
  open = await openPaneOn(host, 'formatos');
  expect(screen.queryByRole('tab', { name: pane.views.consolidar })).toBeNull();
  await user().click(await screen.findByRole('button', { name: texts.abrir }));
  expect(await screen.findByRole('tabpanel', { name: pane.views.consolidar })).toBeInTheDocument();
  await user().click(await screen.findByRole('button', { name: texts.volver }));
  expect(await screen.findByRole('tabpanel', { name: pane.views.formatos })).toBeInTheDocument();
});

it('shows what each copy brings before anything is written, then writes it and asks the conflicts', async () => {
  const { host, copies, container } = await openConsolidar();
  await drop(...copies);
  await screen.findByRole('heading', { name: texts.titulo(2) });
  expect(screen.getByText(texts.cambios(0, 1))).toBeInTheDocument();
  expect(screen.getByText(texts.conflictos(3))).toBeInTheDocument();
  const parques = screen.getByRole('region', { name: 'Parques.xlsx' });
  const counts = within(parques).getAllByRole('row').slice(1);
  expect(counts.map(({ textContent }) => textContent)).toEqual([
    `${texts.agregadas}0`,
    `${texts.llenadas}1`,
    `${texts.iguales}14`,
    `${texts.enConflicto}1`,
  ]);
  expect(rowsIn(host, 'Acciones')[0]?.['Evidencia entregada']).toBeNull();
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Conflictos');

  await press(texts.confirmar);
  await screen.findByRole('region', { name: texts.porDecidir });
  expect(rowsIn(host, 'Acciones')[0]?.['Evidencia entregada']).toBe('Oficio 12/2026');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Anexo I · E007-002 · Postura Institucional',
    'Anexo I · E007-003 · Recomendación',
    // An action that both have: of which of the two ASM it is, is to be decided too.
    'Acciones · E007-003 · acción 1 · Acción',
  ]);
  // What differs is marked on each side.
  expect(container.querySelectorAll('mark').length).toBeGreaterThanOrEqual(2);
  // Only the ASM whose texts have little in common may be two.
  expect(screen.getAllByRole('radio', { name: texts.opciones['Son distintos'] })).toHaveLength(2);

  const [first] = screen.getAllByRole('radio', { name: texts.opciones['La copia'] });
  if (!first) throw new Error('There is no decision to take');
  await user().click(first);
  const [two] = screen.getAllByRole('radio', { name: texts.opciones['Son distintos'] });
  if (!two) throw new Error('No ASM is offered as two');
  await user().click(two);
  await press(texts.decididos(2));
  await press(texts.aplicar);
  await screen.findByText(texts.nadaPorDecidir);
  const anexo = rowsIn(host, 'AnexoI');
  expect(anexo).toHaveLength(8);
  expect(anexo[1]?.['Postura Institucional']).toBe('Se acepta y se atenderá en abril.');
  expect(anexo[7]).toMatchObject({
    'Clave ASM': 'E007-008',
    Recomendación: 'Publicar padrones de beneficiarios municipales',
  });
  expect(rowsIn(host, 'Acciones').map((row) => row['Clave ASM'])).toContain('E007-008');
});

it('names the columns of a copy that were not compared, before anything is written', async () => {
  const { renamed } = await openConsolidar();
  await drop(renamed);
  await screen.findByRole('heading', { name: texts.titulo(1) });
  expect(screen.getByText(texts.sinComparar(2))).toBeInTheDocument();
  expect(
    screen.getByText(/Renombrada\.xlsx la hoja Anexo I no tiene la columna «Postura Institucional»/),
  ).toBeInTheDocument();
  expect(screen.getByText(/tiene datos en la columna «Opinamos», que no es de la tabla/)).toBeInTheDocument();
});

it('says why a file is no copy, and lets it be taken out', async () => {
  const { copies } = await openConsolidar();
  await drop(...copies, fileOf('notas.csv', new TextEncoder().encode('Núm.,Nota\n1,Nada\n')));
  expect(await screen.findByText(/«notas\.csv» no es una copia de un libro/)).toBeInTheDocument();
  await press(texts.quitarDe('notas.csv'));
  expect(await screen.findByRole('heading', { name: texts.titulo(2) })).toBeInTheDocument();
});

it('has nothing that axe objects to, with a preview and with conflicts', async () => {
  const { copies, container } = await openConsolidar();
  const violations = async () => {
    jest.useRealTimers();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await drop(...copies);
  await screen.findByRole('heading', { name: texts.titulo(2) });
  await press(texts.confirmar);
  await screen.findByRole('region', { name: texts.porDecidir });
  expect(await violations()).toEqual([]);
});
