import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { buildAll } from '../../../workbench/server/build';
import { serve } from '../../../workbench/server/serve';

/** The real workbench in a browser that reaches nothing but this machine. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** Addresses outside this machine that the page tried. */
  readonly outside: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
  /** The pane's frame, once office.js is ready in it. */
  pane(): Promise<Frame>;
  close(): Promise<void>;
}

export async function openWorkbench(browser: Browser): Promise<OpenedWorkbench> {
  await buildAll(() => undefined);
  const server = await serve(0, null);
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'es-MX',
    acceptDownloads: true,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  const page = await context.newPage();
  await context.route(
    (url) => url.hostname !== 'localhost',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://localhost:${port}/`);
  return {
    page,
    outside,
    errors,
    async pane() {
      const handle = await page.waitForSelector('iframe[src$="/pane/taskpane.html"]');
      const frame = await handle.contentFrame();
      if (frame === null) throw new Error('The pane has no page');
      await frame.waitForFunction('typeof Office === "object" && Office.onReady().then(() => true)');
      return frame;
    },
    async close() {
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
