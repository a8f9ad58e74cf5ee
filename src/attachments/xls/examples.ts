/** Old workbooks, record by record. */
import type { Build, Example } from '../example';
import { chars, hexByte, little } from '../example-hex';

const NUMBER = '62.09.18-047.02';

const record = (type: number, content: string): string =>
  little(type, 2) + little(content.length / 2, 2) + content;
/** Length in two bytes, flags, characters. */
const flagged = (text: string, size: 1 | 2 = 1): string =>
  little(text.length, 2) + hexByte(size - 1) + chars(text, size);

const EIGHT = little(0x600, 2);
const begin = (kind: number): string => record(0x809, EIGHT + little(kind, 2) + little(0, 12));
const end = record(0x0a, '');
/** Cell C14 in a cell format. */
const place = (style = 0): string => little(13, 2) + little(2, 2) + little(style, 2);

interface Parts {
  readonly shared?: string;
  readonly sheet?: string;
}

/** A workbook of one hidden sheet. */
function book({ shared = '', sheet = '' }: Parts): string {
  const named = (offset: number): string =>
    record(0x85, little(offset, 4) + '0100' + hexByte(6) + '00' + chars('Feuil2', 1));
  const globals = (offset: number): string => begin(5) + named(offset) + shared + end;
  return globals(globals(0).length / 2) + begin(16) + sheet + end;
}

const file = (hex: string): Build => ({ cfb: { Workbook: { hex } } });
const at = (why: string, parts: Parts, needle = NUMBER, label = 'Feuil2!C14'): Example => ({
  why,
  name: 'a.xls',
  file: file(book(parts)),
  state: 'text',
  places: { [label]: needle },
});

const formats =
  record(0x41e, little(164, 2) + flagged('00000000000')) +
  record(0xe0, little(0, 20)) +
  record(0xe0, little(0, 2) + little(164, 2) + little(0, 16));
const table = (...pieces: readonly string[]): string =>
  record(0xfc, little(1, 8) + pieces[0]) +
  pieces
    .slice(1)
    .map((piece) => record(0x3c, piece))
    .join('');
const cell = record(0xfd, place() + little(0, 4));
const box = (text: string): string =>
  record(0x5d, '1500120000000700' + little(0, 14)) +
  record(0x1b6, little(0, 10) + little(text.length, 2) + little(0, 6)) +
  record(0x3c, '00' + chars(text, 1));
const label = record(0x204, place() + flagged(NUMBER));
const old = (text: string): string => little(text.length, 2) + chars(text, 1);

export const EXAMPLES: readonly Example[] = [
  at('shared string, in a hidden sheet', { shared: table(flagged(NUMBER)), sheet: cell }),
  at('shared string in two bytes', { shared: table(flagged(NUMBER, 2)), sheet: cell }),
  at('shared string over two records that differ in width', {
    shared: table(
      little(15, 2) + '00' + chars(NUMBER.slice(0, 7), 1),
      '01' + chars(NUMBER.slice(7), 2),
    ),
    sheet: cell,
  }),
  at('shared string with formatting', {
    shared: table(little(15, 2) + '08' + little(1, 2) + chars(NUMBER, 1) + '01020304'),
    sheet: cell,
  }),
  at('string in the cell', { sheet: label }),
  at('number', { sheet: record(0x203, place() + '0000808c5d68ce41') }, '1020312345'),
  at(
    'number with a leading zero by its format',
    { shared: formats, sheet: record(0x203, place(1) + '0000808c5d68ce41') },
    '01020312345 = ',
  ),
  at(
    'date of a workbook that counts from 1904',
    {
      shared: record(0x22, '0100') + record(0xe0, little(0, 2) + little(14, 2) + little(0, 16)),
      sheet: record(0x27e, place() + little(29796 * 4 + 2, 4)),
    },
    '30/07/1985',
  ),
  at('short number', { sheet: record(0x27e, place() + little(62091 * 4 + 2, 4)) }, '62091'),
  at(
    'one of many short numbers',
    {
      sheet: record(
        0xbd,
        little(13, 2) +
          little(1, 4) +
          little(6, 4) +
          little(0, 2) +
          little(62091 * 4 + 2, 4) +
          '0200',
      ),
    },
    '62091',
  ),
  at('result of a formula', {
    sheet:
      record(0x06, place() + '000000000000ffff' + little(0, 8)) + record(0x207, flagged(NUMBER)),
  }),
  at(
    'text inside a formula',
    { sheet: record(0x06, place() + little(0, 16) + '17' + '0f00' + chars(NUMBER, 1)) },
    NUMBER,
    'formula',
  ),
  at(
    'comment, at its cell',
    { sheet: box(NUMBER) + record(0x1c, little(13, 2) + '020000000700' + flagged('Bram Claes')) },
    NUMBER,
    'comment',
  ),
  at('text box', { sheet: box(NUMBER) }, NUMBER, 'text box'),
  at('header', { sheet: record(0x14, flagged('&C&"Arial"' + NUMBER)) }, ' ' + NUMBER, 'header'),
  at('footer', { sheet: record(0x15, flagged(NUMBER)) }, NUMBER, 'footer'),
  at(
    'defined name',
    { shared: record(0x18, '0000000f' + little(0, 10) + '00' + chars(NUMBER, 1)) },
    NUMBER,
    'defined name',
  ),
  at('link', { sheet: record(0x1b8, little(0, 32) + chars(NUMBER, 2)) }, NUMBER, 'link'),
  {
    why: 'Excel 95: one byte a character',
    name: 'a.xls',
    file: {
      cfb: {
        Book: {
          hex:
            record(0x809, '00050500' + little(0, 4)) +
            end +
            record(0x809, '00051000' + little(0, 4)) +
            record(0x204, place() + old(NUMBER)) +
            end,
        },
      },
    },
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'rows of a deleted sheet in a pivot cache',
    name: 'a.xls',
    file: {
      cfb: {
        Workbook: { hex: book({}) },
        '_SX_DB_CUR/0001': { hex: record(0xcd, flagged(NUMBER)) },
      },
    },
    state: 'text',
    places: { 'pivot cache': NUMBER },
  },
  {
    why: 'an embedded workbook is a file of its own',
    name: 'a.xls',
    file: {
      cfb: { Workbook: { hex: book({}) }, 'MBD00001/Workbook': { hex: book({ sheet: label }) } },
    },
    state: 'text',
    places: { 'Feuil2!C14': NUMBER },
  },
  {
    why: 'an archive inside does not hide the cells',
    name: 'a.xls',
    file: {
      cfb: {
        Workbook: { hex: book({ sheet: label }) },
        Package: { zip: { 'a.txt': 'dans le paquet' } },
      },
    },
    state: 'text',
    finds: [NUMBER, 'dans le paquet'],
  },
  {
    why: 'a password is encryption, not damage',
    name: 'a.xls',
    file: file(begin(5) + record(0x2f, '010001000100') + label),
    state: 'encrypted',
    unread: ['xls'],
  },
  {
    why: 'a wrong ending changes nothing',
    name: 'a.pdf',
    file: file(book({ sheet: label })),
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'cut records give what is there and are not called whole',
    name: 'a.xls',
    file: file(book({ sheet: label + label }).slice(0, -50)),
    state: 'partial',
    finds: [NUMBER],
    unread: ['xls'],
  },
  {
    why: 'a flipped length is damage; readable strings are kept',
    name: 'a.xls',
    file: file(begin(5) + record(0x85, 'ff').replace('0100', 'ffff') + chars(NUMBER, 1)),
    state: 'partial',
    finds: [NUMBER],
    unread: ['xls'],
  },
];
