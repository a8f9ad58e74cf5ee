/**
 * Which words stand near a number: one answer for all lists at once, as bits, so that a first look at a
 * number costs the same however many detectors take it. What `near` means: reach.ts.
 */
import { countUpTo } from './int-list';
import type { PhraseTable } from './phrases';
import { emptyRanges, findNear, type Ranges } from './reach';
import type { Walked } from './walked';

/** Do phrases of certain lists stand near a span? */
export interface NearWords {
  /** Bits of the lists of which a phrase stands near the span; overwritten by the next call. */
  at(start: number, end: number): Int32Array;
}

/** Which lists count, and by which bit. */
export interface NearTable {
  /** 32-bit words that one set of lists takes. */
  readonly width: number;
  /** By term, `width` words each: the lists among them that hold it. */
  readonly ofTerm: Int32Array;
}

export function buildNearTable(table: PhraseTable, lists: readonly number[]): NearTable {
  const width = Math.max(1, Math.ceil(lists.length / 32));
  const bitOf = new Map<number, number>();
  lists.forEach((list, bit) => bitOf.set(list, bit));
  const ofTerm = new Int32Array(table.listsOf.length * width);
  table.listsOf.forEach((holders, term) => {
    for (const list of holders) {
      const bit = bitOf.get(list);
      if (bit !== undefined) ofTerm[term * width + (bit >> 5)]! |= 1 << (bit & 31);
    }
  });
  return { width, ofTerm };
}

/** Phrases lie in the order of their ends; none is longer than this, in characters. */
const LONGEST_PHRASE_SPAN = 120;

export function createNearWords(walked: Walked, length: number, table: NearTable): NearWords {
  const { width, ofTerm } = table;
  const { phraseStarts, phraseEnds, phraseTerms } = walked;
  const bits = new Int32Array(width);
  const ranges: Ranges = emptyRanges();
  const cursor = { start: 0, end: 0 };

  function addRange(from: number, to: number): void {
    const ends = phraseEnds.items;
    for (let row = countUpTo(phraseEnds, from); row < phraseEnds.length; row++) {
      if (ends[row]! >= to + LONGEST_PHRASE_SPAN) return;
      const begins = phraseStarts.items[row]!;
      if (begins >= to || (ends[row]! > cursor.start && begins < cursor.end)) continue;
      const at = phraseTerms.items[row]! * width;
      for (let word = 0; word < width; word++) bits[word]! |= ofTerm[at + word]!;
    }
  }

  return {
    at(start, end) {
      bits.fill(0);
      if (phraseEnds.length === 0) return bits;
      cursor.start = start;
      cursor.end = end;
      findNear(walked, length, cursor, ranges);
      const { edges, count } = ranges;
      for (let i = 0; i < count; i += 2) addRange(edges[i]!, edges[i + 1]!);
      return bits;
    },
  };
}
