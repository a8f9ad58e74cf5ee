/** The PDF reader on files made for one thing each: where people hide numbers, how writers differ, damage. */
import { createHash } from 'node:crypto';
import { createBudget } from '../../src/core/budget';
import { MESSAGE_LIMITS } from '../../src/attachments/limits';
import { encode, join } from './make/bytes';
import { onePage, pdfOf, say, utf16 } from './make/pdf';
import type { PdfHow, PdfObjects } from './make/pdf';
import { longKeyed, shortKeyed } from './make/pdf-crypt';
import { md5 } from '../../src/attachments/pdf/md5';
import { sha256, sha384, sha512 } from '../../src/attachments/pdf/sha2';
import { readFile } from './read';

const NUMBER = '62.09.18-047.02';
const read = (objects: PdfObjects, how?: PdfHow) => readFile('a.pdf', pdfOf(objects, how));
const content = (stream: string, more?: PdfObjects) => read(onePage(stream, more));
const CATALOG = '/Type/Catalog/Pages 2 0 R';
const ONE_OF_EACH = [...NUMBER].map((char) => `(${char})`);

describe('a number is found', () => {
  test.each<[string, PdfObjects]>([
    ['in plain text', onePage(say(NUMBER))],
    ['in packed text', onePage({ stream: say(NUMBER), isPacked: true })],
    ['in pieces of one array', onePage(`BT /F1 9 Tf [${ONE_OF_EACH.join('20 ')}] TJ ET`)],
    [
      'set glyph by glyph with gaps',
      onePage(
        `BT /F1 12 Tf ${[...NUMBER].map((char, at) => `1 0 0 1 ${50 + 9 * at} 700 Tm (${char}) Tj`).join(' ')} ET`,
      ),
    ],
    ['in invisible text', onePage(`BT /F1 9 Tf 3 Tr 9 9 Td (${NUMBER}) Tj ET`)],
    [
      'in a form drawn on the page',
      onePage('q /X1 Do Q', {
        2: '<</Type/Pages/Kids[3 0 R]/Resources<</XObject<</X1 6 0 R>>/Font<</F1 5 0 R>>>>>>',
        6: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]', stream: say(NUMBER) },
      }),
    ],
    [
      'in a text that stands for glyphs',
      onePage(`BT /F1 9 Tf /Span<</ActualText(${NUMBER})>>BDC (x) Tj EMC ET`),
    ],
    [
      'under a text that stands for it',
      onePage(`BT /F1 9 Tf /Span<</ActualText(x)>>BDC (${NUMBER}) Tj EMC ET`),
    ],
    ['in a comment', onePage(say('x'), { 6: `<</Type/Annot/Subtype/Text/Contents(${NUMBER})>>` })],
    [
      'in a rich comment',
      onePage(say('x'), { 6: `<</Subtype/FreeText/RC(<p>62.09.<b>18</b></p><p>${NUMBER}</p>)>>` }),
    ],
    [
      'in the drawing of a stamp',
      onePage(say('x'), {
        3: '<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[6 0 R]>>',
        6: '<</Subtype/Stamp/AP<</N 7 0 R>>>>',
        7: { dict: '/Subtype/Form', stream: say(NUMBER) },
      }),
    ],
    ['in a form field', onePage(say('x'), { 6: `<</FT/Tx/T(niss)/V ${utf16(NUMBER)}>>` })],
    ['in a choice not made', onePage(say('x'), { 6: `<</FT/Ch/Opt[(x) [(1) (${NUMBER})]]>>` })],
    ['in the standard value of a field', onePage(say('x'), { 6: `<</FT/Tx/DV(${NUMBER})>>` })],
    ['in the hint of a field', onePage(say('x'), { 6: `<</FT/Tx/TU(${NUMBER})>>` })],
    [
      'in the XML of a form',
      onePage(say('x'), {
        1: `<<${CATALOG}/AcroForm<</XFA[(a) 6 0 R (b) 7 0 R]>>>>`,
        6: { stream: `<xfa><niss>${NUMBER.slice(0, 5)}`, isPacked: true },
        7: { stream: `${NUMBER.slice(5)}</niss></xfa>` },
      }),
    ],
    [
      'in a bookmark',
      onePage(say('x'), { 6: `<</Title(${NUMBER})/Parent 7 0 R>>`, 7: '<</First 6 0 R>>' }),
    ],
    [
      'in the XMP metadata',
      onePage(say('x'), {
        6: { dict: '/Type/Metadata/Subtype/XML', stream: `<x:a><dc:b>${NUMBER}</dc:b></x:a>` },
      }),
    ],
    [
      'in alternative text',
      onePage(say('x'), { 6: `<</Type/StructElem/S/Figure/Alt(${NUMBER})>>` }),
    ],
    [
      'in an embedded file',
      onePage(say('x'), {
        6: '<</Type/Filespec/UF(niss.txt)/EF<</F 7 0 R>>>>',
        7: { dict: '/Type/EmbeddedFile', stream: `niss ${NUMBER}`, isPacked: true },
      }),
    ],
  ])('%s', (_where, objects) => {
    const { text, file, unchecked } = read(objects);
    expect(text).toContain(NUMBER);
    expect([file.state, unchecked]).toEqual(['text', []]);
  });

  test('but not in the identifiers that programs give a file', () => {
    const xmp = `<x xmpMM:InstanceID="uuid:${NUMBER}"><stEvt:instanceID>${NUMBER}</stEvt:instanceID><dc:t>titre</dc:t></x>`;
    const objects = onePage(say('x'), { 6: { dict: '/Type/Metadata', stream: xmp } });
    const { text } = read(objects);
    expect(text).toContain('titre');
    expect(text).not.toContain(NUMBER);
  });

  test('once, where a comment and its drawing say the same', () => {
    const objects = onePage(say('x'), {
      3: '<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[6 0 R]>>',
      6: `<</Subtype/FreeText/Contents(${NUMBER})/AP<</N 7 0 R>>>>`,
      7: { dict: '/Subtype/Form', stream: say(NUMBER) },
    });
    expect(read(objects).text.split(NUMBER)).toHaveLength(2);
  });

  test('in the properties', () => {
    const objects = onePage(say('x'), { 6: `<</Subject(${NUMBER})/Producer(maker)>>` });
    const { text } = read(objects, { trailer: '/Info 6 0 R' });
    expect(text).toContain(`Subject: ${NUMBER}`);
    expect(text).not.toContain('maker');
  });
});

