/** SHA-256, SHA-384 and SHA-512 (FIPS 180-4), for the keys of encrypted PDFs. */

/** Fractional parts of the cube roots of the first 80 primes; SHA-256 uses the upper halves of 64. */
const ROUND_WORDS = words(
  '428a2f98d728ae227137449123ef65cdb5c0fbcfec4d3b2fe9b5dba58189dbbc3956c25bf348b53859f111f1b605d019923f82a4af194f9bab1c5ed5da6d8118d807aa98a303024212835b0145706fbe243185be4ee4b28c550c7dc3d5ffb4e272be5d74f27b896f80deb1fe3b1696b19bdc06a725c71235c19bf174cf692694e49b69c19ef14ad2efbe4786384f25e30fc19dc68b8cd5b5240ca1cc77ac9c652de92c6f592b02754a7484aa6ea6e4835cb0a9dcbd41fbd476f988da831153b5983e5152ee66dfaba831c66d2db43210b00327c898fb213fbf597fc7beef0ee4c6e00bf33da88fc2d5a79147930aa72506ca6351e003826f142929670a0e6e7027b70a8546d22ffc2e1b21385c26c9264d2c6dfc5ac42aed53380d139d95b3df650a73548baf63de766a0abb3c77b2a881c2c92e47edaee692722c851482353ba2bfe8a14cf10364a81a664bbc423001c24b8b70d0f89791c76c51a30654be30d192e819d6ef5218d69906245565a910f40e35855771202a106aa07032bbd1b819a4c116b8d2d0c81e376c085141ab532748774cdf8eeb9934b0bcb5e19b48a8391c0cb3c5c95a634ed8aa4ae3418acb5b9cca4f7763e373682e6ff3d6b2b8a3748f82ee5defb2fc78a5636f43172f6084c87814a1f0ab728cc702081a6439ec90befffa23631e28a4506cebde82bde9bef9a3f7b2c67915c67178f2e372532bca273eceea26619cd186b8c721c0c207eada7dd6cde0eb1ef57d4f7fee6ed17806f067aa72176fba0a637dc5a2c898a6113f9804bef90dae1b710b35131c471b28db77f523047d8432caab7b40c724933c9ebe0a15c9bebc431d67c49c100d4c4cc5d4becb3e42b6597f299cfc657e2a5fcb6fab3ad6faec6c44198c4a475817',
);
/** Of the square roots of the first eight primes, and of the next eight. */
const START_512 = words(
  '6a09e667f3bcc908bb67ae8584caa73b3c6ef372fe94f82ba54ff53a5f1d36f1510e527fade682d19b05688c2b3e6c1f1f83d9abfb41bd6b5be0cd19137e2179',
);
const START_384 = words(
  'cbbb9d5dc1059ed8629a292a367cd5079159015a3070dd17152fecd8f70e593967332667ffc00b318eb44a8768581511db0c2e0d64f98fa747b5481dbefa4fa4',
);

function words(hex: string): Int32Array {
  const found = new Int32Array(hex.length / 8);
  for (let at = 0; at < found.length; at++) found[at] = parseInt(hex.substr(at * 8, 8), 16);
  return found;
}

function pad(input: Uint8Array, block: 64 | 128): DataView {
  const padded = new Uint8Array(Math.ceil((input.length + 1 + block / 8) / block) * block);
  padded.set(input);
  padded[input.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, input.length << 3);
  view.setUint32(padded.length - 8, input.length >>> 29);
  return view;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

export function sha256(input: Uint8Array): Uint8Array {
  const view = pad(input, 64);
  const hash = Int32Array.from({ length: 8 }, (_none, at) => START_512[at * 2]);
  const schedule = new Int32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let at = 0; at < 16; at++) schedule[at] = view.getInt32(block + at * 4);
    for (let at = 16; at < 64; at++) {
      const near = schedule[at - 2];
      const far = schedule[at - 15];
      schedule[at] =
        schedule[at - 16] +
        schedule[at - 7] +
        (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
        (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    addBlock256(hash, schedule);
  }
  const out = new DataView(new ArrayBuffer(32));
  hash.forEach((word, at) => out.setInt32(at * 4, word));
  return new Uint8Array(out.buffer);
}

function addBlock256(hash: Int32Array, schedule: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash;
  for (let at = 0; at < 64; at++) {
    const first =
      (h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & f) ^ (~e & g)) +
        ROUND_WORDS[at * 2] +
        schedule[at]) |
      0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    hash[at] += word;
  });
}

