/**
 * The arrows of the house: taskpane, commands, cli → workbook → domain; workbench, cli, test → host.
 * `src/` and `host/` do not know each other: the add-in never runs on the embedded host's code, and the host could
 * run any other add-in.
 */

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** `room` may import only `rooms` of the house, itself included. */
const onlyRooms = (room, rooms, comment) =>
  forbid(
    `${room.replace('src/', '')}-arrows`,
    comment,
    { path: `^${room}/` },
    { path: '^(src|host|workbench|cli|bench|test|assets)/', pathNot: `^(${[room, ...rooms].join('|')})/` },
  );

/** `room` may import only these packages; `node:` counts as one. */
const onlyPackages = (room, packages, comment) => {
  const allowed = packages.filter((name) => name !== 'node:').map((name) => `node_modules/${name}/`);
  return forbid(
    `${room.replace('src/', '')}-packages`,
    comment,
    { path: `^${room}/` },
    {
      dependencyTypes: [
        ...['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'],
        ...(packages.includes('node:') ? [] : ['core']),
      ],
      ...(allowed.length > 0 && { pathNot: allowed.join('|') }),
    },
  );
};

const hucreDoors = ['src/files/hucre.ts', 'host/xlsx/hucre.ts'];

module.exports = {
  forbidden: [
    onlyRooms('src/domain', [], 'The domain is what the norms say; it needs nobody.'),
    onlyPackages('src/domain', [], 'The domain is pure: no package, no node:.'),
    onlyRooms('src/workbook', ['src/domain'], 'A verb reads, asks the domain, writes.'),
    onlyPackages('src/workbook', [], 'Office.js is a global; verbs need nothing else.'),
    onlyRooms('src/files', ['src/domain'], 'Received files become plain grids and nothing more.'),
    onlyPackages(
      'src/files',
      ['hucre', 'docx', 'ical-generator', 'papaparse', '@types/papaparse'],
      'It also runs in the pane: no node:.',
    ),
    onlyRooms('src/taskpane', ['src/workbook', 'src/domain', 'src/files'], 'The pane is an edge.'),
    onlyPackages(
      'src/taskpane',
      ['react', 'react-dom', '@types/react', '@types/react-dom', '@fluentui/[^/]+'],
      'The pane is React and Fluent UI; every package weighs on whoever opens it.',
    ),
    onlyRooms('src/commands', ['src/workbook', 'src/domain'], 'Ribbon buttons call verbs.'),
    onlyPackages('src/commands', [], 'Ribbon buttons call verbs.'),
    onlyRooms('host', [], 'The embedded host knows nothing of ASM.'),
    onlyRooms('workbench', ['host'], 'The workbench shows a workbook of the host; the pane is a page to it.'),
    onlyRooms('workbench/projection', ['host'], 'What the grid shows is decided from the model alone.'),
    onlyPackages(
      'workbench/projection',
      ['@univerjs/core'],
      'Of the grid component it names types; it runs without it.',
    ),
    forbid(
      'workbench-page-in-browser',
      'The page runs in a browser: the host may use node: only where a browser does not go.',
      { path: '^workbench/(page|grid|projection|ribbon|session)/' },
      { dependencyTypes: ['core'] },
    ),
    onlyRooms(
      'cli',
      ['src/workbook', 'src/domain', 'src/files', 'host'],
      'The terminal runs the verbs on the host.',
    ),
    onlyRooms(
      'bench',
      ['src', 'host', 'cli', 'test/judges', 'test/support'],
      'It measures what ships, and opens the browser as the tests do.',
    ),
    forbid(
      'hucre-door',
      'hucre is named in one file on each side, so that it can be replaced there.',
      { path: '^(src|host|workbench|cli)/', pathNot: `^(${hucreDoors.join('|')})$` },
      { path: 'node_modules/hucre/' },
    ),
    forbid(
      'ical-door',
      'ical-generator is named where calendars are written and nowhere else, so that it can be replaced there.',
      { path: '^(src|host|workbench|cli)/', pathNot: '^src/files/ics/' },
      { path: 'node_modules/ical-generator/' },
    ),
    forbid(
      'docx-door',
      'docx is named where documents are written and nowhere else, so that it can be replaced there.',
      { path: '^(src|host|workbench|cli)/', pathNot: '^src/files/docx/' },
      { path: 'node_modules/docx/' },
    ),
    forbid(
      'src-ships-dependencies-only',
      'What the add-in needs at run time is a dependency, not a tool.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('no-unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    forbid('no-circular', 'Two files that need each other are one file or three.', {}, { circular: true }),
    forbid(
      'no-orphans',
      'A file that nobody imports and that imports nobody.',
      { orphan: true, pathNot: ['[.]d[.]ts$', '^src/(taskpane|commands)/[^/]+[.]tsx?$'] },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
