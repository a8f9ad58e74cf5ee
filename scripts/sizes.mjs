/**
 * Prints what the launch bundle and the pane weigh, by share, and whether each holds its budget
 * (docs/architecture.md). Shares: each module minified alone, scaled to the file.
 */
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { minify } from 'terser';
import { packFile } from './pack-lexicon.cjs';
import { withoutDocumentation } from './shorter-code.cjs';
import ts from 'typescript';
import { ROOT } from './steps.mjs';

/** Shares of dist/launchevent.js in the order of printing, in kB of minified code. */
const SHARES = [
  {
    name: 'lexicons',
    most: 345,
    // Words are data wherever they stand: those of zones lie beside the code that reads them.
    test: /src\/(detectors|core)\/.*(lexicon|words|wording|label).*\.json$|\/lexicon\//,
  },
  { name: 'policy', most: 60, test: /build\/policy\.json$/ },
  { name: 'readers', most: 200, test: /src\/attachments\// },
  // With the first looks that spare most numbers a judgement, and the ways people write a password or where
  // somebody lives.
  { name: 'detectors', most: 95, test: /src\/detectors\// },
  // Zones, person evidence, word forms, typos and the decision live here too: more than first planned,
  // below the whole's budget.
  { name: 'core and engine', most: 160, test: /src\/(core|engine)\// },
  { name: 'Office, handler, texts', most: 30, test: /./ },
];
/** Classic Outlook loads it before each send. With each pack; what an organisation adds is its own. */
const LAUNCH_KB = 800;
const PANE_GZIP_KB = 150;

/**
 * Prints the table; false when a budget is broken. `packs` are the handler's policies as JSON by pack, to be
 * weighed in place of the built one; null where an organisation builds its own, which may pass the whole's
 * budget by what it adds to the policy.
 */
export async function printSizes(stats, packs) {
  const dist = path.join(ROOT, 'dist');
  const launch = await readFile(path.join(dist, 'launchevent.js'));
  const shares = await launchShares(stats, launch.length);
  console.log(`dist/launchevent.js  ${kB(launch.length)} kB of ${LAUNCH_KB}`);
  for (const { name, bytes, most } of shares) {
    console.log(`  ${name.padEnd(26)} ${kB(bytes).padStart(6)} kB of ${most}`);
  }
  const broken = await brokenByPack(launch.length, packs);
  const files = await readdir(dist);
  const paneFile = files.find((file) => /^taskpane\..*\.js$/.test(file));
  const pane =
    paneFile === undefined ? 0 : gzipSync(await readFile(path.join(dist, paneFile))).length;
  const engine = gzipSync(await readFile(path.join(dist, 'engine.js'))).length;
  console.log(`dist/${paneFile}  ${kB(pane)} kB gzip of ${PANE_GZIP_KB}`);
  console.log(`dist/engine.js  ${kB(engine)} kB gzip, loaded after the first paint`);
  broken.push(...shares.filter(({ bytes, most }) => bytes > most * 1000).map(({ name }) => name));
  if (pane > PANE_GZIP_KB * 1000) broken.push('taskpane');
  if (broken.length > 0) console.error(`over budget: ${broken.join(', ')}`);
  return broken.length === 0;
}

/** `launchevent.js with be-prosecution`: whole bundles that are too large. */
async function brokenByPack(launchBytes, packs) {
  const limit = LAUNCH_KB * 1000;
  if (packs === null) {
    if (launchBytes > limit) console.log(`note: your overlay takes it past ${LAUNCH_KB} kB`);
    return [];
  }
  const built = await literalBytes(await readFile(path.join(ROOT, 'build/policy.json'), 'utf8'));
  const broken = [];
  for (const [pack, json] of Object.entries(packs)) {
    const bytes = launchBytes - built + (await literalBytes(json));
    console.log(`  with ${pack.padEnd(21)} ${kB(bytes).padStart(6)} kB`);
    if (bytes > limit) broken.push(`launchevent.js with ${pack}`);
  }
  return broken;
}

/** JSON as the bundle holds it: a literal whose keys need no quotes, in ASCII. */
async function literalBytes(json) {
  const format = { ascii_only: true };
  const { code } = await minify(`x=${json}`, { ecma: 2016, format });
  return code.length;
}

/** Each module's own minified size, scaled so that the shares add up to the file. */
async function launchShares(stats, fileBytes) {
  const detail = { nestedModules: true, modulesSpace: Infinity, nestedModulesSpace: Infinity };
  const { modules } = stats
    .toJson({ all: false, children: true, modules: true, ...detail })
    .children.find(({ name }) => name === 'launchevent');
  const files = leaves(modules).filter((name) => name.startsWith('./'));
  const sizes = await Promise.all(
    files.map(async (name) => ({ name, bytes: await minifiedBytes(name) })),
  );
  const allBytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const shares = SHARES.map((share) => ({ ...share, bytes: 0 }));
  for (const { name, bytes } of sizes) {
    shares.find(({ test }) => test.test(name)).bytes += (bytes / allBytes) * fileBytes;
  }
  return shares;
}

/** Concatenated modules hold their parts inside. */
function leaves(modules) {
  return modules.flatMap((module) =>
    module.modules ? leaves(module.modules) : [module.name ?? ''],
  );
}

async function minifiedBytes(name) {
  const text = await readFile(path.join(ROOT, name), 'utf8');
  if (name.endsWith('.json')) return asciiLength(minifiedJson(name, JSON.parse(text)));
  const options = { target: ts.ScriptTarget.ES2016, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: options,
    fileName: path.join(ROOT, name),
    transformers: { before: [withoutDocumentation] },
  });
  const format = { ascii_only: true, comments: false };
  const { code } = await minify(outputText, { module: true, ecma: 2016, format });
  // Imports and exports vanish when modules are joined.
  return code.replace(/import[^;]*;|export(?:\s*\{[^}]*\};?)?/g, '').length;
}

/** As the bundle holds it: word lists are packed. */
function minifiedJson(name, data) {
  return JSON.stringify(packFile(data, name));
}

/** The bundle is ASCII: an accent costs four characters (`\xe9`), the rest six. */
function asciiLength(text) {
  return text.replace(/[^\x00-\xff]/g, '......').replace(/[^\x00-\x7f]/g, '....').length;
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}
