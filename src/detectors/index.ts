/** The list of detectors: one line each, in alphabetical order; claim order is declared by each. */
import type { Detector } from '../core/detector';

export const DETECTORS: readonly Detector[] = [];
