/** Inflate against the platform's own, and against attackers. */
import { constants, deflateRawSync } from 'node:zlib';
import { inflate } from '../../src/attachments/inflate';
import { createBudget } from '../../src/core/budget';
import { stillBudget } from './read';

const MB = 1024 * 1024;

/** Bytes that look like text, noise or silence, the same on every run. */
function sample(kind: number, length: number): Uint8Array {
  let seed = kind + 1;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const noise = seed >> 16;
    return kind === 0 ? 0 : kind === 1 ? 97 + (noise % 7) : noise & 255;
  });
}

describe('inflate', () => {
  test.each([
    [0, 0, 6],
    [1, 1, 6],
    [0, 300000, 6],
    [1, 300000, 6],
    [1, 70000, 1],
    [2, 300000, 6],
    [2, 70000, 0],
    [1, 70000, 9],
  ])('gives back what was packed (kind %d, %d bytes, level %d)', (kind, length, level) => {
    const bytes = sample(kind, length);
    const packed = new Uint8Array(deflateRawSync(bytes, { level }));
    const found = inflate(packed, MB, stillBudget());
    expect(found.end).toBe('done');
    expect(found.consumed).toBe(packed.length);
    expect(Buffer.compare(Buffer.from(found.bytes), Buffer.from(bytes))).toBe(0);
  });

  test('data that a program flushed and did not end are whole', () => {
    const flushed = deflateRawSync(sample(1, 900), { finishFlush: constants.Z_SYNC_FLUSH });
    expect(inflate(new Uint8Array(flushed), MB, stillBudget())).toMatchObject({ end: 'done' });
    const cut = new Uint8Array(flushed.subarray(0, -6));
    expect(inflate(cut, MB, stillBudget())).toMatchObject({ end: 'corrupt' });
  });

  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(2 * MB)));

  test('stops at the limit exactly, and not one byte before it', () => {
    expect(inflate(bomb, 2 * MB, stillBudget())).toMatchObject({ end: 'done' });
    const cut = inflate(bomb, 2 * MB - 1, stillBudget());
    expect([cut.end, cut.bytes.length]).toEqual(['too-large', 2 * MB - 1]);
  });

  test('counts what comes out against the budget', () => {
    const limits = { timeMs: 1000, bytesOut: 100000, entries: 1, characters: 1 };
    const cut = inflate(
      bomb,
      2 * MB,
      createBudget(() => 0, limits),
    );
    expect(cut.end).toBe('spent');
    expect(cut.bytes.length).toBeLessThanOrEqual(100000);
  });

  test('every cut and every flipped byte ends with a word, not with a throw', () => {
    const packed = new Uint8Array(deflateRawSync(sample(1, 3000)));
    for (let at = 0; at < packed.length; at++) {
      const cut = inflate(packed.subarray(0, at), MB, stillBudget());
      expect(cut.end).toBe('corrupt');
      const flipped = packed.slice();
      flipped[at]! ^= 0xff;
      expect(inflate(flipped, MB, stillBudget()).bytes.length).toBeLessThanOrEqual(MB);
    }
  });
});
