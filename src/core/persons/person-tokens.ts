/** The words of one line, with what a reader of names needs to know of each: where, capitals, hash. */
import { FOLD, isLetterFold, LETTER_A, SKIP } from '../text';
import { addSpecialToHash, addToHash, HASH_SEED } from '../token-hash';

/**
 * The words of a stretch of text, in order. One object is filled anew for each line, because a long
 * text has as many lines as there are objects to throw away.
 */
export interface Tokens {
  length: number;
  starts: Int32Array;
  ends: Int32Array;
  /** 0 lower case, 1 capital first, 2 capitals only (two letters or more). */
  caps: Uint8Array;
  hashes: Int32Array;
  /** Lists that hold the word, as bits; filled by `lookUpAll`. */
  bits: Int32Array;
}

export function emptyTokens(capacity = 256): Tokens {
  return {
    length: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    caps: new Uint8Array(capacity),
    hashes: new Int32Array(capacity),
    bits: new Int32Array(capacity),
  };
}

function grow(tokens: Tokens): void {
  const larger = emptyTokens(tokens.starts.length * 2);
  larger.starts.set(tokens.starts);
  larger.ends.set(tokens.ends);
  larger.caps.set(tokens.caps);
  larger.hashes.set(tokens.hashes);
  tokens.starts = larger.starts;
  tokens.ends = larger.ends;
  tokens.caps = larger.caps;
  tokens.hashes = larger.hashes;
  tokens.bits = larger.bits;
}

/** Splits [start, end) into words: runs of letters, invisible marks inside. */
export function tokenize(text: string, start: number, end: number, tokens: Tokens): void {
  tokens.length = 0;
  const folds = FOLD;
  let at = start;
  while (at < end) {
    let fold = folds[text.charCodeAt(at)]!;
    if (!isLetterFold(fold)) {
      at++;
      continue;
    }
    const first = at;
    let hash = HASH_SEED;
    while (fold >= LETTER_A) {
      hash = fold < SKIP ? addToHash(hash, fold) : addSpecialToHash(hash, fold);
      at++;
      if (at >= end) break;
      fold = folds[text.charCodeAt(at)]!;
    }
    const index = tokens.length;
    if (index === tokens.starts.length) grow(tokens);
    tokens.starts[index] = first;
    tokens.ends[index] = at;
    tokens.caps[index] = capsOf(text, first, at);
    tokens.hashes[index] = hash;
    tokens.length = index + 1;
  }
}

function capsOf(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start))) return 0;
  return end - start > 1 && isCapital(text.charCodeAt(start + 1)) ? 2 : 1;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 256) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}
