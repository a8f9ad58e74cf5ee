/**
 * Punycode for domain labels, decoding only (RFC 3492, section 6.2; parameters for IDNA, section 5).
 * Classic Outlook has no URL or Intl to do this.
 */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
/** RFC 1035: a label has at most 63 characters. */
const LONGEST_LABEL = 63;

/** The Unicode label for what follows `xn--`, or null when it is no punycode. */
export function decodePunycode(text: string): string | null {
  if (text === '' || text.length > LONGEST_LABEL) return null;
  const border = text.lastIndexOf('-');
  const output: number[] = [];
  for (let index = 0; index < border; index += 1) output.push(text.charCodeAt(index));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let place = 0;
  let index = border >= 0 ? border + 1 : 0;
  while (index < text.length) {
    const read = readDelta(text, index, bias);
    if (read === null) return null;
    index = read.next;
    const total = place + read.delta;
    const count = output.length + 1;
    bias = adapt(read.delta, count, place === 0 && output.length === Math.max(0, border));
    code += Math.floor(total / count);
    place = total % count;
    if (code > 0x10ffff) return null;
    output.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...output);
}

/** One number of variable length, with the place after it. */
function readDelta(
  text: string,
  from: number,
  bias: number,
): { readonly delta: number; readonly next: number } | null {
  let delta = 0;
  let weight = 1;
  let next = from;
  for (let k = BASE; ; k += BASE) {
    const digit = next < text.length ? digitOf(text.charCodeAt(next)) : -1;
    if (digit < 0) return null;
    next += 1;
    delta += digit * weight;
    const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
    if (digit < t) return { delta, next };
    weight *= BASE - t;
    if (weight > 0x7fffffff) return null;
  }
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return -1;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / count);
  let k = 0;
  while (rest > Math.floor(((BASE - T_MIN) * T_MAX) / 2)) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
