/** The records of a BIFF12 part: number, length, content (MS-XLSB 2.1.4). */
import type { Budget } from '../../core/budget';
import { decodeAs } from '../decode-text';
import { readUint } from '../zip';

export interface BinaryRecord {
  readonly type: number;
  readonly bytes: Uint8Array;
  /** Content lies in [at, end). */
  readonly at: number;
  readonly end: number;
}

export function eachRecord(
  bytes: Uint8Array,
  budget: Budget,
  take: (record: BinaryRecord) => void,
): void {
  let at = 0;
  while (at < bytes.length && !budget.isSpent()) {
    let type = bytes[at++];
    if (type >= 128) type = (type & 127) | ((bytes[at++] & 127) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++];
      size |= (byte & 127) << shift;
      if (!(byte >= 128)) break;
    }
    const end = Math.min(bytes.length, at + size);
    take({ type, bytes, at, end });
    at = end;
  }
}

/** A counted UTF-16 string; a count past the part's end is cut. */
export function readWide(bytes: Uint8Array, at: number): string {
  const length = readUint(bytes, at, 4);
  if (length === 0xffffffff || length === 0) return '';
  return decodeAs(bytes.subarray(at + 4, Math.min(bytes.length, at + 4 + length * 2)), 'utf-16le');
}

export function readDouble(bytes: Uint8Array, at: number): number | null {
  if (at + 8 > bytes.length) return null;
  return new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0, true);
}

/** RkNumber (MS-XLSB 2.5.122): 30 bits of a double or an integer, perhaps to be divided by 100. */
export function readRk(bytes: Uint8Array, at: number): number | null {
  if (at + 4 > bytes.length) return null;
  const view = new DataView(new ArrayBuffer(8));
  const raw = readUint(bytes, at, 4);
  view.setUint32(4, (raw & 0xfffffffc) >>> 0, true);
  const value = (raw & 2) !== 0 ? (raw | 0) >> 2 : view.getFloat64(0, true);
  return (raw & 1) !== 0 ? value / 100 : value;
}
