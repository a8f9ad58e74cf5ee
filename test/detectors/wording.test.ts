/** Words of grammar are data that cannot break a pattern: core/wording.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/core/types';
import { foldText } from '../../src/core/text';
import { anyOf, wordsOf, type Wording } from '../../src/core/wording';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a webpack loader is CommonJS
const { packFile } = require('../../scripts/pack-lexicon.cjs') as {
  packFile(data: unknown, file: string): { readonly [name: string]: Wording };
};

interface WordingFile {
  readonly source: string;
  readonly review: string;
  readonly text: 'folded' | 'as typed';
  readonly [name: string]: Wording | string;
}

const FOLDER = path.resolve(__dirname, '../../src');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('wording.json'))
  .sort();

function readFile(file: string): WordingFile {
  return JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as WordingFile;
}

function wordingsOf(file: WordingFile): readonly (readonly [string, Wording])[] {
  return Object.entries(file).filter((entry): entry is [string, Wording] => {
    return typeof entry[1] !== 'string';
  });
}

const LISTS = FILES.flatMap((file) => {
  const data = readFile(file);
  return wordingsOf(data).map(
    ([name, wording]) => [`${file}: ${name}`, data.text, wording] as const,
  );
});

const UNBOUNDED = /(?<!\\)[*+]|\{\d+,\}/;
const WORDS = /[A-Za-z\u00c0-\u024f]+/g;

test.each(LISTS)('%s', (_name, text, wording) => {
  expect(Object.keys(wording)).toEqual([...LANGUAGES]);
  for (const pieces of Object.values(wording)) {
    expect(pieces).toEqual([...new Set(pieces)]);
    for (const piece of pieces) {
      // Broken on its own, it would break the pattern of all languages.
      expect(() => new RegExp(`(?:${piece})`)).not.toThrow();
      expect(piece).not.toMatch(UNBOUNDED);
      // One that may be nothing would be met everywhere.
      expect(new RegExp(`^(?:${piece})$`).test('')).toBe(false);
      // A capital or an accent would never be met in folded text.
      const words = piece.replace(/\\./g, ' ').match(WORDS) ?? [];
      const spelled = text === 'folded' ? foldText : (word: string) => word.toLowerCase();
      expect(words.map((word) => spelled(word))).toEqual(words);
    }
  }
});

function split(wording: Wording): readonly string[] {
  return anyOf(wording).slice('(?:'.length, -1).split('|');
}

test.each(FILES)('%s says the same in the bundles', (file) => {
  const data = readFile(file);
  const packed = packFile(data, file);
  // What several languages have stands there once, so order and number differ.
  for (const [name, wording] of wordingsOf(data))
    expect(new Set(split(packed[name]!))).toEqual(new Set(split(wording)));
  expect(Object.keys(packed)).not.toContain('source');
});

test.each<[string, readonly Wording[], string, string]>([
  ['a word of any language', [{ nl: ['mijn'], fr: ['mon', 'ma'], de: [], en: [] }], 'ma', 'son'],
  [
    'words of two lists',
    [
      { nl: ['uw'], fr: [], de: [], en: [] },
      { nl: ['je'], fr: [], de: [], en: [] },
    ],
    'je',
    'uwe',
  ],
])('%s is met, another is not', (_why, wordings, met, other) => {
  const pattern = new RegExp(`^${anyOf(...wordings)}$`);
  expect([met, other].map((word) => pattern.test(word))).toEqual([true, false]);
});

const LABELS: Wording = { nl: ['aan'], fr: ['a', 'repondre a'], de: [], en: ['to'] };

test.each([
  ['lists', LABELS],
  ['the text of the bundles', packFile({ labels: LABELS }, 'wording.json')['labels']!],
])('the words of all languages, from %s', (_why, wording) => {
  expect(wordsOf(wording)).toEqual(['aan', 'a', 'repondre a', 'to']);
});
