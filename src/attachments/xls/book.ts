/**
 * The records of an old workbook in order: what is shared first, then sheet after sheet.
 *
 * A table says what each record does. Records that hold no words are stepped over by their length.
 * Record numbers: MS-XLS 2.3 (read 2026-11-22); those of Excel 5 and 95 lay their strings out differently.
 */
import type { Budget } from '../../core/budget';
import { encodingNamed } from '../code-pages';
import type { Encoding } from '../decode-text';
import type { TextSink } from '../text-sink';
import { createGrid } from '../xlsx/sheet';
import type { Grid } from '../xlsx/sheet';
import { createWorkbook } from '../xlsx/workbook';
import type { Workbook } from '../xlsx/workbook';
import { readUint } from '../zip';
import { SHEET_RECORDS } from './cells';
import { GLOBAL_RECORDS } from './globals';
import type { Block } from './strings';

export type BookEnd = 'whole' | 'damaged' | 'encrypted';

export interface Record extends Block {
  readonly bytes: Uint8Array;
  /** The contents of the records that continue this one. */
  readonly more: readonly Block[];
}

export interface Book {
  readonly workbook: Workbook;
  readonly sink: TextSink;
  readonly budget: Budget;
  /** Names of the sheets by the place where each begins, and in order. */
  readonly names: { [offset: number]: string };
  /** How many sheets the workbook states. */
  sheets: number;
  /** One byte a character where this is set: Excel 5 and 95. */
  page: Encoding | null;
  sheet: Sheet;
}

export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  row: number;
  /** Where the result of the formula before goes, when it is a text. */
  place: string;
  format: number;
  /** Id of the drawn object before, and the texts of those not yet used as comments. */
  object: number;
  readonly boxes: { [object: number]: string };
}

export type Take = (record: Record, book: Book) => void;

const BEGIN = 0x809;
const END = 0x0a;
const FILE_PASSWORD = 0x2f;
const CONTINUE = 0x3c;
const OLD_VERSION = 0x500;
/** Substreams inside each other: a sheet, a chart in it. More is damage. */
const DEEPEST = 16;

/** Reads all records; `damaged` when they do not end as they should. */
export function readBook(bytes: Uint8Array, sink: TextSink, budget: Budget): BookEnd {
  const workbook = createWorkbook();
  const sheet = createSheet('', sink);
  const names = Object.create(null);
  const book: Book = { workbook, sink, budget, names, sheets: 0, page: null, sheet };
  let depth = 0;
  let hasBegun = false;
  let begun = 0;
  for (let at = 0; at + 4 <= bytes.length;) {
    if (budget.isSpent() || sink.isFull()) return 'whole';
    const type = readUint(bytes, at, 2);
    const record = recordAt(bytes, at);
    if (record.end > bytes.length) return 'damaged';
    if (type === FILE_PASSWORD) return 'encrypted';
    if (type === BEGIN) {
      begun++;
      if (depth++ === 0) beginPart(book, at, record);
      if (depth > DEEPEST) return 'damaged';
      hasBegun = true;
    } else if (type === END && depth > 0) {
      if (--depth === 0) endPart(book);
    } else if (depth > 0) {
      const take = SHEET_RECORDS[type] ?? GLOBAL_RECORDS[type];
      if (take !== undefined) take(record, book);
    } else if (begun > book.sheets) break;
    at = record.more.length > 0 ? record.more[record.more.length - 1].end : record.end;
  }
  if (depth > 0) endPart(book);
  return hasBegun && depth === 0 && begun > book.sheets ? 'whole' : 'damaged';
}

function recordAt(bytes: Uint8Array, at: number): Record {
  const end = at + 4 + readUint(bytes, at + 2, 2);
  const more: Block[] = [];
  let next = end;
  while (readUint(bytes, next, 2) === CONTINUE && next + 4 <= bytes.length) {
    const stop = Math.min(bytes.length, next + 4 + readUint(bytes, next + 2, 2));
    more.push({ start: next + 4, end: stop });
    next = stop;
  }
  return { bytes, start: at + 4, end, more };
}

function beginPart(book: Book, at: number, { bytes, start }: Record): void {
  if (readUint(bytes, start, 2) === OLD_VERSION) book.page = book.page ?? encodingNamed('');
  book.sheet = createSheet(book.names[at] ?? '', book.sink);
}

function createSheet(name: string, sink: TextSink): Sheet {
  return {
    name,
    grid: createGrid(name, sink),
    row: -1,
    place: '',
    format: 0,
    object: 0,
    boxes: Object.create(null),
  };
}

/** Texts drawn on the sheet that turned out to be no comments. */
function endPart({ sheet, sink }: Book): void {
  for (const object of Object.keys(sheet.boxes))
    sink.add(sheet.boxes[Number(object)] + '\n', 'text box');
  sink.line();
}
