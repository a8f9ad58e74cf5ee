/** MD5 (RFC 1321), for the keys of encrypted PDFs only: nothing here is protected by it. */

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = new Int32Array(64);
for (let at = 0; at < 64; at++) SINES[at] = Math.floor(Math.abs(Math.sin(at + 1)) * 4294967296) | 0;

export function md5(input: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((input.length + 72) >> 6) << 6);
  padded.set(input);
  padded[input.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, input.length << 3, true);
  view.setUint32(padded.length - 4, input.length >>> 29, true);
  const hash = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < padded.length; block += 64) addBlock(hash, view, block);
  const out = new DataView(new ArrayBuffer(16));
  hash.forEach((word, at) => out.setInt32(at * 4, word, true));
  return new Uint8Array(out.buffer);
}

function addBlock(hash: number[], view: DataView, block: number): void {
  let [a, b, c, d] = hash;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    let mix: number;
    let word: number;
    if (round === 0) {
      mix = (b & c) | (~b & d);
      word = step;
    } else if (round === 1) {
      mix = (d & b) | (~d & c);
      word = 5 * step + 1;
    } else if (round === 2) {
      mix = b ^ c ^ d;
      word = 3 * step + 5;
    } else {
      mix = c ^ (b | ~d);
      word = 7 * step;
    }
    const sum = (a + mix + SINES[step] + view.getInt32(block + (word & 15) * 4, true)) | 0;
    const shift = SHIFTS[round * 4 + (step & 3)];
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
  }
  [a, b, c, d].forEach((word, at) => {
    hash[at] = (hash[at] + word) | 0;
  });
}
