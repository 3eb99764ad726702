/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Host } from '../../host';
import { texts } from '../../src/taskpane/informe/texts';
import { texts as paneTexts } from '../../src/taskpane/texts';
import {
  brokenDown,
  captured,
  closed,
  importedAnexoI,
  installedAnexoI,
  type BookStep,
} from '../support/openBook';
import { openPane, type OpenPane } from './openPane';

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
});

jest.setTimeout(60_000);

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const SHEET = 'Informe consolidado';

async function openInforme(...steps: readonly BookStep[]): Promise<OpenPane> {
  pane = await openPane('informe', ...steps);
  return pane;
}

const followed: readonly BookStep[] = [
  installedAnexoI,
  importedAnexoI,
  brokenDown,
  captured('2026-01', [{ programa: 'E007', numero: 6, avance: 40 }]),
  closed('2026-01'),
  captured('2026-02', [{ programa: 'E007', numero: 6, avance: 60 }]),
];

const fact = (term: string): string | null =>
  screen.getByText(term, { selector: 'dt' }).nextElementSibling!.textContent;

const sheetNames = (host: Host) => host.workbook.sheets.map(({ name }) => name);

const make = async (): Promise<void> => {
  await user().click(screen.getByRole('button', { name: texts.hacer }));
  await screen.findByText(texts.hecho(SHEET, 7));
};

describe('the view of the report', () => {
  it('sends to install a format where there is none', async () => {
    await openInforme();
    await user().click(await screen.findByRole('button', { name: texts.instalar }));
    expect(await screen.findByRole('tabpanel', { name: paneTexts.views.formatos })).toBeInTheDocument();
  });

  it('says why there is nothing to report', async () => {
    await openInforme(installedAnexoI);
    expect(await screen.findByText(/el informe saldría vacío/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: texts.hacer })).not.toBeInTheDocument();
  });

  it('previews the figures at today’s date without asking Excel for anything', async () => {
    const { host } = await openInforme(...followed);
    await screen.findByRole('heading', { name: 'Cifras al 10/03/2026' });
    host.resetCounters();
    expect(fact(texts.asm)).toBe('7');
    expect(fact(texts.aceptacion)).toBe('7 de 7');
    expect(fact(texts.conInformacion)).toBe('1 de 7');
    expect(fact(texts.porAsm)).toBe('60 %');
    expect(fact(texts.variacion('2026-01'))).toBe('+20 puntos');
    fireEvent.change(screen.getByLabelText(texts.corte), { target: { value: '2026-12-31' } });
    await screen.findByRole('heading', { name: 'Cifras al 31/12/2026' });
    const states = screen.getByRole('columnheader', { name: texts.semaforo }).closest('table')!;
    expect(within(states).getByText('En rezago')).toBeInTheDocument();
    expect(host.counters().roundTrips).toBe(0);
  });

  it('warns of the months that its history will lack', async () => {
    await openInforme(...followed);
    expect(await screen.findByText(/No se cerró febrero de 2026/)).toBeInTheDocument();
  });

  it('asks for a date while the cut date is none', async () => {
    await openInforme(...followed);
    fireEvent.change(await screen.findByLabelText(/Fecha de corte/), { target: { value: '' } });
    expect(await screen.findByText(texts.corteInvalido)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: texts.hacer })).not.toBeInTheDocument();
  });

  it('makes the report, says where it is, and replaces it only after saying what goes', async () => {
    const { host } = await openInforme(...followed);
    await screen.findByRole('button', { name: texts.hacer });
    await make();
    expect(sheetNames(host)).toContain(SHEET);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('Z1').values = [['a mano']];
      await context.sync();
    });
    const noteOf = () =>
      host.Excel.run(async (context) => {
        const note = context.workbook.worksheets.getItem(SHEET).getRange('Z1').load('values');
        await context.sync();
        return note.values[0]?.[0] as unknown;
      });
    await user().click(await screen.findByRole('button', { name: texts.rehacer }));
    const panel = screen.getByRole('heading', { name: texts.reemplazar.titulo });
    expect(panel).toHaveFocus();
    expect(screen.getByText(paneTexts.notUndoable)).toBeInTheDocument();
    await user().keyboard('{Escape}');
    expect(panel).not.toBeInTheDocument();
    expect(await noteOf()).toBe('a mano');
    await user().click(screen.getByRole('button', { name: texts.rehacer }));
    await user().click(screen.getByRole('button', { name: texts.reemplazar.boton }));
    await screen.findByText(texts.hecho(SHEET, 7));
    expect(await noteOf()).toBe('');
    expect(screen.getByRole('button', { name: texts.ver })).toBeInTheDocument();
  });

  it('leaves a sheet of the same name that it did not make', async () => {
    await openInforme(...followed, (host) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.add(SHEET);
        await context.sync();
      }),
    );
    await user().click(await screen.findByRole('button', { name: texts.rehacer }));
    await user().click(screen.getByRole('button', { name: texts.reemplazar.boton }));
    expect(await screen.findByText(/no la hizo el complemento/)).toBeInTheDocument();
  });

  it('has nothing that axe objects to', async () => {
    const { container } = await openInforme(...followed);
    await screen.findByRole('button', { name: texts.hacer });
    jest.useRealTimers();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
