/**
 * Loads a TypeScript file of `src/` (and what it imports) into a script, without a build; ts.cjs does
 * the transpiling. Types are not checked here; `npm run check` does that.
 *
 *   import { loadSource } from './load-source.mjs';
 *   const { DETECTORS } = loadSource('src/detectors/index.ts');
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './steps.mjs';

const load = createRequire(import.meta.url);
load('./ts.cjs');

/** The exports of a source file, named from the root of the repository. */
export function loadSource(file) {
  return load(path.join(ROOT, file));
}
