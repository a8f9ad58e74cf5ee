/** LZW as PDF uses it (ISO 32000-1:2008, 7.4.4): codes of 9 to 12 bits, high bit first. */
import type { Budget } from '../../core/budget';
import type { Unpacked } from './filters';

const CLEAR = 256;
const END = 257;

/** Unpacks until the end mark, the end of the data, or a limit. `early` is the EarlyChange parameter. */
export function unpackLzw(
  input: Uint8Array,
  {
    most,
    budget,
    early,
  }: { readonly most: number; readonly budget: Budget; readonly early: number },
): Unpacked {
  const starts = new Uint32Array(4097);
  const lengths = new Uint16Array(4097);
  let out = new Uint8Array(Math.min(most, Math.max(1024, input.length * 4)));
  let length = 0;
  let next = 258;
  let width = 9;
  let hold = 0;
  let bits = 0;
  /** Start and length in the output of what the last code stood for; nothing after a clear. */
  let lastStart = 0;
  let lastLength = 0;
  for (let at = 0; at < input.length;) {
    while (bits < width && at < input.length) {
      hold = ((hold << 8) | input[at++]) & 0xffffff;
      bits += 8;
    }
    if (bits < width) break;
    const code = (hold >> (bits - width)) & ((1 << width) - 1);
    bits -= width;
    if (code === END) break;
    if (code === CLEAR) {
      next = 258;
      width = 9;
      lastLength = 0;
      continue;
    }
    if (budget.isSpent()) return { bytes: out.subarray(0, length), problem: 'too-large' };
    if (code > next || (code === next && lastLength === 0) || (code >= 258 && lastLength === 0))
      return { bytes: out.subarray(0, length), problem: 'corrupt' };
    const size = code < 256 ? 1 : code < next ? lengths[code] : lastLength + 1;
    if (length + size > most || !budget.takeBytes(size))
      return { bytes: out.subarray(0, length), problem: 'too-large' };
    if (length + size > out.length) {
      const larger = new Uint8Array(Math.min(most, Math.max(length + size, out.length * 2)));
      larger.set(out.subarray(0, length));
      out = larger;
    }
    const from = code < 256 ? 0 : code < next ? starts[code] : lastStart;
    const start = length;
    // Byte by byte: the new string may overlap the one it repeats.
    if (code < 256) out[length++] = code;
    else for (let step = 0; step < size; step++) out[length++] = out[from + step];
    if (lastLength > 0 && next < 4096) {
      // The last string and the first byte of this one stand side by side in the output.
      starts[next] = lastStart;
      lengths[next] = Math.min(65535, lastLength + 1);
      next++;
    }
    if (next + early >= 1 << width && width < 12) width++;
    lastStart = start;
    lastLength = size;
  }
  return { bytes: out.subarray(0, length), problem: null };
}
