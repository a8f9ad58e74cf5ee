/**
 * Binary workbooks (xlsb): strings, cells, comments, names; what is XML in them like any other part.
 *
 * Records that hold no words are stepped over by their length. Formulas show their stored result. Source:
 * MS-XLSB 2.1.4 (records) and 2.4 (read 2026-11-21).
 */
import type { Budget } from '../../core/budget';
import type { Reader } from '../../core/reader';
import { gatherMarkup } from '../markup';
import { OOXML_RULES } from '../markup-rules';
import { readDocument } from '../office-parts';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';
import { columnName, createGrid, numberText } from '../xlsx/sheet';
import { createWorkbook, FROM_1904, readRelations, sheetName } from '../xlsx/workbook';
import type { Workbook } from '../xlsx/workbook';
import { openZip, readUint } from '../zip';
import { eachRecord, readDouble, readRk, readWide } from './records';
import type { BinaryRecord } from './records';

export const xlsb: Reader = {
  id: 'xlsb',
  recognises(bytes) {
    const archive = openZip(bytes);
    return archive !== null && archive.entries.some(({ name }) => /^xl\/workbook\.bin$/.test(name));
  },
  read(bytes, _name, budget) {
    const sink = createTextSink();
    const workbook = createWorkbook();
    const archive = openZip(bytes)!;
    return readDocument(
      { archive, sink, budget },
      {
        xml(name, source) {
          if (!/^xl\//.test(name)) return false;
          gatherMarkup(source, OOXML_RULES, { sink, budget, label: 'text box' });
          return true;
        },
        bytes(name, part) {
          if (/_rels\/[^/]{1,200}\.rels$/.test(name)) readRelations(name, part, workbook, budget);
          if (!/^xl\/.{1,200}\.bin$/.test(name)) return false;
          readBinaryPart(name, part, { workbook, sink, budget });
          return true;
        },
      },
    );
  },
};

interface Tools {
  readonly workbook: Workbook;
  readonly sink: TextSink;
  readonly budget: Budget;
}

function readBinaryPart(name: string, bytes: Uint8Array, tools: Tools): void {
  if (/sheets\/[^/]{1,100}\.bin$/.test(name))
    readSheet(bytes, sheetName(tools.workbook, name), tools);
  else eachRecord(bytes, tools.budget, (record) => readShared(record, name, tools));
}

/** Records outside sheets, by number: shared string, format, cell format, sheet, name, comment, author. */
function readShared(
  { type, bytes, at }: BinaryRecord,
  part: string,
  { workbook, sink }: Tools,
): void {
  if (type === 19) workbook.strings.push(readWide(bytes, at + 1));
  else if (type === 44) workbook.codes[readUint(bytes, at, 2)] = readWide(bytes, at + 2);
  else if (type === 47 && readUint(bytes, at, 2) !== 0xffff)
    workbook.formats.push(readUint(bytes, at + 2, 2));
  else if (type === 153 && (bytes[at] & 1) === 1) workbook.firstDay = FROM_1904;
  else if (type === 156) {
    const id = readWide(bytes, at + 8);
    workbook.sheets[id] = readWide(bytes, at + 12 + id.length * 2);
  } else if (type === 39) sink.add(readWide(bytes, at + 9) + '\n', 'defined name');
  else if (type === 637)
    sink.add(readWide(bytes, at + 1) + '\n', `${sheetName(workbook, part)}\ncomment`);
  else if (type === 632) sink.add(readWide(bytes, at) + '\n', 'author');
}

function readSheet(part: Uint8Array, name: string, { workbook, sink, budget }: Tools): void {
  const grid = createGrid(name, sink);
  let row = 0;
  eachRecord(part, budget, ({ type, bytes, at, end }) => {
    if (type === 0) {
      row = readUint(bytes, at, 4);
      grid.row(row + 1);
    } else if ((type >= 1 && type <= 11) || type === 62) {
      const format = workbook.formats[readUint(bytes, at + 4, 2) + (bytes[at + 6] << 16)];
      const place = columnName(readUint(bytes, at, 4)) + String(row + 1);
      grid.put(place, cellText({ type, bytes, at: at + 8, end }, format, workbook));
    } else if (type === 479) addStrings({ type, bytes, at: at + 2, end }, sink, 'header');
    else if (type === 494) addStrings({ type, bytes, at: at + 16, end }, sink, 'link');
  });
  sink.line();
}

/** Counted strings one after the other; 0xFFFFFFFF stands for none. */
function addStrings({ bytes, at, end }: BinaryRecord, sink: TextSink, label: string): void {
  for (let from = at; from + 4 <= end;) {
    const length = readUint(bytes, from, 4);
    const text = readWide(bytes, from);
    if (text !== '') sink.add(text + '\n', label);
    from += 4 + (length === 0xffffffff ? 0 : length * 2);
  }
}

function cellText(
  { type, bytes, at }: BinaryRecord,
  format: number | undefined,
  workbook: Workbook,
): string {
  if (type === 7) return workbook.strings[readUint(bytes, at, 4)] ?? '';
  if (type === 62) return readWide(bytes, at + 1);
  if (type === 6 || type === 8) return readWide(bytes, at);
  const value =
    type === 2 ? readRk(bytes, at) : type === 5 || type === 9 ? readDouble(bytes, at) : null;
  return value === null ? '' : numberText(String(value), format, workbook);
}
