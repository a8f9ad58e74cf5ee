/**
 * `npm run build`: types, policy, bundles, then the size of everything by share.
 *
 *   npm run build -- --url https://sluice.example.org --pack be-federal --overlay overlay.json
 *
 * --url       where dist/ will be hosted (https); default: the manifest's own https://localhost:3000
 * --pack      id of the policy pack built in; default be-federal
 * --overlay   JSON file of the organisation, laid over the pack
 * --officejs  URL of office.js; default Microsoft's CDN
 *
 * Nothing in dist/ is touched when the types or the policy are wrong: the last good build stays.
 */
import { createRequire } from 'node:module';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bin, ROOT, runStep } from './steps.mjs';
import { printSizes } from './sizes.mjs';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const configure = require('../webpack.config.js');
// Not part of what is deployed; it brings its own configuration.
const { buildSimulator } = require('../simulator/webpack.config.js');

const TODAY = new Date().toISOString().slice(0, 10);
const options = readOptions();
if (!runStep({ name: 'types', ...bin('tsc', '-b') })) process.exit(1);
await bundle('cli', options);
await writePolicy(options);
await rm(path.join(ROOT, 'dist'), { recursive: true, force: true });
const stats = await bundle('launchevent,taskpane', options);
await buildSimulator().catch((error) => fail(error.message));
if (!(await printSizes(stats, options.overlay ? null : await handlerPolicies()))) process.exit(1);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        pack: { type: 'string', default: 'be-federal' },
        overlay: { type: 'string' },
        officejs: { type: 'string' },
      },
    });
    for (const name of ['url', 'officejs']) {
      if (values[name] !== undefined && !/^https:\/\/[^\s]+$/.test(values[name])) {
        fail(`--${name} ${values[name]}: Outlook loads add-ins over https only`);
      }
    }
    return values;
  } catch (error) {
    return fail(error.message);
  }
}

/** Runs the named webpack configurations; prints what went wrong and stops. */
async function bundle(only, env) {
  const result = await new Promise((resolve, reject) => {
    webpack(configure({ ...env, only }), (error, stats) =>
      error ? reject(error) : resolve(stats),
    );
  });
  if (result.hasErrors()) fail(result.toString('errors-only'));
  return result;
}

/** The pack with its overlay, parsed and resolved; a problem names its path and stops the build. */
async function writePolicy({ pack, overlay }) {
  const { buildPolicy } = require(path.join(ROOT, 'build/cli/build-policy.js'));
  const built = await buildPolicy(pack, overlay ?? null, TODAY);
  if (!built.ok) fail(built.problems.join('\n'));
  built.remarks.forEach((remark) => console.error(`note: ${remark}`));
  await mkdir(path.join(ROOT, 'build'), { recursive: true });
  await writeFile(path.join(ROOT, 'build/policy.json'), built.handler);
  await writeFile(path.join(ROOT, 'build/pane-policy.json'), built.pane);
}

/** What the handler is given of each pack, for its size. */
async function handlerPolicies() {
  const { buildPolicy, PACK_IDS } = require(path.join(ROOT, 'build/cli/build-policy.js'));
  const built = await Promise.all(PACK_IDS.map((pack) => buildPolicy(pack, null, TODAY)));
  return Object.fromEntries(PACK_IDS.map((pack, index) => [pack, built[index].handler]));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
