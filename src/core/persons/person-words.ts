/**
 * The words that person evidence is read from: which lists there are, and a table to look tokens up in.
 *
 * The lists themselves are data (`detectors/shared/person/`), handed in. Matching folds case and
 * accents; a phrase may hold several words. Built once, 1,500 entries in about a millisecond.
 */
import {
  BIT,
  PERSON_LISTS,
  type PersonList,
  type PersonPatterns,
  type PersonWords,
} from './person-lists';
import type { Tokens } from './person-tokens';
import { emptyMarks, hasLetters, MARK_SHIFT, setMark } from '../phrases/phrases';
import { FOLD, foldText, LETTER_A, LETTER_Z, SKIP } from '../text';
import { addSpecialToHash, addToHash, HASH_SEED, HASH_SPREAD, hashOf } from '../token-hash';

/** A phrase of several words: what follows its first word. */
interface Phrase {
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
  // Two thousand first names: as they stand, not taken apart.
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

/** Fills `bits` of all tokens; returns all bits that any of them has. */
export function lookUpAll(table: PersonTable, text: string, tokens: Tokens): number {
  const { marks } = table;
  const { hashes, bits, length } = tokens;
  let all = 0;
  for (let index = 0; index < length; index++) {
    const mark = Math.imul(hashes[index]!, HASH_SPREAD) >>> MARK_SHIFT;
    const isMarked = (marks[mark >>> 5]! & (1 << (mark & 31))) !== 0;
    const found = isMarked ? lookUp(table, text, tokens, index) : 0;
    bits[index] = found;
    all |= found;
  }
  return all;
}

/** Is the word that begins at `start` a title or first name, or part of one? */
export function isNameWord(table: PersonTable, text: string, start: number): boolean {
  const { slotHash, slotWord, words, alone } = table;
  let hash = HASH_SEED;
  let end = start;
  for (; end < text.length; end++) {
    const fold = FOLD[text.charCodeAt(end)]!;
    if (fold < LETTER_A) break;
    hash = fold < SKIP ? addToHash(hash, fold) : addSpecialToHash(hash, fold);
  }
  const mask = slotHash.length - 1;
  for (let slot = hash & mask; slotWord[slot] !== 0; slot = (slot + 1) & mask) {
    const word = slotWord[slot]! - 1;
    if (slotHash[slot] !== hash || !hasLetters(text, start, end, words[word]!)) continue;
    return (alone[word]! & NAME_WORD) !== 0;
  }
  return false;
}

/** Bits of the lists that hold the word at `index`, alone or as the beginning of a phrase. */
function lookUp(table: PersonTable, text: string, tokens: Tokens, index: number): number {
  const { slotHash, slotWord, words, alone, phrases } = table;
  const mask = slotHash.length - 1;
  const hash = tokens.hashes[index]!;
  for (let slot = hash & mask; slotWord[slot] !== 0; slot = (slot + 1) & mask) {
    if (slotHash[slot] !== hash) continue;
    const word = slotWord[slot]! - 1;
    // The letters settle a collision of hashes.
    if (!hasLetters(text, tokens.starts[index]!, tokens.ends[index]!, words[word]!)) continue;
    let found = alone[word]!;
    const beginning = phrases[word]!;
    for (let at = 0; at < beginning.length; at++) {
      const phrase = beginning[at]!;
      if ((found & phrase.bit) === 0 && goesOn(phrase, tokens, index)) found |= phrase.bit;
    }
    return found;
  }
  return 0;
}

/** Do the words behind the one at `index` make up the rest of the phrase? */
function goesOn({ rest }: Phrase, tokens: Tokens, index: number): boolean {
  if (index + rest.length >= tokens.length) return false;
  for (let at = 0; at < rest.length; at++) {
    const next = index + 1 + at;
    if (tokens.hashes[next] !== rest[at]) return false;
    if (tokens.starts[next]! - tokens.ends[next - 1]! > 2) return false;
  }
  return true;
}
