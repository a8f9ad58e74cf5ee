/**
 * Old Word documents (doc, dot; Word 6 to 2003): main text, notes, headers, comments, text boxes, fields.
 *
 * Text that was deleted with tracking on is still part of the text and is read in place, unmarked. Where
 * the table of pieces is lost, readable strings are searched and the file is called partial. Embedded
 * documents come out as files. Source: MS-DOC 2.4, 2.5.1, 2.8.35, 2.9.38 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import type { Extraction, Reader } from '../../core/reader';
import { endOfReading, lockedFile } from '../binary-office';
import { findStream, openCompound, readStream } from '../cfb';
import type { CompoundFile } from '../cfb';
import { harvest, harvestWide } from '../harvest';
import { embeddedFiles } from '../ole-objects';
import { addOleProperties } from '../ole-properties';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';
import { readUint } from '../zip';
import { listPieces, oldPieces } from './pieces';
import { readStories } from './stories';

export const doc: Reader = {
  id: 'doc',
  recognises(bytes) {
    const file = openCompound(bytes);
    return (
      file !== null &&
      findStream(file, 'WordDocument') !== null &&
      findStream(file, 'EncryptedPackage') === null
    );
  },
  read(bytes, _name, budget) {
    const file = openCompound(bytes)!;
    if (file.streams.some(({ path }) => /DRMContent$/.test(path))) return lockedFile('irm');
    const main = streamOf(file, 'WordDocument', budget);
    if ((readUint(main, 10, 2) & ENCRYPTED) !== 0) return lockedFile('doc');
    return readDocument(file, main, budget);
  },
};

const ENCRYPTED = 0x100;
const IS_SECOND_TABLE = 0x200;
const IS_COMPLEX = 0x004;
const WORD_MARK = 0xa5ec;
/** From this version on text may stand in two bytes and there is a table stream. */
const WORD_97 = 0xc0;

function streamOf(file: CompoundFile, name: string, budget: Budget): Uint8Array {
  const stream = findStream(file, name);
  return (stream === null ? null : readStream(file, stream, budget)) ?? new Uint8Array(0);
}

function readDocument(file: CompoundFile, main: Uint8Array, budget: Budget): Extraction {
  const sink = createTextSink();
  const flags = readUint(main, 10, 2);
  const isOld = readUint(main, 2, 2) < WORD_97;
  const table = isOld
    ? main
    : streamOf(file, (flags & IS_SECOND_TABLE) !== 0 ? '1Table' : '0Table', budget);
  const pieces = isOld
    ? (flags & IS_COMPLEX) === 0
      ? oldPieces(main)
      : null
    : listPieces(main, table, budget);
  const isKnown = readUint(main, 0, 2) === WORD_MARK && pieces !== null;
  const isWhole = isKnown && readStories(main, pieces, { sink, budget, isOld });
  if (!isWhole) harvest(main, sink, budget);
  if (!isOld) addAround(file, { main, table }, { sink, budget });
  addOleProperties(file, sink, budget);
  return endOfReading(sink, embeddedFiles(file, budget), {
    format: 'doc',
    isWhole: isWhole && !file.isCut,
  });
}

interface Streams {
  readonly main: Uint8Array;
  readonly table: Uint8Array;
}

/** Names of who commented, and what is said of drawings and pictures. */
function addAround(
  file: CompoundFile,
  { main, table }: Streams,
  { sink, budget }: { sink: TextSink; budget: Budget },
): void {
  const region = (at: number): Uint8Array => {
    const start = readUint(main, at, 4);
    return table.subarray(start, start + readUint(main, at + 4, 4));
  };
  harvestWide(region(0x1ba), { sink, budget, label: 'author' });
  harvestWide(region(0x22a), { sink, budget, label: 'alternative text' });
  harvestWide(streamOf(file, 'Data', budget), { sink, budget, label: 'alternative text' });
}
