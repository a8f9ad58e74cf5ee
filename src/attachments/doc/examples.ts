/** Old Word documents: the head of the main stream, text, and the table of pieces. */
import type { Build, Example } from '../example';
import { chars, little } from '../example-hex';

const NUMBER = '62.09.18-047.02';

const HEAD = 0x400;

/** A head of zeros with numbers of four bytes at some places. */
function head(
  flags: number,
  fields: readonly (readonly [number, number])[],
  version = 0xc1,
): string {
  let digits = little(0xa5ec, 2) + little(version, 2) + little(0, 6) + little(flags, 2);
  for (const [at, value] of fields) {
    digits += '00'.repeat(at - digits.length / 2) + little(value, 4);
  }
  return digits + '00'.repeat(HEAD - digits.length / 2);
}

interface Parts {
  /** Lengths of the stories; the text is these one after the other. */
  readonly stories: readonly string[];
  readonly size?: 1 | 2;
  readonly flags?: number;
  /** Cuts the text in two pieces here, the second one lying first in the file. */
  readonly cut?: number;
  readonly table?: string;
}

function doc({ stories, size = 1, flags = 0x200, cut = 0, table }: Parts): {
  [path: string]: Build;
} {
  const text = stories.join('');
  const pieces = [text.slice(cut), text.slice(0, cut)];
  const place = (at: number): string =>
    little(size === 1 ? (HEAD + at) * 2 + 0x40000000 : HEAD + at * 2, 4);
  const ends = cut === 0 ? [0, text.length] : [0, cut, text.length];
  const places = cut === 0 ? [0] : [text.length - cut, 0];
  const list =
    ends.map((end) => little(end, 4)).join('') +
    places.map((at) => '0000' + place(at) + '0000').join('');
  const clx = '01' + little(2, 2) + 'ffff' + '02' + little(list.length / 2, 4) + list;
  const lengths = stories.map((story, index) => [0x4c + index * 4, story.length] as const);
  const fields = [...lengths, [0x1a2, 0] as const, [0x1a6, clx.length / 2] as const];
  return {
    WordDocument: { hex: head(flags, fields) + pieces.map((piece) => chars(piece, size)).join('') },
    '1Table': { hex: table ?? clx },
  };
}

const file = (parts: Parts): Build => ({ cfb: doc(parts) });
const MAIN = 'Dossier Peeters.\r';
const at = (why: string, story: number, place: string): Example => ({
  why,
  name: 'a.doc',
  file: file({
    stories: [MAIN, '', '', '', '', '', '', ''].map((text, index) =>
      index === story ? `${NUMBER}\r` : text,
    ),
  }),
  state: 'text',
  finds: [MAIN.slice(0, -1)],
  places: { [place]: NUMBER },
});

export const EXAMPLES: readonly Example[] = [
  {
    why: 'one byte a character',
    name: 'a.doc',
    file: file({ stories: [`né à Huy, ${NUMBER}\r`] }),
    state: 'text',
    finds: [`né à Huy, ${NUMBER}`],
  },
  {
    why: 'two bytes a character',
    name: 'a.doc',
    file: file({ stories: [`Łukasz, ${NUMBER}\r`], size: 2 }),
    state: 'text',
    finds: [`Łukasz, ${NUMBER}`],
  },
  {
    why: 'pieces are joined in their order, without a gap',
    name: 'a.doc',
    file: file({ stories: [NUMBER], cut: 6 }),
    state: 'text',
    finds: [NUMBER],
  },
  at('footnote', 1, 'footnote'),
  at('header', 2, 'header'),
  at('comment', 4, 'comment'),
  at('endnote', 5, 'endnote'),
  at('text box', 6, 'text box'),
  at('text box in a header', 7, 'text box'),
  {
    why: 'cells, soft hyphens and the code of a field do not break words',
    name: 'a.doc',
    file: file({ stories: [`a\u0007b\u0007 62.09\u001f.18-\u0013 REF x \u0014047\u0015.02\r`] }),
    state: 'text',
    finds: ['a\tb\t', NUMBER],
    places: { field: 'REF x' },
  },
  {
    why: 'a field that never closes does not swallow the notes',
    name: 'a.doc',
    file: file({ stories: ['x\u0013 REF', `${NUMBER}\r`] }),
    state: 'text',
    places: { footnote: NUMBER, field: 'REF' },
  },
  {
    why: 'Word 95: one stretch of text',
    name: 'a.doc',
    file: {
      cfb: {
        WordDocument: {
          hex:
            head(
              0,
              [
                [0x18, HEAD],
                [0x1c, HEAD + 15],
                [0x34, 15],
              ],
              104,
            ) + chars(NUMBER, 1),
        },
      },
    },
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'an embedded document is a file of its own',
    name: 'a.doc',
    file: {
      cfb: {
        ...doc({ stories: [MAIN] }),
        'ObjectPool/_1/WordDocument': doc({ stories: [NUMBER] }).WordDocument,
        'ObjectPool/_1/1Table': doc({ stories: [NUMBER] })['1Table'],
      },
    },
    state: 'text',
    places: { object: NUMBER },
  },
  {
    why: 'a password is encryption, not damage',
    name: 'a.doc',
    file: file({ stories: [NUMBER], flags: 0x300 }),
    state: 'encrypted',
    lacks: [NUMBER],
    unread: ['doc'],
  },
  {
    why: 'rights management is encryption too',
    name: 'a.doc',
    file: { cfb: { ...doc({ stories: [MAIN] }), '\u0009DRMContent': 'x' } },
    state: 'encrypted',
    unread: ['irm'],
  },
  {
    why: 'a wrong ending changes nothing',
    name: 'a.jpg',
    file: file({ stories: [NUMBER] }),
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'a lost table of pieces leaves the readable strings',
    name: 'a.doc',
    file: file({ stories: [NUMBER], table: '05' }),
    state: 'partial',
    finds: [NUMBER],
    unread: ['doc'],
  },
  {
    why: 'text that ends before its stated length is not called whole',
    name: 'a.doc',
    file: {
      cfb: {
        ...doc({ stories: [`${MAIN}${NUMBER}`] }),
        WordDocument: { hex: head(0x200, [[0x4c, 32]]) + chars(`${MAIN}${NUMBER.slice(0, 8)}`, 1) },
      },
    },
    state: 'partial',
    finds: ['Dossier Peeters'],
    unread: ['doc'],
  },
  {
    why: 'one flipped bit in the version leaves the strings',
    name: 'a.doc',
    file: {
      cfb: { WordDocument: { hex: head(4, [], 0x41) + chars(`Dossier ${NUMBER}`, 1) } },
    },
    state: 'partial',
    finds: [NUMBER],
    unread: ['doc'],
  },
];
