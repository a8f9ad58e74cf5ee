/**
 * `npm start`: builds what is missing or stale, then serves the stand-in and prints its address.
 * PORT chooses the port; without it any free one is taken.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './steps.mjs';

const SOURCES = [
  'src',
  'simulator',
  'scripts',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
];
const BUILT = ['dist/manifest.xml', 'dist/launchevent.js', 'build/simulator/server.js'];

if (isStale()) {
  console.log('Building first; this takes a moment …');
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // A build over its size budget is red and yet complete: it can be looked at.
  if (status !== 0 && isStale()) process.exit(status ?? 1);
}
const server = spawn(process.execPath, [path.join(ROOT, 'build/simulator/server.js')], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

function isStale() {
  const built = BUILT.map((file) => path.join(ROOT, file));
  if (built.some((file) => !existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return SOURCES.some((source) => newest(path.join(ROOT, source)) > oldest);
}

function newest(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
