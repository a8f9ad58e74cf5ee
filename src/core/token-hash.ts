/**
 * The hash of a folded word, shared by the word tables and the walk: both must count alike.
 * FNV-1a over fold values; foreign letters all count as one value (the letters are compared later).
 */
import { expansionOf, FOLD, FOREIGN, foldPair, isDigitFold, OTHER, PAIR, SKIP } from './text';

export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
/** Spreads a hash over the high bits, from which table slots are taken. */
export const HASH_SPREAD = 0x9e3779b1;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

export function addToHash(hash: number, fold: number): number {
  return Math.imul(hash ^ fold, HASH_PRIME);
}

/** The hash of a word in folded letters. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

/** Adds one fold value above `z`: a ligature counts as the letters that it stands for. */
export function addSpecialToHash(hash: number, fold: number): number {
  if (fold === SKIP) return hash;
  if (fold === FOREIGN) return addToHash(hash, FOREIGN);
  const letters = expansionOf(fold);
  let sum = hash;
  for (let i = 0; i < letters.length; i++) sum = addToHash(sum, letters.charCodeAt(i));
  return sum;
}

/** The words and digit runs of a short text, such as a term of a word list. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let kind = 0;
  let start = 0;
  let hash = HASH_SEED;
  for (let i = 0; i <= text.length; i++) {
    let fold = i < text.length ? FOLD[text.charCodeAt(i)]! : OTHER;
    if (fold === SKIP) continue;
    const isStyled = fold === PAIR;
    if (isStyled) fold = foldPair(text, i);
    const kindHere = isDigitFold(fold) ? 1 : fold >= 97 ? 2 : 0;
    if (kindHere !== kind) {
      if (kind !== 0) tokens.push({ start, end: i, hash });
      kind = kindHere;
      start = i;
      hash = HASH_SEED;
    }
    if (kind !== 0) hash = fold <= 122 ? addToHash(hash, fold) : addSpecialToHash(hash, fold);
    if (isStyled && fold !== OTHER) i++;
  }
  return tokens;
}

/** Letters and digits of a text in folded form, nothing between them: `n° d'Œuvre` gives `nodoeuvre`. */
export function lettersOf(folded: string): string {
  let letters = '';
  for (let i = 0; i < folded.length; i++) {
    const fold = FOLD[folded.charCodeAt(i)]!;
    if (isDigitFold(fold) || fold >= 97) letters += folded.charAt(i);
  }
  return letters;
}
