/**
 * Inflate (RFC 1951): deflated bytes to bytes, never more than asked for and never past the deadline.
 *
 * Sizes that an archive states are the sender's claim; here the output itself is counted. Damage ends the
 * work with what came out so far, because most of a damaged document can still be read. Checksums are not
 * verified: a wrong one would change nothing about the text.
 */
import type { Budget } from '../core/budget';
import { dynamicCodes, fixedCodes } from './inflate-codes';
import type { Codes } from './inflate-codes';
import { makeRoom, MAX_BITS, takeBits, takeSymbol } from './inflate-state';
import type { Code, InflateEnd, State } from './inflate-state';

export interface Inflated {
  readonly bytes: Uint8Array;
  /** Why it stopped; anything but `done` means that text is missing. */
  readonly end: InflateEnd;
  /** Bytes of input that were used. */
  readonly consumed: number;
}

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** Room to begin with: a file of many small members asks for it once for each. */
const FIRST_ROOM = 4 * 1024 * 1024;

/** Inflates raw deflate data until its end, `maxBytes`, the end of the budget, or damage. */
export function inflate(input: Uint8Array, maxBytes: number, budget: Budget): Inflated {
  const state: State = {
    input,
    maxBytes,
    budget,
    at: 0,
    hold: 0,
    bits: 0,
    out: new Uint8Array(Math.min(maxBytes, Math.max(1024, input.length * 4), FIRST_ROOM)),
    length: 0,
    granted: 0,
    end: null,
  };
  let isLast = false;
  while (!isLast && state.end === null) {
    if (budget.isSpent()) state.end = 'spent';
    // Flushed to a whole byte instead of ended, as some programs leave the drawings of PDF comments.
    if (state.length > 0 && state.bits === 0 && state.at >= input.length) break;
    isLast = takeBits(state, 1) === 1;
    const kind = takeBits(state, 2);
    if (state.end !== null) break;
    if (kind === 0) copyStored(state);
    else if (kind === 1) inflateBlock(state, fixedCodes());
    else if (kind === 2) {
      const codes = dynamicCodes(state);
      if (codes !== null) inflateBlock(state, codes);
    } else state.end = 'corrupt';
  }
  const consumed = Math.min(input.length, state.at - (state.bits >> 3));
  return { bytes: state.out.subarray(0, state.length), end: state.end ?? 'done', consumed };
}

function copyStored(state: State): void {
  state.at -= state.bits >> 3;
  state.hold = 0;
  state.bits = 0;
  const { input, at } = state;
  const length = input[at] | (input[at + 1] << 8);
  const check = input[at + 2] | (input[at + 3] << 8);
  if (at + 4 > input.length || (length ^ check) !== 0xffff) {
    state.end = 'corrupt';
    return;
  }
  const present = Math.min(length, input.length - at - 4);
  const room = makeRoom(state, present);
  state.out.set(input.subarray(at + 4, at + 4 + room), state.length);
  state.length += room;
  state.at = at + 4 + present;
  if (present < length) state.end = state.end ?? 'corrupt';
}

/**
 * The hot loop: literals with everything in local variables, matches through the state.
 * Fields are written back before any call that reads them.
 */
function inflateBlock(state: State, codes: Codes): void {
  const { input } = state;
  const { table, bits: width } = codes.literals;
  const mask = (1 << width) - 1;
  let { hold, bits, at, length, out } = state;
  let room = Math.min(state.granted, out.length);
  for (;;) {
    while (bits < MAX_BITS && at < input.length) {
      hold |= input[at++] << bits;
      bits += 8;
    }
    const entry = table[hold & mask];
    const size = entry & 15;
    const isValid = size !== 0 && size <= bits;
    if (isValid) {
      hold >>>= size;
      bits -= size;
      if (entry < LITERALS && length < room) {
        out[length++] = entry >> 4;
        continue;
      }
    }
    state.hold = hold;
    state.bits = bits;
    state.at = at;
    state.length = length;
    if (!isValid) state.end = 'corrupt';
    else if (!putSymbol(state, entry >> 4, codes.distances)) return;
    if (state.end !== null) return;
    ({ hold, bits, at, length, out } = state);
    room = Math.min(state.granted, out.length);
  }
}

/** Table entries below this stand for bytes. */
const LITERALS = 256 << 4;

/** A byte without room, a match, or the end of the block: false at the end. */
function putSymbol(state: State, symbol: number, distances: Code): boolean {
  if (symbol === 256) return false;
  if (symbol < 256) {
    if (makeRoom(state, 1) < 1) return false;
    state.out[state.length++] = symbol;
    return true;
  }
  const length = takeLength(state, symbol - 257);
  const distance = takeDistance(state, distances);
  if (state.end !== null) return false;
  if (distance > state.length) state.end = 'corrupt';
  else copyBack(state, length, distance);
  return true;
}

function takeLength(state: State, index: number): number {
  if (index >= LENGTH_BASE.length) {
    state.end = 'corrupt';
    return 0;
  }
  return LENGTH_BASE[index] + takeBits(state, LENGTH_EXTRA[index]);
}

function takeDistance(state: State, code: Code): number {
  const index = takeSymbol(state, code);
  if (index < 0 || index >= DISTANCE_BASE.length) {
    state.end = 'corrupt';
    return 0;
  }
  return DISTANCE_BASE[index] + takeBits(state, DISTANCE_EXTRA[index]);
}

function copyBack(state: State, length: number, distance: number): void {
  const isGranted = state.length + length <= Math.min(state.granted, state.out.length);
  const room = isGranted ? length : makeRoom(state, length);
  const { out } = state;
  const end = state.length + room;
  for (let at = state.length; at < end; at++) out[at] = out[at - distance];
  state.length = end;
}
