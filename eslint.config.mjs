import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const officeGlobals = [
  { name: 'Excel', message: 'Only src/workbook speaks to Excel.' },
  { name: 'Office', message: 'Only src/workbook, src/taskpane and src/commands speak to Office.' },
  { name: 'OfficeExtension', message: 'Only src/workbook speaks to Excel.' },
];

const nodeOnlyGlobals = ['process', 'Buffer', 'require', 'module', 'setImmediate'].map((name) => ({
  name,
  message: 'src/ also runs in the browser.',
}));

/** What a pure function cannot name: the outside world, the clock, chance. */
const impureGlobals = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'globalThis', 'self'],
  ...[
    'process',
    'console',
    'fetch',
    'XMLHttpRequest',
    'crypto',
    'performance',
    'Buffer',
    'require',
    'module',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'queueMicrotask'],
].map((name) => ({ name, message: 'The domain is pure: pass in what it needs as an argument.' }));

/** A name used as a type (`Excel.Range`), which no-restricted-globals does not look at. */
const officeTypes = (names, message) => ({
  selector: `TSQualifiedName > Identifier.left[name=/^(${names.join('|')})$/]`,
  message,
});

const clockAndChance = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is an argument: pass the date in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument: pass the date in.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is an argument: pass the date in.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain gives the same answer every time.',
  },
];

const nodeGlobals = { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' };

export default tseslint.config(
  { ignores: ['dist/', 'salida/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['warn', 400],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: nodeGlobals },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a sentence is what messages are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setOpen(true)` reads better than a block.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `{ format: _format, ...rest }` is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Texts are compared by code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Fixtures are known: an index that must be there is said so with `!`, and fails the test if it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...nodeOnlyGlobals],
      'no-restricted-syntax': [
        'error',
        officeTypes(['Excel', 'Office', 'OfficeExtension'], 'Only src/workbook speaks to Excel.'),
      ],
    },
  },
  {
    files: ['workbench/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals],
      // What the grid component is told is data: it writes its enumerations as the numbers they are.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['cli/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...nodeOnlyGlobals, ...impureGlobals],
      'no-restricted-syntax': [
        'error',
        officeTypes(['Excel', 'Office', 'OfficeExtension'], 'The domain knows nothing of Office.'),
        ...clockAndChance,
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals.filter(({ name }) => name !== 'Office'),
        ...nodeOnlyGlobals,
      ],
      'no-restricted-syntax': [
        'error',
        officeTypes(['Excel', 'OfficeExtension'], 'Only src/workbook speaks to Excel.'),
      ],
    },
  },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': ['error', ...nodeOnlyGlobals],
      'no-restricted-syntax': 'off',
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
      ),
    },
  },
);
