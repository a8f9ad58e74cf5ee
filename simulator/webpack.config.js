/**
 * The stand-in's own bundles, all in build/simulator/: the compose page, the Office object of the classic
 * runtime, and the server. `scripts/build.mjs` runs it; `node simulator/webpack.config.js` does so alone.
 * Nothing of it is deployed.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const webpack = require('webpack');

const root = path.dirname(__dirname);
const outDir = path.join(root, 'build', 'simulator');

function shared(name, target) {
  return {
    name: `simulator-${name}`,
    mode: 'production',
    context: root,
    devtool: false,
    // Always written, so that scripts/start.mjs can tell by the time whether they are stale.
    output: { path: outDir, filename: `${name}.js`, compareBeforeEmit: false },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: path.join(root, 'tsconfig.bundle.json'),
            compilerOptions: { target },
            instance: `simulator-${name}`,
          },
        },
      ],
    },
    optimization: { minimize: false, splitChunks: false },
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'webpack') },
  };
}

/** The page; QuickJS's WebAssembly lies beside it. */
function client() {
  const base = shared('client', 'es2022');
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: './simulator/client/main.ts',
    output: {
      ...base.output,
      publicPath: '/',
      chunkFilename: 'quickjs.[name].js',
      assetModuleFilename: 'quickjs.[hash:8][ext]',
    },
    plugins: [
      new CopyPlugin({
        patterns: ['index.html', 'simulator.css']
          .map((file) => `simulator/client/${file}`)
          .map((from) => ({ from, to: '[name][ext]' })),
      }),
    ],
  };
}

/** Runs inside QuickJS: one script, no newer syntax than classic Outlook takes. */
function thinOffice() {
  return {
    ...shared('thin-office', 'es2016'),
    target: ['web', 'es5'],
    entry: './simulator/classic/thin-office.ts',
  };
}

function server() {
  return {
    ...shared('server', 'es2022'),
    target: 'node20',
    entry: './simulator/server/main.ts',
    externals: { 'fast-xml-parser': 'commonjs fast-xml-parser' },
  };
}

const configurations = [client(), thinOffice(), server()];

/** Builds the stand-in; rejects with what webpack says. */
function buildSimulator() {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(outDir);
    });
  });
}

module.exports = { buildSimulator };

if (require.main === module) {
  buildSimulator().then(
    (folder) => console.log(`built ${path.relative(root, folder)}`),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
