/**
 * The words that person evidence is read from: which lists there are, and a table to look tokens up in.
 *
 * The lists themselves are data (`detectors/shared/person/`), handed in. Matching folds case and
 * accents; a phrase may hold several words. Built once, seven thousand entries in a few milliseconds.
 */
import { BIT, PERSON_LISTS, type PersonList, type PersonWords } from './person-lists';
import type { PersonPatterns } from './person-patterns';
import { emptyMarks, setMark } from '../phrases/phrases';
import { foldText, LETTER_A, LETTER_Z } from '../text';
import { hashOf } from '../token-hash';

/** A phrase of several words: what follows its first word. */
export interface Phrase {
  /** Hashes of the second word and those behind it. */
  readonly rest: readonly number[];
  readonly bit: number;
}

const NO_PHRASES: readonly Phrase[] = [];

export interface PersonTable {
  readonly patterns: PersonPatterns;
  /** One bit for each first word, by the same bits of its hash as the marks of phrases. */
  readonly marks: Int32Array;
  /** By slot: hash of a first word, and 1 + its place in the lists below (0: empty). */
  readonly slotHash: Int32Array;
  readonly slotWord: Int32Array;
  readonly words: readonly string[];
  /** By first word: the lists that hold it alone, as bits; and the phrases that begin with it. */
  readonly alone: Int32Array;
  readonly phrases: readonly (readonly Phrase[])[];
  /**
   * One bit for each word without which no line holds a name (titles, first names), a greeting or a sign
   * of people in general, by the same bits of the hash as the marks of phrases: the walk tests it in passing.
   */
  readonly nameMarks: Int32Array;
}

/** Set with a title's or first name's word, which the lists of the word itself may not say: `heer`. */
export const NAME_WORD = 1 << 30;
/** Lists of which the walk marks words. */
const NAMING: readonly PersonList[] = ['titles', 'firstNames'];
const HINTING: readonly PersonList[] = [
  ...NAMING,
  'salutations',
  'populations',
  'rates',
  'law',
  'genre',
];

/** The table while it grows. */
interface Draft extends PersonTable {
  readonly words: string[];
  readonly alone: Int32Array;
  readonly phrases: (readonly Phrase[])[];
}

export function buildPersonTable(words: PersonWords): PersonTable {
  const entries = PERSON_LISTS.reduce((sum, list) => sum + words[list].length, 0);
  // An entry brings two words at most, and at most half of the slots get used.
  let slots = 256;
  while (slots < entries * 4) slots *= 2;
  const draft: Draft = {
    patterns: words.patterns,
    marks: emptyMarks(),
    slotHash: new Int32Array(slots),
    slotWord: new Int32Array(slots),
    words: [],
    alone: new Int32Array(entries * 2),
    phrases: [],
    nameMarks: emptyMarks(),
  };
  for (const list of PERSON_LISTS) {
    for (const entry of words[list]) addEntry(draft, entry, list);
  }
  return draft;
}

function addEntry(draft: Draft, entry: string, list: PersonList): void {
  const isHint = HINTING.indexOf(list) >= 0;
  const isName = NAMING.indexOf(list) >= 0;
  const bit = BIT[list];
  // Three thousand first names: as they stand, not taken apart.
  if (isPlainWord(entry)) {
    const hash = hashOf(entry);
    draft.alone[addWord(draft, entry, hash)]! |= isName ? bit | NAME_WORD : bit;
    if (isHint) setMark(draft.nameMarks, hash);
    return;
  }
  const parts = wordsOf(entry);
  const first = parts[0];
  if (first === undefined) return;
  const id = addWord(draft, first, hashOf(first));
  if (parts.length === 1) draft.alone[id]! |= bit;
  else draft.phrases[id] = draft.phrases[id]!.concat({ rest: parts.slice(1).map(hashOf), bit });
  if (!isHint) return;
  // Of a phrase the longest word, which is the rarest: `les patients`, `de heer`.
  const seen = parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
  const hash = hashOf(seen);
  setMark(draft.nameMarks, hash);
  if (isName) draft.alone[addWord(draft, seen, hash)]! |= NAME_WORD;
}

/** The place of a word; a new one is in no list yet. */
function addWord(draft: Draft, word: string, hash: number): number {
  const { slotHash, slotWord, words } = draft;
  const mask = slotHash.length - 1;
  let slot = hash & mask;
  for (; slotWord[slot] !== 0; slot = (slot + 1) & mask) {
    const known = slotWord[slot]! - 1;
    if (slotHash[slot] === hash && words[known] === word) return known;
  }
  const id = words.length;
  words[id] = word;
  draft.phrases[id] = NO_PHRASES;
  slotHash[slot] = hash;
  slotWord[slot] = id + 1;
  setMark(draft.marks, hash);
  return id;
}

function isPlainWord(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code < LETTER_A || code > LETTER_Z) return false;
  }
  return phrase !== '';
}

function wordsOf(phrase: string): readonly string[] {
  return foldText(phrase)
    .split(/[^a-z]+/)
    .filter((part) => part !== '');
}
