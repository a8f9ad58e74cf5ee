/** Records that sheets share: strings, formats, names of sheets, defined names (MS-XLS 2.4). */
import { encodingNamed } from '../code-pages';
import { TABLE_ENTRIES } from '../limits';
import { FROM_1904 } from '../xlsx/workbook';
import { readUint } from '../zip';
import type { Book, Record, Take } from './book';
import { readChars, readFlagged, readSharedTable } from './strings';

export const GLOBAL_RECORDS: { readonly [type: number]: Take } = {
  0x42: ({ bytes, start }, book) => {
    if (book.page !== null) book.page = encodingNamed(String(readUint(bytes, start, 2)));
  },
  0x22: ({ bytes, start }, { workbook }) => {
    if (readUint(bytes, start, 2) === 1) workbook.firstDay = FROM_1904;
  },
  0x85: takeSheetName,
  0xfc: ({ bytes, start, end, more }, { workbook, budget }) => {
    if (workbook.strings.length > 0) return;
    for (const text of readSharedTable(bytes, [{ start, end }, ...more], budget))
      workbook.strings.push(text);
  },
  0x41e: takeFormat,
  0xe0: ({ bytes, start }, { workbook }) => {
    if (workbook.formats.length < TABLE_ENTRIES)
      workbook.formats.push(readUint(bytes, start + 2, 2));
  },
  0x18: takeDefinedName,
};

/** A string with its length in one byte. */
function readShort({ bytes, start, end }: Record, at: number, { page }: Book): string {
  const count = bytes[start + at];
  if (page === null) return readFlagged(bytes, { start: start + at + 1, end }, count);
  return readChars(bytes, { start: start + at + 1, end }, { count, isWide: false, page });
}

function takeSheetName(record: Record, book: Book): void {
  const name = readShort(record, 6, book);
  book.names[readUint(record.bytes, record.start, 4)] = name;
  book.sheets++;
  book.sink.add(name + '\n', 'sheet name');
}

function takeFormat(record: Record, book: Book): void {
  const { bytes, start, end } = record;
  const count = readUint(bytes, start + 2, 2);
  book.workbook.codes[readUint(bytes, start, 2)] =
    book.page === null
      ? readFlagged(bytes, { start: start + 4, end }, count)
      : readShort(record, 2, book);
}

function takeDefinedName({ bytes, start, end }: Record, { page, sink, budget }: Book): void {
  const count = bytes[start + 3];
  const from = start + 14;
  const name =
    page === null
      ? readFlagged(bytes, { start: from, end }, count)
      : readChars(bytes, { start: from, end }, { count, isWide: false, page });
  // One character stands for a name that Excel gives itself: a print area.
  if (count > 1) sink.add(name + '\n', 'defined name');
  const codeStart = from + (page === null ? 1 + count * ((bytes[from] & 1) + 1) : count);
  addFormulaTexts({ bytes, start: codeStart, end }, { sink, budget }, 'defined name');
}

const TEXT_TOKEN = 0x17;
/** Shorter texts are chance, or say nothing. */
const SHORTEST = 4;

/** Texts inside the tokens of a formula, found by their shape: a token, a length, flags, printable characters. */
export function addFormulaTexts(
  { bytes, start, end }: Omit<Record, 'more'>,
  { sink, budget }: Pick<Book, 'sink' | 'budget'>,
  label: string,
): void {
  for (let at = start; at + 3 < end; at++) {
    const count = bytes[at + 1];
    if (bytes[at] !== TEXT_TOKEN || count < SHORTEST || bytes[at + 2] > 1) continue;
    const stop = at + 3 + count * (bytes[at + 2] + 1);
    if (budget.isSpent()) return;
    if (stop > end || !isOneText(bytes, at + 3, stop)) continue;
    const text = readFlagged(bytes, { start: at + 2, end }, count);
    if (/[\u0000-\u001f]/.test(text)) continue;
    sink.add(text + '\n', label);
    at = stop - 1;
  }
}

/** No token byte inside: texts that overlap would be read again and again. */
function isOneText(bytes: Uint8Array, start: number, end: number): boolean {
  const token = bytes.indexOf(TEXT_TOKEN, start);
  return token < 0 || token >= end;
}
