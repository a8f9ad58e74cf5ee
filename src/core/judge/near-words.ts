/**
 * Which words stand near a number: one answer for all lists at once, as bits, so that a first look at a
 * number costs the same however many detectors take it. What `near` means: reach.ts.
 */
import { countUpTo } from '../int-list';
import type { PhraseTable } from '../phrases/phrases';
import { emptyRanges, findNear, type Ranges } from './reach';
import type { Walked } from '../walk/walked';

/** Do phrases of certain lists stand near a span? */
export interface NearWords {
  /** Bits of the lists of which a phrase stands near the span; overwritten by the next call. */
  at(start: number, end: number): Int32Array;
}

/** Which lists count, and by which bit. */
export interface NearTable {
  /** 32-bit words that one set of lists takes. */
  readonly width: number;
  /** By list: its bit; -1 for a list that nobody asks for. */
  readonly bitOf: Int16Array;
  /** By term: the lists that hold it. Grows as terms are made. */
  readonly listsOf: PhraseTable['listsOf'];
}

export function buildNearTable(table: PhraseTable, lists: readonly number[]): NearTable {
  const bitOf = new Int16Array(table.listIds.size).fill(-1);
  lists.forEach((list, bit) => (bitOf[list] = bit));
  return { width: Math.max(1, Math.ceil(lists.length / 32)), bitOf, listsOf: table.listsOf };
}

/** Phrases lie in the order of their ends; none is longer than this, in characters. */
const LONGEST_PHRASE_SPAN = 120;
/** A header's cell may hold any number of phrases; past so many all lists count as near, and judgement tells. */
const MOST_ROWS = 256;

/**
 * Asked in the order of the text, a question costs a few steps: the line and the first phrase are looked
 * for from where the question before found them.
 */
export function createNearWords(walked: Walked, length: number, table: NearTable): NearWords {
  const { width, bitOf, listsOf } = table;
  const { phraseTerms, lines } = walked;
  const starts = walked.phraseStarts.items;
  const ends = walked.phraseEnds.items;
  const count = phraseTerms.length;
  const bits = new Int32Array(width);
  const ranges: Ranges = emptyRanges();
  const span = { start: 0, end: 0 };
  let line = 0;
  let first = 0;

  /** The first phrase that ends behind `from`, looked for step by step. */
  function goTo(from: number): number {
    while (first > 0 && ends[first - 1]! > from) first--;
    while (first < count && ends[first]! <= from) first++;
    return first;
  }

  function addRange(firstRow: number, to: number): void {
    for (let row = firstRow; row < count && ends[row]! < to + LONGEST_PHRASE_SPAN; row++) {
      if (row - firstRow === MOST_ROWS) {
        bits.fill(-1);
        return;
      }
      const begins = starts[row]!;
      if (begins >= to || (ends[row]! > span.start && begins < span.end)) continue;
      const holders = listsOf[phraseTerms.items[row]!]!;
      for (let i = 0; i < holders.length; i++) {
        const bit = bitOf[holders[i]!]!;
        if (bit >= 0) bits[bit >> 5]! |= 1 << (bit & 31);
      }
    }
  }

  return {
    at(start, end) {
      bits.fill(0);
      if (count === 0) return bits;
      span.start = start;
      span.end = end;
      while (line > 0 && lines.items[line]! > start) line--;
      while (line + 1 < lines.length && lines.items[line + 1]! <= start) line++;
      findNear(walked, length, span, ranges, line);
      const { edges } = ranges;
      addRange(goTo(edges[0]!), edges[1]!);
      // A column's header may lie far back.
      if (ranges.count > 2) addRange(countUpTo(walked.phraseEnds, edges[2]!), edges[3]!);
      return bits;
    },
  };
}
