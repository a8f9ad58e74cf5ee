/**
 * Every detector against its own examples, with all detectors at work as in the product: what is
 * marked is found at exactly that span, what is not marked stays silent.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createBudget } from '../../src/core/budget';
import { createChecker } from '../../src/core/check';
import type { DetectorExample } from '../../src/core/detector';
import { CONFIDENCES, LANGUAGES, type Finding } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors/index';

const FOLDER = join(__dirname, '../../src/detectors');
/** Folders that hold no detector of their own. */
const NOT_IN_LIST = ['shared', 'organisation'];
const TODAY = { year: 2026, month: 11, day: 22 };
const checker = createChecker(DETECTORS);

const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_IN_LIST.includes(entry.name))
  .filter((entry) => existsSync(join(FOLDER, entry.name, 'index.ts')))
  .map((entry) => entry.name);

test('the list holds every folder, once, and nothing else', () => {
  expect(DETECTORS.map(({ id }) => id).sort()).toEqual(folders.sort());
});

describe.each(DETECTORS.map((detector) => [detector.id, detector] as const))(
  '%s',
  (id, detector) => {
    const { examples } = readExamples(id);
    const matches = examples.filter(({ text }) => text.includes('[['));

    test('has a label in every language', () => {
      for (const language of LANGUAGES) expect(detector.label[language].length).toBeGreaterThan(2);
    });

    test('has at least eight matches and eight passes, public numbers eight passes', () => {
      if (detector.category !== null) expect(matches.length).toBeGreaterThanOrEqual(8);
      expect(examples.length - matches.length).toBeGreaterThanOrEqual(8);
    });

    test.each(examples.map((example) => [example.why, example] as const))('%s', (_why, example) => {
      const { text, spans } = unmark(example.text);
      const findings = check(text).filter((finding) => finding.detector === id);
      const lowest = CONFIDENCES.indexOf(example.atLeast ?? 'medium');
      const loud = findings.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) >= lowest);
      const found = loud.map(({ start, end, count }) => ({ start, end, count }));
      expect(found).toEqual(spans);
    });
  },
);

function check(text: string): readonly Finding[] {
  const part = { location: { part: 'body' as const, path: [] }, text, zones: [] };
  const limits = { timeMs: 60_000, bytesOut: 1e9, entries: 1e6, characters: 1e9 };
  const result = checker.check([part], {
    today: TODAY,
    budget: createBudget(() => 0, limits),
    participants: [],
  });
  expect(result.unchecked).toEqual([]);
  return result.findings;
}

/** Takes the marks out; repeats of one value count at its first place. */
function unmark(marked: string) {
  const spans: { start: number; end: number; count: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[[^\]]*\]\])/)) {
    const isMarked = piece.startsWith('[[') && piece.endsWith(']]');
    const plain = isMarked ? piece.slice(2, -2) : piece;
    if (isMarked) addSpan(plain);
    text += plain;
  }
  return { text, spans };

  function addSpan(plain: string): void {
    const compact = (value: string) => value.replace(/[^0-9a-z]/gi, '').toUpperCase();
    const same = spans.find(({ start, end }) => compact(text.slice(start, end)) === compact(plain));
    if (same === undefined) {
      spans.push({ start: text.length, end: text.length + plain.length, count: 1 });
    } else same.count++;
  }
}

/** Rows of `examples`, or of `matches` and `passes` where a file keeps them apart. */
function readExamples(id: string): { readonly examples: readonly DetectorExample[] } {
  const file = join(FOLDER, id, 'examples.ts');
  if (!existsSync(file)) return { examples: [] };
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const lists: { readonly [name: string]: readonly DetectorExample[] } = require(file);
  return {
    examples: lists.examples ?? [
      ...(lists.matches ?? []),
      ...(lists.claims ?? []),
      ...(lists.passes ?? []),
    ],
  };
}
