/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Host } from '../../host';
import { problemas } from '../../src/domain/messages/problemas';
import { siguientePaso } from '../../src/domain/messages/pasos';
import { App } from '../../src/taskpane/App';
import { ErrorBoundary } from '../../src/taskpane/ErrorBoundary';
import { texts } from '../../src/taskpane/texts';
import { WorkbookStatus } from '../../src/taskpane/WorkbookStatus';
import {
  brokenDown,
  captured,
  closed,
  importedAnexoI,
  installedAnexoI,
  openBook,
  type BookStep,
} from '../support/openBook';

let host: Host;

/** The pane on a workbook of the embedded host, on 10 March 2026, once it has read it. */
async function openPane(...steps: readonly BookStep[]): Promise<HTMLElement> {
  host = await openBook(...steps);
  jest.useFakeTimers({
    now: new Date(2026, 2, 10, 18, 30),
    doNotFake: ['queueMicrotask', 'nextTick'],
    advanceTimers: true,
  });
  const { container } = render(<App onReload={jest.fn()} />);
  await screen.findByRole('heading', { name: texts.nextStep });
  return container;
}

afterEach(() => {
  jest.useRealTimers();
  host.close();
});

/** The rows of a table as text. */
const rowsOf = (column: string): readonly (readonly string[])[] => {
  const table = screen.getByRole('columnheader', { name: column }).closest('table')!;
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
};

const followed: readonly BookStep[] = [
  installedAnexoI,
  importedAnexoI,
  brokenDown,
  captured('2026-02', [{ programa: 'E007', numero: 6, avance: 60 }]),
  closed('2026-02'),
];

describe('the pane on a workbook, through the genuine office.js', () => {
  it('suggests to install when the workbook is empty, and shows nothing else of it', async () => {
    await openPane();
    expect(screen.getByText(siguientePaso({ kind: 'install' }))).toBeInTheDocument();
    expect(screen.getByText(texts.purpose)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('tells the institution, the perfil, the programme and the rows of each format', async () => {
    await openPane(installedAnexoI, importedAnexoI);
    expect(screen.getByRole('heading', { name: 'Secretaría de Educación Pública' })).toBeInTheDocument();
    expect(screen.getByText('Gobierno del Estado de Puebla')).toBeInTheDocument();
    expect(screen.getByText('E007 - Educación Media Superior')).toBeInTheDocument();
    expect(rowsOf(texts.hoja)).toEqual([
      ['Anexo I', '7'],
      ['Evaluaciones', '1'],
      ['Acciones', '0'],
    ]);
    expect(screen.getByText(siguientePaso({ kind: 'breakDown', acciones: 8 }))).toBeInTheDocument();
  });

  it('judges the ASM on the day that the pane’s clock shows, with its states in order', async () => {
    await openPane(...followed);
    expect(screen.getByRole('heading', { name: '7 ASM en seguimiento al 10/03/2026' })).toBeInTheDocument();
    const states = rowsOf(texts.estado);
    expect(states.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(7);
    expect(screen.getByText('febrero de 2026')).toBeInTheDocument();
    expect(screen.getByText(siguientePaso({ kind: 'report', ultimoCierre: '2026-02' }))).toBeInTheDocument();
  });

  it('reads again when asked, with the keyboard too', async () => {
    await openPane(installedAnexoI);
    await importedAnexoI(host);
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await user.tab();
    expect(screen.getByRole('button', { name: texts.refresh })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rowsOf(texts.hoja)[0]).toEqual(['Anexo I', '7']));
    expect(screen.getByRole('button', { name: texts.refresh })).toHaveFocus();
  });

  it('says what Excel refused and lets the person try again', async () => {
    host = await openBook(installedAnexoI);
    const refusal = Object.assign(new Error('busy'), {
      code: 'InvalidOperationInCellEditMode',
      debugInfo: {},
    });
    const run = jest.spyOn(globalThis.Excel, 'run').mockRejectedValueOnce(refusal);
    render(<WorkbookStatus />);
    expect(await screen.findByText(problemas.celdaEnEdicion().mensaje)).toBeInTheDocument();
    run.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: texts.refresh }));
    expect(await screen.findByRole('heading', { name: texts.nextStep })).toBeInTheDocument();
    expect(screen.queryByText(texts.unread)).not.toBeInTheDocument();
  });

  it('lets a fault of ours reach the boundary, which tells it', async () => {
    host = await openBook(installedAnexoI);
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const run = jest.spyOn(globalThis.Excel, 'run').mockRejectedValueOnce(new Error('no hay tabla'));
    render(
      <ErrorBoundary onRetry={jest.fn()}>
        <WorkbookStatus />
      </ErrorBoundary>,
    );
    expect(await screen.findByText('no hay tabla')).toBeInTheDocument();
    run.mockRestore();
    report.mockRestore();
  });

  it.each<[string, readonly BookStep[]]>([
    ['an empty workbook', []],
    ['a followed one', followed],
  ])('has nothing that axe objects to, on %s', async (_name, steps) => {
    const pane = await openPane(...steps);
    jest.useRealTimers();
    // jsdom paints nothing, so contrast is judged in a browser.
    const { violations, passes } = await axe.run(pane, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
});

describe('the list of programmes', () => {
  it('opens when asked for when they are many', async () => {
    host = await openBook(installedAnexoI);
    await host.Excel.run(async (context) => {
      const rows = ['E010', 'E015', 'F001'].map((clave) => [clave, clave, ...Array<string>(7).fill('')]);
      context.workbook.tables.getItem('Evaluaciones').rows.add(undefined, rows);
      await context.sync();
    });
    render(
      <FluentProvider theme={webLightTheme}>
        <WorkbookStatus />
      </FluentProvider>,
    );
    const summary = await screen.findByText(texts.manyProgramas(4));
    expect(screen.getByText('F001')).not.toBeVisible();
    await userEvent.click(summary);
    expect(screen.getByText('F001')).toBeVisible();
  });
});
