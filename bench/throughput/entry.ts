/** What the benchmark takes from the product; bundled into `.cache/bench/engine.js`. */
export { createBudget } from '../../src/core/budget';
export { createChecker, type Checker } from '../../src/core/check';
export type { Detector } from '../../src/core/detector';
export type { Finding } from '../../src/core/types';
export { DETECTORS } from '../../src/detectors/index';
