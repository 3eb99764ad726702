import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const PROJECT = resolve(__dirname, '../..');
const CACHE = join(PROJECT, 'node_modules/.cache/workbench');

/** What is built before the first visit, and kept until its sources change. */
export const BUILT = {
  pane: join(CACHE, 'pane'),
  page: join(CACHE, 'page'),
  samples: join(CACHE, 'samples'),
} as const;

export const OFFICE_JS_FOLDER = join(
  dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);

export function sumFile(part: keyof typeof BUILT): string {
  return join(CACHE, `${part}.sum`);
}
