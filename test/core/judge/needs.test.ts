/**
 * `Detector.needs` saves work and changes no verdict: with it and without it the same is found, in all
 * examples of all detectors, as they stand and typed badly.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createBudget } from '../../../src/core/budget';
import { createChecker, type Checker } from '../../../src/core/check';
import type { Detector, DetectorExample } from '../../../src/core/detector';
import { DETECTORS } from '../../../src/detectors/index';
import { checkParts, detectorOf, partOf } from '../checking';

const NOTHING = { needs: undefined };
const ROOMY = { timeMs: 1e9, bytesOut: 1e9, entries: 1e9, characters: 1e9 };
const withoutNeeds = DETECTORS.map((detector): Detector => Object.assign({}, detector, NOTHING));
const quick = createChecker(DETECTORS);
const thorough = createChecker(withoutNeeds);

const EXAMPLES = DETECTORS.map(({ id }) => examplesOf(id)).flat();
const MISTYPED = [' ', '\u00a0', '\n', '\t', '.', '-', '/', '\u200b', '\uff11', '+', '(', '7', 'x'];

test('most detectors of numbers say what they need', () => {
  const ofNumbers = DETECTORS.filter(({ takes }) => takes.some((shape) => /^D\d+$/.test(shape)));
  expect(ofNumbers.filter(({ needs }) => needs === undefined)).toEqual([]);
});

test('the same findings in all examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(500);
  expect(EXAMPLES.filter((text) => !isSame(text))).toEqual([]);
});

test('the same findings with characters put in, left out and doubled', () => {
  const random = createRandom(20261122);
  const texts = EXAMPLES.map((text) => mistyped(text, random));
  expect(texts.filter((text) => !isSame(text))).toEqual([]);
});

test.each([
  ['a word that is needed stands near', 'NISS 850730', { words: ['strong'] }, 1],
  ['a word that is needed is missing', 'Ref 850730', { words: ['strong'] }, 0],
  ['the characters are possible', 'Ref 850730', { characters: yes }, 1],
  ['the characters are not', 'Ref 850730', { characters: no }, 0],
  ['either is enough', 'NISS 850730', { words: ['strong'], characters: no }, 1],
  ['a test that throws leaves it to the judgement', 'Ref 850730', { characters: boom }, 1],
  ['letters that only a full reading can tell', 'Ref 85\ud835\udfd8730', { characters: no }, 1],
])('judged or not: %s', (_why, text, needs, expected) => {
  const words = { strong: { fr: ['NISS'] } };
  const detector = detectorOf({ takes: ['D6'], words, needs });
  expect(checkParts([detector], [partOf(text)]).findings).toHaveLength(expected);
});

type Examples = {
  readonly [list in 'examples' | 'matches' | 'passes']?: readonly DetectorExample[];
};

function examplesOf(id: string): readonly string[] {
  const file = join(__dirname, '../../../src/detectors', id, 'examples.ts');
  if (!existsSync(file)) return [];
  const { examples = [], matches = [], passes = [] }: Examples = jest.requireActual(file);
  return [...examples, ...matches, ...passes].map(({ text }) => text.replace(/\[\[|\]\]/g, ''));
}

test('a header with more phrases than are looked through hides none', () => {
  const words = { strong: { fr: ['NISS'] }, other: { fr: ['dossier'] } };
  const detector = detectorOf({ takes: ['D6'], words, needs: { words: ['strong'] } });
  const table = `${'dossier '.repeat(400)}NISS\tnom\n850730\tx`;
  expect(checkParts([detector], [partOf(table)]).findings).toHaveLength(1);
});

function boom(): boolean {
  throw new Error('a mistake in a detector');
}

function yes(): boolean {
  return true;
}

function no(): boolean {
  return false;
}

/** Numbers from 0 to `below`, the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function isSame(text: string): boolean {
  return JSON.stringify(findingsOf(quick, text)) === JSON.stringify(findingsOf(thorough, text));
}

function findingsOf(checker: Checker, text: string): unknown {
  return checker.check([partOf(text)], {
    today: { year: 2026, month: 11, day: 22 },
    budget: createBudget(() => 0, ROOMY),
    participants: [],
  });
}

function mistyped(text: string, random: (below: number) => number): string {
  let typed = text;
  for (let change = 1 + random(6); change > 0; change--) {
    const at = random(typed.length);
    const put = random(10) < 7 ? MISTYPED[random(MISTYPED.length)]! : '';
    typed = typed.slice(0, at) + put + typed.slice(at + random(2));
  }
  return typed;
}
