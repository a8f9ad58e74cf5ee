/**
 * Repeatable randomness for the corpus (mulberry32): the same seed gives the same mails on every machine.
 */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** Exactly `count` digits, zeros in front allowed. */
  digits(count: number): string;
  /** Exactly `count` letters of an alphabet, A to Z by default. */
  letters(count: number, alphabet?: string): string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[int(0, list.length - 1)];
    if (chosen === undefined) throw new Error('picked from an empty list');
    return chosen;
  };
  const letters = (count: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') =>
    Array.from({ length: count }, () => alphabet.charAt(int(0, alphabet.length - 1))).join('');
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    digits: (count) => letters(count, '0123456789'),
    letters,
  };
}
