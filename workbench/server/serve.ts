import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import { BUILT, OFFICE_JS_FOLDER, PROJECT } from './folders';
import { swapOffice } from './officeSwap';

const FIRST_PORT = 3001;
const LAST_PORT = 3100;

/** A workbook that whoever starts the workbench wants open. */
export interface GivenBook {
  readonly path: string;
}

/** Plain http for this machine only; @returns the server, listening. */
export async function serve(port: number | null, book: GivenBook | null): Promise<Server> {
  const server = createServer(answer(book));
  if (port !== null) return listen(server, port);
  for (let candidate = FIRST_PORT; candidate <= LAST_PORT; candidate += 1) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No hay un puerto libre entre ${FIRST_PORT} y ${LAST_PORT}.`);
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done(server);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function answer(book: GivenBook | null): RequestListener {
  const rooms: readonly (readonly [string, ReturnType<typeof sirv>])[] = [
    ['/workbench/', sirv(BUILT.page, { dev: true })],
    ['/office/', sirv(OFFICE_JS_FOLDER, { dev: true })],
    ['/samples/', sirv(BUILT.samples, { dev: true })],
    ['/pane/', sirv(BUILT.pane, { dev: true })],
  ];
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const paneHtml = /^\/pane\/([\w-]+\.html)$/.exec(path)?.[1];
    const room = rooms.find(([prefix]) => path.startsWith(prefix));
    if (path === '/') void sendText(response, PAGE, (html) => html);
    else if (paneHtml !== undefined) void sendText(response, join(BUILT.pane, paneHtml), swapOffice);
    else if (path === '/given-book') void sendBook(response, book);
    else if (room === undefined) notFound(response);
    else {
      const [prefix, files] = room;
      request.url = (request.url ?? '/').slice(prefix.length - 1);
      files(request, response, () => notFound(response));
    }
  };
}
const PAGE = join(PROJECT, 'workbench/page/index.html');

async function sendText(
  response: ServerResponse,
  path: string,
  change: (text: string) => string,
): Promise<void> {
  try {
    const text = change(await readFile(path, 'utf8'));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(text);
  } catch {
    notFound(response);
  }
}

/** The workbook of `--libro`, named in a header; 204 when none was given. */
async function sendBook(response: ServerResponse, book: GivenBook | null): Promise<void> {
  if (book === null) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'x-name': encodeURIComponent(basename(book.path)),
  });
  response.end(await readFile(book.path));
}

function notFound(response: ServerResponse): void {
  response
    .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    .end('No hay nada en esta dirección.');
}
