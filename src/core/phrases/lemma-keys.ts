/**
 * Letters of words as numbers: by which words of a text the lemmas wait that have no terms yet
 * (pending-lemmas.ts). Five bits a letter, so that six of them are told apart exactly.
 */
import type { Group } from './phrase-terms';
import { FOLD, LETTER_A, LETTER_Z, PAIR, SPACE } from '../text';
import { HASH_SPREAD } from '../token-hash';
import type { Language } from '../types';
import { BEGINNING, isLong } from './word-beginnings';
import { formsOf } from './word-forms';

/** Bits of one letter: `a` is 1, so that shorter words are other numbers. */
export const LETTER_BITS = 5;
const ONE_LETTER = (1 << LETTER_BITS) - 1;
const BUCKET_BITS = 13;
export const KEY_BUCKETS = 1 << BUCKET_BITS;
const SEEN_BITS = 15;
/** Letters of a word that are looked at. */
export const SURE_LETTERS = 6;
/** No ending takes more letters off a word. */
const LONGEST_ENDING = 4;

/** The key with one letter more, given in its folded form. */
export function withLetter(key: number, fold: number): number {
  return (key << LETTER_BITS) | (fold & ONE_LETTER);
}

/** The last letter but `from` of a key, as `fold & 31` of its folded form. */
export function letterOfKey(key: number, from: number): number {
  return (key >>> (LETTER_BITS * from)) & ONE_LETTER;
}

/** The key of a beginning in folded letters. */
export function keyOf(letters: string): number {
  let key = 0;
  for (let at = 0; at < letters.length; at++) key = withLetter(key, letters.charCodeAt(at));
  return key;
}

/** The letters of a beginning by its key. */
export function lettersOfKey(key: number): string {
  let letters = '';
  for (let left = key; left !== 0; left >>>= LETTER_BITS) {
    letters = String.fromCharCode(LETTER_A - 1 + (left & ONE_LETTER)) + letters;
  }
  return letters;
}

export function bucketOfKey(key: number): number {
  return Math.imul(key, HASH_SPREAD) >>> (32 - BUCKET_BITS);
}

/** Which words have been seen, by their keys: one bit each, so rarely one too many. */
export type SeenWords = Int32Array;

export function noSeenWords(): SeenWords {
  return new Int32Array(1 << (SEEN_BITS - 5));
}

export function hasSeen(seen: SeenWords, key: number): boolean {
  const bit = Math.imul(key, HASH_SPREAD) >>> (32 - SEEN_BITS);
  return (seen[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

export function see(seen: SeenWords, key: number): void {
  const bit = Math.imul(key, HASH_SPREAD) >>> (32 - SEEN_BITS);
  seen[bit >>> 5]! |= 1 << (bit & 31);
}

/** The key of the beginning of a lemma with one form, when it is as plain as most are; -1 for others. */
export function keyOfPlain(lemma: string): number {
  let key = 0;
  let at = 0;
  for (; at < BEGINNING && at < lemma.length; at++) {
    const code = lemma.charCodeAt(at);
    if (code === SPACE) break;
    if (code < LETTER_A || code > LETTER_Z) return -1;
    key = withLetter(key, code);
  }
  return at > 0 && !isLong(lemma) ? key : -1;
}

/**
 * The key of the longest word of a lemma that no text has held yet; -1 when all have been seen. A word
 * counts by its first six letters, where these stand in all forms of the lemma.
 */
export function longestUnseen(seen: SeenWords, lemma: string, group: Group): number {
  if (isLong(lemma)) return -1;
  let longest = 0;
  let found = -1;
  let start = 0;
  for (let at = 0; at <= lemma.length; at++) {
    const fold = at < lemma.length ? FOLD[lemma.charCodeAt(at)]! : SPACE;
    if (fold >= LETTER_A) continue;
    if (fold === PAIR) return -1;
    const length = Math.min(at - start, SURE_LETTERS);
    if (length > longest) {
      const key = keyOfWord(lemma, start, length, group.language);
      if (key >= 0 && !hasSeen(seen, key) && isFixed(lemma, start, at, group)) {
        found = key;
        longest = length;
      }
    }
    start = at + 1;
  }
  return found;
}

/** Do the first six letters of this word, or all of a shorter one, stand in all forms of the lemma? */
function isFixed(lemma: string, start: number, end: number, { form, language }: Group): boolean {
  if (form === 'fixed') return true;
  const isLast = end === lemma.length;
  const isFirst = (language === 'fr' || language === 'de') && start <= lemma.indexOf(' ');
  if (!isLast && !isFirst) return true;
  if (end - start >= SURE_LETTERS + LONGEST_ENDING) return true;
  const { heads, headStart, tailStart } = formsOf(lemma, form, language);
  if (isFirst && heads.length > 1 && headStart < start + SURE_LETTERS) return false;
  return !isLast || tailStart >= start + SURE_LETTERS;
}

/** The key of the letters of a word; -1 for letters of other scripts, and for umlauts, which have two spellings. */
function keyOfWord(lemma: string, start: number, length: number, language: Language): number {
  let key = 0;
  for (let at = start; at < start + length; at++) {
    const code = lemma.charCodeAt(at);
    const fold = FOLD[code]!;
    if (fold > LETTER_Z || (code > 127 && language === 'de')) return -1;
    key = withLetter(key, fold);
  }
  return key;
}
