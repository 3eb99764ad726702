import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stageFiles, type StagedFolder } from '../../cli/stagedFolder';

const FILES = [
  { name: 'a.txt', content: 'a nueva' },
  { name: 'b.txt', content: 'b nueva' },
  { name: 'c.txt', content: 'c nueva' },
];

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'staged-'));
  folder = join(home, 'tablas');
});
afterEach(() => rmSync(home, { recursive: true }));

const stage = (): Promise<StagedFolder> => stageFiles(FILES, { folder, replace: true, inputs: [] });
const draft = () => {
  const name = readdirSync(home).find((each) => each.endsWith('.tmp'));
  if (name === undefined) throw new Error('nothing is staged');
  return join(home, name);
};
const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('files that appear together', () => {
  test('are not in the folder until they are published, and nothing else stays', async () => {
    mkdirSync(folder);
    const staged = await stage();
    expect(contents()).toEqual({});
    await staged.publish();
    expect(contents()).toEqual({ 'a.txt': 'a nueva', 'b.txt': 'b nueva', 'c.txt': 'c nueva' });
    expect(readdirSync(home)).toEqual(['tablas']);
  });

  test('bring their folder with them', async () => {
    await (await stage()).publish();
    expect(Object.keys(contents())).toHaveLength(3);
    expect(readdirSync(home)).toEqual(['tablas']);
  });

  test('leave no trace when they are discarded', async () => {
    await (await stage()).discard();
    expect(readdirSync(home)).toEqual([]);
  });

  test('leave what was there when one of them cannot be moved', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'b.txt'), 'b de antes');
    const staged = await stage();
    rmSync(join(draft(), 'c.txt'));
    await expect(staged.publish()).rejects.toMatchObject({ codigo: 'salida-no-escrita' });
    expect(contents()).toEqual({ 'b.txt': 'b de antes' });
    expect(readdirSync(home)).toEqual(['tablas']);
  });
});
