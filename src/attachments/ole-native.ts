/** Files that Windows' Packager wrapped for embedding (MS-OLEDS 2.3.6, the part after its size). */
import type { NestedFile } from '../core/reader';
import { decodeText } from './decode-text';
import { readUint } from './zip';

/** Label, path and path again as C strings, then size and content; what is not so wrapped comes out whole. */
export function nativeFile(bytes: Uint8Array): NestedFile {
  const strings: string[] = [];
  let at = 2;
  for (let count = 0; count < 3; count++) {
    if (count === 2) at += 8;
    const end = bytes.indexOf(0, at);
    if (end < 0) return { name: 'object', bytes };
    strings.push(decodeText(bytes.subarray(at, end)));
    at = end + 1;
  }
  const size = readUint(bytes, at, 4);
  if (size === 0 || at + 4 + size > bytes.length) return { name: 'object', bytes };
  return { name: strings[0] || 'object', bytes: bytes.subarray(at + 4, at + 4 + size) };
}
