import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Host } from '../../host';
import { isOfficeMember } from '../../host/bridge/officeMembers';
import { recalculate } from '../../host/calc';
import { openSession, sessionRoots } from '../../host/openSession';
import { endRequest } from '../../host/session';
import { execute } from '../../host/wire/dispatcher';
import type { Request } from '../../host/wire/request';

/** Where the built pane would live; no request leaves the browser. */
const SITE = 'https://asm.example.gob.mx';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

export interface PaneOptions {
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** What the pane's clock shows. */
  readonly now: Date;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/**
 * The built pane in a real browser: Microsoft's unmodified client library runs in the page and its requests are
 * answered, here, on the workbook of that host.
 * @param built folder that webpack wrote
 */
export async function openBuiltPane(
  browser: Browser,
  built: string,
  { workbook }: Host,
  { width, height = 900, dark = false, forcedColors = false, now }: PaneOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    locale: 'es-MX',
    forcedColors: forcedColors ? 'active' : 'none',
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  const session = openSession(workbook, recalculate);
  await page.exposeFunction('answerFromHost', (message: string): string => {
    const { id, message: sent } = JSON.parse(message) as { id: number; message: { body: unknown } };
    const request = (typeof sent.body === 'string' ? JSON.parse(sent.body) : sent.body) as Request;
    const body = JSON.stringify(execute(request, sessionRoots(session, isOfficeMember)));
    endRequest(session);
    return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  });
  const client = await clientLibrary();
  await page.route(`${SITE}/**`, async (route) => {
    const path = join(built, new URL(route.request().url()).pathname);
    await route.fulfill({ body: await readFile(path), contentType: TYPES[extname(path)] ?? '' });
  });
  await page.route(OFFICE_JS, (route) =>
    route.fulfill({ body: `${BRIDGE}\n${client}\n${describedOffice(dark)}`, contentType: 'text/javascript' }),
  );
  await page.goto(`${SITE}/taskpane.html`);
  return page;
}

function clientLibrary(): Promise<string> {
  const folder = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  return readFile(join(folder, 'dist/excel-win32-16.01.debug.js'), 'utf8');
}

/** The seam of host/README.md, with the host in another process. */
const BRIDGE = `var _richApiNativeBridge = {
  sendMessageToHost: function (message) {
    window.answerFromHost(message).then(function (answer) { _richApiNativeBridge.onMessageFromHost(answer); });
  }
};`;

/** What the client library lacks on this seam, as in host/bridge/office.ts. */
const describedOffice = (isDarkTheme: boolean): string => `Object.defineProperty(window, 'Office', {
  value: Object.create(Office, {
    context: { value: {
      officeTheme: { isDarkTheme: ${isDarkTheme} },
      requirements: { isSetSupported: function (set) { return /^ExcelApi$/i.test(set); } }
    } },
    onReady: { value: function () { return Promise.resolve({ host: 'Excel', platform: null }); } },
    HostType: { value: { Excel: 'Excel' } }
  })
});`;
