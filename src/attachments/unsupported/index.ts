/**
 * Types that are recognised and named, but not read: archives of other makes, databases, media.
 *
 * Databases and notebooks hold their text plainly enough to search it for readable strings: that may
 * raise a finding, but the state stays `unsupported`, because it proves nothing about the rest.
 */
import type { Extraction, Reader } from '../../core/reader';
import { harvest } from '../harvest';
import { imageType, matches } from '../sniff';
import type { Signature } from '../sniff';
import { createTextSink } from '../text-sink';

/** `isOpen`: strings in it stand there uncompressed. */
const TYPES: readonly (Signature & { readonly isOpen?: true })[] = [
  { id: '7z', offset: 0, hex: '377abcaf271c' },
  { id: 'rar', offset: 0, hex: '526172211a07' },
  { id: 'xz', offset: 0, hex: 'fd377a585a00' },
  { id: 'zstd', offset: 0, hex: '28b52ffd' },
  { id: 'bz2', offset: 0, hex: '425a68' },
  { id: 'lz4', offset: 0, hex: '04224d18' },
  { id: 'cab', offset: 0, hex: '4d534346' },
  { id: 'onenote', offset: 0, hex: 'e4525c7b8cd8a74daeb15378d02996d3', isOpen: true },
  { id: 'sqlite', offset: 0, hex: '53514c69746520666f726d61742033', isOpen: true },
  { id: 'mdb', offset: 4, hex: '5374616e64617264204a6574204442', isOpen: true },
  { id: 'mdb', offset: 4, hex: '5374616e64617264204143452044', isOpen: true },
  { id: 'pst', offset: 0, hex: '2142444e', isOpen: true },
  { id: 'mp4', offset: 4, hex: '66747970' },
  { id: 'mp3', offset: 0, hex: '494433' },
  { id: 'riff', offset: 0, hex: '52494646' },
  { id: 'ogg', offset: 0, hex: '4f676753' },
  { id: 'matroska', offset: 0, hex: '1a45dfa3' },
  { id: 'exe', offset: 0, hex: '4d5a' },
  { id: 'elf', offset: 0, hex: '7f454c46' },
  { id: 'postscript', offset: 0, hex: '25215053', isOpen: true },
];

export const unsupported: Reader = {
  id: 'unsupported',
  recognises: (bytes) => typeOf(bytes) !== null,
  read(bytes, _name, budget) {
    const type = typeOf(bytes);
    const sink = createTextSink();
    if (type !== null && type.isOpen === true) harvest(bytes, sink, budget);
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
  if (image !== null) return { id: image };
  for (const type of TYPES) if (matches(bytes, type)) return type;
  return null;
}
