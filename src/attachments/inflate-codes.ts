/** The codes of deflated blocks (RFC 1951 3.2.2 to 3.2.7): fixed, or told by the block. For `inflate.ts` alone. */
import { MAX_BITS, takeBits, takeSymbol } from './inflate-state';
import type { Code, State } from './inflate-state';
import { once } from '../core/once';

export interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

/** The order in which code lengths of the code lengths are stored (RFC 1951 3.2.7). */
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

export const fixedCodes = once((): Codes => {
  const lengths = new Uint8Array(288).fill(8);
  lengths.fill(9, 144, 256);
  lengths.fill(7, 256, 280);
  return { literals: makeCode(lengths)!, distances: makeCode(new Uint8Array(30).fill(5))! };
});

/** The codes of a block that brings its own; null when they are damaged. */
export function dynamicCodes(state: State): Codes | null {
  const literalCount = takeBits(state, 5) + 257;
  const distanceCount = takeBits(state, 5) + 1;
  const orderCount = takeBits(state, 4) + 4;
  const order = new Uint8Array(19);
  for (let at = 0; at < orderCount; at++) order[CODE_ORDER[at]] = takeBits(state, 3);
  const lengthCode = makeCode(order);
  if (lengthCode === null || state.end !== null) {
    state.end = state.end ?? 'corrupt';
    return null;
  }
  const lengths = takeLengths(state, lengthCode, literalCount + distanceCount);
  const literals = makeCode(lengths.subarray(0, literalCount));
  const distances = makeCode(lengths.subarray(literalCount));
  if (literals !== null && distances !== null) return { literals, distances };
  state.end = state.end ?? 'corrupt';
  return null;
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
