/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { texts as configuracion } from '../../src/taskpane/configuracion/texts';
import { texts } from '../../src/taskpane/texts';
import { importedAnexoI, installedAnexoI } from '../support/openBook';
import { openPane, type OpenPane } from './openPane';

let pane: OpenPane | null = null;

afterEach(() => {
  pane?.close();
  pane = null;
});

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

describe('the frame of the pane', () => {
  it('reads the workbook with at most four requests and asks for nothing while idle', async () => {
    pane = await openPane('inicio', installedAnexoI, importedAnexoI);
    // Installing and importing were requests too.
    pane.host.resetCounters();
    await user().click(screen.getByRole('button', { name: texts.refresh }));
    await waitFor(() => expect(pane!.host.counters().roundTrips).toBeGreaterThan(0));
    await jest.advanceTimersByTimeAsync(5_000);
    const { roundTrips } = pane.host.counters();
    expect(roundTrips).toBeLessThanOrEqual(4);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(pane.host.counters().roundTrips).toBe(roundTrips);
  });

  it('keeps what somebody is filling in when Excel refuses to be read again', async () => {
    pane = await openPane('configuracion', installedAnexoI);
    await user().click(screen.getByRole('tab', { name: configuracion.parte.listas }));
    const value = () => screen.getByLabelText(configuracion.listas.nuevo('Clasificación'));
    await user().type(value(), 'Interna');
    pane.host.intercept(() => 'AccessDenied');
    await user().click(screen.getByRole('button', { name: texts.refresh }));
    expect(await screen.findByText(texts.unread)).toBeInTheDocument();
    expect(value()).toHaveValue('Interna');
    pane.host.intercept(null);
    await user().click(screen.getByRole('button', { name: texts.retry }));
    await waitFor(() => expect(screen.queryByText(texts.unread)).not.toBeInTheDocument());
    expect(value()).toHaveValue('Interna');
  });

  it('moves between views and reopens where it was closed', async () => {
    pane = await openPane('inicio', installedAnexoI);
    await user().click(screen.getByRole('tab', { name: texts.views.formatos }));
    expect(await screen.findByRole('tabpanel', { name: texts.views.formatos })).toBeInTheDocument();
    expect(Object.values(window.sessionStorage)).toContain('"formatos"');
  });
});
