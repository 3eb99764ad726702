import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Stats } from 'webpack';
import { GzipBudget, type Budgets } from '../../webpack/gzipBudget';

/** Letters that gzip cannot shorten: about `bytes` of weight. */
const noise = (bytes: number): string => {
  let state = 1;
  return Array.from({ length: Math.ceil(bytes / 0.75) }, () => {
    state = (state * 48271) % 2147483647;
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[state % 64]!;
  }).join('');
};

describe('the budget of what a page downloads', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'budget-'));
    writeFileSync(
      join(folder, 'page.js'),
      "import('./view').then(show); import('./small').then(show); function show({ view }) { document.title = view; }",
    );
    writeFileSync(join(folder, 'view.js'), `export const view = '${noise(20_000)}';`);
    writeFileSync(join(folder, 'small.js'), `export const view = '${noise(9_000)}';`);
    writeFileSync(join(folder, 'other.js'), `document.title = '${noise(50_000)}';`);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const build = (budgets: Budgets): Promise<Stats> =>
    new Promise((resolve, reject) => {
      const page = {
        apply: (compiler: webpack.Compiler) =>
          compiler.hooks.thisCompilation.tap('page', (compilation) => {
            compilation.hooks.processAssets.tap('page', () => {
              compilation.emitAsset('page.html', new webpack.sources.RawSource(noise(2_000)));
            });
          }),
      };
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: { page: './page.js', other: './other.js' },
          output: { path: join(folder, 'dist') },
          optimization: { minimize: false },
          infrastructureLogging: { level: 'none' },
          performance: false,
          plugins: [page, new GzipBudget(budgets)],
        },
        (error, stats) => (error ? reject(error) : resolve(stats!)),
      )!;
    });

  const errors = (stats: Stats): readonly string[] => stats.compilation.errors.map(({ message }) => message);

  it('lets a build pass whose entry, heaviest view and page weigh less together', async () => {
    expect(errors(await build({ page: { page: 'page.html', kilobytes: 25 } }))).toEqual([]);
  });

  it('fails a build that weighs more, counting the view loaded later, and says where the weight is', async () => {
    const [error, ...others] = errors(await build({ page: { page: 'page.html', kilobytes: 15 } }));
    expect(others).toEqual([]);
    expect(error).toMatch(
      /^page[.]html: 2\d[.]\d KB gzipped with its heaviest view, OVER its 15 KB; all other views [789][.]\d KB \(/,
    );
    expect(error).toMatch(/\d+[.]js 1\d[.]\d KB/);
    expect(error).not.toContain('other.js');
  });

  it('tells apart what a view loads only when it is asked for', async () => {
    writeFileSync(
      join(folder, 'view.js'),
      `export const view = '${noise(9_000)}'; export const read = () => import(/* webpackChunkName: "on-demand-read" */ './reader');`,
    );
    writeFileSync(join(folder, 'reader.js'), `export const reader = '${noise(40_000)}';`);
    const budget = { page: 'page.html', kilobytes: 15 };
    expect(errors(await build({ page: budget }))).toEqual([]);
    const [error] = errors(await build({ page: { ...budget, kilobytes: 1 } }));
    expect(error).toMatch(/, on demand (3|4)\d[.]\d KB \(/);
  });

  it('tells apart, too, what the entry itself loads only when it is asked for', async () => {
    writeFileSync(
      join(folder, 'page.js'),
      "document.title = 'page'; export const read = () => import(/* webpackChunkName: \"on-demand-read\" */ './view');",
    );
    expect(errors(await build({ page: { page: 'page.html', kilobytes: 5 } }))).toEqual([]);
  });

  it('counts the page itself', async () => {
    const [error] = errors(await build({ page: { page: 'page.html', kilobytes: 1 } }));
    expect(error).toMatch(/\(page[.]html [12][.]\d KB/);
  });

  it('refuses a budget for an entry or a page that the build does not make', async () => {
    await expect(build({ pane: { page: 'page.html', kilobytes: 30 } })).rejects.toThrow(
      'no entry called pane',
    );
    await expect(build({ page: { page: 'pane.html', kilobytes: 30 } })).rejects.toThrow('makes no pane.html');
  });
});

describe('webpack.config.js', () => {
  const config = readFileSync('webpack.config.js', 'utf8');

  it('keeps the pane under 222 KB over the wire in production, and has a budget for every page', () => {
    expect(config).toContain("taskpane: { page: 'taskpane.html', kilobytes: 222 }");
    const pages = [...config.matchAll(/filename: '([^']+[.]html)'/g)].map(([, page]) => page);
    const budgeted = [...config.matchAll(/page: '([^']+)', kilobytes/g)].map(([, page]) => page);
    expect(pages.length).toBeGreaterThan(0);
    expect(budgeted).toEqual(pages);
    expect(config).toContain("mode === 'production' ? [new GzipBudget(budgets)]");
  });
});
