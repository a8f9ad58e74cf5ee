/** Where inflating stands: input bit by bit, output up to the limits. Used by `inflate.ts` alone. */
import type { Budget } from '../core/budget';

export type InflateEnd = 'done' | 'too-large' | 'spent' | 'corrupt';

/** Bytes of output between two questions to the budget. */
const STEP = 65536;
export const MAX_BITS = 15;

/** Where the work stands; plain fields, because calls per bit would cost ten times as much. */
export interface State {
  readonly input: Uint8Array;
  readonly maxBytes: number;
  readonly budget: Budget;
  at: number;
  hold: number;
  bits: number;
  out: Uint8Array;
  length: number;
  /** Output up to here has been asked of the budget. */
  granted: number;
  end: InflateEnd | null;
}

/** A code: `table` is indexed by the next `bits` bits and holds symbol × 16 + length. */
export interface Code {
  readonly table: Uint16Array;
  readonly bits: number;
}

/** The next bits as a number; 0 past the end, which is damage. */
export function takeBits(state: State, count: number): number {
  while (state.bits < count) {
    if (state.at >= state.input.length) {
      state.end = state.end ?? 'corrupt';
      return 0;
    }
    state.hold |= state.input[state.at++] << state.bits;
    state.bits += 8;
  }
  const value = state.hold & ((1 << count) - 1);
  state.hold >>>= count;
  state.bits -= count;
  return value;
}

/** The next symbol of a code; -1 for damage. */
export function takeSymbol(state: State, code: Code): number {
  while (state.bits < code.bits && state.at < state.input.length) {
    state.hold |= state.input[state.at++] << state.bits;
    state.bits += 8;
  }
  const entry = code.table[state.hold & ((1 << code.bits) - 1)];
  const length = entry & 15;
  if (length === 0 || length > state.bits) {
    state.end = 'corrupt';
    return -1;
  }
  state.hold >>>= length;
  state.bits -= length;
  return entry >> 4;
}

/** Room for `count` more bytes, as far as the limits grant it; returns how many there are. */
export function makeRoom(state: State, count: number): number {
  let wanted = state.length + count;
  if (wanted > state.maxBytes) {
    wanted = state.maxBytes;
    state.end = 'too-large';
  }
  while (state.granted < wanted) {
    const step = Math.min(STEP, state.maxBytes - state.granted);
    if (state.budget.isSpent() || !state.budget.takeBytes(step)) {
      state.end = 'spent';
      return Math.max(0, state.granted - state.length);
    }
    state.granted += step;
  }
  if (wanted > state.out.length) {
    const larger = new Uint8Array(Math.min(state.maxBytes, Math.max(wanted, state.out.length * 2)));
    larger.set(state.out.subarray(0, state.length));
    state.out = larger;
  }
  return wanted - state.length;
}
