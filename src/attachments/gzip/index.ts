/** Gzip (RFC 1952): the packed file becomes a nested file under its own name. */
import type { Reader } from '../../core/reader';
import { decodeText } from '../decode-text';
import { inflate } from '../inflate';
import { BOMB_FLOOR_BYTES, BOMB_RATIO, PART_BYTES } from '../limits';

export const gzip: Reader = {
  id: 'gzip',
  recognises: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  read(bytes, name, budget) {
    const { start, inner } = readHeader(bytes, name);
    const most = Math.min(PART_BYTES, Math.max(BOMB_FLOOR_BYTES, bytes.length * BOMB_RATIO));
    const { bytes: found, end } = inflate(bytes.subarray(start), most, budget);
    const nested = found.length > 0 ? [{ name: inner, bytes: found }] : [];
    if (end === 'done') return { state: 'no-text', texts: [], nested, unread: [] };
    if (end === 'corrupt') {
      const state = nested.length > 0 ? 'partial' : 'corrupt';
      const unread = [{ path: [], reason: state, detail: 'gzip' } as const];
      return { state, texts: [], nested, unread };
    }
    const unread = [{ path: [], reason: 'too-large' as const, detail: 'ratio' }];
    return { state: 'too-large', texts: [], nested: [], unread };
  },
};

function readHeader(bytes: Uint8Array, name: string): { start: number; inner: string } {
  const flags = bytes[3];
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] | (bytes[at + 1] << 8));
  let inner = name.replace(/\.t?gz$/i, '');
  if ((flags & 8) !== 0) {
    const end = zeroAfter(bytes, at);
    inner = decodeText(bytes.subarray(at, end)) || inner;
    at = end + 1;
  }
  if ((flags & 16) !== 0) at = zeroAfter(bytes, at) + 1;
  if ((flags & 2) !== 0) at += 2;
  return { start: at, inner };
}

function zeroAfter(bytes: Uint8Array, at: number): number {
  const found = bytes.indexOf(0, at);
  return found < 0 ? bytes.length : found;
}
