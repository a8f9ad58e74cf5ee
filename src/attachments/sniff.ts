/**
 * What bytes are, by the marks at their start; the name of a file is never asked.
 *
 * One table for the types that are told apart by a fixed mark. Containers that need a look inside (zip
 * and compound files) and text formats have tests of their own in their folders.
 */
import { unitsText } from './numbers-in-bytes';

export interface Signature {
  readonly id: string;
  readonly offset: number;
  /** One character for each byte. */
  readonly mark: string;
}

/** Pictures: their missing text means something else than an unread document. */
const IMAGES: readonly Signature[] = [
  { id: 'png', offset: 0, mark: '\x89PNG' },
  { id: 'jpeg', offset: 0, mark: '\xff\xd8\xff' },
  { id: 'gif', offset: 0, mark: 'GIF8' },
  { id: 'bmp', offset: 6, mark: '\x00\x00\x00\x00' },
  { id: 'tiff', offset: 0, mark: 'II*\x00' },
  { id: 'tiff', offset: 0, mark: 'MM\x00*' },
  { id: 'webp', offset: 8, mark: 'WEBP' },
  { id: 'heic', offset: 4, mark: 'ftyphe' },
  { id: 'heic', offset: 4, mark: 'ftypmif1' },
  { id: 'avif', offset: 4, mark: 'ftypavif' },
  { id: 'emf', offset: 40, mark: ' EMF' },
  { id: 'wmf', offset: 0, mark: '\xd7\xcd\xc6\x9a' },
  { id: 'wmf', offset: 0, mark: '\x01\x00\x09\x00\x00\x03' },
  { id: 'ico', offset: 0, mark: '\x00\x00\x01\x00' },
  { id: 'svm', offset: 0, mark: 'VCLMTF' },
  { id: 'wdp', offset: 0, mark: 'II\xbc' },
  { id: 'jp2', offset: 0, mark: '\x00\x00\x00\x0cjP  \x0d\x0a' },
];

/** The id of the picture format, or null. */
export function imageType(bytes: Uint8Array): string | null {
  for (const signature of IMAGES) {
    if (!startsWithAscii(bytes, signature.mark, signature.offset)) continue;
    if (signature.id === 'bmp' && !(bytes[0] === 0x42 && bytes[1] === 0x4d)) continue;
    return signature.id;
  }
  return null;
}

/** The first bytes as characters, for tests of text formats; NUL bytes left out, so that UTF-16 shows. */
export function asciiHead(bytes: Uint8Array, length: number): string {
  const text = unitsText(bytes.subarray(0, length));
  const head = text.indexOf('\u0000') < 0 ? text : text.replace(/\u0000/g, '');
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}

/** The ending of a name in lower case, without the dot; only breaks ties between text formats. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The first place of a mark that begins with a byte seldom met, or -1. */
export function indexOfAscii(bytes: Uint8Array, mark: string): number {
  let at = bytes.indexOf(mark.charCodeAt(0));
  while (at >= 0 && !startsWithAscii(bytes, mark, at))
    at = bytes.indexOf(mark.charCodeAt(0), at + 1);
  return at;
}

export function startsWithAscii(bytes: Uint8Array, mark: string, offset = 0): boolean {
  if (bytes.length < offset + mark.length) return false;
  for (let at = 0; at < mark.length; at++)
    if (bytes[offset + at] !== mark.charCodeAt(at)) return false;
  return true;
}
