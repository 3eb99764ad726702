/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { Blob as NodeBlob } from 'node:buffer';
import { arrayBuffer } from 'node:stream/consumers';
import { CompressionStream, DecompressionStream, type ReadableStream } from 'node:stream/web';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Host } from '../../host';
import { writeWorkbook } from '../../host/xlsx';
import { openDataTable, writeCell } from '../../cli/demo/dataTableBook';
import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import { enlaces, ficha } from '../../src/domain/formats';
import { columnsOf, type Format } from '../../src/domain/formats/format';
import { monterrey } from '../../src/domain/perfiles';
import { mesEnRecoleccion, monthsToCollect } from '../../src/taskpane/recoleccion/months';
import { texts as recibir } from '../../src/taskpane/recoleccion/recibir/texts';
import { texts as tablero } from '../../src/taskpane/recoleccion/tablero/texts';
import { texts } from '../../src/taskpane/recoleccion/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { tableRows } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { goodFicha } from '../support/fichaCases';
import type { BookStep } from '../support/openBook';
import { seguimientoOf } from '../support/seguimiento';
import { doneIn } from '../workbook/seguimientoBook';
import { openPane, type OpenPane } from './openPane';

let pane: OpenPane | null = null;
let saved: { readonly name: string; readonly blob: NodeBlob }[] = [];

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

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const press = (name: string | RegExp) => user().click(screen.getByRole('button', { name }));

const PARQUES = 'Dirección de Parques';
const OBRAS = 'Dirección de Obras';

const imported =
  (format: Format, rows: readonly RowValues[]): BookStep =>
  async (host) => {
    const columns = columnsOf(format);
    const grid = [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
    ];
    const files = [{ file: 'lista.csv', sheets: [{ name: 'lista', grid }] }];
    await doneIn(host, (context) =>
      importRows(context, { format, files, fecha: serial(2026, 1, 15), actualizar: false }),
    );
  };

const installed: BookStep = async (host) => {
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [ficha],
      perfil: monterrey,
      inicio: { institucion: 'Valle Inventado', ejercicio: '2026', trimestre: '1' },
    }),
  );
};

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

/** Every browser that Office uses has them; jsdom leaves them out, and office.js brings a Response of its own. */
function bringStreams(): void {
  class Response {
    constructor(private readonly stream: ReadableStream) {}
    arrayBuffer = () => arrayBuffer(this.stream);
  }
  Object.assign(globalThis, { CompressionStream, DecompressionStream, Blob: NodeBlob, Response });
}

async function openCollection(...steps: readonly BookStep[]): Promise<Host> {
  pane = await openPane('recoleccion', ...(steps.length > 0 ? steps : withFichas));
  bringStreams();
  return pane.host;
}

/** The person comes back on that day. */
async function on(year: number, month: number, day: number): Promise<void> {
  jest.setSystemTime(new Date(year, month - 1, day, 10));
  await press(paneTexts.refresh);
  await waitFor(() => expect(refresh()).not.toHaveAttribute('aria-disabled', 'true'));
}
const refresh = () => screen.getByRole('button', { name: paneTexts.refresh });
const part = (name: string) => user().click(screen.getByRole('tab', { name }));
const unfold = async (name: string) => {
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
async function openPrepared(): Promise<Host> {
  const host = await openCollection();
  await on(2026, 3, 31);
  await prepare();
  return host;
}

/** Saves a dependency's file from the pane and fills it in as its liaison would. */
async function delivered(dependencia: string, figures: readonly (string | number | null)[]): Promise<File> {
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
function fileOf(name: string, bytes: Uint8Array | Promise<Uint8Array>): File {
  const file = new File([], name);
  return Object.assign(file, {
    arrayBuffer: async () => Uint8Array.from(await bytes).buffer,
  });
}

const drop = (...files: readonly File[]) =>
  fireEvent.drop(screen.getByText(recibir.zona), { dataTransfer: { files } });

const rowsIn = (host: Host, table: string) => tableRows(host.workbook, table);
const figuresOf = (host: Host, clave: string): readonly CellValue[] =>
  rowsIn(host, 'TablaMaestra')
    .filter((row) => row['Clave'] === clave)
    .map((row) => row['Marzo'] ?? '');

describe('the month that is collected', () => {
  const { calendar } = seguimientoOf([]);

  test('changes on the day when the next tables are sent', () => {
    expect(mesEnRecoleccion(calendar, serial(2026, 3, 30))).toBe('2026-02');
    expect(mesEnRecoleccion(calendar, serial(2026, 3, 31))).toBe('2026-03');
    expect(mesEnRecoleccion(calendar, serial(2026, 1, 10))).toBe('2025-12');
  });

  test('can be any of the last year, the one in course too', () => {
    const months = monthsToCollect(seguimientoOf([]), serial(2026, 3, 10));
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-03', '2025-04', 12]);
  });
});

describe('the view of the collection', () => {
  it('sends to install a format where there is none', async () => {
    pane = await openPane('recoleccion');
    await user().click(await screen.findByRole('button', { name: texts.instalar }));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
  });

  it('says what is lacking while there are no fichas', async () => {
    await openCollection(installed);
    expect(await screen.findByText(texts.sinIndicadores)).toBeInTheDocument();
  });

  it('opens on the month that is being collected, with its window of days and why', async () => {
    await openCollection();
    expect(screen.getByLabelText(texts.mes)).toHaveValue('2026-02');
    expect(screen.getByText('viernes 27 de febrero de 2026')).toBeInTheDocument();
    expect(screen.getByText(/viernes 6 de marzo de 2026 \(venció hace 2 días hábiles\)/)).toBeInTheDocument();
    await user().click(screen.getByText(texts.ventana.porQue));
    expect(await screen.findByText(/último día hábil del mes \(MTY 7\.7\)/)).toBeInTheDocument();
    expect(screen.getByText(tablero.sinPreparar('2026-02'))).toBeInTheDocument();
  });

  it('has nothing that axe objects to', async () => {
    await openPrepared();
    const { container } = pane!;
    for (const name of [texts.parte.preparar, texts.parte.recibir, texts.parte.tablero]) {
      await part(name);
      if (name === texts.parte.tablero) {
        await unfold(tablero.detalleDe(PARQUES));
        await press(tablero.form.abrirDe(PARQUES));
      }
      jest.useRealTimers();
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations).toEqual([]);
      jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], advanceTimers: true });
    }
  });
});

