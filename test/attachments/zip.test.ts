/** What attackers and accidents do to archives; each ends in a state within the limits. */
import { deflateRawSync } from 'node:zlib';
import { encode, little } from './make/bytes';
import { zip, zipOf } from './make/zip';
import { readFile } from './read';

const MB = 1024 * 1024;
const NUMBER = 'numéro 85.07.30-033.28';

describe('a zip archive', () => {
  test('a flat bomb does not hide the letter beside it', () => {
    const zeros = new Uint8Array(deflateRawSync(new Uint8Array(33 * MB)));
    const bomb = {
      name: 'bomb.txt',
      bytes: new Uint8Array(0),
      packed: { bytes: zeros, size: 33 * MB },
    };
    const result = readFile('a.zip', zip([bomb, { name: 'lettre.txt', bytes: encode(NUMBER) }]));
    expect(result.file.state).toBe('partial');
    expect(result.text).toContain(NUMBER);
    expect(result.unchecked).toEqual([
      { part: 'attachment', path: ['a.zip', 'bomb.txt'], reason: 'too-large', detail: 'ratio' },
    ]);
  });

  test('a size that lies low does not get more out', () => {
    const zeros = new Uint8Array(deflateRawSync(new Uint8Array(33 * MB)));
    const liar = { name: 'a.txt', bytes: new Uint8Array(0), packed: { bytes: zeros, size: 10 } };
    expect(readFile('a.zip', zip([liar])).file.state).toBe('too-large');
  });

  test('entries that share bytes are refused', () => {
    const bytes = zip([
      { name: 'a.txt', bytes: encode(NUMBER), isStored: true },
      { name: 'b.txt', bytes: encode(NUMBER), isStored: true },
    ]);
    // The second directory record points to the first entry.
    const second = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002');
    bytes.set(little([0, 4]), second + 42);
    const result = readFile('a.zip', bytes);
    expect(result.file.state).toBe('partial');
    expect(result.unchecked.map(({ detail }) => detail)).toContain('overlap');
  });

  test('nesting ends at the fourth file', () => {
    let bytes = zipOf({ 'fond.txt': NUMBER });
    for (let level = 0; level < 3; level++) bytes = zipOf({ [`${level}.zip`]: bytes });
    const result = readFile('a.zip', bytes);
    expect(result.file.state).toBe('partial');
    expect(result.text).not.toContain(NUMBER);
    expect(result.unchecked).toMatchObject([{ reason: 'too-large', detail: 'depth' }]);
    expect(result.unchecked[0]!.path).toHaveLength(5);
  });

  test('more entries than the limit: the first are read, the rest is told', () => {
    const many = Array.from({ length: 2001 }, (_unused, index) => ({
      name: `${index}.txt`,
      bytes: encode('x'),
      isStored: true,
    }));
    expect(readFile('a.zip', zip(many.slice(1))).file.state).toBe('text');
    const result = readFile('a.zip', zip(many));
    expect(result.file.state).toBe('partial');
    expect(result.unchecked).toMatchObject([{ reason: 'too-large', detail: 'entries' }]);
  });

  test('a directory of a million entries that are not there', () => {
    const record = new Uint8Array(47);
    record.set(little([0x02014b50, 4]));
    record.set(little([1, 2]), 28);
    record[46] = 120;
    const bytes = new Uint8Array(500000 * 47 + 22);
    for (let at = 0; at < 500000; at++) bytes.set(record, at * 47);
    bytes.set(
      little([0x06054b50, 4], [0, 4], [0xffff, 2], [0xffff, 2], [500000 * 47, 4], [0, 4], [0, 2]),
      500000 * 47,
    );
    expect(readFile('a.zip', bytes).unchecked.length).toBeLessThanOrEqual(2001);
  });

  test('a streamed archive without its directory is read entry by entry', () => {
    const entries = [
      { name: 'a.txt', bytes: encode(NUMBER) },
      { name: 'b.txt', bytes: encode('deuxième fichier') },
    ];
    const result = readFile('a.zip', zip(entries, { isStreamed: true, noDirectory: true }));
    expect(result.text).toContain(NUMBER);
    expect(result.text).toContain('deuxième fichier');
  });

  test('a cut archive gives what is there', () => {
    const whole = zip([
      { name: 'a.txt', bytes: encode(NUMBER) },
      { name: 'b.txt', bytes: encode('x'.repeat(5000)), isStored: true },
    ]);
    const result = readFile('a.zip', whole.subarray(0, 2000));
    expect(result.file.state).toBe('partial');
    expect(result.text).toContain(NUMBER);
  });
});
