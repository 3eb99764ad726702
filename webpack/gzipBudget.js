const { gzipSync } = require('node:zlib');

const NAME = 'GzipBudget';
const KB = 1024;
/** Chunks so named come only when somebody asks for what they do, such as reading a file; no view opens with them. */
const ON_DEMAND = /^on-demand-/;

/**
 * Fails the build when what a page downloads weighs more, gzipped, than was agreed: the page, its entry and style
 * sheets and, of what it loads later, the heaviest of its views with all that it opens with. What is named
 * `on-demand-…` is told apart. Images are left out: Office shows them, not the page.
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
  const { first, views, onDemand } = filesOf(compilation, entry);
  const weights = weighFiles(compilation, [page, ...new Set([...first, ...views.flat(), ...onDemand])]);
  const totalOf = (files) => [...new Set(files)].reduce((sum, file) => sum + weights.get(file), 0);
  const opened = [[], ...views].map((view) => [page, ...first, ...view]);
  const heaviest = opened.reduce((most, files) => (totalOf(files) > totalOf(most) ? files : most));
  const total = totalOf(heaviest);
  const isOver = total > kilobytes * KB;
  const shownLater = new Set([page, ...first, ...views.flat()]);
  const later = totalOf(shownLater) - total;
  const asked = totalOf(onDemand.filter((file) => !shownLater.has(file)));
  const detail = [...new Set(heaviest)].map((file) => `${file} ${shown(weights.get(file))}`).join(', ');
  return {
    isOver,
    sentence: `${page}: ${shown(total)} gzipped with its heaviest view, ${isOver ? 'OVER' : 'within'} its ${kilobytes} KB; all other views ${shown(later)}${asked > 0 ? `, on demand ${shown(asked)}` : ''}${isOver ? ` (${detail})` : ''}`,
  };
}

function weighFiles(compilation, files) {
  const missing = files.filter((file) => compilation.getAsset(file) === undefined);
  if (missing.length > 0) throw new Error(`${NAME}: the build makes no ${missing.join(', ')}`);
  return new Map(
    files.map((file) => [file, gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length]),
  );
}

/** Scripts and style sheets: those that an entry begins with, and those of each view that it may load later. */
function filesOf(compilation, entry) {
  const entrypoint = compilation.entrypoints.get(entry);
  if (!entrypoint) throw new Error(`${NAME}: there is no entry called ${entry}`);
  const opens = (group) => !ON_DEMAND.test(group.name ?? '');
  return {
    first: filesOfGroup(entrypoint),
    views: entrypoint
      .getChildren()
      .filter(opens)
      .map((group) => withDescendants(group, opens).flatMap(filesOfGroup)),
    onDemand: withDescendants(entrypoint, () => true)
      .filter((group) => !opens(group))
      .flatMap(filesOfGroup),
  };
}

function withDescendants(group, isWanted, known = new Set()) {
  if (!known.has(group)) {
    known.add(group);
    for (const child of group.getChildren().filter(isWanted)) withDescendants(child, isWanted, known);
  }
  return [...known];
}

function filesOfGroup(group) {
  return group.chunks.flatMap((chunk) => [...chunk.files]).filter((file) => /[.](js|css)$/.test(file));
}

function shown(bytes) {
  return `${(bytes / KB).toFixed(1)} KB`;
}

module.exports = { GzipBudget };
