/**
 * Old workbooks (xls, xlt; Excel 5 to 2003): cells of all sheets, hidden ones too, with what lies around.
 *
 * Shared strings, numbers raw and as displayed, stored results and texts of formulas, comments, text
 * boxes, headers, names, links, chart labels and pivot caches. Formulas are not calculated. A password
 * encrypts every record, so nothing of such a file is read, but for the one that Excel gives by itself. Source: MS-XLS 2.1.7, 2.4 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import type { Extraction, Reader } from '../../core/reader';
import { endOfReading, lockedFile } from '../binary-office';
import { findStream, openCompound, readStream } from '../cfb';
import type { CompoundFile } from '../cfb';
import { harvest } from '../harvest';
import { embeddedFiles } from '../ole-objects';
import { addOleProperties } from '../ole-properties';
import { createTextSink } from '../text-sink';
import { readBook } from './book';
import { unlockBook } from './default-password';
import { readPivots } from './pivots';

export const xls: Reader = {
  id: 'xls',
  recognises(bytes) {
    const file = openCompound(bytes);
    return file !== null && bookOf(file) !== null && findStream(file, 'EncryptedPackage') === null;
  },
  read(bytes, _name, budget) {
    const file = openCompound(bytes)!;
    const stream = bookOf(file)!;
    const stored = readStream(file, stream, budget);
    if (stored === null) return { state: 'no-text', texts: [], nested: [], unread: [] };
    const book = unlockBook(stored, budget);
    return readWhole({ file, book, isCut: book.length < stream.sizeBytes }, budget);
  },
};

function bookOf(file: CompoundFile) {
  return findStream(file, 'Workbook') ?? findStream(file, 'Book');
}

interface Found {
  readonly file: CompoundFile;
  readonly book: Uint8Array;
  /** The stream is shorter than the directory says. */
  readonly isCut: boolean;
}

function readWhole({ file, book, isCut }: Found, budget: Budget): Extraction {
  const sink = createTextSink();
  const end = readBook(book, sink, budget);
  if (end === 'encrypted') return lockedFile('xls');
  readPivots(file, sink, budget);
  addOleProperties(file, sink, budget);
  const isWhole = end === 'whole' && !isCut && !file.isCut;
  if (!isWhole) harvest(book, sink, budget);
  return endOfReading(sink, embeddedFiles(file, budget), { format: 'xls', isWhole });
}