describe('preparing a month', () => {
  it('shows what will be written, and writes it only then', async () => {
    const host = await openCollection();
    await on(2026, 3, 31);
    await part(texts.parte.preparar);
    await press(texts.preparar.boton);
    const panel = await screen.findByRole('heading', { name: texts.preparar.titulo('2026-03') });
    expect(panel).toHaveFocus();
    expect(screen.getByText(texts.preparar.entregas(2, 0, serial(2026, 3, 31)))).toBeInTheDocument();
    expect(screen.getByText(texts.preparar.maestra(0))).toBeInTheDocument();
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Entregas');
    await user().click(screen.getByRole('button', { name: texts.preparar.confirmar }));
    await screen.findByText(texts.preparar.hecho('2026-03', 2));
    expect(rowsIn(host, 'Entregas')).toMatchObject([
      { 'Dependencia / Entidad': PARQUES, Estado: 'enviada' },
      { 'Dependencia / Entidad': OBRAS, Estado: 'enviada' },
    ]);
    expect(screen.getByText(/Ya están preparadas/)).toBeInTheDocument();
  });

  it('gives each dependency its reminder to copy, with the address of its liaison', async () => {
    await openPrepared();
    await unfold(texts.tabla.recordatorioDe(PARQUES));
    expect(await screen.findByLabelText(texts.carta.para)).toHaveValue('parques@ejemplo.org');
    const body = screen.getByLabelText<HTMLTextAreaElement>(texts.carta.cuerpo);
    expect(body.value).toContain('del martes 31 de marzo de 2026 al lunes 6 de abril de 2026');
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    const copy = { name: texts.copiar.de(texts.carta.cuerpo, PARQUES) };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    fireEvent.click(screen.getByRole('button', copy));
    expect(await screen.findByText(texts.copiar.hecho)).toBeInTheDocument();
    expect(copied).toEqual([body.value]);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    fireEvent.click(screen.getByRole('button', copy));
    expect(await screen.findByText(texts.copiar.aMano)).toBeInTheDocument();
    expect([body.selectionStart, body.selectionEnd]).toEqual([0, body.value.length]);
  });

  it('saves one table, or all of them in one file, and opens one as a new workbook', async () => {
    await openPrepared();
    const file = await delivered(PARQUES, []);
    expect(saved[0]?.name).toBe(`Tabla de datos 2026-03 ${PARQUES}.xlsx`);
    expect(file.name).toContain(PARQUES);
    await press(texts.tabla.guardarTodas(2));
    await screen.findByText(texts.tabla.guardado(texts.tabla.zip('2026-03')));
    const zip = Buffer.from(await saved[1]!.blob.arrayBuffer()).toString('latin1');
    expect(zip.match(/Tabla de datos 2026-03 [^.]*[.]xlsx/g)).toHaveLength(4);
    const opened: string[] = [];
    jest.spyOn(Excel, 'createWorkbook').mockImplementation((base64 = '') => {
      opened.push(base64);
      return Promise.resolve();
    });
    await press(texts.tabla.abrirDe(OBRAS));
    await waitFor(() => expect(opened).toHaveLength(1));
    const book = await openDataTable(Buffer.from(opened[0]!, 'base64'));
    expect([book.dependencia, book.mes]).toEqual([OBRAS, '2026-03']);
  });
});

