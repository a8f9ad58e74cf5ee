/** The driver: states are weighed, limits hold, decoration is silent, nothing is thrown. */
import { extract } from '../../src/attachments/extract';
import { READERS } from '../../src/attachments/index';
import { FILE_LIMITS, MESSAGE_LIMITS } from '../../src/attachments/limits';
import { createBudget } from '../../src/core/budget';
import type { Reader } from '../../src/core/reader';
import { encode, hex } from './make/bytes';
import { zipOf } from './make/zip';
import { readFile, stillBudget } from './read';

const PNG = hex('89504e470d0a1a0a0000000d49484452');
const fixed = (extraction: Partial<ReturnType<Reader['read']>>): Reader => ({
  id: 'fixed',
  recognises: () => true,
  read: () => ({ state: 'text', texts: [], nested: [], unread: [], ...extraction }),
});

describe('extract', () => {
  test('names of files and of files in files are parts of their own', () => {
    const { parts } = readFile('Dupont.zip', zipOf({ 'note Janssens.txt': 'x' }));
    const names = parts.filter(({ location }) => location.part === 'attachmentName');
    expect(names.map(({ text, location }) => [text, location.path])).toEqual([
      ['Dupont.zip', ['Dupont.zip']],
      ['note Janssens.txt', ['Dupont.zip', 'note Janssens.txt']],
    ]);
  });

  test('results stand in the order of the files, whatever the reading order', () => {
    const file = (name: string, size: number) => ({
      name,
      bytes: encode('x'.repeat(size)),
      isInline: false,
      kind: 'file' as const,
    });
    const { parts, files } = extract([file('b.txt', 900), file('a.txt', 1)], {
      readers: READERS,
      budget: stillBudget(),
    });
    expect(files.map(({ name }) => name)).toEqual(['b.txt', 'a.txt']);
    expect(parts.map(({ location }) => location.path[0])).toEqual([
      'b.txt',
      'b.txt',
      'a.txt',
      'a.txt',
    ]);
  });

  test.each([
    ['file', null],
    ['cloud', encode('x')],
  ] as const)('without content (%s) a file is unavailable, not clean', (kind, bytes) => {
    const { unchecked } = extract([{ name: 'a.pdf', bytes, isInline: false, kind }], {
      readers: READERS,
      budget: stillBudget(),
    });
    expect(unchecked).toEqual([{ part: 'attachment', path: ['a.pdf'], reason: 'unavailable' }]);
  });

  test.each([
    ['a signature logo', 'logo.png', PNG, []],
    ['a logo without a name or content', 'image001', new Uint8Array(0), []],
    ['a document that says it is inline', 'a.bin', hex('377abcaf271c'), ['7z']],
  ])('decoration: %s', (_why, name, bytes, details) => {
    const { unchecked } = readFile(name, bytes, { isInline: true });
    expect(unchecked.map(({ detail }) => detail)).toEqual(details);
  });

  test('one byte past the size limit is not opened', () => {
    const limits = { ...FILE_LIMITS, fileBytes: 4 };
    expect(readFile('a.txt', encode('1234'), { limits }).file.state).toBe('text');
    expect(readFile('a.txt', encode('12345'), { limits }).file.state).toBe('too-large');
  });

  test('one character past the limit makes the file partial, and keeps the text before it', () => {
    const limits = { ...FILE_LIMITS, fileCharacters: 70000 };
    expect(readFile('a.txt', encode('x'.repeat(70000)), { limits }).file.state).toBe('text');
    const result = readFile('a.txt', encode('x'.repeat(70001)), { limits });
    expect(result.file.state).toBe('partial');
    expect(result.text.length).toBe(65536);
    expect(result.unchecked).toMatchObject([{ reason: 'too-large', detail: 'characters' }]);
  });

  test('a file that the time does not reach is timed out', () => {
    let nowMs = 0;
    const slow: Reader = {
      ...fixed({}),
      read: (_bytes, _name, budget) => {
        nowMs += FILE_LIMITS.fileTimeMs;
        for (let call = 0; call < 2048; call++) budget.isSpent();
        return {
          state: 'text',
          texts: [{ path: [], text: 'début' }],
          nested: [{ name: 'b', bytes: encode('b') }],
          unread: [],
        };
      },
    };
    const budget = createBudget(() => nowMs, MESSAGE_LIMITS);
    const result = readFile('a', encode('a'), { readers: [slow], budget });
    expect(result.text).toBe('début');
    expect(result.file.state).toBe('partial');
    expect(result.unchecked).toMatchObject([
      { path: ['a'], reason: 'timed-out' },
      { path: ['a', 'b'], reason: 'timed-out' },
    ]);
  });

  test('a reader that throws costs its own file only', () => {
    const bad: Reader = {
      ...fixed({}),
      recognises: (_bytes, name) => name === 'bad',
      read: () => {
        throw new RangeError('x');
      },
    };
    const file = (name: string) => ({
      name,
      bytes: encode('x'),
      isInline: false,
      kind: 'file' as const,
    });
    const result = extract([file('bad'), file('good')], {
      readers: [bad, ...READERS],
      budget: stillBudget(),
    });
    expect(result.files.map(({ state }) => state)).toEqual(['corrupt', 'text']);
    expect(result.unchecked).toEqual([
      { part: 'attachment', path: ['bad'], reason: 'failed', detail: 'fixed' },
    ]);
  });

  test.each([
    [true, 'looks-like-scan'],
    [false, 'picture'],
  ])('image without text: looks like a scan %s', (looksLikeScan, detail) => {
    const result = readFile('a', encode('x'), {
      readers: [fixed({ state: 'image-only', looksLikeScan })],
    });
    expect(result.unchecked).toMatchObject([{ reason: 'image-only', detail }]);
  });
});
