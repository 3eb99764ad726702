/**
 * A page on a host of Node's: packages are to resolve as they do there.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import './browserGlobals';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Host } from '../../host';
import { NavigationProvider } from '../../src/taskpane/navigation/navigation';
import { SessionProvider, useSessionState } from '../../src/taskpane/session/SessionProvider';
import { RowStrip } from '../../src/taskpane/validar/RowStrip';
import { texts } from '../../src/taskpane/validar/texts';
import { importedAnexoI, installedAnexoI, openBook } from '../support/openBook';

let host: Host;
let close: () => void;

function Frame() {
  const { libro } = useSessionState().state;
  return libro ? <RowStrip /> : <p>Leyendo</p>;
}

beforeEach(async () => {
  host = await openBook(installedAnexoI, importedAnexoI);
  jest.useFakeTimers({
    now: new Date(2026, 2, 10, 12),
    doNotFake: ['queueMicrotask', 'nextTick'],
    advanceTimers: true,
  });
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <SessionProvider>
        <NavigationProvider>
          <Frame />
        </NavigationProvider>
      </SessionProvider>
    </FluentProvider>,
  );
  await waitFor(() => expect(screen.queryByText('Leyendo')).not.toBeInTheDocument());
  await act(() => jest.advanceTimersByTimeAsync(100));
  close = unmount;
});

afterEach(() => {
  close();
  window.sessionStorage.clear();
  jest.useRealTimers();
  host.close();
});

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
const strip = () => screen.findByRole('region', { name: texts.strip.name });
const selecting = (cell: string) =>
  act(async () => {
    host.person.select('Anexo I', cell);
    await jest.advanceTimersByTimeAsync(50);
  });
const typing = (cell: string, text: string) =>
  act(async () => {
    host.person.enterText('Anexo I', cell, text);
    await jest.advanceTimersByTimeAsync(50);
  });

/** The seven recommendations stand from row 6 on. */
describe('the row where the person is', () => {
  it('is said with its observations, its semáforo and why, and Excel is asked for nothing', async () => {
    host.resetCounters();
    await selecting('C8');
    const summary = await within(await strip()).findByText(/^Anexo I, fila 8 · E007-003: /);
    await user().click(summary.closest('summary')!);
    expect(await screen.findByText(/^Por qué está en «/)).toBeInTheDocument();
    expect(host.counters().roundTrips).toBe(0);
  });

  it('is judged again as soon as it is edited, and nothing is written in the sheet', async () => {
    await selecting('C8');
    const count = async () =>
      Number(/: (\d+) observaci/.exec((await strip()).querySelector('summary')?.textContent ?? '')?.[1] ?? 0);
    const before = await count();
    await typing('H8', 'Urgentísimo');
    await waitFor(async () => expect(await count()).toBe(before + 1));
    await user().click((await strip()).querySelector('summary')!);
    expect(await screen.findByText(/Urgentísimo.* no es un valor de/)).toBeInTheDocument();
  });

  it('is not spoken of outside the tables', async () => {
    await selecting('C8');
    await strip();
    await selecting('A1');
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: texts.strip.name })).not.toBeInTheDocument(),
    );
  });
});
