/**
 * Inflate (RFC 1951): deflated bytes to bytes, never more than asked for and never past the deadline.
 *
 * Sizes that an archive states are the sender's claim; here the output itself is counted. Damage ends the
 * work with what came out so far, because most of a damaged document can still be read. Checksums are not
 * verified: a wrong one would change nothing about the text.
 */
import type { Budget } from '../core/budget';

export type InflateEnd = 'done' | 'too-large' | 'spent' | 'corrupt';

export interface Inflated {
  readonly bytes: Uint8Array;
  /** Why it stopped; anything but `done` means that text is missing. */
  readonly end: InflateEnd;
  /** Bytes of input that were used. */
  readonly consumed: number;
}

/** Bytes of output between two questions to the budget. */
const STEP = 65536;
const MAX_BITS = 15;

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
/** The order in which code lengths of the code lengths are stored (RFC 1951 3.2.7). */
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Where the work stands; plain fields, because calls per bit would cost ten times as much. */
interface State {
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
interface Code {
  readonly table: Uint16Array;
  readonly bits: number;
}

/** Inflates raw deflate data until its end, `maxBytes`, the end of the budget, or damage. */
export function inflate(input: Uint8Array, maxBytes: number, budget: Budget): Inflated {
  const state: State = {
    input,
    maxBytes,
    budget,
    at: 0,
    hold: 0,
    bits: 0,
    out: new Uint8Array(Math.min(maxBytes, Math.max(1024, input.length * 4))),
    length: 0,
    granted: 0,
    end: null,
  };
  let isLast = false;
  while (!isLast && state.end === null) {
    if (budget.isSpent()) state.end = 'spent';
    isLast = takeBits(state, 1) === 1;
    const kind = takeBits(state, 2);
    if (state.end !== null) break;
    if (kind === 0) copyStored(state);
    else if (kind === 1) inflateBlock(state, fixedCodes());
    else if (kind === 2) inflateDynamic(state);
    else state.end = 'corrupt';
  }
  const consumed = Math.min(input.length, state.at - (state.bits >> 3));
  return { bytes: state.out.subarray(0, state.length), end: state.end ?? 'done', consumed };
}

function takeBits(state: State, count: number): number {
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

function takeSymbol(state: State, code: Code): number {
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
function makeRoom(state: State, count: number): number {
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
function inflateBlock(state: State, codes: { literals: Code; distances: Code }): void {
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

let fixed: { literals: Code; distances: Code } | null = null;

function fixedCodes(): { literals: Code; distances: Code } {
  if (fixed === null) {
    const lengths = new Uint8Array(288).fill(8);
    lengths.fill(9, 144, 256);
    lengths.fill(7, 256, 280);
    fixed = { literals: makeCode(lengths)!, distances: makeCode(new Uint8Array(30).fill(5))! };
  }
  return fixed;
}

function inflateDynamic(state: State): void {
  const literalCount = takeBits(state, 5) + 257;
  const distanceCount = takeBits(state, 5) + 1;
  const orderCount = takeBits(state, 4) + 4;
  const order = new Uint8Array(19);
  for (let at = 0; at < orderCount; at++) order[CODE_ORDER[at]] = takeBits(state, 3);
  const lengthCode = makeCode(order);
  if (lengthCode === null || state.end !== null) {
    state.end = state.end ?? 'corrupt';
    return;
  }
  const lengths = takeLengths(state, lengthCode, literalCount + distanceCount);
  const literals = makeCode(lengths.subarray(0, literalCount));
  const distances = makeCode(lengths.subarray(literalCount));
  if (literals === null || distances === null) state.end = state.end ?? 'corrupt';
  else inflateBlock(state, { literals, distances });
}

function takeLengths(state: State, code: Code, count: number): Uint8Array {
  const lengths = new Uint8Array(count);
  for (let at = 0; at < count && state.end === null;) {
    const symbol = takeSymbol(state, code);
    if (symbol < 0) break;
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    const value = symbol === 16 && at > 0 ? lengths[at - 1] : 0;
    const repeat =
      symbol === 16
        ? 3 + takeBits(state, 2)
        : symbol === 17
          ? 3 + takeBits(state, 3)
          : 11 + takeBits(state, 7);
    lengths.fill(value, at, at + repeat);
    at += repeat;
  }
  return lengths;
}

/** The lookup table of a canonical code; null when more codes are asked for than there are. */
function makeCode(lengths: Uint8Array): Code | null {
  const counts = new Uint16Array(MAX_BITS + 1);
  for (let symbol = 0; symbol < lengths.length; symbol++) counts[lengths[symbol]]++;
  counts[0] = 0;
  let bits = MAX_BITS;
  while (bits > 1 && counts[bits] === 0) bits--;
  const next = new Uint16Array(MAX_BITS + 2);
  let code = 0;
  for (let length = 1; length <= bits; length++) {
    next[length] = code;
    code = (code + counts[length]) << 1;
  }
  if (code > 2 << bits) return null;
  const table = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol];
    if (length === 0) continue;
    const entry = (symbol << 4) | length;
    const step = 1 << length;
    for (let at = reverseBits(next[length]++, length); at < table.length; at += step)
      table[at] = entry;
  }
  return { table, bits };
}

function reverseBits(value: number, count: number): number {
  let reversed = 0;
  for (let bit = 0; bit < count; bit++) reversed = (reversed << 1) | ((value >> bit) & 1);
  return reversed;
}
