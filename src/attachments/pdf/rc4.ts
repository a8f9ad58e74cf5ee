/** RC4, the cipher of PDF 1.1 to 1.5 (ISO 32000-1:2008, 7.6.2). Encrypting and decrypting are the same. */

export function rc4(key: Uint8Array, input: Uint8Array): Uint8Array {
  const box = new Uint8Array(256);
  for (let at = 0; at < 256; at++) box[at] = at;
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + box[at] + key[at % key.length]) & 255;
    const held = box[at];
    box[at] = box[other];
    box[other] = held;
  }
  const out = new Uint8Array(input.length);
  for (let at = 0, one = 0, other = 0; at < input.length; at++) {
    one = (one + 1) & 255;
    const held = box[one];
    other = (other + held) & 255;
    box[one] = box[other];
    box[other] = held;
    out[at] = input[at] ^ box[(box[one] + held) & 255];
  }
  return out;
}
