/** Quoted-printable to bytes (RFC 2045 6.7); damage is kept as written. */

export function decodeQuotedPrintable(source: string | Uint8Array): Uint8Array {
  const out = new Uint8Array(source.length);
  const codeAt = (at: number): number =>
    typeof source === 'string' ? source.charCodeAt(at) : source[at];
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const code = codeAt(at);
    if (code !== 0x3d) {
      out[length++] = code;
      continue;
    }
    let end = at + 1;
    while (end < source.length && (codeAt(end) === 0x20 || codeAt(end) === 9)) end++;
    if (codeAt(end) === 13 && codeAt(end + 1) === 10) at = end + 1;
    else if (codeAt(end) === 10 || end >= source.length) at = end;
    else {
      const value = hexValue(codeAt(at + 1)) * 16 + hexValue(codeAt(at + 2));
      if (value >= 0) at += 2;
      out[length++] = value >= 0 ? value : code;
    }
  }
  return out.subarray(0, length);
}

/** -1000 for what is no digit, so that any sum with it is negative. */
function hexValue(code: number): number {
  if (code > 47 && code < 58) return code - 48;
  const lower = code | 32;
  return lower > 96 && lower < 103 ? lower - 87 : -1000;
}
