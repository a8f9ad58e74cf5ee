/** Outlook's wrapping, attribute by attribute. */
import type { Build, Example } from '../example';
import { chars, hexByte, little } from '../example-hex';

const NUMBER = '62.09.18-047.02';

const MARK = '789f3e220100';
const attribute = (tag: number, content: string, level = 1): string =>
  hexByte(level) + little(tag, 2) + '0000' + little(content.length / 2, 4) + content + '0000';
const value = (content: string): string => {
  const size = content.length / 2;
  return little(size, 4) + content + '00'.repeat((4 - (size % 4)) % 4);
};
const wide = (id: number, text: string): string =>
  '1f00' + little(id, 2) + little(1, 4) + value(chars(text, 2));
const list = (...properties: readonly string[]): string =>
  little(properties.length, 4) + properties.join('');
const object = (content: string): string => '0d000137' + little(1, 4) + value(content);

const file = (...attributes: readonly string[]): Build => ({ hex: MARK + attributes.join('') });
const at = (why: string, place: string, ...attributes: readonly string[]): Example => ({
  why,
  name: 'winmail.dat',
  file: file(...attributes),
  state: 'text',
  places: { [place]: NUMBER },
});

export const EXAMPLES: readonly Example[] = [
  at('subject', 'winmail.dat', attribute(0x8004, chars(`${NUMBER}\0`, 1))),
  at('body', 'winmail.dat', attribute(0x800c, chars(`Bonjour ${NUMBER}`, 1))),
  at('body as a property', 'winmail.dat', attribute(0x9003, list(wide(0x1000, NUMBER)))),
  at(
    'HTML body',
    'html',
    attribute(
      0x9003,
      list(
        wide(0x1000, 'Bonjour'),
        '02011310' + little(1, 4) + value(chars(`<p>Bonjour <b>${NUMBER}</b></p>`, 1)),
      ),
    ),
  ),
  at('property', 'properties', attribute(0x9003, list(wide(0x3fe4, NUMBER)))),
  at(
    'property behind numbers, and one with a name of its own',
    'properties',
    attribute(
      0x9003,
      list(
        '03000100' + little(7, 4),
        '40000200' + little(7, 8),
        '1f000180' +
          '00'.repeat(16) +
          little(1, 4) +
          value(chars('niss\0', 2)) +
          little(1, 4) +
          value(chars(NUMBER, 2)),
      ),
    ),
  ),
  at(
    'recipient of a second row',
    'people',
    attribute(0x9004, little(2, 4) + list(wide(0x3001, 'Bram Claes')) + list(wide(0x3001, NUMBER))),
  ),
  at(
    'attachment',
    'note.txt',
    attribute(0x9002, '0100', 2),
    attribute(0x8010, chars('note.txt\0', 1), 2),
    attribute(0x800f, chars(NUMBER, 1), 2),
  ),
  at(
    'second attachment, under its long name',
    'une longue note.txt',
    attribute(0x9002, '0100', 2),
    attribute(0x800f, chars('x', 1), 2),
    attribute(0x9002, '0100', 2),
    attribute(0x8010, chars('UNELON~1.TXT\0', 1), 2),
    attribute(0x800f, chars(NUMBER, 1), 2),
    attribute(0x9005, list(wide(0x3707, 'une longue note.txt')), 2),
  ),
  at(
    'item inside an item',
    'attached message',
    attribute(0x9002, '0100', 2),
    attribute(
      0x9005,
      list(object('00'.repeat(16) + MARK + attribute(0x800c, chars(NUMBER, 1)))),
      2,
    ),
  ),
  {
    why: 'cut in the middle of a list: what was read stays, and it is not called whole',
    name: 'winmail.dat',
    file: {
      hex: (
        MARK +
        attribute(0x800c, chars(NUMBER, 1)) +
        attribute(0x9003, list(wide(0x1000, 'x'), wide(0x37, 'y')))
      ).slice(0, -20),
    },
    state: 'partial',
    finds: [NUMBER],
    unread: ['tnef'],
  },
  {
    why: 'a count without end is damage',
    name: 'winmail.dat',
    file: file(attribute(0x9003, little(0x7fffffff, 4) + '03100100' + little(0x7fffffff, 4))),
    state: 'corrupt',
    unread: ['tnef'],
  },
  {
    why: 'nothing inside is nothing to read',
    name: 'winmail.dat',
    file: file(),
    state: 'no-text',
  },
];
