/**
 * Prints what the launch bundle and the pane weigh, by share, and whether each holds its budget
 * (design.md 9). Shares are minified sizes: each module's part of the source, scaled to the file.
 */
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { ROOT } from './steps.mjs';

/** Shares of dist/launchevent.js in the order of design.md 9, in kB of minified code. */
const SHARES = [
  {
    name: 'lexicons',
    most: 380,
    test: /src\/detectors\/.*(lexicon|words|label).*\.json$|\/lexicon\//,
  },
  { name: 'policy', most: 60, test: /build\/policy\.json$/ },
  { name: 'readers', most: 220, test: /src\/attachments\// },
  { name: 'detectors', most: 60, test: /src\/detectors\// },
  { name: 'engine, Office and texts', most: 80, test: /./ },
];
const LAUNCH_KB = 800;
const PANE_GZIP_KB = 150;

/** Prints the table; false when a budget is broken. */
export async function printSizes(stats) {
  const dist = path.join(ROOT, 'dist');
  const launch = await readFile(path.join(dist, 'launchevent.js'));
  const shares = launchShares(stats, launch.length);
  console.log(`dist/launchevent.js  ${kB(launch.length)} kB of ${LAUNCH_KB}`);
  for (const { name, bytes, most } of shares) {
    console.log(`  ${name.padEnd(26)} ${kB(bytes).padStart(6)} kB of ${most}`);
  }
  const files = await readdir(dist);
  const paneFile = files.find((file) => /^taskpane\..*\.js$/.test(file));
  const pane = gzipSync(await readFile(path.join(dist, paneFile))).length;
  const engine = gzipSync(await readFile(path.join(dist, 'engine.js'))).length;
  console.log(`dist/${paneFile}  ${kB(pane)} kB gzip of ${PANE_GZIP_KB}`);
  console.log(`dist/engine.js  ${kB(engine)} kB gzip, loaded after the first paint`);
  const broken = shares.filter(({ bytes, most }) => bytes > most * 1000).map(({ name }) => name);
  if (launch.length > LAUNCH_KB * 1000) broken.push('launchevent.js');
  if (pane > PANE_GZIP_KB * 1000) broken.push('taskpane');
  if (broken.length > 0) console.error(`over budget: ${broken.join(', ')}`);
  return broken.length === 0;
}

function launchShares(stats, fileBytes) {
  const child = stats
    .toJson({
      all: false,
      children: true,
      modules: true,
      nestedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
    })
    .children.find(({ name }) => name === 'launchevent');
  const bySource = leaves(child.modules ?? []);
  const sourceBytes = bySource.reduce((sum, { size }) => sum + size, 0);
  const shares = SHARES.map((share) => ({ ...share, bytes: 0 }));
  for (const { name, size } of bySource) {
    const share = shares.find(({ test }) => test.test(name));
    share.bytes += (size / sourceBytes) * fileBytes;
  }
  return shares;
}

/** Concatenated modules hold their parts inside. */
function leaves(modules) {
  return modules.flatMap((module) =>
    module.modules ? leaves(module.modules) : [{ name: module.name ?? '', size: module.size ?? 0 }],
  );
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}
