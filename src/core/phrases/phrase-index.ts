/**
 * The phrases that a walk found, by list and position: is one of this list within a stretch?
 * Built once per text by counting; every question is a binary search.
 */
import { rankIn } from '../int-list';
import type { PhraseTable } from './phrases';
import type { Walked } from '../walk/walked';

export interface PhraseIndex {
  /** Where each list's rows begin in the arrays below; one more entry than lists. */
  readonly firstRow: Int32Array;
  readonly starts: Int32Array;
  /** Ascending within a list. */
  readonly ends: Int32Array;
}

/** Phrases that overlap one another at a place, or repeat it; a longer search would find nothing else. */
const MOST_ROWS = 16;

export function indexPhrases(walked: Walked, table: PhraseTable): PhraseIndex {
  const lists = table.listIds.size;
  const { listsOf } = table;
  const firstRow = new Int32Array(lists + 1);
  const found = walked.phraseTerms.length;
  for (let i = 0; i < found; i++) {
    for (const list of listsOf[walked.phraseTerms.items[i]!]!) firstRow[list + 1]!++;
  }
  for (let list = 0; list < lists; list++) firstRow[list + 1]! += firstRow[list]!;
  const rows = firstRow[lists]!;
  const index: PhraseIndex = {
    firstRow,
    starts: new Int32Array(rows),
    ends: new Int32Array(rows),
  };
  const next = firstRow.slice();
  for (let i = 0; i < found; i++) {
    for (const list of listsOf[walked.phraseTerms.items[i]!]!) {
      const row = next[list]!++;
      index.starts[row] = walked.phraseStarts.items[i]!;
      index.ends[row] = walked.phraseEnds.items[i]!;
    }
  }
  return index;
}

/** A stretch, and the span inside it that does not count (the candidate itself). */
export interface Stretch {
  start: number;
  end: number;
  ownStart: number;
  ownEnd: number;
}

/**
 * Does a phrase of the list touch the stretch, other than the span itself and the same word again? "Institution
 * A, Institution B" are no two words of a subject.
 */
export function hasPhrase(
  index: PhraseIndex,
  list: number,
  stretch: Stretch,
  isSameWord: (start: number, end: number) => boolean,
): boolean {
  const last = index.firstRow[list + 1]!;
  let row = rankIn(index.ends, index.firstRow[list]!, last, stretch.start);
  if (row === last || index.starts[row]! >= stretch.end) return false;
  for (let seen = 0; row < last && seen < MOST_ROWS; row++, seen++) {
    const start = index.starts[row]!;
    const end = index.ends[row]!;
    const isOwn = start < stretch.ownEnd && end > stretch.ownStart;
    if (!isOwn && start < stretch.end && !isSameWord(start, end)) return true;
  }
  return false;
}
