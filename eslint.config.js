import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * What each folder of src may import of the others, beside its own; nothing else. A path names one file, for its
 * types or one tool only. `app`, `embed` and `cli` may import all and are imported by nobody.
 */
const MAY_IMPORT = {
  model: [],
  text: ['model'],
  // Where the site's own files are to be had.
  'own-files': [],
  db: ['own-files'],
  ingest: ['model', 'own-files'],
  checks: ['model'],
  state: ['model'],
  queries: ['model', 'db/db.ts', 'db/sql.ts'],
  charts: ['model', 'text', 'queries/rows.ts'],
  tables: ['model', 'text', 'queries/rows.ts'],
  views: ['model', 'text', 'state', 'queries', 'checks', 'charts', 'tables', 'own-files'],
  // The one place that joins the front door of the data to the database.
  'views/data': [
    'model',
    'text',
    'state',
    'queries',
    'checks',
    'charts',
    'tables',
    'ingest',
    'db',
    'own-files',
  ],
  // Keeps the site in the browser; a program of its own.
  'service-worker': [],
  app: [
    'model',
    'text',
    'db',
    'ingest',
    'checks',
    'state',
    'queries',
    'charts',
    'tables',
    'views',
    'service-worker',
    'own-files',
  ],
  // In the manner of the site.
  embed: ['model', 'text', 'state', 'queries', 'charts', 'tables', 'views', 'app/styles/index.css'],
  // Pages drawn when the site is built, out of the views.
  share: ['model', 'text', 'state', 'queries', 'charts', 'tables', 'views'],
  cli: [
    'share',
    'model',
    'text',
    'db',
    'ingest',
    'checks',
    'state',
    'queries',
    'charts',
    'tables',
    'views',
    'service-worker',
  ],
};
const FOLDERS = Object.keys(MAY_IMPORT).filter((folder) => !folder.includes('/'));

/** Packages that one folder alone may import, or two (`a|b`). */
const OWNED_PACKAGES = [
  { owner: 'ingest', pattern: 'papaparse' },
  { owner: 'ingest', pattern: 'pdfjs-dist' },
  { owner: 'ingest', pattern: 'htmlparser2|@e965/xlsx' },
  { owner: 'ingest|views|cli', pattern: 'fflate' },
  { owner: 'charts', pattern: 'echarts(-for-react)?' },
  { owner: 'tables', pattern: '@tanstack/react-(table|virtual)' },
  { owner: 'views', pattern: 'idb|pptxgenjs|docx|write-excel-file' },
  { owner: 'views', pattern: 'codemirror|@codemirror/.+|@lezer/.+|minisearch|pinyin-pro' },
  { owner: 'cli', pattern: '@napi-rs/canvas' },
  { owner: 'db', pattern: '@duckdb/duckdb-wasm|apache-arrow' },
];

/** Globals that one folder alone may use (`app` reads the address once, to start). */
const OWNED_GLOBALS = [
  { owners: ['text'], name: 'Intl' },
  { owners: ['db', 'views/data', 'own-files'], name: 'Worker' },
  { owners: ['state', 'app', 'embed'], name: 'location' },
  { owners: ['state', 'app'], name: 'history' },
];

/**
 * The import rules of one folder, as patterns of what is forbidden there.
 * @param {string} folder
 * @param {readonly string[]} allowed
 */
function forbiddenImports(folder, allowed) {
  const [own = folder] = folder.split('/');
  const whole = [own, ...allowed.filter((path) => !path.includes('/'))];
  const files = allowed.filter((path) => path.includes('/')).map((path) => path.replaceAll('.', '\\.'));
  const others = FOLDERS.filter((other) => !whole.includes(other)).join('|');
  const except = files.length > 0 ? `(?!(${files.join('|')})$)` : '';
  return [
    ...(others
      ? [{ regex: `^(\\.\\./)+${except}(${others})/`, message: `src/${folder} 不得引用它 (MAY_IMPORT)` }]
      : []),
    ...OWNED_PACKAGES.filter(({ owner }) => !owner.split('|').includes(own)).map(({ owner, pattern }) => ({
      regex: `^(${pattern})(/|$)`,
      message: `only src/${owner} imports this package`,
    })),
  ];
}

const NO_DEFAULT_EXPORT = [{ selector: 'ExportDefaultDeclaration', message: 'every export has its name' }];

/** @param {unknown[]} options @returns {['error', ...unknown[]]} */
const error = (...options) => ['error', ...options];

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const [own = folder] = folder.split('/');
  const patterns = forbiddenImports(folder, allowed);
  const notOwned = OWNED_GLOBALS.filter(
    ({ owners }) => !owners.includes(own) && !owners.includes(folder),
  ).map(({ name }) => name);
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': error({ patterns }),
      'no-restricted-globals': error(...notOwned),
      'no-restricted-properties': error(
        ...notOwned.flatMap((property) =>
          ['window', 'document', 'globalThis'].map((object) => ({ object, property })),
        ),
      ),
      'no-restricted-syntax': error(
        ...NO_DEFAULT_EXPORT,
        ...patterns.map(({ regex, message }) => ({
          // A dynamic import() is an import.
          selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
        ...(own === 'text'
          ? []
          : [
              {
                selector: 'CallExpression[callee.property.name=/^toLocale/]',
                message: 'src/text owns formats',
              },
            ]),
      ),
    },
  };
});

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-offline',
    '.generated',
    'test-results',
    'playwright-report',
    'coverage',
    'out',
  ]),
  // The rules that ask for types are oxlint's (.oxlintrc.json): with the compiler in Go they take a tenth of the time.
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // No linter is told to look away; oxlint would listen.
      'no-warning-comments': ['error', { terms: ['eslint-disable', 'oxlint-disable'], location: 'anywhere' }],
    },
  },
  { files: ['src/**/*.tsx', 'test/**/*.tsx', 'src/**/use-*.ts'], ...reactHooks.configs.flat.recommended },
  // Only of use to React's compiler, which is not used here.
  { files: ['src/tables/**/*.tsx'], rules: { 'react-hooks/incompatible-library': 'off' } },
  ...folderRules,
  { files: ['src/cli/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-syntax': 'off' } },
);
