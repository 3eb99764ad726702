const { gzipSync } = require('node:zlib');

const NAME = 'GzipBudget';
const KB = 1024;

/**
 * Fails the build when what a page downloads weighs more, gzipped, than was agreed: its entry, every chunk that it may
 * load later, its style sheets and the page itself. Images are left out: Office shows them, not the page.
 */
class GzipBudget {
  /** @param {Readonly<Record<string, {page: string, kilobytes: number}>>} budgets by entry's name */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    const logger = compiler.getInfrastructureLogger(NAME);
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [entry, budget] of Object.entries(this.budgets)) {
          const report = weigh(compilation, entry, budget);
          logger.info(report.sentence);
          if (report.isOver) compilation.errors.push(new compiler.webpack.WebpackError(report.sentence));
        }
      });
    });
  }
}

function weigh(compilation, entry, { page, kilobytes }) {
  const files = [...filesOf(compilation, entry), page];
  const missing = files.filter((file) => compilation.getAsset(file) === undefined);
  if (missing.length > 0) throw new Error(`${NAME}: ${entry} has no ${missing.join(', ')}`);
  const weights = files.map((file) => ({
    file,
    bytes: gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length,
  }));
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  const isOver = total > kilobytes * KB;
  const detail = weights.map(({ file, bytes }) => `${file} ${shown(bytes)}`).join(', ');
  return {
    isOver,
    sentence: `${page}: ${shown(total)} gzipped, ${isOver ? 'OVER' : 'within'} its ${kilobytes} KB${isOver ? ` (${detail})` : ''}`,
  };
}

/** Scripts and style sheets of an entry and of all that it may load later. */
function filesOf(compilation, entry) {
  const entrypoint = compilation.entrypoints.get(entry);
  if (!entrypoint) throw new Error(`${NAME}: there is no entry called ${entry}`);
  const chunks = new Set(entrypoint.chunks.flatMap((chunk) => [...chunk.getAllReferencedChunks()]));
  const files = [...chunks].flatMap((chunk) => [...chunk.files]);
  return [...new Set(files)].filter((file) => /[.](js|css)$/.test(file)).sort();
}

function shown(bytes) {
  return `${(bytes / KB).toFixed(1)} KB`;
}

module.exports = { GzipBudget };
