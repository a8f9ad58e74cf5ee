/**
 * The last 64 words and digit runs of a walk, in a ring: enough for the longest phrase and number.
 * Written by the walk, read by the phrase and number matchers.
 */

export const RING_MASK = 63;

export interface Ring {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** Number of folded letters or digits. */
  readonly length: Int32Array;
  /** 0 digits, 1 letters (walk-shapes.ts). */
  readonly kind: Uint8Array;
  /** The gap before the token (walk-gaps.ts). */
  readonly gap: Uint16Array;
  /** 1 when a phrase of some list ends with this token. */
  readonly isKnown: Uint8Array;
}

export function createRing(): Ring {
  const size = RING_MASK + 1;
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    length: new Int32Array(size),
    kind: new Uint8Array(size),
    gap: new Uint16Array(size),
    isKnown: new Uint8Array(size),
  };
}

/** As good as new, for the next text. */
export function clearRing({ start, end, hash, length, kind, gap, isKnown }: Ring): void {
  for (const numbers of [start, end, hash, length]) numbers.fill(0);
  gap.fill(0);
  for (const bytes of [kind, isKnown]) bytes.fill(0);
}
