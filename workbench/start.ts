/** `npm start [-- --puerto N] [--libro L.xlsx]`: the workbench, on this machine only and without network. */
import { accessSync, constants } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { buildAll } from './server/build';
import { serve } from './server/serve';

const USAGE = 'Uso: npm start -- [--puerto N] [--libro L.xlsx]';

interface Options {
  readonly port: number | null;
  readonly book: { readonly path: string } | null;
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function start(): Promise<void> {
  const options = readOptions();
  await buildAll((line) => process.stdout.write(`${line}\n`));
  const server = await serve(options.port, options.book);
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`Mesa de trabajo lista: http://localhost:${port}/  (Ctrl+C para terminar)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

/** @throws Error with a sentence for whoever typed */
function readOptions(): Options {
  let values: { puerto?: string; libro?: string };
  try {
    ({ values } = parseArgs({ options: { puerto: { type: 'string' }, libro: { type: 'string' } } }));
  } catch {
    throw new Error(USAGE);
  }
  const { puerto, libro } = values;
  if (puerto !== undefined && !/^\d{1,5}$/.test(puerto))
    throw new Error(`«${puerto}» no es un puerto. ${USAGE}`);
  if (libro !== undefined && !isReadable(libro)) throw new Error(`No se puede leer el libro «${libro}».`);
  return {
    port: puerto === undefined ? null : Number(puerto),
    book: libro === undefined ? null : { path: libro },
  };
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
