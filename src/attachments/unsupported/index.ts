/**
 * Types that are recognised and named, but not read: archives of other makes, databases, media.
 *
 * Databases and notebooks hold their text plainly enough to search it for readable strings: that may
 * raise a finding, but the state stays `unsupported`, because it proves nothing about the rest.
 */
import type { Extraction, Reader } from '../../core/reader';
import { harvest, harvestWide } from '../harvest';
import { imageType, startsWithAscii } from '../sniff';
import type { Signature } from '../sniff';
import { createTextSink } from '../text-sink';

/** `isOpen`: strings in it stand there uncompressed. */
const TYPES: readonly (Signature & { readonly isOpen?: true })[] = [
  { id: '7z', offset: 0, mark: '7z\xbc\xaf\x27\x1c' },
  { id: 'rar', offset: 0, mark: 'Rar!\x1a\x07' },
  { id: 'xz', offset: 0, mark: '\xfd7zXZ\x00' },
  { id: 'zstd', offset: 0, mark: '(\xb5/\xfd' },
  { id: 'bz2', offset: 0, mark: 'BZh' },
  { id: 'lz4', offset: 0, mark: '\x04"M\x18' },
  { id: 'cab', offset: 0, mark: 'MSCF' },
  {
    id: 'onenote',
    offset: 0,
    mark: '\xe4R\x5c{\x8c\xd8\xa7M\xae\xb1Sx\xd0)\x96\xd3',
    isOpen: true,
  },
  { id: 'sqlite', offset: 0, mark: 'SQLite format 3', isOpen: true },
  { id: 'mdb', offset: 4, mark: 'Standard Jet DB', isOpen: true },
  { id: 'mdb', offset: 4, mark: 'Standard ACE D', isOpen: true },
  { id: 'pst', offset: 0, mark: '!BDN', isOpen: true },
  { id: 'mp4', offset: 4, mark: 'ftyp' },
  { id: 'mp3', offset: 0, mark: 'ID3' },
  { id: 'riff', offset: 0, mark: 'RIFF' },
  { id: 'ogg', offset: 0, mark: 'OggS' },
  { id: 'matroska', offset: 0, mark: '\x1aE\xdf\xa3' },
  { id: 'exe', offset: 0, mark: 'MZ' },
  { id: 'elf', offset: 0, mark: '\x7fELF' },
  { id: 'postscript', offset: 0, mark: '%!PS', isOpen: true },
];

export const unsupported: Reader = {
  id: 'unsupported',
  recognises: (bytes) => typeOf(bytes) !== null,
  read(bytes, _name, budget) {
    const type = typeOf(bytes);
    const sink = createTextSink();
    if (type !== null && type.isOpen === true) harvest(bytes, sink, budget);
    // Drawings made of records, in which text stands as such.
    if (type !== null && type.id === 'emf') harvestWide(bytes, { sink, budget, label: 'strings' });
    return notRead(type === null ? 'unknown' : type.id, sink.texts());
  },
};

/** The extraction of a file that is named but not read. */
export function notRead(type: string, texts: Extraction['texts'] = []): Extraction {
  const unread = [{ path: [], reason: 'unsupported' as const, detail: type }];
  return { state: 'unsupported', texts, nested: [], unread };
}

function typeOf(bytes: Uint8Array): { readonly id: string; readonly isOpen?: true } | null {
  const image = imageType(bytes);
  if (image !== null) return image === 'wmf' ? { id: image, isOpen: true } : { id: image };
  for (const type of TYPES) if (startsWithAscii(bytes, type.mark, type.offset)) return type;
  return null;
}
