/**
 * `npm run bench [throughput|handler|oracles]`: bundles the engine as it ships, installs the peers on first use
 * (bench/package.json has its own lock file, so that a newcomer's `npm ci` stays lean), and runs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import webpack from 'webpack';
import { ROOT } from './steps.mjs';

const PARTS = ['throughput', 'handler', 'oracles'];
const wanted = process.argv[2] ?? 'all';
if (wanted !== 'all' && !PARTS.includes(wanted)) {
  console.error(`there is no part "${wanted}"; the parts: ${PARTS.join(', ')}`);
  process.exit(2);
}
const bench = path.join(ROOT, 'bench');

if (!existsSync(path.join(bench, 'node_modules'))) {
  console.log('installing the peers (once) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], bench);
}
await bundle();
for (const part of PARTS) {
  if (wanted !== 'all' && wanted !== part) continue;
  const options = ['--expose-gc', '-r', './scripts/ts.cjs', `bench/${part}/index.ts`];
  run(process.execPath, options, ROOT);
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The engine in one file, as in the launch bundle: compiled for ES2016, minified, modules joined. */
function bundle() {
  const compiler = webpack({
    mode: 'production',
    target: 'node',
    context: ROOT,
    entry: './bench/throughput/entry.ts',
    output: {
      path: path.join(ROOT, '.cache/bench'),
      filename: 'engine.js',
      library: { type: 'commonjs2' },
    },
    resolve: { extensions: ['.ts', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /src.(?:detectors.*|core.*wording)\.json$/,
          type: 'json',
          loader: path.join(ROOT, 'scripts/pack-lexicon.cjs'),
        },
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: path.join(ROOT, 'tsconfig.bundle.json'),
            compilerOptions: { target: 'es2016' },
          },
        },
      ],
    },
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors())
        reject(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
}
