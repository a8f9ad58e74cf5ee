/**
 * `npm test`: everything that proves the product, one line a step. Set-up included: the old engine and
 * the browser that the tests need are found or installed by the steps themselves.
 */
import { bin, node, runSteps } from './steps.mjs';

runSteps([
  { name: 'build (with sizes)', ...node('scripts/build.mjs'), shows: true },
  { name: 'old engine for the launch bundle', ...node('scripts/old-engine.mjs') },
  { name: 'check: types, lint, format, layers, docs', ...node('scripts/check.mjs'), shows: true },
  { name: 'tests', ...bin('jest', ...process.argv.slice(2)), shows: true },
  {
    name: 'tests in Chromium: contract with office.js, end to end',
    ...bin('jest', '--config', 'jest.browser.config.cjs', ...process.argv.slice(2)),
    shows: true,
  },
]);
