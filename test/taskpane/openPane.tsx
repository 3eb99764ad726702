/** The whole pane in jsdom, on a workbook of the embedded host. Its suites need the docblock of `Pane.test.tsx`. */
import './browserGlobals';
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import type { Host } from '../../host';
import { App } from '../../src/taskpane/App';
import { texts } from '../../src/taskpane/texts';
import { keptStorage, storageKey } from '../../src/taskpane/session/useKept';
import type { ViewId } from '../../src/taskpane/navigation/navigation';
import { openBook, type BookStep } from '../support/openBook';

export interface OpenPane {
  readonly host: Host;
  readonly container: HTMLElement;
  readonly close: () => void;
}

/** 10 March 2026, half past six in the afternoon. */
const NOW = new Date(2026, 2, 10, 18, 30);

/** Opens the pane in that view, once it has read the workbook. `close()` it after each test. */
export async function openPane(view: ViewId, ...steps: readonly BookStep[]): Promise<OpenPane> {
  const host = await openBook(...steps);
  return openPaneOn(host, view);
}

/** @param now what the pane's clock shows */
export async function openPaneOn(host: Host, view: ViewId, now = NOW): Promise<OpenPane> {
  jest.useFakeTimers({ now, doNotFake: ['queueMicrotask', 'nextTick'], advanceTimers: true });
  keepView(view);
  const { container, unmount } = render(<App onReload={jest.fn()} />);
  await screen.findByRole('tabpanel', { name: texts.views[view] });
  return {
    host,
    container,
    close: () => {
      unmount();
      window.localStorage.clear();
      window.sessionStorage.clear();
      jest.useRealTimers();
      host.close();
    },
  };
}

/** As the pane itself keeps it. */
function keepView(view: ViewId): void {
  keptStorage().setItem(storageKey('view'), JSON.stringify(view));
}
