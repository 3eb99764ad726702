/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Host } from '../../host';
import { tablaMaestra } from '../../src/domain/formats';
import { texts } from '../../src/taskpane/matriz/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import {
  CUMPLIDO,
  EN_REZAGO,
  JULY_20,
  SIN_DATO,
  matrix,
  matrizBook,
  put,
  rowsOf,
  sheetsOf,
  trimestral,
  typed,
  type MatrizBook,
} from '../workbook/matrizBook';
import { doneIn, type VerbCall } from '../workbook/seguimientoBook';
import { openPane, openPaneOn, type OpenPane } from './openPane';

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
});

jest.setTimeout(60_000);

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

const BOOK: MatrizBook = {
  indicadores: [CUMPLIDO, EN_REZAGO, SIN_DATO],
  presupuesto: [
    { programa: 'Servicios municipales', trimestre: '2026-T1', modificado: 1000, devengado: 250 },
  ],
};

/** 20 April 2026: the first quarter has ended. */
const APRIL = new Date(2026, 3, 20, 12);
const JULY = new Date(2026, 6, 20, 12);

type BookStep = VerbCall<unknown> | { readonly correct: readonly [clave: string, march: number] };

async function openMatriz(now: Date, ...steps: readonly BookStep[]): Promise<Host> {
  const host = await matrizBook(BOOK);
  for (const step of steps) {
    if (typeof step === 'function') await doneIn(host, step);
    else await put(host, tablaMaestra, [trimestral(step.correct[0], [[step.correct[1], '']]).datos]);
  }
  pane = await openPaneOn(host, 'matriz', now);
  await screen.findByLabelText(texts.trimestre);
  return host;
}

const section = (heading: RegExp | string) =>
  within(screen.getByRole('heading', { name: heading }).closest('section')!);
const press = (name: string) => user().click(screen.getByRole('button', { name }));
const activeSheet = ({ workbook }: Host) =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
/** Not by user-event, which brings a clipboard of its own. */
const copyWith = (writeText: (text: string) => Promise<void>, button: HTMLElement) => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  fireEvent.click(button);
};

