/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen } from '@testing-library/react';
import type { Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import { texts as recibir } from '../../src/taskpane/recoleccion/recibir/texts';
import { texts as tablero } from '../../src/taskpane/recoleccion/tablero/texts';
import { texts } from '../../src/taskpane/recoleccion/texts';
import { serial } from '../support/anexoIReal';
import {
  OBRAS,
  PARQUES,
  delivered,
  fileOf,
  on,
  openPrepared,
  part,
  press,
  rowsIn,
  unfold,
  user,
} from './collection';

const drop = (...files: readonly File[]) =>
  fireEvent.drop(screen.getByText(recibir.zona), { dataTransfer: { files } });

const figuresOf = (host: Host, clave: string): readonly CellValue[] =>
  rowsIn(host, 'TablaMaestra')
    .filter((row) => row['Clave'] === clave)
    .map((row) => row['Marzo'] ?? '');

describe('receiving', () => {
  it('shows each receipt before anything is written, and then records all of them', async () => {
    const { host } = await openPrepared();
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
    const { host } = await openPrepared();
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
    const { host } = await openPrepared();
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
