/**
 * Base64 to bytes, without atob, which classic Outlook lacks.
 *
 * Characters outside the alphabet (line ends, blanks, damage) are skipped, as RFC 2045 6.8 asks; the URL
 * alphabet is read too. Behind an `=` a new piece begins, as programs join them. It never fails: what
 * cannot be read is short.
 */

const NONE = 255;
const VALUES = /* @__PURE__ */ makeValues();

/** Bytes of a Base64 text, given as a string or as ASCII; an empty array when it holds none. */
export function decodeBase64(text: string | Uint8Array): Uint8Array {
  const out = new Uint8Array(((text.length + 3) >> 2) * 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const code = typeof text === 'string' ? text.charCodeAt(at) : text[at];
    if (code === 0x3d) bits = 0;
    const value = code < 128 ? VALUES[code] : NONE;
    if (value === NONE) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[length++] = (held >> bits) & 255;
    }
  }
  return out.subarray(0, length);
}

function makeValues(): Uint8Array {
  const values = new Uint8Array(128).fill(NONE);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
  values[0x2d] = 62;
  values[0x5f] = 63;
  return values;
}
