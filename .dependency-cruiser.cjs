/**
 * The walls that the compiler cannot see: siblings, cycles, test-only files, and who may import
 * whom above the pure folders. `npm run check` runs it over src, test, bench and simulator together.
 */
const PURE = '^src/(core|detectors|attachments|policy|i18n)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-knows-only-core',
      comment: 'core receives detectors, readers, policy and texts as arguments.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'data-layers-know-only-core-and-themselves',
      severity: 'error',
      from: { path: '^src/(detectors|attachments|policy|i18n)/' },
      to: { pathNot: ['^src/core/', '^src/$1/'] },
    },
    {
      name: 'a-detector-knows-core-and-itself',
      comment: 'What two detectors share belongs to core, or to detectors/shared as data.',
      severity: 'error',
      from: { path: '^src/detectors/([^/]+)/', pathNot: '^src/detectors/shared/' },
      to: { path: '^src/detectors/', pathNot: ['^src/detectors/$1/', '^src/detectors/shared/'] },
    },
    {
      name: 'engine-wires-the-pure-folders-only',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { pathNot: [PURE, '^src/engine/'] },
    },
    {
      name: 'office-does-not-look-up',
      severity: 'error',
      from: { path: '^src/office/' },
      to: { path: '^src/(launchevent|taskpane|cli|engine)/|^simulator/' },
    },
    {
      name: 'nothing-imports-the-entry-points',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(launchevent|taskpane|cli)/' },
      to: { path: '^src/(launchevent|taskpane|cli)/|^(simulator|test|bench)/' },
    },
    {
      name: 'examples-are-for-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '/examples(\\.ts$|/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^|/)(dist|build|\\.tsbuild|\\.cache)/|^bench/node_modules|^test/engines/node_modules',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