describe('fonts', () => {
  const inFont = (font: string, shown: string, more: PdfObjects = {}) =>
    content(`BT /F1 9 Tf ${shown} Tj ET`, { 5: font, ...more });
  const TO_UNICODE = {
    stream:
      '1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfrange <0001> <0003> <0061> <0010> <0011> [<0058> <00590059>] endbfrange 1 beginbfchar <0020> <d83dde00> endbfchar',
  };
  const COMPOSITE = '/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</DW 500>>]';

  test.each<[string, string, string, string]>([
    ['WinAnsi is the base', '<</Subtype/TrueType>>', '(\\351l\\350ve \\200)', 'élève €'],
    ['MacRoman', '<</Subtype/Type1/Encoding/MacRomanEncoding>>', '(\\216l\\217ve)', 'élève'],
    ['Standard', '<</Encoding<</BaseEncoding/StandardEncoding>>>>', "('\\256)", '’fi'],
    [
      'differences by glyph name',
      '<</Encoding<</Differences[1/six/two/period 65/eacute/Edieresis/uni0142/f_i/ccaron/g99]>>>>',
      '(\\001\\002\\003ABCDE)',
      '62.éËłfič',
    ],
    ['codes of two bytes', `<<${COMPOSITE}/ToUnicode 6 0 R>>`, '<0001000300100011>', 'acXYY'],
    ['beyond the first plane', `<<${COMPOSITE}/ToUnicode 6 0 R>>`, '<0020>', '😀'],
    [
      'a Unicode CMap',
      '<</Subtype/Type0/Encoding/UniGB-UCS2-H/DescendantFonts[]>>',
      '<00410042>',
      'AB',
    ],
  ])('%s', (_why, font, shown, expected) => {
    const { text, file } = inFont(font, shown, { 6: TO_UNICODE });
    expect([text.trim(), file.state]).toEqual([expected, 'text']);
  });

  test('text that maps to nothing leaves the file partial', () => {
    const { file, unchecked } = inFont(`<<${COMPOSITE}>>`, '<00010002>');
    expect([file.state, unchecked[0]?.detail]).toEqual(['partial', 'fonts']);
  });
});

