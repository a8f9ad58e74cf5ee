/**
 * Old presentations (ppt, pps, pot; PowerPoint 97 to 2003): slides, notes, masters, comments, headers,
 * links, descriptions of pictures, and embedded files.
 *
 * The records are walked from the first to the last, containers by stepping inside, so depth costs nothing
 * and text of earlier savings is read as well. Sources: MS-PPT 2.1, 2.3 to 2.13 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import type { Extraction, NestedFile, Reader } from '../../core/reader';
import { endOfReading, lockedFile } from '../binary-office';
import { findStream, openCompound, readStream } from '../cfb';
import type { CompoundFile } from '../cfb';
import { harvest } from '../harvest';
import { embeddedFiles } from '../ole-objects';
import { addOleProperties } from '../ole-properties';
import { createTextSink } from '../text-sink';
import { readUint } from '../zip';
import { listSlides } from './slides';
import { readShow } from './show';

const SHOW = 'PowerPoint Document';

export const ppt: Reader = {
  id: 'ppt',
  recognises(bytes) {
    const file = openCompound(bytes);
    return (
      file !== null &&
      findStream(file, SHOW) !== null &&
      findStream(file, 'EncryptedPackage') === null
    );
  },
  read(bytes, _name, budget) {
    const file = openCompound(bytes)!;
    if (isManaged(file)) return lockedFile('irm');
    if (isEncrypted(file, budget)) return lockedFile('ppt');
    const stream = findStream(file, SHOW)!;
    const show = readStream(file, stream, budget) ?? new Uint8Array(0);
    return readWhole({ file, show, isCut: show.length < stream.sizeBytes || file.isCut }, budget);
  },
};

function isManaged({ streams }: CompoundFile): boolean {
  return streams.some(({ path }) => /DRMContent$/.test(path));
}

const ENCRYPTED_MARK = 0xf3d1c4df;

function isEncrypted(file: CompoundFile, budget: Budget): boolean {
  if (findStream(file, 'EncryptedSummary') !== null) return true;
  const stream = findStream(file, 'Current User');
  const user = stream === null ? null : readStream(file, stream, budget);
  return user !== null && readUint(user, 12, 4) === ENCRYPTED_MARK;
}

interface Found {
  readonly file: CompoundFile;
  readonly show: Uint8Array;
  readonly isCut: boolean;
}

function readWhole({ file, show, isCut }: Found, budget: Budget): Extraction {
  const sink = createTextSink();
  const nested: NestedFile[] = [];
  const end = readShow(show, { sink, budget, nested, slides: listSlides(show, budget) });
  if (end === 'encrypted') return lockedFile('ppt');
  const isWhole = end === 'whole' && !isCut;
  if (!isWhole) harvest(show, sink, budget);
  addOleProperties(file, sink, budget);
  nested.push(...embeddedFiles(file, budget));
  return endOfReading(sink, nested, { format: 'ppt', isWhole });
}
