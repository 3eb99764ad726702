import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { takeExternal } from '../../../host/windowsClient';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Where the pages of production take office.js from. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
const PRELUDE = `<script>(${takeExternal.toString()})();</script>`;

/** The pages of an add-in: a folder that webpack wrote, or pages by their path. */
export type AddIn = string | Readonly<Record<string, string>>;

export interface Site {
  readonly origin: string;
  close(): void;
}

/**
 * Serves the page that stands for Excel (`/`), the add-in's own under `/add-in/`, and office.js from npm; on https
 * with a certificate made now.
 * @param holder the script of the page that stands for Excel
 */
export async function serveSite(secure: boolean, holder: string, addIn: AddIn): Promise<Site> {
  const listener = answer(holder, addIn);
  const server = secure ? createHttps(await certificate(), listener) : createHttp(listener);
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${secure ? 'https' : 'http'}://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { key, cert };
}

function listen(server: Pick<Server, 'listen' | 'once'>): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
}

function answer(holder: string, addIn: AddIn): RequestListener {
  return (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    content(path, holder, addIn).then(
      (body) => {
        const type = TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  };
}

async function content(path: string, holder: string, addIn: AddIn): Promise<Buffer | string> {
  if (path === '/') return '<!doctype html><body style="margin:0"><script src="/holder.js"></script></body>';
  if (path === '/holder.js') return holder;
  if (path.startsWith('/office/')) return readFile(join(OFFICE_JS, 'dist', path.slice('/office/'.length)));
  if (!path.startsWith('/add-in/')) throw new Error(`Nothing at ${path}`);
  const page = await pageOf(addIn, path.slice('/add-in/'.length));
  return path.endsWith('.html') ? withOfficeFromHere(String(page)) : page;
}

async function pageOf(addIn: AddIn, path: string): Promise<Buffer | string> {
  if (typeof addIn === 'string') return readFile(join(addIn, path));
  const page = addIn[path];
  if (page === undefined) throw new Error(`Nothing at ${path}`);
  return page;
}

function withOfficeFromHere(html: string): string {
  return html.replace(CDN, '/office/office.js').replace(/<script/, `${PRELUDE}<script`);
}
