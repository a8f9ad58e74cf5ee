/** Files inside rich text: the hex digits of an OLE 1 object (MS-OLEDS 2.2.5), bounded by the budget. */
import type { NestedFile } from '../../core/reader';
import { decodeAs } from '../decode-text';
import { nativeFile } from '../ole-native';
import { readUint } from '../zip';
import type { Walk } from './walk';

/** Reads the object whose digits begin here and puts its file among the nested ones. */
export function readObject(walk: Walk): void {
  const { bytes } = walk;
  let end = walk.at;
  while (end < bytes.length && bytes[end] !== 0x7d && bytes[end] !== 0x7b) end++;
  const out = new Uint8Array((end - walk.at) >> 1);
  let length = 0;
  let high = -1;
  for (let at = walk.at; at < end; at++) {
    const digit = parseInt(String.fromCharCode(bytes[at]), 16);
    if (!(digit >= 0)) continue;
    if (high < 0) high = digit;
    else {
      out[length++] = high * 16 + digit;
      high = -1;
    }
  }
  walk.at = end;
  if (!walk.budget.takeBytes(length) || !walk.budget.takeEntries(1)) return;
  const data = out.subarray(0, length);
  const file = embeddedFile(data);
  if (file !== null) walk.nested.push(file);
}

/** Version, format, three counted strings (the class first), then the size and the content. */
function embeddedFile(data: Uint8Array): NestedFile | null {
  const LINK = 1;
  if (readUint(data, 4, 4) === LINK) return null;
  let at = 8;
  for (let count = 0; count < 3; count++) at += 4 + readUint(data, at, 4);
  const content = data.subarray(at + 4);
  if (content.length === 0) return null;
  const isPackage = decodeAs(data.subarray(12, 19), 'windows-1252') === 'Package';
  return isPackage ? nativeFile(content) : { name: 'object', bytes: content };
}
