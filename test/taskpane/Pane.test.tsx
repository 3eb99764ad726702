/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

  it('moves between views and reopens where it was closed', async () => {
    pane = await openPane('inicio', installedAnexoI);
    await user().click(screen.getByRole('tab', { name: texts.views.formatos }));
    expect(await screen.findByRole('tabpanel', { name: texts.views.formatos })).toBeInTheDocument();
    expect(Object.values({ ...window.localStorage })).toContain('"formatos"');
  });
});
