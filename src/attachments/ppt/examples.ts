/** Old presentations, record by record. */
import type { Build, Example } from '../example';
import { chars, little } from '../example-hex';

const NUMBER = '62.09.18-047.02';

const atom = (type: number, content: string, head = 0): string =>
  little(head, 2) + little(type, 2) + little(content.length / 2, 4) + content;
const box = (type: number, content: string, instance = 0): string =>
  atom(type, content, instance * 16 + 15);
const wide = (text: string): string => atom(0xfa0, chars(text, 2));
const narrow = (text: string): string => atom(0xfa8, chars(text, 1));
const string = (text: string): string => atom(0xfba, chars(text, 2));
const persist = (id: number): string => atom(0x3f3, little(id, 4) + little(0, 16));

const file = (show: string, user = 'e391c05f'): Build => ({
  cfb: {
    'Current User': { hex: little(0, 12) + little(parseInt(user, 16), 4) },
    'PowerPoint Document': { hex: show },
  },
});
const at = (why: string, show: string, place: string): Example => ({
  why,
  name: 'a.ppt',
  file: file(show),
  state: 'text',
  places: { [place]: NUMBER },
});
const deep = (levels: number, inside: string): string =>
  levels === 0 ? inside : deep(levels - 1, box(0xf003, inside));

export const EXAMPLES: readonly Example[] = [
  at(
    'text of the second slide, in one byte a character',
    box(0x3e8, box(0xff0, persist(256) + narrow('a') + persist(257) + narrow(NUMBER))),
    'slide 2',
  ),
  at('text in two bytes a character', box(0xff0, persist(256) + wide(NUMBER)), 'slide 1'),
  at(
    'text box of a slide, by the list of places',
    box(0x3ee, narrow(NUMBER)) +
      box(0xff0, persist(7)) +
      atom(0x1772, little(7 + 1048576, 4) + little(0, 4)),
    'slide 1',
  ),
  at('notes', box(0x3f0, box(0xf00d, narrow(NUMBER))), 'notes'),
  at('list of notes', box(0xff0, persist(1) + narrow(NUMBER), 2), 'notes'),
  at('master', box(0x3f8, narrow(NUMBER)), 'master'),
  at('footer', box(0xfd9, string(NUMBER)), 'header'),
  at('link', box(0xfd7, string(NUMBER)), 'link'),
  at(
    'comment, in what a later version added',
    box(0x3ee, string('___PPT10') + atom(0x138b, box(0x2ee0, string('Bram') + string(NUMBER)))),
    'comment',
  ),
  at(
    'description of a picture',
    atom(0xf00b, little(1, 2) + little(3, 2) + chars(NUMBER, 2)),
    'alternative text',
  ),
  at('groups inside groups', deep(200, narrow(NUMBER)), 'properties'),
  {
    why: 'an embedded workbook is a file of its own',
    name: 'a.ppt',
    file: {
      cfb: {
        'PowerPoint Document': { hex: narrow('titre') },
        'MBD1/Package': { zip: { 'a.txt': NUMBER } },
      },
    },
    state: 'text',
    finds: ['titre', NUMBER],
  },
  {
    why: 'a password is encryption, not damage',
    name: 'a.ppt',
    file: file(narrow(NUMBER), 'f3d1c4df'),
    state: 'encrypted',
    unread: ['ppt'],
  },
  {
    why: 'encryption is told by its record too',
    name: 'a.ppt',
    file: { cfb: { 'PowerPoint Document': { hex: narrow('x') + box(0x2f14, '00') + '00' } } },
    state: 'encrypted',
    unread: ['ppt'],
  },
  {
    why: 'a wrong ending changes nothing',
    name: 'a.txt',
    file: file(narrow(NUMBER)),
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'a cut presentation gives what is there and is not called whole',
    name: 'a.ppt',
    file: file(narrow(NUMBER) + narrow(`et ${NUMBER}`).slice(0, 30)),
    state: 'partial',
    finds: [NUMBER],
    unread: ['ppt'],
  },
  {
    why: 'a flipped length is damage; readable strings are kept',
    name: 'a.ppt',
    file: file(narrow(NUMBER).replace('0f000000', '0f00ff00')),
    state: 'partial',
    finds: [NUMBER],
    unread: ['ppt'],
  },
];