describe('receiving', () => {
  it('shows each receipt before anything is written, and then records all of them', async () => {
    const host = await openPrepared();
    const parques = await delivered(PARQUES, [90, 100]);
    const obras = await delivered(OBRAS, ['n/d', 40]);
    await on(2026, 4, 6);
    await part(texts.parte.recibir);
    drop(parques, obras, fileOf('foto.xlsx', Uint8Array.from([0xff, 0xd8, 0xff, 0, 1, 2])));
    await screen.findByRole('heading', { name: recibir.titulo(3) });
    expect(screen.getByText(recibir.cambios(3, serial(2026, 4, 6)))).toBeInTheDocument();
    const names = screen.getAllByText(/[.]xlsx$/).map(({ textContent }) => textContent);
    expect(names).toEqual(['foto.xlsx', `${OBRAS} lleno.xlsx`, `${PARQUES} lleno.xlsx`]);
    await unfold(recibir.observacionesDe(1, `${OBRAS} lleno.xlsx`));
    expect(await screen.findByText(/Dice «n\/d» en lugar de una cifra/)).toBeInTheDocument();
    expect(figuresOf(host, 'A-01')).toEqual(['', '']);
    expect(rowsIn(host, 'Entregas')).toHaveLength(2);

    await press(recibir.quitarDe('foto.xlsx'));
    await screen.findByRole('heading', { name: recibir.titulo(2) });
    await press(recibir.confirmar);
    await screen.findByRole('heading', { name: recibir.registrados });
    expect(figuresOf(host, 'A-01')).toEqual([90, 100]);
    expect(figuresOf(host, 'B-01')).toEqual(['', 40]);
    expect(rowsIn(host, 'Entregas').slice(2)).toMatchObject([
      { 'Dependencia / Entidad': PARQUES, Estado: 'validada' },
      { 'Dependencia / Entidad': OBRAS, Estado: 'con inconsistencias' },
    ]);

    await press(recibir.verTablero);
    const [first, second] = screen.getAllByText(/^Entregó el/);
    expect(first).toHaveTextContent('Entregó el 06/04/2026, en tiempo');
    expect(second).toHaveTextContent('en tiempo');
    await unfold(tablero.detalleDe(OBRAS));
    await unfold(tablero.deDependencia(tablero.corroborar, OBRAS));
    const body = await screen.findByLabelText<HTMLTextAreaElement>(texts.carta.cuerpo);
    expect(body.value).toContain('n/d');
  });

  it('judges by the day on which the files came, and asks to review them again when it changes', async () => {
    const host = await openPrepared();
    const parques = await delivered(PARQUES, [90, 100]);
    await on(2026, 4, 9);
    await part(texts.parte.recibir);
    drop(parques);
    await screen.findByRole('heading', { name: recibir.tituloUno });
    fireEvent.change(screen.getByLabelText(recibir.fecha), { target: { value: '2026-04-01' } });
    expect(screen.queryByRole('heading', { name: recibir.tituloUno })).not.toBeInTheDocument();
    await press(recibir.revisar);
    await user().click(await screen.findByRole('button', { name: recibir.confirmar }));
    await screen.findByRole('heading', { name: recibir.registrados });
    expect(rowsIn(host, 'Entregas').at(-1)).toMatchObject({ Recibida: serial(2026, 4, 1) });
  });

  it('keeps the files when the workbook cannot be written, until it can', async () => {
    const host = await openPrepared();
    const parques = await delivered(PARQUES, [90, 100]);
    const protection = (protect: boolean) =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Tabla maestra');
        if (protect) sheet.protection.protect();
        else sheet.protection.unprotect();
        await context.sync();
      });
    await protection(true);
    await on(2026, 4, 6);
    await part(texts.parte.recibir);
    drop(parques);
    expect(await screen.findByText(/«Tabla maestra»/)).toBeInTheDocument();
    expect(screen.getByText(recibir.leidos(1))).toBeInTheDocument();
    await part(texts.parte.tablero);
    await part(texts.parte.recibir);
    await protection(false);
    await press(recibir.revisar);
    await user().click(await screen.findByRole('button', { name: recibir.confirmar }));
    await screen.findByRole('heading', { name: recibir.registrados });
    expect(figuresOf(host, 'A-01')).toEqual([90, 100]);
  });

  it('tells how far the reading is, and stops it', async () => {
    await openPrepared();
    await part(texts.parte.recibir);
    let arrive: (bytes: Uint8Array) => void = () => undefined;
    const slow = new Promise<Uint8Array>((resolve) => {
      arrive = resolve;
    });
    drop(fileOf('uno.csv', new Uint8Array()), fileOf('dos.csv', slow), fileOf('tres.csv', slow));
    await screen.findByText(recibir.leyendo(1, 3));
    await press(recibir.detener);
    arrive(new Uint8Array());
    expect(await screen.findByText(recibir.detenida)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: recibir.confirmar })).not.toBeInTheDocument();
  });

  it('names what the browser could not open and goes on with the rest', async () => {
    await openPrepared();
    const parques = await delivered(PARQUES, [90, 100]);
    await on(2026, 4, 6);
    await part(texts.parte.recibir);
    drop(fileOf('una carpeta', Promise.reject(new Error('NotFoundError'))), parques);
    expect(await screen.findByText(recibir.noSeAbrieron(['una carpeta']))).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: recibir.tituloUno })).toBeInTheDocument();
  });
});

