/** PDF fonts that say what their codes mean only in the embedded program, or in no regular way at all. */
import { cff, trueType } from './make/fonts';
import { onePage, pdfOf, say } from './make/pdf';
import type { PdfObjects } from './make/pdf';
import { openProgram } from '../../src/attachments/pdf/true-type';
import { createDice, mutate } from './make/mutate';
import { readFile } from './read';

const NUMBER = '62.09.18-047.02';
const GLYPHS = ' .-0123456789';
const NAMES = 'space period hyphen zero one two three four five six seven eight nine'.split(' ');

const read = (objects: PdfObjects) => readFile('a.pdf', pdfOf(objects));
/** The number as glyph numbers, or as bytes from a first one on. */
const codes = (size: 2 | 1, first = 1): string =>
  [...NUMBER]
    .map((char) => (GLYPHS.indexOf(char) + first).toString(16).padStart(size * 2, '0'))
    .join('');
const page = (text: string, font: string, more: PdfObjects): PdfObjects =>
  onePage(`BT /F1 12 Tf 50 700 Td <${text}> Tj ET`, { 5: font, ...more });
const composite = (program: PdfObjects[number], more = ''): PdfObjects =>
  page(
    codes(2),
    `<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/DescendantFonts[6 0 R]${more}>>`,
    {
      6: '<</Type/Font/Subtype/CIDFontType2/BaseFont/F/DW 600/FontDescriptor 7 0 R>>',
      7: '<</Type/FontDescriptor/Flags 4/FontFile2 8 0 R>>',
      8: program,
    },
  );
const simple = (program: PdfObjects[number], kind: string): PdfObjects =>
  page(codes(1, 200), '<</Type/Font/Subtype/TrueType/BaseFont/F/FontDescriptor 7 0 R>>', {
    7: `<</Type/FontDescriptor/Flags 4/${kind} 8 0 R>>`,
    8: program,
  });
const program = (stream: Uint8Array, dict = ''): PdfObjects[number] => ({
  stream,
  dict,
  isPacked: true,
});

describe('without ToUnicode, the embedded program tells', () => {
  test.each<[string, PdfObjects]>([
    ['character map, segments', composite(program(trueType({ map: GLYPHS })))],
    ['character map, trimmed', composite(program(trueType({ map: GLYPHS, format: 6 })))],
    ['character map, groups', composite(program(trueType({ map: GLYPHS, format: 12 })))],
    ['names of glyphs', composite(program(trueType({ names: NAMES })))],
    [
      'own bytes and names',
      simple(program(trueType({ names: NAMES, firstByte: 200 })), 'FontFile2'),
    ],
    ['CFF names and encoding', simple(program(cff(NAMES, 200), '/Subtype/Type1C'), 'FontFile3')],
  ])('%s', (_why, objects) => {
    const { text, file } = read(objects);
    expect(text).toContain(NUMBER);
    expect(file.state).toBe('text');
  });

  test('a map named in place of a map: the codes are characters', () => {
    const wide = [...NUMBER].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0'));
    const { text, file } = read(
      page(
        wide.join(''),
        '<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/ToUnicode/Identity-H/DescendantFonts[6 0 R]>>',
        { 6: '<</Type/Font/Subtype/CIDFontType2/BaseFont/F/DW 600>>' },
      ),
    );
    expect([text.trim(), file.state]).toEqual([NUMBER, 'text']);
  });

  test.each([
    ['no program', composite('null')],
    ['a program of zeros', composite(program(new Uint8Array(5000)))],
    ['a program cut short', composite(program(trueType({ map: GLYPHS }).subarray(0, 40)))],
    ['a map without end', composite(program(trueType({ map: GLYPHS, format: 12 }).fill(255, 40)))],
  ])('%s: not called read', (_why, objects) => {
    const { file, unchecked } = read(objects);
    expect([file.state, unchecked[0]?.detail]).toEqual(['partial', 'fonts']);
  });
});

test('letters drawn as pictures are guessed from their codes, and the file is not called read', () => {
  const { text, file } = read(
    page(
      '616261',
      '<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/LastChar 98/Widths[600 600]/Encoding<</Differences[97/square/triangle]>>>>',
      {},
    ),
  );
  expect([text.trim(), file.state]).toEqual(['aba', 'partial']);
});

