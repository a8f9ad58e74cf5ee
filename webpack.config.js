/**
 * Three outputs from one source tree:
 * - `dist/launchevent.js`: one self-contained file for web views and classic Outlook (ES2016, no chunks);
 * - `dist/taskpane.*.js` and `dist/engine.js`: the pane, and the same engine as the handler, loaded after
 *   the first paint;
 * - `build/cli/sluice.js`: the command, for Node.
 *
 * `scripts/build.mjs` calls this with the resolved policy in place (build/policy.json, build/pane-policy.json)
 * and prints the shares. Options come through `--env`: url, officejs.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const {
  withoutDocumentation,
  shorterNullish,
  flatAssign,
  shortBuiltIns,
} = require('./scripts/shorter-code.cjs');
const INTERNAL_NAMES = require('./scripts/internal-names.cjs');

const root = __dirname;
/** What manifest.xml in the repository says; replaced by the real host. */
const PLACEHOLDER_URL = 'https://localhost:3000';
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const LAUNCH_TARGET = 'es2016';
const LAUNCH_SHORTER = [shorterNullish, flatAssign, shortBuiltIns];

/** Type checking is `tsc -b`'s job, which runs before every build; here files are only translated. */
function typescript(target) {
  return {
    test: /\.tsx?$/,
    loader: 'ts-loader',
    options: {
      transpileOnly: true,
      configFile: path.join(root, 'tsconfig.bundle.json'),
      compilerOptions: { target },
      getCustomTransformers: () => ({
        before: [withoutDocumentation],
        after: target === LAUNCH_TARGET ? LAUNCH_SHORTER : [shorterNullish],
      }),
      instance: target,
    },
  };
}

/** Reviewed as they stand, bundled a third smaller. */
const WORDS = {
  test: /src.(?:detectors.*|core.*wording)\.json$/,
  type: 'json',
  loader: path.join(root, 'scripts/pack-lexicon.cjs'),
};

function shared(name, target) {
  return {
    name,
    mode: 'production',
    context: root,
    devtool: false,
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      alias: {
        '#policy': path.join(root, 'build/policy.json'),
        '#pane-policy': path.join(root, 'build/pane-policy.json'),
      },
    },
    // Word lists and the policy as literals, whose keys need no quotes: 10 kB less than text that is parsed.
    module: {
      rules: [typescript(target), WORDS],
      generator: { json: { JSONParse: false } },
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, '.cache/webpack'),
      buildDependencies: {
        config: [
          __filename,
          require.resolve('./scripts/shorter-code.cjs'),
          require.resolve('./scripts/internal-names.cjs'),
        ],
      },
    },
    stats: 'errors-warnings',
  };
}

/** ASCII only, so that no host can misread the file's encoding; no syntax newer than the floor. */
function minifier(ecma, more = {}, mangle = {}) {
  return new MinimizerPlugin({
    extractComments: false,
    minimizerOptions: {
      ecma,
      compress: { passes: 3, keep_fargs: false, hoist_props: true, ...more },
      mangle,
      format: { ascii_only: true, comments: false },
    },
  });
}

/**
 * The launch bundle holds no code but ours: no getter does more than answer, and nothing is called with
 * `new`, so functions without `this` may become arrows. 4 kB less. Comparisons stay as they are: a character
 * behind the end of a text is NaN, of which `!(a < b)` and `a >= b` say different things.
 */
const OWN_CODE = { pure_getters: true, unsafe_arrows: true, passes: 5 };
const SHORT_NAMES = {
  properties: { regex: new RegExp(`^(?:${INTERNAL_NAMES.join('|')})$`), keep_quoted: true },
};

function launchEvent() {
  return {
    ...shared('launchevent', LAUNCH_TARGET),
    target: ['web', 'es5'],
    entry: { launchevent: './src/launchevent/launchevent.ts' },
    output: { path: path.join(root, 'dist'), filename: '[name].js' },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [minifier(2016, OWN_CODE, SHORT_NAMES)],
    },
    // scripts/sizes.mjs holds the budget and says by which share it is broken.
    performance: { hints: false },
  };
}

function taskPane(officeJs) {
  const officeOrigin = new URL(officeJs, PLACEHOLDER_URL).origin;
  const page = (name, options, folder = 'src/taskpane') =>
    new HtmlPlugin({
      template: `./${folder}/${name}.html`,
      filename: `${name}.html`,
      templateParameters: { officeJs, officeOrigin },
      ...options,
    });
  return {
    ...shared('taskpane', 'es2018'),
    target: ['web', 'es2018'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      engine: { import: './src/taskpane/engine.ts', filename: 'engine.js' },
      probe: { import: './src/taskpane/probe.ts', filename: 'probe.js' },
    },
    output: { path: path.join(root, 'dist'), filename: '[name].[contenthash:8].js' },
    optimization: { splitChunks: false, runtimeChunk: false, minimizer: [minifier(2018)] },
    performance: { hints: false },
    plugins: [
      page('taskpane', { chunks: ['taskpane'], scriptLoading: 'defer' }),
      page('probe', { inject: false }),
      page('launchevent', { inject: false }, 'src/launchevent'),
    ],
  };
}

/** A host may have a path; the domains that may open in the pane have none. */
function hostedManifest(manifest, url) {
  const { origin } = new URL(url);
  return manifest
    .split(`<AppDomain>${PLACEHOLDER_URL}`)
    .join(`<AppDomain>${origin}`)
    .split(PLACEHOLDER_URL)
    .join(url);
}

function staticFiles(url) {
  return new CopyPlugin({
    patterns: [
      {
        from: 'manifest.xml',
        to: 'manifest.xml',
        transform: (content) => hostedManifest(content.toString(), url),
      },
      { from: 'src/icons/*.png', to: 'icons/[name][ext]' },
      { from: 'src/taskpane/support.html', to: 'support.html' },
    ],
  });
}

function command() {
  return {
    ...shared('cli', 'es2022'),
    target: 'node20',
    entry: { sluice: './src/cli/sluice.ts', 'build-policy': './src/cli/build-policy.ts' },
    output: {
      path: path.join(root, 'build/cli'),
      filename: '[name].js',
      library: { type: 'commonjs2' },
    },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

module.exports = (env = {}) => {
  const url = (env.url ?? PLACEHOLDER_URL).replace(/\/+$/, '');
  const officeJs = env.officejs ?? OFFICE_JS_CDN;
  const pane = taskPane(officeJs);
  const all = [command(), launchEvent(), { ...pane, plugins: [...pane.plugins, staticFiles(url)] }];
  const only = env.only === undefined ? null : String(env.only).split(',');
  return only === null ? all : all.filter(({ name }) => only.includes(name));
};

module.exports.hostedManifest = hostedManifest;
