/**
 * Looks the words of a line up in the table of person words (`person-words.ts`): which lists hold each.
 * Runs over every line that may hold a name, so it allocates nothing.
 */
import type { Tokens } from './person-tokens';
import { NAME_WORD, type PersonTable, type Phrase } from './person-words';
import { hasLetters, MARK_SHIFT } from '../phrases/phrases';
import { FOLD, LETTER_A, SKIP } from '../text';
import { addSpecialToHash, addToHash, HASH_SEED, HASH_SPREAD } from '../token-hash';

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
