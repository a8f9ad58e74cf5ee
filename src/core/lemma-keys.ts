/**
 * Letters of words as numbers: by which words of a text the lemmas wait that have no terms yet
 * (pending-lemmas.ts). Five bits a letter, so that six of them are told apart exactly.
 */
import type { Group } from './phrase-terms';
import { FOLD, LETTER_A, LETTER_Z, SPACE } from './text';
import { HASH_SPREAD } from './token-hash';
import type { Language } from './types';
import { BEGINNING, isLong } from './word-beginnings';
import { formsOf } from './word-forms';

/** Bits for each letter of a beginning, and the bits of all that choose a bucket. */
export const KEY_SHIFT = 5;
export const KEY_BITS = 13;
/** Letters that most lemmas wait by; fewer, of a short word, must be all that it has. */
export const SURE_LETTERS = 6;
export const FEWEST_LETTERS = 5;
/** No ending takes more letters off a word. */
const LONGEST_ENDING = 4;

export function bucketOfKey(key: number): number {
  return Math.imul(key, HASH_SPREAD) >>> (32 - KEY_BITS);
}

/** The key of a beginning in folded letters. */
export function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) key = (key << KEY_SHIFT) ^ text.charCodeAt(at);
  return key;
}

/** The letters of a beginning by its key. */
export function lettersOfKey(key: number): string {
  let letters = '';
  for (let left = key; left !== 0;) {
    const code = (LETTER_A - 1) | (left & ((1 << KEY_SHIFT) - 1));
    letters = String.fromCharCode(code) + letters;
    left = (left ^ code) >> KEY_SHIFT;
  }
  return letters;
}

/** The key of the beginning of a lemma with one form, when it is as plain as most are; -1 for others. */
export function keyOfPlain(lemma: string): number {
  let key = 0;
  let at = 0;
  for (; at < BEGINNING && at < lemma.length; at++) {
    const code = lemma.charCodeAt(at);
    if (code === SPACE) break;
    if (code < LETTER_A || code > LETTER_Z) return -1;
    key = (key << KEY_SHIFT) ^ code;
  }
  return at > 0 && !isLong(lemma) ? key : -1;
}

/**
 * The key of up to six letters with which a word of the lemma begins in all its forms, the longest such
 * word; -1 when there is none. All words of a lemma must stand in the text, so any of them will do.
 */
export function keyOfLemma(lemma: string, group: Group): number {
  if (isLong(lemma)) return -1;
  let longest = FEWEST_LETTERS - 1;
  let found = -1;
  let start = 0;
  for (let at = 0; at <= lemma.length; at++) {
    if (at < lemma.length && FOLD[lemma.charCodeAt(at)]! >= LETTER_A) continue;
    const length = Math.min(at - start, SURE_LETTERS);
    if (length > longest && isFixed(lemma, start, at, group)) {
      const key = keyOfWord(lemma, start, length, group.language);
      if (key >= 0) {
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
  const isFirst = start === 0 && (language === 'fr' || language === 'de');
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
    key = (key << KEY_SHIFT) ^ fold;
  }
  return key >>> 0;
}