describe('layout', () => {
  test.each([
    ['a step down is a new line', '(a) Tj 0 -14 Td (b) Tj', 'a\nb\n'],
    ['a wide gap is a space', '[(a) -300 (b)] TJ', 'a b\n'],
    ['a narrow gap is none', '[(a) -80 (b)] TJ', 'ab\n'],
    ['a column is a tab', '[(a) -5000 (b)] TJ', 'a\tb\n'],
    ['leading moves the line', "14 TL (a) Tj T* (b) Tj (c) '", 'a\nb\nc\n'],
    ['raised digits stay on the line', '(a) Tj 3 Ts (b) Tj', 'ab\n'],
    ['bold by printing twice counts once', '(a) Tj 1 0 0 1 0.3 0 Tm (a) Tj', 'a\n'],
  ])('%s', (_why, stream, expected) => {
    expect(content(`BT /F1 12 Tf ${stream} ET`).text).toBe(expected);
  });

  test('a place is named by its page', () => {
    const objects = onePage(say('one'), {
      2: '<</Kids[3 0 R 6 0 R]/Resources<</Font<</F1 5 0 R>>>>>>',
      6: `<</Type/Page/Contents 7 0 R/Annots[8 0 R]>>`,
      7: { stream: say('two') },
      8: '<</Subtype/Text/Contents(note)>>',
    });
    const { parts } = read(objects);
    const main = parts.find(({ marks }) => marks !== undefined);
    expect(main?.marks?.map(({ label }) => label)).toEqual(['page 1', 'page 2']);
    expect(parts.map(({ location }) => location.path)).toContainEqual([
      'a.pdf',
      'page 2',
      'comment',
    ]);
  });
});

describe('structure', () => {
  test.each<[string, Uint8Array]>([
    ['object streams', pdfOf(onePage(say(NUMBER)), { table: 'packed' })],
    ['a table that points nowhere', pdfOf(onePage(say(NUMBER)), { table: 'broken' })],
    ['no table at all', pdfOf(onePage(say(NUMBER)), { table: 'none' })],
    ['bytes before the head', join([encode('HTTP/1.1\r\n\r\n'), pdfOf(onePage(say(NUMBER)))])],
    ['a wrong length', pdfOf(onePage({ stream: say(NUMBER), dict: '/Length 3' }))],
    [
      'a word that ends in stream',
      pdfOf(onePage(say(NUMBER), { 1: '<</X(Bitstream Vera)/Pages 2 0 R>>' })),
    ],
    [
      'a later version of an object',
      join([pdfOf(onePage(say('old'))), pdfOf({ 4: { stream: say(NUMBER) } })]),
    ],
    [
      'a tree without pages',
      pdfOf(
        onePage(say(NUMBER), {
          1: '<</Type/Catalog>>',
          3: '<</Type/Page/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
        }),
      ),
    ],
  ])('%s', (_why, bytes) => {
    const { text, file } = readFile('a.pdf', bytes);
    expect(text).toContain(NUMBER);
    expect(text).not.toContain('old');
    expect(file.state).toBe('text');
  });

  test.each([
    ['ASCIIHexDecode', Buffer.from(say(NUMBER)).toString('hex') + '>'],
    ['ASCII85Decode', ascii85(encode(say(NUMBER)))],
    ['RunLengthDecode', `${String.fromCharCode(say(NUMBER).length - 1)}${say(NUMBER)}\u0080`],
    ['LZWDecode', lzw(encode(say(NUMBER)))],
  ])('%s', (filter, stream) => {
    const { text } = read(onePage({ dict: `/Filter/${filter}`, stream }));
    expect(text).toContain(NUMBER);
  });

  test('a PDF in a PDF is a file of its own', () => {
    const inner = pdfOf(onePage(say(NUMBER)));
    const { parts } = read(
      onePage(say('outer'), {
        6: '<</Type/Filespec/F(in.pdf)/EF<</F 7 0 R>>>>',
        7: { dict: '/Type/EmbeddedFile', stream: inner },
      }),
    );
    const texts = parts.filter(({ location }) => location.part === 'attachment');
    expect(texts.map(({ location, text }) => [location.path.join(), text.trim()])).toEqual([
      ['a.pdf', 'outer'],
      ['a.pdf,in.pdf', NUMBER],
    ]);
  });
});

