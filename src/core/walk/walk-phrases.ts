/**
 * Phrases that end with the word at hand in a walk, and what a long word may be that no list holds: a
 * compound, or a term with one wrong letter.
 */
import { compoundParts, mayBeCompound, SHORTEST_COMPOUND } from '../phrases/compounds';
import {
  beforeBit,
  hasLetters,
  lettersOfTerm,
  ORDINARY_MASK,
  pairBit,
  termOfWord,
  type PhraseTable,
} from '../phrases/phrases';
import { push } from '../int-list';
import { meantBy } from '../phrases/typos';
import { JOINS_PHRASE } from './walk-gaps';
import { RING_MASK, type Ring } from './walk-tokens';
import { addPhrase, type Walked } from './walked';

/** Do some phrases end in these two words? */
export function mayEndPhrase(
  slotBefore: number,
  pairs: Int32Array,
  before: number,
  last: number,
): boolean {
  if ((slotBefore & beforeBit(before)) === 0) return false;
  const pair = pairBit(before, last);
  return (pairs[pair >>> 5]! & (1 << (pair & 31))) !== 0;
}

/** Adds the phrases that end with token `t`, beginning with the first term of its slot. */
export function addPhrases(
  walked: Walked,
  table: PhraseTable,
  ring: Ring,
  t: number,
  text: string,
  firstTerm: number,
): void {
  const end = ring.end[t & RING_MASK]!;
  for (let term = firstTerm; term >= 0; term = table.nextTerm[term]! - 1) {
    const from = table.firstHash[term]!;
    const count = table.firstHash[term + 1]! - from;
    if (count > t + 1) continue;
    let k = 1;
    while (k < count) {
      const gap = ring.gap[(t - k + 1) & RING_MASK]!;
      if ((gap & JOINS_PHRASE) === 0) break;
      if (ring.hash[(t - k) & RING_MASK] !== table.hashes[from + count - 1 - k]) break;
      k++;
    }
    if (k < count) continue;
    const start = ring.start[(t - count + 1) & RING_MASK]!;
    if (!hasLetters(text, start, end, lettersOfTerm(table, term))) continue;
    ring.isKnown[t & RING_MASK] = 1;
    addPhrase(walked, term, start, end);
  }
}

/** A long word that no list holds: a compound, or a term with one wrong letter. */
export function addUnknown(
  walked: Walked,
  table: PhraseTable,
  ring: Ring,
  t: number,
  text: string,
): void {
  const at = t & RING_MASK;
  const start = ring.start[at]!;
  const end = ring.end[at]!;
  if (ring.length[at]! >= SHORTEST_COMPOUND && mayBeCompound(table.compounds, text, start, end)) {
    const parts = compoundParts(table.compounds, text, start, end);
    for (const { term } of parts) addPhrase(walked, term, start, end);
    if (parts.length > 0) return;
  }
  const meant = meantBy(table.typos, { text, start, end });
  const term = meant === null ? -1 : termOfWord(table, meant);
  if (term < 0) {
    const hash = ring.hash[at]!;
    table.ordinary[hash & ORDINARY_MASK] = hash;
    return;
  }
  addPhrase(walked, term, start, end);
  push(walked.typos, start);
}