test('glyph names that are numbers of codes are letters', () => {
  const { text, file } = read(
    page(
      '616261',
      '<</Type/Font/Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/FirstChar 97/LastChar 98/Widths[60 60]/Encoding<</Differences[97/a97/a98]>>>>',
      {},
    ),
  );
  expect([text.trim(), file.state]).toEqual(['aba', 'text']);
});

test('a font that is not there does not swallow its text', () => {
  expect(read(onePage(say(NUMBER).replace('/F1', '/F9'))).text).toContain(NUMBER);
});

test('fonts that a page leaves out come from the pages above it', () => {
  const { text } = read(
    onePage(say(NUMBER), {
      2: '<</Type/Pages/Kids[3 0 R]/Resources<</Font<</F1 5 0 R>>>>>>',
      3: '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<<>>>>>>',
    }),
  );
  expect(text).toContain(NUMBER);
});

test('a page that no tree leads to has the fonts of its parent', () => {
  const { text } = read(
    onePage(say(NUMBER), {
      1: '<</Type/Catalog>>',
      2: '<</Type/Pages/Kids[3 0 R]/Resources<</Font<</F1 5 0 R>>>>>>',
      3: '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
      5: '<</Type/Font/Subtype/Type1/BaseFont/F/Encoding<</Differences[46/period 45/hyphen]>>>>',
    }),
  );
  expect(text).toContain(NUMBER);
});

test('a gap beside a hidden hyphen is inside a word', () => {
  expect(
    read(onePage('BT /F1 12 Tf 50 700 Td [(Mit) -900 (\\255arbeiter)] TJ ET')).text.trim(),
  ).toBe('Mit\u00adarbeiter');
});

test('letters drawn in large units have no gaps between them', () => {
  const letters =
    '<</Type/Font/Subtype/Type3/FontMatrix[1 0 0 -1 0 0]/FirstChar 97/LastChar 98/Widths[50 50]/Encoding<</Differences[97/a97/a98]>>>>';
  const { text } = read(
    onePage('BT /F1 .12 Tf 1 0 0 1 50 700 Tm [(ab)-4000(ab)-50000(ba)]TJ ET', { 5: letters }),
  );
  expect(text.trim()).toBe('abab ba');
});

test.each([
  ['TrueType, segments', trueType({ map: GLYPHS, names: NAMES, firstByte: 200 })],
  ['TrueType, groups', trueType({ map: GLYPHS, format: 12 })],
  ['CFF', cff(NAMES, 200)],
])('a damaged program ends in texts or none: %s', (_why, sound) => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < 300; seed++) {
    const damaged = openProgram(mutate(sound, createDice(seed)));
    for (let code = 0; code < 256; code++)
      kinds.add(typeof (damaged?.textOf(damaged.glyphOf(code)) ?? ''));
  }
  expect(Array.from(kinds)).toEqual(['string']);
});

describe('Hebrew and Arabic', () => {
  /** Letters with a place each, from left to right or as they are read. */
  const drawn = (text: string, isAsRead: boolean): string => {
    const places = [...text].map((char, at) => {
      const x = isAsRead ? 400 - at * 7 : 50 + at * 7;
      return `1 0 0 1 ${x} 700 Tm <${char.charCodeAt(0).toString(16).padStart(4, '0')}> Tj`;
    });
    return `BT /F1 12 Tf ${places.join(' ')} ET`;
  };
  const font = '<</Type/Font/Subtype/Type0/Encoding/UniXX-UCS2-H/DescendantFonts[6 0 R]>>';
  const right = (text: string, isAsRead: boolean): string =>
    read(
      onePage(drawn(text, isAsRead), {
        5: font,
        6: '<</Type/Font/Subtype/CIDFontType2/DW 580>>',
      }),
    ).text.trim();

  test.each([
    ['a word drawn from left to right', 'םולש', false, 'שלום'],
    ['a word drawn as it is read', 'שלום', true, 'שלום'],
    ['numbers keep their order', `${NUMBER} :ףגא`, false, `אגף: ${NUMBER}`],
    [
      'a word in a Latin line',
      `Dossier Peeters םולש ${NUMBER}`,
      false,
      `Dossier Peeters שלום ${NUMBER}`,
    ],
    ['brackets turn with their words', '(ףגא) םולש', false, 'שלום (אגף)'],
  ])('%s', (_why, shown, isAsRead, expected) => {
    expect(right(shown, isAsRead)).toBe(expected);
  });
});
