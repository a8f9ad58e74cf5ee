/**
 * Workbooks (xlsx, xlsm, xltx): cells of all sheets, hidden ones too, by sheet and cell, and all the rest.
 *
 * A number stands raw and, where its format adds zeros, dots or a date, as shown: `01.02.03-123.45 =
 * 1020312345`. Formulas are not calculated; their stored results and the texts in them are read. Source:
 * ECMA-376 part 1, SpreadsheetML.
 */
import type { Budget } from '../../core/budget';
import type { Extraction, Reader } from '../../core/reader';
import { gatherMarkup } from '../markup';
import { OOXML_RULES } from '../markup-rules';
import { isPackage, readDocument } from '../office-parts';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';
import { openZip } from '../zip';
import { readComments } from './comments';
import { readSheet } from './sheet';
import {
  createWorkbook,
  readRelations,
  readSharedStrings,
  readStyles,
  readWorkbook,
  sheetName,
} from './workbook';
import type { Workbook } from './workbook';

export const xlsx: Reader = {
  id: 'xlsx',
  recognises: (bytes) =>
    isPackage(bytes, /^xl\//, /^xl\/(?:workbook\.xml$|worksheets\/)/) && !isBinaryBook(bytes),
  read(bytes, _name, budget): Extraction {
    const sink = createTextSink();
    const workbook = createWorkbook();
    const archive = openZip(bytes)!;
    const xml = (name: string, source: Uint8Array): boolean =>
      /^xl\//.test(name) && readXlPart(name, source, { workbook, sink, budget });
    return readDocument(
      { archive, sink, budget },
      { xml, bytes: (name, part) => takeRelations(name, part, workbook, budget) },
    );
  },
};

function isBinaryBook(bytes: Uint8Array): boolean {
  const archive = openZip(bytes);
  return archive !== null && archive.entries.some(({ name }) => name === 'xl/workbook.bin');
}

export interface WorkbookTools {
  readonly workbook: Workbook;
  readonly sink: TextSink;
  readonly budget: Budget;
}

function takeRelations(
  name: string,
  bytes: Uint8Array,
  workbook: Workbook,
  budget: Budget,
): boolean {
  if (/_rels\/[^/]{1,200}\.rels$/.test(name)) readRelations(name, bytes, workbook, budget);
  // Links outside the file are still to be read, by the general reader.
  return false;
}

function readXlPart(name: string, source: Uint8Array, tools: WorkbookTools): boolean {
  const { workbook, sink, budget } = tools;
  if (/sharedStrings\.xml$/i.test(name)) readSharedStrings(source, workbook, budget);
  else if (/\/styles\.xml$/i.test(name)) readStyles(source, workbook, budget);
  else if (/worksheets\/[^/]{1,200}\.xml$/i.test(name))
    readSheet(source, sheetName(workbook, name), tools);
  else if (/comments\/?[^/]{0,200}\.xml$/i.test(name) || /threadedComment/i.test(name))
    readComments(source, sheetName(workbook, name), tools);
  else {
    if (/workbook\.xml$/i.test(name)) readWorkbook(source, workbook, budget);
    const label = /drawings\//.test(name) ? 'text box' : /charts\//.test(name) ? 'chart' : 'field';
    gatherMarkup(source, OOXML_RULES, { sink, budget, label });
  }
  return true;
}
