/**
 * One budget for everything that could take long or grow large: time, bytes, entries, depth, characters.
 *
 * The clock comes in as an argument, so that core asks nobody for the time and tests can scale it.
 * Asking is cheap: the clock is read once every 1,024 calls of `isSpent`.
 */

export interface BudgetLimits {
  /** Milliseconds from creation until work must stop. */
  readonly timeMs: number;
  /** Bytes that decompression and decoding may produce, over all files of the message. */
  readonly bytesOut: number;
  /** Entries of archives and containers, over all files of the message. */
  readonly entries: number;
  /** Characters of text kept, over all files of the message. */
  readonly characters: number;
}

/** Which limit stopped the work; the key of the `detail` of an `Unchecked`. */
export type SpentLimit = 'time' | 'bytes' | 'entries' | 'characters';

export interface Budget {
  /** True once any limit is reached; stays true. Call it in every loop. */
  isSpent(): boolean;
  /** The limit that was reached first, or null. */
  spentLimit(): SpentLimit | null;
  /** Counts produced bytes; false when they do not fit (they are then not counted as produced). */
  takeBytes(count: number): boolean;
  takeEntries(count: number): boolean;
  takeCharacters(count: number): boolean;
  /** Milliseconds left, never negative. */
  remainingMs(): number;
  /**
   * A budget for one file: its own time and byte limits, drawing on this one as well.
   * A limit reached in the child leaves the parent open, unless it was the parent's own.
   */
  child(limits: Partial<BudgetLimits>): Budget;
}

/** How many calls of `isSpent` share one look at the clock. A power of two. */
const CLOCK_EVERY = 1024;

/** Makes a budget. `now` returns milliseconds from any origin. */
export function createBudget(now: () => number, limits: BudgetLimits): Budget {
  return makeBudget(now, limits, null);
}

function makeBudget(now: () => number, limits: BudgetLimits, parent: Budget | null): Budget {
  const endMs = now() + limits.timeMs;
  let calls = 0;
  let spent: SpentLimit | null = null;
  const left = { bytes: limits.bytesOut, entries: limits.entries, characters: limits.characters };

  function take(what: 'bytes' | 'entries' | 'characters', count: number): boolean {
    if (spent !== null) return false;
    if (count > left[what]) {
      spent = what;
      return false;
    }
    left[what] -= count;
    return true;
  }

  const budget: Budget = {
    isSpent() {
      if (spent !== null) return true;
      calls = (calls + 1) & (CLOCK_EVERY - 1);
      if (calls === 1 && now() >= endMs) spent = 'time';
      return spent !== null || (parent !== null && parent.isSpent());
    },
    spentLimit: () => spent ?? (parent === null ? null : parent.spentLimit()),
    takeBytes: (count) => take('bytes', count) && (parent === null || parent.takeBytes(count)),
    takeEntries: (count) =>
      take('entries', count) && (parent === null || parent.takeEntries(count)),
    takeCharacters: (count) =>
      take('characters', count) && (parent === null || parent.takeCharacters(count)),
    remainingMs() {
      const own = Math.max(0, endMs - now());
      return parent === null ? own : Math.min(own, parent.remainingMs());
    },
    child: (part) =>
      makeBudget(
        now,
        {
          timeMs: part.timeMs ?? limits.timeMs,
          bytesOut: part.bytesOut ?? left.bytes,
          entries: part.entries ?? left.entries,
          characters: part.characters ?? left.characters,
        },
        budget,
      ),
  };
  return budget;
}