describe('encryption with an empty user password', () => {
  test.each<[string, PdfHow]>([
    ['RC4, revision 3', shortKeyed(3)],
    ['AES-128, revision 4', shortKeyed(4)],
    ['AES-256, revision 5', longKeyed(5)],
    ['AES-256, revision 6', longKeyed(6)],
  ])('%s: streams and strings are read', (_why, how) => {
    const note = [...how.encrypt!(encode('in a note'), 6)];
    const hex = note.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const { text, file } = read(
      onePage({ stream: say(NUMBER), isPacked: true }, { 6: `<</Subtype/Text/Contents<${hex}>>>` }),
      how,
    );
    expect(text).toContain(NUMBER);
    expect(text).toContain('in a note');
    expect(file.state).toBe('text');
  });

  test('objects in an encrypted object stream', () => {
    const how: PdfHow = { ...shortKeyed(3), table: 'packed' };
    expect(read(onePage(say(NUMBER)), how).text).toContain(NUMBER);
  });

  test('any other password leaves the file encrypted', () => {
    const { text, file, unchecked } = read(onePage(say(NUMBER)), shortKeyed(3, 'geheim'));
    expect([text, file.state, unchecked.map(({ reason }) => reason)]).toEqual([
      '',
      'encrypted',
      ['encrypted'],
    ]);
  });

  test.each([
    ['md5', md5],
    ['sha256', sha256],
    ['sha384', sha384],
    ['sha512', sha512],
  ])('%s agrees with Node at every length around a block', (name, hash) => {
    for (const length of [0, 55, 56, 64, 111, 112, 127, 128, 1000]) {
      const bytes = Uint8Array.from({ length }, (_none, at) => at & 255);
      const hex = Buffer.from(hash(bytes)).toString('hex');
      expect(hex).toBe(createHash(name).update(bytes).digest('hex'));
    }
  });
});

describe('states', () => {
  const IMAGE = { dict: '/Subtype/Image/Filter/DCTDecode/Width 9/Height 9', stream: 'xx' };
  const RESOURCES = '/Resources<</XObject<</I 6 0 R>>/Font<</F1 5 0 R>>>>';
  const TWO = {
    2: `<</Kids[3 0 R 7 0 R]${RESOURCES}>>`,
    6: IMAGE,
    7: '<</Type/Page/Contents 8 0 R>>',
    8: { stream: 'q 595 0 0 842 0 0 cm /I Do Q' },
  };

  test('pages of pictures alone are a scan', () => {
    const { file, unchecked } = content('q 595 0 0 842 0 0 cm /I Do Q', TWO);
    expect(file.state).toBe('image-only');
    expect(unchecked).toMatchObject([{ reason: 'image-only', detail: 'looks-like-scan' }]);
  });

  test('a scanned page among others is told by its number', () => {
    const { file, unchecked } = content(say('text'), TWO);
    expect(file.state).toBe('partial');
    expect(unchecked).toMatchObject([{ path: ['a.pdf', 'page 2'], reason: 'image-only' }]);
  });

  test('a logo beside the text does not matter', () => {
    expect(
      content(`${say('x')} q 60 0 0 60 0 0 cm /I Do Q`, { ...TWO, 7: '<<>>' }).file.state,
    ).toBe('text');
  });

  test('an empty page has nothing to read', () => {
    expect(content('').file.state).toBe('no-text');
  });

  test('more than 500 pages are told', () => {
    const kids = (count: number) => ({ 2: `<</Kids[${'9 0 R '.repeat(0)}${pages(count)}]>>` });
    const pages = (count: number) => '<</Type/Page>>'.repeat(count);
    expect(content('', kids(500)).file.state).toBe('no-text');
    expect(content('', kids(501)).unchecked).toMatchObject([
      { reason: 'too-large', detail: 'pages' },
    ]);
  });

  test('bytes that hold no object are corrupt', () => {
    expect(readFile('a.pdf', encode('%PDF-1.4\nnothing')).file.state).toBe('corrupt');
  });
});

