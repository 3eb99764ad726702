/** The view of the collection on a workbook of the host. Its suites need the docblock of `Pane.test.tsx`. */
import './browserGlobals';
import type { Blob as NodeBlob } from 'node:buffer';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Host } from '../../host';
import { writeWorkbook } from '../../host/xlsx';
import { openDataTable, writeCell } from '../../cli/demo/dataTableBook';
import type { RowValues } from '../../src/domain/changes';
import { enlaces, ficha } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import { texts } from '../../src/taskpane/recoleccion/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { tableRows } from '../cli/books';
import { goodFicha } from '../support/fichaCases';
import type { BookStep } from '../support/openBook';
import { bringStreams } from './browserStreams';
import { importing, installFichas } from '../workbook/indicadoresBook';
import { doneIn } from '../workbook/seguimientoBook';
import { openPane, type OpenPane } from './openPane';

interface SavedFile {
  readonly name: string;
  readonly blob: NodeBlob;
}

let pane: OpenPane | null = null;
let saved: SavedFile[] = [];

/** What the pane handed to the browser to save, in order. */
export const savedFiles = (): readonly SavedFile[] => saved;

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, NodeBlob>();
  Object.assign(URL, {
    createObjectURL: (blob: NodeBlob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, blob);
      return address;
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  pane?.close();
  pane = null;
  jest.restoreAllMocks();
});

/** Whole months are prepared and received, on machines that may be busy: slowness is no failure. */
jest.setTimeout(600_000);
configure({ asyncUtilTimeout: 120_000 });

export const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
export const press = (name: string | RegExp) => user().click(screen.getByRole('button', { name }));

export const PARQUES = 'Dirección de Parques';
export const OBRAS = 'Dirección de Obras';

const imported =
  (format: Format, rows: readonly RowValues[]): BookStep =>
  async (host) => {
    await doneIn(host, importing(format, rows));
  };

export const installed: BookStep = (host) => installFichas(host);

const withFichas: readonly BookStep[] = [
  installed,
  imported(ficha, [goodFicha, { ...goodFicha, indicador: 'B-01', dependencia: OBRAS }]),
  imported(enlaces, [
    {
      dependencia: PARQUES,
      nombre: 'Enlace de Parques',
      correo: 'parques@ejemplo.org',
      superior: 'Titular de Parques',
      correoSuperior: 'titular@ejemplo.org',
    },
  ]),
];

/** With two fichas of two dependencies, and the enlace of one of them, unless other steps are given. */
export async function openCollection(steps: readonly BookStep[] = withFichas): Promise<OpenPane> {
  pane = await openPane('recoleccion', ...steps);
  bringStreams();
  return pane;
}

/** The person comes back on that day. */
export async function on(year: number, month: number, day: number): Promise<void> {
  jest.setSystemTime(new Date(year, month - 1, day, 10));
  await press(paneTexts.refresh);
  await waitFor(() => expect(refresh()).not.toHaveAttribute('aria-disabled', 'true'));
}
const refresh = () => screen.getByRole('button', { name: paneTexts.refresh });
export const part = (name: string) => user().click(screen.getByRole('tab', { name }));
export const unfold = async (name: string) => {
  const summary = screen.getAllByLabelText(name).find(({ tagName }) => tagName === 'SUMMARY');
  if (!summary) throw new Error(`No summary «${name}»`);
  await user().click(summary);
  await waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
};

async function prepare(): Promise<void> {
  await part(texts.parte.preparar);
  await press(texts.preparar.boton);
  await user().click(await screen.findByRole('button', { name: texts.preparar.confirmar }));
  await screen.findByText(texts.preparar.hecho('2026-03', 2));
}

/** March is prepared on its last business day. */
export async function openPrepared(): Promise<OpenPane> {
  const opened = await openCollection();
  await on(2026, 3, 31);
  await prepare();
  return opened;
}

/** Saves a dependency's file from the pane and fills it in as its liaison would. */
export async function delivered(
  dependencia: string,
  figures: readonly (string | number | null)[],
): Promise<File> {
  const before = saved.length;
  await press(texts.tabla.guardarDe(dependencia));
  await waitFor(() => expect(saved).toHaveLength(before + 1));
  const [file] = saved.slice(-1);
  if (!file) throw new Error('Nothing was saved');
  const book = await openDataTable(new Uint8Array(await file.blob.arrayBuffer()));
  book.lines.forEach(({ row }, index) =>
    writeCell(book.sheet, row, book.columnOf('dato'), figures[index] ?? null),
  );
  return fileOf(`${dependencia} lleno.xlsx`, await writeWorkbook(book.workbook));
}

/** jsdom's files cannot be read as a browser's can. */
export function fileOf(name: string, bytes: Uint8Array | Promise<Uint8Array>): File {
  const file = new File([], name);
  return Object.assign(file, {
    arrayBuffer: async () => Uint8Array.from(await bytes).buffer,
  });
}

export const rowsIn = (host: Host, table: string) => tableRows(host.workbook, table);
