import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { openWorkbook, type OpenWorkbook } from '../../../host/openWorkbook';
import type { CommandOutcome } from '../../../host/windowsClient';
import type { Workbook } from '../../../host';
import type { HolderConfig, Seam } from './browser/protocol';
import { holderScript } from './holderScript';
import { serveSite, type AddIn, type Site } from './site';

export type { Seam } from './browser/protocol';

export interface SeamOptions {
  /** Of the add-in's frame; the page is as wide. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Dots of the screen for each pixel; two by omission. */
  readonly scale?: number;
  /** What the pages' clock shows; it does not move. */
  readonly now?: Date;
  /** A page of the add-in; `taskpane.html` by omission. */
  readonly page?: string;
}

/** An add-in that is open beside a workbook, in a browser. */
export interface OpenAddIn {
  /** The add-in's page. */
  readonly pane: Frame;
  /** The page that stands for Excel, with the mouse and the keyboard. */
  readonly page: Page;
  /** The workbook's side, in this process: what a person does, counters, faults. */
  readonly open: OpenWorkbook;
  /** Closes the pane and opens it again. */
  reopenPane(): Promise<Frame>;
  /** Runs a ribbon function in a page of its own. */
  runCommand(command: string, page?: string): Promise<CommandOutcome>;
  /** The dialog's page, when there is one. */
  dialog(): Promise<Frame | Page>;
  /** By its corner, as a person does. */
  closeDialog(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an add-in on Microsoft's unmodified office.js in a real browser: as in Excel for Windows, on http, or as in
 * Excel on the web, on https.
 * @param addIn folder that webpack wrote, or pages by their path
 * @param book a workbook, or one that is open already
 */
export async function openOnSeam(
  browser: Browser,
  seam: Seam,
  addIn: AddIn,
  book: Workbook | OpenWorkbook | undefined,
  options: SeamOptions = {},
): Promise<OpenAddIn> {
  const { width = 320, height = 900, dark = false, page: panePage = 'taskpane.html' } = options;
  const open = book !== undefined && 'answer' in book ? book : openWorkbook(book);
  const site = await serveSite(seam === 'web', await holderScript(), addIn);
  const context = await newContext(browser, options, width, height);
  const page = await context.newPage();
  if (options.now !== undefined) await page.clock.setFixedTime(options.now);
  const stop = await connect(page, open, {
    seam,
    theme: dark ? 'dark' : 'light',
    settings: open.settings.read(),
  });
  await page.goto(`${site.origin}/`);
  let pane = await show(page, site, 'pane', panePage, `${width}px`);

  return {
    get pane() {
      return pane;
    },
    page,
    open,
    reopenPane: async () => {
      await page.evaluate(() => window.holder.remove('pane'));
      pane = await show(page, site, 'pane', panePage, `${width}px`);
      return pane;
    },
    runCommand: async (command, commandPage = 'commands.html') => {
      if ((await page.$('iframe[data-name="commands"]')) === null)
        await show(page, site, 'commands', commandPage, '1px');
      return page.evaluate((name) => window.holder.runCommand('commands', name), command);
    },
    dialog: () => dialogOf(page, context),
    closeDialog: async () => {
      const popup = context.pages().find((other) => other !== page);
      if (popup === undefined) await page.evaluate(() => window.holder.closeDialog());
      else await popup.close();
    },
    close: async () => {
      stop();
      await context.close();
      site.close();
    },
  };
}

function newContext(
  browser: Browser,
  { dark = false, forcedColors = false, scale = 2 }: SeamOptions,
  width: number,
  height: number,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'es-MX',
    ignoreHTTPSErrors: true,
    forcedColors: forcedColors ? 'active' : 'none',
    colorScheme: dark ? 'dark' : 'light',
  });
}

/** @returns how to stop sending events to the page */
async function connect(page: Page, open: OpenWorkbook, config: HolderConfig): Promise<() => void> {
  await page.exposeFunction('askHost', (bodyText: string, flags: number) => open.ask(bodyText, flags));
  await page.exposeFunction('saveSettings', (settings: Record<string, string>) =>
    open.settings.write(settings),
  );
  await page.addInitScript((given) => Object.assign(window, { holderConfig: given }), config);
  return open.onEvents((entries) => {
    // The page may be closing.
    page.evaluate((sent) => window.holder.pushEvents(sent), entries).catch(() => undefined);
  });
}

async function show(page: Page, site: Site, name: string, path: string, width: string): Promise<Frame> {
  await page.evaluate(([frameName, url, frameWidth]) => window.holder.show(frameName, url, frameWidth), [
    name,
    `${site.origin}/add-in/${path}`,
    width,
  ] as const);
  return frameNamed(page, name);
}

async function frameNamed(page: Page, name: string): Promise<Frame> {
  const handle = await page.waitForSelector(`iframe[data-name="${name}"]`, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error(`The frame ${name} has no page.`);
  return frame;
}

/** On the web office.js may open the dialog as a window of its own. */
async function dialogOf(page: Page, context: BrowserContext): Promise<Frame | Page> {
  const found = await Promise.race([
    frameNamed(page, 'dialog').catch(() => null),
    ...(context.pages().length > 1 ? [] : [context.waitForEvent('page').catch(() => null)]),
  ]);
  const popup = context.pages().find((other) => other !== page);
  if (popup !== undefined) return popup;
  if (found === null) throw new Error('No dialog was opened.');
  return found;
}
