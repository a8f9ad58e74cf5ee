/** Binary workbooks, record by record. */
import type { Example } from '../example';
import { hexByte, little } from '../example-hex';

const NUMBER = '62.09.18-047.02';

function wide(text: string): string {
  let digits = little(text.length, 4);
  for (let at = 0; at < text.length; at++) digits += little(text.charCodeAt(at), 2);
  return digits;
}

function record(type: number, content: string): string {
  const size = content.length / 2;
  const number = type < 128 ? hexByte(type) : hexByte((type & 127) | 128) + hexByte(type >> 7);
  return number + hexByte((size & 127) | 128) + hexByte(size >> 7) + content;
}

const row = record(0, little(13, 4) + little(0, 13));
const cell = (type: number, value: string, style = 0): string =>
  record(type, little(2, 4) + little(style, 3) + '00' + value);
const book = {
  'xl/workbook.bin': { hex: record(156, little(0, 8) + wide('rId1') + wide('Feuil2')) },
  'xl/_rels/workbook.bin.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.bin"/></Relationships>',
  'xl/sharedStrings.bin': { hex: record(19, '00' + wide(NUMBER)) },
  'xl/styles.bin': {
    hex:
      record(44, little(164, 2) + wide('00000000000')) +
      record(47, little(0, 4) + little(0, 12)) +
      record(47, little(0, 2) + little(164, 2) + little(0, 12)),
  },
};
const at = (why: string, hex: string, needle: string, place = 'Feuil2!C14'): Example => ({
  why,
  name: 'a.xlsb',
  file: { zip: { ...book, 'xl/worksheets/sheet1.bin': { hex: row + hex } } },
  state: 'text',
  places: { [place]: needle },
});

export const EXAMPLES: readonly Example[] = [
  at('shared string', cell(7, little(0, 4)), NUMBER),
  at('string in the cell', cell(6, wide(NUMBER)), NUMBER),
  at('short number', cell(2, little(62091 * 4 + 2, 4)), '62091'),
  at('number with a leading zero by its format', cell(5, '0000808c5d68ce41', 1), '01020312345 = '),
  at('header', record(479, '0000' + wide(NUMBER)), NUMBER, 'header'),
];
