/** Files whose end is missing: what is there is read, and nobody takes the rest for clean. */
import { cfb } from './make/cfb';
import { encode, join } from './make/bytes';
import { tar } from './make/tar';
import { zip } from './make/zip';
import { readFile } from './read';

const NUMBER = '85.07.30-033-28';
const TYPES = { name: '[Content_Types].xml', bytes: encode('<Types/>') };
const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length >> 1);

/** A file of that kind with a stream long enough to be cut. */
const compound = (name: string): Uint8Array =>
  half(
    cfb([
      { name: '__properties_version1.0', bytes: new Uint8Array(40) },
      { name, bytes: encode('x'.repeat(9000)) },
    ]),
  );

const workbook = zip([TYPES, { name: 'xl/workbook.xml', bytes: encode('<workbook/>') }]);
const words = encode(`<document><p><t>${NUMBER}</t></p></document>`);
const withWorkbook = zip([
  TYPES,
  { name: 'word/document.xml', bytes: words },
  { name: 'word/embeddings/a.xlsx', bytes: workbook, isStored: true },
]);

describe('a cut file is not clean', () => {
  test.each([
    ['an Outlook item', compound('__substg1.0_1000001F')],
    ['an old document', compound('WordDocument')],
    ['an old workbook', compound('Workbook')],
    ['rich text', encode('{\\rtf1 {\\b x')],
    ['rich text with data past its end', encode(`{\\rtf1 x{\\pict\\bin999999 }${NUMBER}}`)],
    ['a document cut behind the workbook in it', withWorkbook.slice(0, -60)],
  ])('%s', (_what, bytes) => {
    expect(['text', 'no-text']).not.toContain(readFile('a', bytes).file.state);
  });
});

describe('an archive at the end does not hide what stands before it', () => {
  test.each([
    ['parts of a cut document', withWorkbook.slice(0, -60)],
    [
      'members of a tar',
      join([tar([{ name: 'a.txt', bytes: encode(NUMBER) }]).slice(0, 1024), workbook]),
    ],
    ['plain text', join([encode(NUMBER), workbook])],
  ])('%s', (_what, bytes) => {
    expect(readFile('a', bytes).text).toContain(NUMBER);
  });
});
