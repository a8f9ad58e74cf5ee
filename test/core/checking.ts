/** Short ways for the tests of the check: a detector of a few words, a text, what was found. */
import { createBudget, type BudgetLimits } from '../../src/core/budget';
import { createChecker, type CheckResult } from '../../src/core/check';
import type { Candidate, Detector, Judgement, Surroundings } from '../../src/core/detector';
import type { TextPart } from '../../src/core/types';

export const FOUND: Judgement = { verdict: 'finding', confidence: 'high', evidence: ['test'] };

/** A detector that reports everything it is offered, unless told otherwise. */
export function detectorOf(changes: Partial<Detector>): Detector {
  return {
    id: 'test-number',
    category: 'id.national',
    takes: ['D11'],
    claimOrder: 50,
    words: {},
    masking: 'shape',
    label: { nl: 'proef', fr: 'essai', de: 'Probe', en: 'test' },
    about: { finds: '', decides: '', sources: [], misses: '' },
    judge: () => FOUND,
    ...changes,
  };
}

export function partOf(text: string, changes: Partial<TextPart> = {}): TextPart {
  return { location: { part: 'body', path: [] }, text, zones: [], ...changes };
}

export function checkParts(
  detectors: readonly Detector[],
  parts: readonly TextPart[],
  limits: Partial<BudgetLimits> = {},
): CheckResult {
  const roomy = { timeMs: 1e9, bytesOut: 1e9, entries: 1e9, characters: 1e9 };
  return createChecker(detectors).check(parts, {
    today: { year: 2026, month: 11, day: 22 },
    budget: createBudget(() => 0, { ...roomy, ...limits }),
    participants: [],
  });
}

/** The spans that a detector of these shapes is offered, in order of start. */
export function offered(shapes: readonly string[], text: string, words = {}): readonly string[] {
  const seen: Candidate[] = [];
  const judge = (candidate: Candidate): Judgement => {
    seen.push(candidate);
    return { verdict: 'pass' };
  };
  checkParts([detectorOf({ takes: shapes, judge, words })], [partOf(text)]);
  return seen
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => text.slice(start, end));
}

/** What one detector sees of the first candidate of a text. */
export function seenBy<T>(
  changes: Partial<Detector>,
  text: string,
  ask: (near: Surroundings, candidate: Candidate) => T,
): readonly T[] {
  const answers: T[] = [];
  const judge = (candidate: Candidate, near: Surroundings): Judgement => {
    answers.push(ask(near, candidate));
    return { verdict: 'pass' };
  };
  checkParts([detectorOf({ ...changes, judge })], [partOf(text)]);
  return answers;
}
