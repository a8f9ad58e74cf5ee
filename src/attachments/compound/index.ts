/**
 * Compound files that no other reader takes: password-protected Office files, embedded objects, unknowns.
 *
 * A protected docx is no zip but a compound file with `EncryptedPackage` (MS-OFFCRYPTO 2.3); rights
 * management looks the same with `DataSpaces`. Embedded objects carry their file in `Ole10Native` or
 * `Package`. The rest is named and searched for readable strings.
 */
import type { Extraction, Reader } from '../../core/reader';
import { findStream, openCompound } from '../cfb';
import type { CompoundFile } from '../cfb';
import { harvest } from '../harvest';
import { embeddedFiles } from '../ole-objects';
import { createTextSink } from '../text-sink';
import { notRead } from '../unsupported';

export const compound: Reader = {
  id: 'compound',
  recognises: (bytes) => openCompound(bytes) !== null,
  read(bytes, _name, budget) {
    const file = openCompound(bytes);
    if (file === null) return notRead('ole');
    if (findStream(file, 'EncryptedPackage') !== null)
      return encrypted(isManaged(file) ? 'irm' : 'ooxml');
    const nested = embeddedFiles(file, budget);
    const unread = file.isCut ? [{ path: [], reason: 'partial', detail: 'ole' } as const] : [];
    if (nested.length > 0) return { state: 'no-text', texts: [], nested, unread };
    const sink = createTextSink();
    harvest(bytes, sink, budget);
    return notRead(typeOf(file), sink.texts());
  },
};

function encrypted(detail: string): Extraction {
  const unread = [{ path: [], reason: 'encrypted' as const, detail }];
  return { state: 'encrypted', texts: [], nested: [], unread };
}

function isManaged(file: CompoundFile): boolean {
  return file.streams.some(({ path }) => /DRMEncrypted/i.test(path));
}

/** Main stream → name of the type, for types whose reader is missing. */
const TYPES: readonly (readonly [string, string])[] = [
  ['PP40', 'ppt-95'],
  ['VisioDocument', 'visio'],
  ['Quill/QuillSub/CONTENTS', 'publisher'],
];

function typeOf(file: CompoundFile): string {
  for (const [stream, type] of TYPES) if (findStream(file, stream) !== null) return type;
  return 'ole';
}
