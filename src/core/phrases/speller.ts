/**
 * Hashes the words of a phrase piece by piece: stem first, then one ending after the other, going back
 * to the stem in between. Counts exactly as the walk and `tokensOf` do.
 */
import { FOLD, foldPair, isDigitFold, LETTER_A, LETTER_Z, OTHER, PAIR, SKIP } from '../text';
import { addSpecialToHash, addToHash, HASH_PRIME, HASH_SEED } from '../token-hash';

const NONE = 0;
const LETTERS = 1;
const DIGITS = 2;
const LETTER_E = 101;

export interface Speller {
  /** So many words are complete, and the last one has this kind and hash so far. */
  words: number;
  kind: number;
  hash: number;
  readonly hashes: number[];
  /** Whether `ä` counts as `ae`; without that it counts as `a`. */
  isSpelledOut: boolean;
  /** Has an umlaut come by since the beginning? */
  hasUmlaut: boolean;
}

export function createSpeller(): Speller {
  const start = { words: 0, kind: NONE, hash: HASH_SEED };
  return { ...start, hashes: [], isSpelledOut: false, hasUmlaut: false };
}

export function beginSpelling(speller: Speller, isSpelledOut: boolean): void {
  speller.words = 0;
  speller.kind = NONE;
  speller.isSpelledOut = isSpelledOut;
  speller.hasUmlaut = false;
}

/** Takes back what was spelled since the speller stood there. */
export function goBack(speller: Speller, words: number, kind: number, hash: number): void {
  speller.words = words;
  speller.kind = kind;
  speller.hash = hash;
}

/** Goes on with a stretch of a text. */
export function spell(speller: Speller, text: string, start: number, end: number): void {
  let { kind, hash } = speller;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    let fold = FOLD[code]!;
    if (kind === LETTERS && fold >= LETTER_A && fold <= LETTER_Z) {
      hash = Math.imul(hash ^ fold, HASH_PRIME);
    } else {
      if (fold === SKIP) continue;
      if (fold === PAIR) {
        fold = foldPair(text, i);
        if (fold !== OTHER) i++;
      }
      const kindHere = fold >= LETTER_A ? LETTERS : isDigitFold(fold) ? DIGITS : NONE;
      if (kindHere !== kind) {
        if (kind !== NONE) speller.hashes[speller.words++] = hash;
        kind = kindHere;
        hash = HASH_SEED;
      }
      if (kind === NONE) continue;
      hash = fold <= LETTER_Z ? addToHash(hash, fold) : addSpecialToHash(hash, fold);
    }
    if (code > 127 && isUmlaut(code)) {
      speller.hasUmlaut = true;
      if (speller.isSpelledOut) hash = addToHash(hash, LETTER_E);
    }
  }
  speller.kind = kind;
  speller.hash = hash;
}

/** How many words there are, the one under way among them; all their hashes then stand in `hashes`. */
export function wordsSpelled(speller: Speller): number {
  const { words, kind, hash, hashes } = speller;
  if (kind === NONE) return words;
  hashes[words] = hash;
  return words + 1;
}

/** ä, ö, ü, small or capital. */
function isUmlaut(code: number): boolean {
  const small = code | 32;
  return small === 0xe4 || small === 0xf6 || small === 0xfc;
}