describe('the view of the quarterly matrix', () => {
  it('sends to install the fichas where there are none', async () => {
    pane = await openPane('matriz');
    await press(texts.instalar);
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
  });

  it('says that nothing is in the fichas yet', async () => {
    pane = await openPaneOn(await matrizBook({ indicadores: [] }), 'matriz');
    expect(await screen.findByText(texts.sinIndicadores)).toBeInTheDocument();
  });

  it('opens at the last quarter that ended, and previews it without asking Excel for anything', async () => {
    const host = await openMatriz(APRIL);
    expect(screen.getByLabelText(texts.trimestre)).toHaveDisplayValue('Primer trimestre 2026');
    host.resetCounters();
    const cifras = section(texts.cifras('2026-T1'));
    expect(cifras.getByRole('row', { name: 'Cumplido 1' })).toBeInTheDocument();
    expect(cifras.getByRole('row', { name: 'En rezago 1' })).toBeInTheDocument();
    expect(cifras.getByRole('row', { name: 'No disponible 1' })).toBeInTheDocument();
    expect(cifras.getByText('83.5 %')).toBeInTheDocument();
    expect(screen.getByText(/sin información presupuestal.*Seguridad/)).toBeInTheDocument();
    await user().click(cifras.getByText(texts.porPrograma(2)));
    const [servicios] = cifras.getAllByRole('listitem');
    expect(servicios).toHaveTextContent('Servicios municipales');
    expect(servicios).toHaveTextContent('Físico97 %');
    expect(servicios).toHaveTextContent('Financiero25 %');
    await user().selectOptions(screen.getByLabelText(texts.trimestre), '2026-T2');
    expect(screen.getByText(texts.estado.enCurso)).toBeInTheDocument();
    expect(host.counters().roundTrips).toBe(0);
  });

  it('tells what making it does, makes it, and leaves the quarter closed with its sheets at hand', async () => {
    const host = await openMatriz(APRIL);
    await press(texts.hacer);
    expect(screen.getByText(texts.confirmar.nuevas(['Matriz 2026-T1', 'Avances 2026-T1']))).toBeVisible();
    expect(screen.getByText(texts.confirmar.cierra)).toBeVisible();
    expect(screen.getByText(texts.confirmar.altas(1))).toBeVisible();
    expect(screen.getByText(paneTexts.notUndoable)).toBeVisible();
    expect(await sheetsOf(host)).not.toContain('Matriz 2026-T1');
    await press(texts.hacer);
    await screen.findByText(texts.hecha('Matriz 2026-T1', 1, false, true));
    expect(screen.getByText(/Cerrado por su matriz el 20\/04\/2026/)).toBeInTheDocument();
    expect((await rowsOf(host, 'Matriz2026T1')).map((row) => row['Semáforo'])).toEqual([
      'Cumplido',
      'No disponible',
      'En rezago',
    ]);
    await press(texts.ver('Avances 2026-T1'));
    await waitFor(() => expect(activeSheet(host)).toBe('Avances 2026-T1'));
  });

  it('warns that the sheets that stand lose what was written on them by hand', async () => {
    await openMatriz(APRIL, matrix());
    await press(texts.rehacer);
    expect(screen.getByText(texts.confirmar.reemplaza(['Matriz 2026-T1', 'Avances 2026-T1']))).toBeVisible();
  });

  it('keeps what a closed quarter publishes until somebody opens it again with a reason', async () => {
    const host = await openMatriz(APRIL, matrix(), { correct: ['B', 88] });
    expect(screen.getByText(texts.difiere.titulo)).toBeInTheDocument();
    const cifras = section(texts.cifras('2026-T1'));
    expect(cifras.getByRole('row', { name: 'En rezago 1' })).toBeInTheDocument();
    await press(texts.reabrir);
    const confirm = screen.getByRole('button', { name: texts.reabrir });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getAllByText(/Indicador B: 70 %/).at(-1)).toHaveTextContent(
      '70 % ■ En rezago → 88 % ▲ En riesgo',
    );
    await user().type(screen.getByLabelText(/Motivo para reabrir/), 'Oficio 12: cifra corregida');
    await user().click(confirm);
    await screen.findByText(texts.hecha('Matriz 2026-T1', 0, true, true));
    expect(screen.queryByText(texts.difiere.titulo)).not.toBeInTheDocument();
    const told = (await rowsOf(host, 'Cambios')).map((row) => String(row['Motivo']));
    expect(told.join()).toContain('Oficio 12: cifra corregida');
  });

  it('lists who lags with what the Contraloría asks for, and leads to what is missing', async () => {
    const host = await openMatriz(
      APRIL,
      matrix(),
      typed('PlanAcciones', 'Justificación', 0, 'Faltó personal.'),
    );
    const rezago = section(texts.rezago.titulo(1));
    const item = rezago.getByRole('listitem');
    expect(item).toHaveTextContent('B · Indicador B');
    expect(item).toHaveTextContent('Cumplimiento: 70 %');
    expect(item).toHaveTextContent('JustificaciónFaltó personal.');
    expect(item).toHaveTextContent('Acción de mejoraFalta');
    await user().click(within(item).getByRole('button', { name: texts.rezago.deClave('B') }));
    await waitFor(() => expect(activeSheet(host)).toBe('Plan de acciones'));
  });

  it('follows the actions of earlier quarters, and says which date has gone by', async () => {
    await openMatriz(
      JULY,
      matrix(),
      typed('PlanAcciones', 'Acción de mejora', 0, 'Cubrir las vacantes'),
      typed('PlanAcciones', 'Fecha compromiso', 0, JULY_20 - 10),
      matrix({ trimestre: '2026-T2', fecha: JULY_20 }),
    );
    expect(screen.getByLabelText(texts.trimestre)).toHaveDisplayValue('Segundo trimestre 2026');
    const item = section(texts.seguimiento.titulo(1)).getByRole('listitem');
    expect(item).toHaveTextContent('Primer trimestre 2026');
    expect(item).toHaveTextContent('Cubrir las vacantes');
    expect(item).toHaveTextContent('10/07/2026 (ya pasó)');
    expect(item).toHaveTextContent('2026-T2: 97.2 %, Cumplido');
  });

  it('gives the list for the Contraloría and the oficio of each dependency to copy', async () => {
    const copied: string[] = [];
    await openMatriz(APRIL);
    const write = (text: string) => {
      copied.push(text);
      return Promise.resolve();
    };
    const envios = section(texts.envios.titulo);
    await user().click(envios.getByText(texts.envios.contraloria));
    copyWith(write, await envios.findByRole('button', { name: paneTexts.copy.label(texts.envios.tabla) }));
    expect(await envios.findByText(paneTexts.copy.done)).toBeInTheDocument();
    expect(copied[0]?.split('\n').map((line) => line.split('\t')[2])).toEqual(['Clave', 'B']);
    await user().click(envios.getByText(texts.envios.contraloria));
    await user().click(envios.getByText(texts.envios.dependencias));
    await user().selectOptions(
      await envios.findByLabelText(texts.envios.dependencia),
      'Secretaría de Seguridad',
    );
    expect(envios.getByDisplayValue(/A la persona titular de Secretaría de Seguridad/)).toBeInTheDocument();
  });

  it('leaves the text selected where Excel does not let it copy', async () => {
    await openMatriz(APRIL);
    const refuse = () => Promise.reject(new Error('NotAllowedError'));
    const envios = section(texts.envios.titulo);
    await user().click(envios.getByText(texts.envios.contraloria));
    copyWith(refuse, await envios.findByRole('button', { name: paneTexts.copy.label(texts.envios.asunto) }));
    expect(await envios.findByText(paneTexts.copy.byHand)).toBeInTheDocument();
    const text = envios.getByLabelText<HTMLTextAreaElement>(texts.envios.asunto);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
  });

  it('has nothing that axe objects to', async () => {
    await openMatriz(JULY, matrix(), matrix({ trimestre: '2026-T2', fecha: JULY_20 }));
    await user().click(screen.getByText(texts.envios.contraloria));
    jest.useRealTimers();
    const { violations } = await axe.run(pane!.container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