describe('bad input', () => {
  const ticking = () => {
    let calls = 0;
    return createBudget(() => calls++, { ...MESSAGE_LIMITS, timeMs: 20000 });
  };
  const whole = pdfOf(onePage({ stream: say(NUMBER), isPacked: true }));
  test.each<[string, Uint8Array]>([
    ['a page tree that bites its tail', pdfOf(onePage('', { 2: '<</Kids[2 0 R 1 0 R 2 0 R]>>' }))],
    ['an array 100,000 deep', pdfOf(onePage(say(NUMBER), { 6: '['.repeat(100000) }))],
    ['an array 100,000 deep on a page', pdfOf(onePage('['.repeat(100000)))],
    ['dictionaries 100,000 deep', pdfOf(onePage('', { 6: '<</a '.repeat(100000) }))],
    [
      'a form that draws itself',
      pdfOf(
        onePage('/X Do', {
          2: '<</Kids[3 0 R]/Resources<</XObject<</X 6 0 R>>>>>>',
          6: { dict: '/Subtype/Form', stream: '/X Do /X Do' },
        }),
      ),
    ],
    ['a reference to itself', pdfOf(onePage('', { 4: '4 0 R', 6: '<</Length 6 0 R>>' }))],
    ['a bomb', pdfOf(onePage({ stream: new Uint8Array(40e6), isPacked: true }))],
    ['states without end', pdfOf(onePage('q '.repeat(200000)))],
    ['streams that never end', encode(`%PDF-1.4\n${'1 0 obj<<>>stream\n'.repeat(50000)}`)],
    ['objects that never end', encode(`%PDF-1.4\n${'1 0 obj['.repeat(50000)}`)],
    ...[0.2, 0.5, 0.8].map((share): [string, Uint8Array] => [
      `cut at ${share}`,
      whole.slice(0, whole.length * share),
    ]),
  ])('%s', (_why, bytes) => {
    const { file, unchecked } = readFile('a.pdf', bytes, { budget: ticking() });
    expect(unchecked.filter(({ reason }) => reason === 'failed')).toEqual([]);
    expect(['no-text', 'text', 'partial', 'corrupt', 'too-large']).toContain(file.state);
  });

  test('a bomb is told', () => {
    const { file } = read(onePage({ stream: new Uint8Array(40e6), isPacked: true }));
    expect(['too-large', 'partial']).toContain(file.state);
  });
});

function ascii85(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let value = 0;
    for (let step = 0; step < 4; step++) value = value * 256 + (bytes[at + step] ?? 0);
    const digits: string[] = [];
    for (let step = 0; step < 5; step++) {
      digits.unshift(String.fromCharCode(33 + (value % 85)));
      value = Math.floor(value / 85);
    }
    out += digits.slice(0, count + 1).join('');
  }
  return out + '~>';
}

/** Codes of nine bits, with a clear before each 200th, so that the width never grows. */
function lzw(bytes: Uint8Array): Uint8Array {
  const codes: number[] = [];
  bytes.forEach((byte, at) => {
    if (at % 200 === 0) codes.push(256);
    codes.push(byte);
  });
  const bits = [...codes, 257].map((code) => code.toString(2).padStart(9, '0')).join('');
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => parseInt(byte.padEnd(8, '0'), 2));
}