/** Words of 64 bits as pairs: high, low. */
type Pair = readonly [number, number];

function add(...pairs: readonly Pair[]): Pair {
  let high = 0;
  let low = 0;
  for (const pair of pairs) {
    high += pair[0];
    low += pair[1] >>> 0;
  }
  return [(high + Math.floor(low / 4294967296)) | 0, low | 0];
}

function turnPair([high, low]: Pair, by: number): Pair {
  if (by >= 32) return turnPair([low, high], by - 32);
  if (by === 0) return [high, low];
  return [(high >>> by) | (low << (32 - by)), (low >>> by) | (high << (32 - by))];
}

const shiftPair = ([high, low]: Pair, by: number): Pair => [
  high >>> by,
  (low >>> by) | (high << (32 - by)),
];

function xor(...pairs: readonly Pair[]): Pair {
  return pairs.reduce((a, b) => [a[0] ^ b[0], a[1] ^ b[1]] as const);
}

const pairAt = (list: Int32Array, at: number): Pair => [list[at * 2], list[at * 2 + 1]];

export const sha512 = (input: Uint8Array): Uint8Array => hash512(input, START_512);
export const sha384 = (input: Uint8Array): Uint8Array => hash512(input, START_384).slice(0, 48);

function hash512(input: Uint8Array, start: Int32Array): Uint8Array {
  const view = pad(input, 128);
  let hash: readonly Pair[] = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => pairAt(start, at));
  for (let block = 0; block < view.byteLength; block += 128) {
    const schedule: Pair[] = [];
    for (let at = 0; at < 16; at++)
      schedule.push([view.getInt32(block + at * 8), view.getInt32(block + at * 8 + 4)]);
    for (let at = 16; at < 80; at++) {
      const near = schedule[at - 2];
      const far = schedule[at - 15];
      const farMix = xor(turnPair(far, 1), turnPair(far, 8), shiftPair(far, 7));
      const nearMix = xor(turnPair(near, 19), turnPair(near, 61), shiftPair(near, 6));
      schedule.push(add(schedule[at - 16], schedule[at - 7], farMix, nearMix));
    }
    hash = addBlock512(hash, schedule);
  }
  const out = new DataView(new ArrayBuffer(64));
  hash.forEach(([high, low], at) => {
    out.setInt32(at * 8, high);
    out.setInt32(at * 8 + 4, low);
  });
  return new Uint8Array(out.buffer);
}

function addBlock512(hash: readonly Pair[], schedule: readonly Pair[]): readonly Pair[] {
  let state = hash;
  for (let at = 0; at < 80; at++) {
    const [a, b, c, d, e, f, g, h] = state;
    const choice: Pair = [(e[0] & f[0]) ^ (~e[0] & g[0]), (e[1] & f[1]) ^ (~e[1] & g[1])];
    const most: Pair = [
      (a[0] & b[0]) ^ (a[0] & c[0]) ^ (b[0] & c[0]),
      (a[1] & b[1]) ^ (a[1] & c[1]) ^ (b[1] & c[1]),
    ];
    const eMix = xor(turnPair(e, 14), turnPair(e, 18), turnPair(e, 41));
    const aMix = xor(turnPair(a, 28), turnPair(a, 34), turnPair(a, 39));
    const first = add(h, eMix, choice, pairAt(ROUND_WORDS, at), schedule[at]);
    state = [add(first, aMix, most), a, b, c, add(d, first), e, f, g];
  }
  return state.map((pair, at) => add(pair, hash[at]));
}
