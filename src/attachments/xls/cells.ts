/** Records of one sheet: cells, comments, text boxes, headers, links, chart labels (MS-XLS 2.4). */
import { harvestWide } from '../harvest';
import { columnName, numberText } from '../xlsx/sheet';
import { readDouble, readRk } from '../xlsb/records';
import { readUint } from '../zip';
import type { Book, Record, Take } from './book';
import { addFormulaTexts } from './globals';
import { readChars, readFlagged } from './strings';

export const SHEET_RECORDS: { readonly [type: number]: Take } = {
  0xfd: (record, book) =>
    put(record, book, book.workbook.strings[readUint(record.bytes, record.start + 6, 4)] ?? ''),
  0x204: takeLabel,
  0xd6: takeLabel,
  0x203: (record, book) =>
    put(record, book, shown(readDouble(record.bytes, record.start + 6), formatAt(record), book)),
  0x27e: (record, book) =>
    put(record, book, shown(readRk(record.bytes, record.start + 6), formatAt(record), book)),
  0xbd: takeManyNumbers,
  0x06: takeFormula,
  0x207: takeResult,
  0x14: (record, book) => takeHeader(record, book, 'header'),
  0x15: (record, book) => takeHeader(record, book, 'footer'),
  0x5d: ({ bytes, start }, { sheet }) => {
    sheet.object = readUint(bytes, start + 6, 2);
  },
  0x1b6: takeBox,
  0x1c: takeNote,
  // A fixed part, then targets and labels in two-byte characters (MS-OSHARED 2.3.7.1).
  0x1b8: (record, book) => takeWide(record, book, { skip: 32, label: 'link' }),
  // Names and descriptions of what is drawn.
  0xec: (record, book) => takeWide(record, book, { skip: 0, label: 'alternative text' }),
  0x100d: ({ bytes, start, end }, { page, sink }) =>
    sink.add(
      (page === null
        ? readFlagged(bytes, { start: start + 3, end }, bytes[start + 2])
        : readChars(
            bytes,
            { start: start + 3, end },
            { count: bytes[start + 2], isWide: false, page },
          )) + '\n',
      'chart',
    ),
};

/** Cells of a row that lie far apart are still one line. */
function place(record: Record, { sheet }: Book, column: number): string {
  const row = readUint(record.bytes, record.start, 2);
  if (row !== sheet.row) sheet.grid.row(row + 1);
  sheet.row = row;
  return columnName(column) + String(row + 1);
}

function put(record: Record, book: Book, text: string): void {
  if (text === '') return;
  book.sheet.grid.put(place(record, book, readUint(record.bytes, record.start + 2, 2)), text);
}

function formatAt({ bytes, start }: Record): number {
  return readUint(bytes, start + 4, 2);
}

function shown(value: number | null, format: number, { workbook }: Book): string {
  if (value === null) return '';
  return numberText(String(value), workbook.formats[format], workbook);
}

/** Characters with their number in two bytes: flagged, or in the code page of an older file. */
function readText({ bytes, start, end }: Record, at: number, { page }: Book): string {
  const count = readUint(bytes, start + at, 2);
  const block = { start: start + at + 2, end };
  return page === null
    ? readFlagged(bytes, block, count)
    : readChars(bytes, block, { count, isWide: false, page });
}

function takeLabel(record: Record, book: Book): void {
  put(record, book, readText(record, 6, book));
}

function takeManyNumbers(record: Record, book: Book): void {
  const { bytes, start, end } = record;
  let column = readUint(bytes, start + 2, 2);
  for (let at = start + 4; at + 6 <= end - 2 && !book.budget.isSpent(); at += 6) {
    const text = shown(readRk(bytes, at + 2), readUint(bytes, at, 2), book);
    if (text !== '') book.sheet.grid.put(place(record, book, column), text);
    column++;
  }
}

/** The stored result; of a text it follows in a record of its own. */
function takeFormula(record: Record, book: Book): void {
  const { bytes, start, end } = record;
  if (readUint(bytes, start + 12, 2) !== 0xffff)
    put(record, book, shown(readDouble(bytes, start + 6), formatAt(record), book));
  else if (bytes[start + 6] === 0)
    book.sheet.place = place(record, book, readUint(bytes, start + 2, 2));
  addFormulaTexts({ bytes, start: start + 22, end }, book, 'formula');
}

function takeResult(record: Record, book: Book): void {
  const { sheet } = book;
  const text = readText(record, 0, book) + continued(record);
  if (sheet.place !== '') sheet.grid.put(sheet.place, text);
  else book.sink.add(text + '\n', 'field');
  sheet.place = '';
}

/** What follows in continuing records, each with flags of its own. */
function continued({ bytes, more }: Record): string {
  let text = '';
  for (const { start, end } of more) text += readFlagged(bytes, { start, end }, end - start);
  return text;
}

/** Codes for place, font and page number are dropped, so that they do not touch the words. */
function takeHeader(record: Record, book: Book, label: string): void {
  const { bytes, start, end } = record;
  if (start === end) return;
  const count = bytes[start];
  const block = { start: start + 1, end };
  const text =
    book.page === null
      ? readText(record, 0, book)
      : readChars(bytes, block, { count, isWide: false, page: book.page });
  book.sink.add(text.replace(/&(?:"[^"]{0,200}"|[A-Za-z])/g, ' ') + '\n', label);
}

/** The text of a drawn object: its characters lie in the records that continue it. */
function takeBox(record: Record, { sheet }: Book): void {
  const { bytes, start, more } = record;
  let left = readUint(bytes, start + 10, 2);
  let text = '';
  for (const block of more) {
    if (left <= 0) break;
    const piece = readFlagged(bytes, block, left);
    text += piece;
    left -= piece.length;
  }
  const known = sheet.boxes[sheet.object];
  if (text !== '') sheet.boxes[sheet.object] = known === undefined ? text : `${known}\n${text}`;
}

/** A comment belongs to a cell; its text was drawn before, except in Excel 5 and 95. */
function takeNote(record: Record, book: Book): void {
  const { bytes, start } = record;
  const { sheet, sink, page } = book;
  const cell = columnName(readUint(bytes, start + 2, 2)) + String(readUint(bytes, start, 2) + 1);
  const label = `${sheet.name}!${cell}\ncomment`;
  if (page !== null) {
    sink.add(readText(record, 4, book) + '\n', label);
    return;
  }
  const object = readUint(bytes, start + 6, 2);
  const text = sheet.boxes[object];
  if (text !== undefined) sink.add(text + '\n', label);
  delete sheet.boxes[object];
  sink.add(readText(record, 8, book) + '\n', 'author');
}

function takeWide(
  { bytes, start, end }: Record,
  { sink, budget }: Book,
  { skip, label }: { skip: number; label: string },
): void {
  if (start + skip < end) harvestWide(bytes.subarray(start + skip, end), { sink, budget, label });
}
