/**
 * What the compiler cannot see: promises left alone, clocks and randomness in pure code, regular
 * expressions that stop the whole bundle in classic Outlook. Layers between folders are kept by the
 * TypeScript project references and dependency-cruiser, not here.
 */
import tseslint from 'typescript-eslint';

/** Folders that may know nothing but their arguments. */
const PURE = ['core', 'detectors', 'attachments', 'policy', 'i18n', 'engine'].map(
  (folder) => `src/${folder}/**/*.ts`,
);
/** Everything that ends in dist/launchevent.js. */
const IN_LAUNCH_BUNDLE = [...PURE, 'src/office/**/*.ts', 'src/launchevent/**/*.ts'];

const noClassicTraps = [
  {
    selector: 'Literal[regex.pattern=/\\\\[pP]\\{|\\(\\?<[=!a-zA-Z]/]',
    message:
      'Property escapes, lookbehind and named groups are a parse error for the whole bundle in classic Outlook.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(normalize|localeCompare|toLocale[A-Za-z]*)$/]',
    message: 'Needs ICU, which classic Outlook lacks: fold by table (core/text.ts).',
  },
];
const noHiddenInputs = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pure code does not ask the clock: take it as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure code does not ask the clock: take it as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pure code is not random: the same message gets the same verdict.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      '.tsbuild/',
      '.cache/',
      '**/node_modules/',
      'test/fixtures/',
      '**/*.generated.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: IN_LAUNCH_BUNDLE,
    rules: {
      'no-restricted-syntax': ['error', ...noClassicTraps],
      'no-restricted-globals': ['error', 'Intl', 'TextDecoder', 'atob', 'btoa', 'crypto', 'fetch'],
    },
  },
  {
    files: PURE,
    rules: { 'no-restricted-syntax': ['error', ...noClassicTraps, ...noHiddenInputs] },
  },
  {
    files: ['src/cli/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts', 'simulator/**/*.ts', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
);
