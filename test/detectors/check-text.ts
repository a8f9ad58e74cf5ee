/** Runs the real checker over one text with all detectors, on a fixed day and without time limits. */
import { createBudget } from '../../src/core/budget';
import { createChecker } from '../../src/core/check';
import type { Detector } from '../../src/core/detector';
import type { Finding, TextPart } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors/index';

const TODAY = { year: 2026, month: 11, day: 21 };

const LIMITS = { timeMs: 1e9, bytesOut: 1e9, entries: 1e6, characters: 1e9 };
const builtIn = createChecker(DETECTORS);

/** Findings in a body; `more` are detectors beside the built-in ones. */
export function findingsIn(text: string, more: readonly Detector[] = []): readonly Finding[] {
  const part: TextPart = { location: { part: 'body', path: [] }, text, zones: [] };
  const checker = more.length === 0 ? builtIn : createChecker(DETECTORS.concat(more));
  const result = checker.check([part], {
    today: TODAY,
    budget: createBudget(() => 0, LIMITS),
    participants: [],
  });
  if (result.unchecked.length > 0) throw new Error(JSON.stringify(result.unchecked));
  return result.findings;
}

/** `a [[b]] c` as text and span; start -1 without marks. */
export function unmarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]');
  if (start < 0) return { text: marked, start: -1, end: -1 };
  const text = marked.slice(0, start) + marked.slice(start + 2, end) + marked.slice(end + 2);
  return { text, start, end: end - 2 };
}