describe('who does not deliver', () => {
  it('comes first from the day after, with the text for the superior', async () => {
    await openPrepared();
    await part(texts.parte.tablero);
    await on(2026, 4, 7);
    expect(await screen.findAllByText(/es «No disponible» desde el 07\/04\/2026/)).toHaveLength(2);
    await unfold(tablero.detalleDe(PARQUES));
    await unfold(tablero.deDependencia(tablero.superior, PARQUES));
    expect(await screen.findByLabelText(texts.carta.para)).toHaveValue('titular@ejemplo.org');
  });

  it('may have a prórroga, whose judgement is seen before it is recorded', async () => {
    const host = await openPrepared();
    await part(texts.parte.tablero);
    await unfold(tablero.detalleDe(PARQUES));
    await press(tablero.form.abrirDe(PARQUES));
    const form = within(screen.getByRole('region', { name: tablero.form.titulo(PARQUES) }));
    expect(form.getByText('Procede: queda aceptada hasta el 08/04/2026.')).toBeInTheDocument();
    fireEvent.change(form.getByLabelText(tablero.form.solicitada), { target: { value: '2026-04-06' } });
    expect(form.getByText('No procede: queda negada.')).toBeInTheDocument();
    fireEvent.change(form.getByLabelText(tablero.form.solicitada), { target: { value: '' } });
    expect(form.getByText(tablero.form.sinFecha)).toBeInTheDocument();
    fireEvent.change(form.getByLabelText(tablero.form.solicitada), { target: { value: '2026-03-31' } });
    await user().click(form.getByRole('button', { name: tablero.form.confirmar }));
    await screen.findByText(/Se registró la prórroga A/);
    expect(rowsIn(host, 'Prorrogas')).toMatchObject([
      {
        'Dependencia / Entidad': PARQUES,
        Tipo: 'A',
        Resolución: 'aceptada',
        'Nueva fecha': serial(2026, 4, 8),
      },
    ]);
    expect(screen.getByText('Enviada el 31/03/2026; vence el 08/04/2026')).toBeInTheDocument();
  });

  it('may ask for another cause, which the office resolves until a day that must be later', async () => {
    const host = await openPrepared();
    await part(texts.parte.tablero);
    await unfold(tablero.detalleDe(OBRAS));
    await press(tablero.form.abrirDe(OBRAS));
    const form = within(screen.getByRole('region', { name: tablero.form.titulo(OBRAS) }));
    await user().click(form.getByRole('radio', { name: tablero.form.tipoB }));
    expect(form.getByText('Procede: queda pendiente.')).toBeInTheDocument();
    await user().click(form.getByRole('radio', { name: tablero.form.resoluciones.aceptada }));
    fireEvent.change(form.getByLabelText(tablero.form.hasta), { target: { value: '2026-04-01' } });
    expect(form.getByText(/no es posterior al día en que ya vence/)).toBeInTheDocument();
    expect(form.getByRole('button', { name: tablero.form.confirmar })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    fireEvent.change(form.getByLabelText(tablero.form.hasta), { target: { value: '2026-04-10' } });
    await user().click(form.getByRole('button', { name: tablero.form.confirmar }));
    await screen.findByText(/Se registró la prórroga B/);
    expect(rowsIn(host, 'Prorrogas')).toMatchObject([{ Tipo: 'B', 'Nueva fecha': serial(2026, 4, 10) }]);
  });
});
