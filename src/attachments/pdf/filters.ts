/**
 * Packed streams to bytes: Flate and LZW with predictors, ASCII85, ASCIIHex, RunLength.
 *
 * Picture formats (JPEG, JPEG 2000, fax, JBIG2) are not unpacked. Output is bounded by size, ratio and
 * budget; damage keeps what came out before it. Source: ISO 32000-1:2008, 7.4 (filters); PNG filters:
 * RFC 2083, 6.
 */
import type { Budget } from '../../core/budget';
import { inflate } from '../inflate';
import { BOMB_FLOOR_BYTES, BOMB_RATIO, PART_BYTES } from '../limits';
import { hexDigit } from './lexer';
import { unpackLzw } from './lzw';

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Why something is missing; `image` for a format that holds no text. */
  readonly problem: 'image' | 'corrupt' | 'too-large' | null;
}

export interface FilterParameters {
  readonly predictor: number;
  readonly colors: number;
  readonly bits: number;
  readonly columns: number;
  readonly earlyChange: number;
}

/** Runs one filter. Names may be the short ones of inline pictures. */
export function runFilter(
  name: string,
  input: Uint8Array,
  parameters: FilterParameters,
  budget: Budget,
): Unpacked {
  const most = Math.min(PART_BYTES, Math.max(BOMB_FLOOR_BYTES, input.length * BOMB_RATIO));
  switch (name) {
    case 'FlateDecode':
    case 'Fl':
      return predicted(inflateZlib(input, most, budget), parameters);
    case 'LZWDecode':
    case 'LZW':
      return predicted(
        unpackLzw(input, { most, budget, early: parameters.earlyChange }),
        parameters,
      );
    case 'ASCII85Decode':
    case 'A85':
      return whole(unpackAscii85(input));
    case 'ASCIIHexDecode':
    case 'AHx':
      return whole(unpackHex(input));
    case 'RunLengthDecode':
    case 'RL':
      return unpackRuns(input, most, budget);
    case 'Crypt':
      return whole(input);
    default:
      return { bytes: new Uint8Array(0), problem: 'image' };
  }
}

const whole = (bytes: Uint8Array): Unpacked => ({ bytes, problem: null });

function inflateZlib(input: Uint8Array, most: number, budget: Budget): Unpacked {
  const hasHeader = (input[0] & 15) === 8 && ((input[0] << 8) | input[1]) % 31 === 0;
  const { bytes, end } = inflate(hasHeader ? input.subarray(2) : input, most, budget);
  const problem = end === 'done' ? null : end === 'corrupt' ? 'corrupt' : 'too-large';
  return { bytes, problem };
}

function unpackHex(input: Uint8Array): Uint8Array {
  const out = new Uint8Array((input.length + 1) >> 1);
  let length = 0;
  for (let at = 0; at < input.length && input[at] !== 0x3e; at++) {
    const digit = hexDigit(input[at]);
    if (digit < 0) continue;
    out[length >> 1] |= (length & 1) === 0 ? digit << 4 : digit;
    length++;
  }
  return out.subarray(0, (length + 1) >> 1);
}

function unpackAscii85(input: Uint8Array): Uint8Array {
  const out = new Uint8Array(input.length * 4 + 4);
  let length = 0;
  let value = 0;
  let count = 0;
  const flush = (bytes: number): void => {
    for (let at = 0; at < bytes; at++) out[length++] = Math.floor(value / 256 ** (3 - at)) & 255;
    value = 0;
    count = 0;
  };
  for (let at = 0; at < input.length && input[at] !== 0x7e; at++) {
    const byte = input[at];
    if (byte === 0x7a && count === 0) flush(4);
    if (byte < 0x21 || byte > 0x75) continue;
    value = value * 85 + (byte - 0x21);
    if (++count === 5) flush(4);
  }
  if (count > 1) {
    const bytes = count - 1;
    for (; count < 5; count++) value = value * 85 + 84;
    flush(bytes);
  }
  return out.subarray(0, length);
}

function unpackRuns(input: Uint8Array, most: number, budget: Budget): Unpacked {
  let total = 0;
  for (let at = 0; at < input.length && input[at] !== 128;) {
    const count = input[at] < 128 ? input[at] + 1 : 257 - input[at];
    total += count;
    at += input[at] < 128 ? count + 1 : 2;
  }
  if (total > most || !budget.takeBytes(total))
    return { bytes: new Uint8Array(0), problem: 'too-large' };
  const out = new Uint8Array(total);
  let length = 0;
  for (let at = 0; at < input.length && input[at] !== 128;) {
    const head = input[at];
    if (head < 128) {
      const piece = input.subarray(at + 1, at + 2 + head);
      out.set(piece, length);
      length += piece.length;
      at += head + 2;
    } else {
      out.fill(input[at + 1], length, length + 257 - head);
      length += 257 - head;
      at += 2;
    }
  }
  return whole(out.subarray(0, length));
}

function predicted(unpacked: Unpacked, parameters: FilterParameters): Unpacked {
  const { predictor, colors, bits, columns } = parameters;
  if (predictor < 2) return unpacked;
  const pixel = Math.max(1, (colors * bits + 7) >> 3);
  const row = (colors * bits * columns + 7) >> 3;
  if (!(row > 0)) return unpacked;
  const { bytes, problem } = unpacked;
  if (predictor >= 10) return { bytes: undoPng(bytes, row, pixel), problem };
  // TIFF predictor; other depths than eight bits are pictures only.
  if (bits === 8)
    for (let at = 0; at < bytes.length; at++)
      if (at % row >= pixel) bytes[at] = (bytes[at] + bytes[at - pixel]) & 255;
  return unpacked;
}

function undoPng(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  let length = 0;
  for (let line = 0; line < rows; line++) {
    const from = line * (row + 1);
    const filter = bytes[from];
    const end = Math.min(row, bytes.length - from - 1);
    for (let at = 0; at < end; at++) {
      const left = at >= pixel ? out[length - pixel] : 0;
      const up = line > 0 ? out[length - row] : 0;
      const corner = line > 0 && at >= pixel ? out[length - row - pixel] : 0;
      out[length++] = (bytes[from + 1 + at] + guess(filter, left, up, corner)) & 255;
    }
  }
  return out.subarray(0, length);
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
