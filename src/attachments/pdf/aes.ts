/**
 * AES in CBC mode (FIPS 197, SP 800-38A), keys of 128 and 256 bits, to read encrypted PDFs.
 * Not hardened against timing: there is no secret here that the file does not hold itself.
 */

const SBOX = new Uint8Array(256);
const INVERSE = new Uint8Array(256);
/** Products in GF(2^8) by 9, 11, 13 and 14. */
const TIMES = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)];

const double = (byte: number): number => ((byte << 1) ^ (byte & 0x80 ? 0x11b : 0)) & 255;

fillTables();

function fillTables(): void {
  let value = 1;
  let inverse = 1;
  do {
    value ^= double(value);
    // Division by three, so that `inverse` stays the inverse of `value`.
    inverse ^= inverse << 1;
    inverse ^= inverse << 2;
    inverse ^= inverse << 4;
    inverse &= 255;
    if ((inverse & 0x80) !== 0) inverse ^= 9;
    const turned = inverse * 0x101;
    const mixed = inverse ^ (turned >> 7) ^ (turned >> 6) ^ (turned >> 5) ^ (turned >> 4);
    SBOX[value] = (mixed ^ 0x63) & 255;
  } while (value !== 1);
  SBOX[0] = 0x63;
  for (let byte = 0; byte < 256; byte++) {
    INVERSE[SBOX[byte]] = byte;
    const two = double(byte);
    const four = double(two);
    const eight = double(four);
    TIMES[0][byte] = eight ^ byte;
    TIMES[1][byte] = eight ^ two ^ byte;
    TIMES[2][byte] = eight ^ four ^ byte;
    TIMES[3][byte] = eight ^ four ^ two;
  }
}

function expandKey(key: Uint8Array): Uint8Array {
  const rounds = key.length / 4 + 6;
  const keys = new Uint8Array((rounds + 1) * 16);
  keys.set(key);
  let constant = 1;
  for (let at = key.length; at < keys.length; at += 4) {
    let word = [keys[at - 4], keys[at - 3], keys[at - 2], keys[at - 1]];
    if (at % key.length === 0) {
      word = [SBOX[word[1]] ^ constant, SBOX[word[2]], SBOX[word[3]], SBOX[word[0]]];
      constant = double(constant);
    } else if (key.length === 32 && at % 32 === 16) word = word.map((byte) => SBOX[byte]);
    for (let step = 0; step < 4; step++)
      keys[at + step] = keys[at + step - key.length] ^ word[step];
  }
  return keys;
}

/** Decrypts whole blocks; bytes beyond them are left out, padding stays. */
export function decryptCbc(key: Uint8Array, start: Uint8Array, input: Uint8Array): Uint8Array {
  const keys = expandKey(key);
  const out = new Uint8Array(input.length & ~15);
  const block = new Uint8Array(16);
  for (let at = 0; at < out.length; at += 16) {
    block.set(input.subarray(at, at + 16));
    decryptBlock(keys, block);
    for (let step = 0; step < 16; step++)
      out[at + step] = block[step] ^ (at === 0 ? start[step] : input[at - 16 + step]);
  }
  return out;
}

/** Encrypts whole blocks without padding. */
export function encryptCbc(key: Uint8Array, start: Uint8Array, input: Uint8Array): Uint8Array {
  const keys = expandKey(key);
  const out = new Uint8Array(input.length & ~15);
  const block = start.slice();
  for (let at = 0; at < out.length; at += 16) {
    for (let step = 0; step < 16; step++) block[step] ^= input[at + step];
    encryptBlock(keys, block);
    out.set(block, at);
  }
  return out;
}

const held = new Uint8Array(16);

function decryptBlock(keys: Uint8Array, block: Uint8Array): void {
  let round = keys.length - 16;
  for (let at = 0; at < 16; at++) block[at] ^= keys[round + at];
  for (round -= 16; round >= 0; round -= 16) {
    // Rows turn right, the box is inverted, the round key added.
    for (let at = 0; at < 16; at++)
      held[at] = INVERSE[block[(at - 4 * (at & 3) + 16) & 15]] ^ keys[round + at];
    if (round === 0) break;
    const [nine, eleven, thirteen, fourteen] = TIMES;
    for (let at = 0; at < 16; at += 4) {
      const a = held[at];
      const b = held[at + 1];
      const c = held[at + 2];
      const d = held[at + 3];
      block[at] = fourteen[a] ^ eleven[b] ^ thirteen[c] ^ nine[d];
      block[at + 1] = nine[a] ^ fourteen[b] ^ eleven[c] ^ thirteen[d];
      block[at + 2] = thirteen[a] ^ nine[b] ^ fourteen[c] ^ eleven[d];
      block[at + 3] = eleven[a] ^ thirteen[b] ^ nine[c] ^ fourteen[d];
    }
  }
  block.set(held);
}

function encryptBlock(keys: Uint8Array, block: Uint8Array): void {
  const last = keys.length - 16;
  for (let at = 0; at < 16; at++) block[at] ^= keys[at];
  for (let round = 16; round <= last; round += 16) {
    for (let at = 0; at < 16; at++) held[at] = SBOX[block[(at + 4 * (at & 3)) & 15]];
    for (let at = 0; at < 16; at += 4) {
      const all = held[at] ^ held[at + 1] ^ held[at + 2] ^ held[at + 3];
      for (let step = 0; step < 4; step++) {
        const byte = held[at + step];
        const next = held[at + ((step + 1) & 3)];
        const mixed = round === last ? byte : byte ^ all ^ double(byte ^ next);
        block[at + step] = mixed ^ keys[round + at + step];
      }
    }
  }
}
