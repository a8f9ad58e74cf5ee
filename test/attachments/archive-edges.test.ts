/** Archives: what stands beside the members, names without content, several archives in one file. */
import { gzipSync } from 'node:zlib';
import { encode, hex, join, little } from './make/bytes';
import { tar } from './make/tar';
import { zip, zipOf } from './make/zip';
import { readFile } from './read';

const NUMBER = '85.07.30-033-28';
const SAID = encode(`rijksregisternummer van Jan Peeters ${NUMBER}`);
const PLAIN = zipOf({ 'a.txt': 'x' });
const gz = (text: string | Uint8Array): Uint8Array => new Uint8Array(gzipSync(text));
const tarOf = (name: string, bytes: Uint8Array): Uint8Array => tar([{ name, bytes }]);

/** With a comment behind the directory. */
function commented(): Uint8Array {
  const start = PLAIN.slice(0, PLAIN.length - 2);
  return join([start, little([SAID.length, 2]), SAID]);
}

/** One more member in front of the first, which the directory does not list. */
function unlisted(): Uint8Array {
  const both = zip([
    { name: 'hidden.txt', bytes: join([SAID, encode(' '.repeat(80))]), isStored: true },
    { name: 'a.txt', bytes: encode('x') },
  ]);
  const view = new DataView(both.buffer);
  const end = both.length - 22;
  const first = view.getUint32(end + 16, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  const size = 46 + 'hidden.txt'.length;
  view.setUint32(end + 16, first + size, true);
  view.setUint32(end + 12, view.getUint32(end + 12, true) - size, true);
  return both;
}

/** A gzip header with a name or a comment in it. */
function headed(flag: number): Uint8Array {
  const packed = gz('x');
  packed[3] = flag;
  return join([packed.subarray(0, 10), SAID, [0], packed.subarray(10)]);
}

describe('a number is found', () => {
  test.each([
    ['in the comment of a zip', commented()],
    ['in front of a zip', join([SAID, PLAIN])],
    ['behind a zip', join([PLAIN, SAID])],
    ['in a member that no directory lists', unlisted()],
    ['in the second member of a gzip', join([gz('een '), gz(SAID)])],
    ['behind a gzip', join([gz('een '), SAID])],
    ['in the comment of a gzip', headed(16)],
    ['in a tar behind a tar', join([tarOf('a.txt', encode('x')), tarOf('b.txt', SAID)])],
    ['behind a tar', join([tarOf('a.txt', encode('x')), SAID, new Uint8Array(512)])],
    ['in the name of an empty folder', zipOf({ [`${NUMBER}/`]: '' })],
  ])('%s', (_where, bytes) => {
    expect(readFile('a', bytes).text).toContain(NUMBER);
  });

  test('in the name of an empty file of a gzip', () => {
    const bytes = headed(8);
    expect(readFile('a.gz', bytes).parts.map(({ text }) => text)).toContainEqual(
      expect.stringContaining(NUMBER),
    );
  });

  test('in the members of a gzip, as one text', () => {
    expect(readFile('a.gz', join([gz('85.07.30-'), gz('033-28')])).text).toBe(NUMBER);
  });
});

describe('nothing is said about', () => {
  test.each([
    ['zeros behind an archive', join([PLAIN, new Uint8Array(600)])],
    ['zeros behind a gzip', join([gz('x'), new Uint8Array(600)])],
    ['sizes behind the data', zip([{ name: 'a', bytes: encode('x') }], { isStreamed: true })],
    [
      'the notes of a Mac',
      zipOf({ 'a.txt': 'x', '__MACOSX/._a.txt': hex('00051607000200004d616320') }),
    ],
    [
      'the folder settings of a Mac',
      zipOf({ 'a.txt': 'x', '.DS_Store': hex('0000000142756431000000ff') }),
    ],
  ])('%s', (_what, bytes) => {
    const { file, unchecked } = readFile('a', bytes);
    expect([file.state, unchecked]).toEqual(['text', []]);
  });
});

describe('no unread file of a workbook is', () => {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/worksheets/sheet1.xml': '<worksheet><c t="str"><v>x</v></c></worksheet>',
  };
  test.each([
    ['what Google Sheets leaves', 'xl/metadata', '0a03312e301a130a'],
    ['a property of an add-in', 'xl/customProperty1.bin', '3400'],
    ['a picture of another name', 'xl/media/image.bin', '4949bc0108000000'],
  ])('%s', (_what, name, bytes) => {
    expect(readFile('a.xlsx', zipOf({ ...parts, [name]: hex(bytes) })).unchecked).toEqual([]);
  });
});
