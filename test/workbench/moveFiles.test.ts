import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveFiles } from '../../workbench/server/moveFiles';

let place: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'move-'));
  await mkdir(join(place, 'made/inner'), { recursive: true });
  await mkdir(join(place, 'served'));
  await writeFile(join(place, 'made/book.xlsx'), 'new');
  await writeFile(join(place, 'made/inner/part.js'), 'part');
  await writeFile(join(place, 'served/book.xlsx'), 'old');
  await writeFile(join(place, 'served/gone.js'), 'gone');
});
afterEach(() => rm(place, { recursive: true }));

test('the folder ends with what was made, and nothing else', async () => {
  await moveFiles(join(place, 'made'), join(place, 'served'));
  expect((await readdir(join(place, 'served'))).sort()).toEqual(['book.xlsx', 'inner']);
  expect(await readFile(join(place, 'served/inner/part.js'), 'utf8')).toBe('part');
});

test('whoever reads meanwhile finds the old file or the new one', async () => {
  const read = new Set<string>();
  const stop = new AbortController();
  const reading = (async () => {
    while (!stop.signal.aborted) read.add(await readFile(join(place, 'served/book.xlsx'), 'utf8'));
  })();
  for (let time = 0; time < 50; time += 1) {
    await writeFile(join(place, 'made/book.xlsx'), 'new');
    await moveFiles(join(place, 'made'), join(place, 'served'));
  }
  stop.abort();
  await reading;
  expect([...read].filter((text) => text !== 'old' && text !== 'new')).toEqual([]);
});
