/** Gzip (RFC 1952): the packed file becomes a nested file under its own name. */
import type { Budget } from '../../core/budget';
import type { Reader } from '../../core/reader';
import { decodeText } from '../decode-text';
import { inflate } from '../inflate';
import type { Inflated } from '../inflate';
import { joinBytes } from '../join-bytes';
import { BOMB_FLOOR_BYTES, BOMB_RATIO, PART_BYTES } from '../limits';

export const gzip: Reader = {
  id: 'gzip',
  recognises: isMember,
  read(bytes, name, budget) {
    const most = Math.min(PART_BYTES, Math.max(BOMB_FLOOR_BYTES, bytes.length * BOMB_RATIO));
    const { inner, comment, pieces, end, rest } = readMembers(bytes, name, { most, budget });
    const found = joinBytes(pieces);
    const nested = [{ name: inner, bytes: found }];
    if (rest.some((byte) => byte !== 0)) nested.push({ name: 'behind the end', bytes: rest });
    const texts = comment === '' ? [] : [{ path: ['comment'], text: comment }];
    if (end === 'done') return { state: 'no-text', texts, nested, unread: [] };
    if (end === 'corrupt') {
      const isEmpty = found.length === 0;
      const state = isEmpty ? 'corrupt' : 'partial';
      const unread = [{ path: [], reason: state, detail: 'gzip' } as const];
      return { state, texts, nested: isEmpty ? [] : nested, unread };
    }
    const unread = [{ path: [], reason: 'too-large' as const, detail: 'ratio' }];
    return { state: 'too-large', texts: [], nested: [], unread };
  },
};

function isMember(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Members that are joined; what comes behind them is a file of its own. */
const MEMBERS = 64;
/** Checksum and size behind the data. */
const TRAILER = 8;

interface Members {
  readonly inner: string;
  readonly comment: string;
  readonly pieces: Uint8Array[];
  readonly end: Inflated['end'];
  readonly rest: Uint8Array;
}

/** A file may be packed in several members, one behind the other: they are one text. */
function readMembers(
  bytes: Uint8Array,
  name: string,
  { most, budget }: { readonly most: number; readonly budget: Budget },
): Members {
  const { start, inner, comment } = readHeader(bytes, name);
  const pieces: Uint8Array[] = [];
  let left = most;
  let at = start;
  for (;;) {
    const { bytes: found, end, consumed } = inflate(bytes.subarray(at), left, budget);
    pieces.push(found);
    left -= found.length;
    at += consumed + TRAILER;
    const rest = bytes.subarray(Math.min(at, bytes.length));
    if (end !== 'done' || !isMember(rest) || pieces.length >= MEMBERS || !budget.takeEntries(1))
      return { inner, comment, pieces, end, rest: end === 'done' ? rest : rest.subarray(0, 0) };
    at += readHeader(rest, '').start;
  }
}

function readHeader(
  bytes: Uint8Array,
  name: string,
): { start: number; inner: string; comment: string } {
  const flags = bytes[3];
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] | (bytes[at + 1] << 8));
  let inner = name.replace(/\.t?gz$/i, '');
  if ((flags & 8) !== 0) {
    const end = zeroAfter(bytes, at);
    inner = decodeText(bytes.subarray(at, end)) || inner;
    at = end + 1;
  }
  let comment = '';
  if ((flags & 16) !== 0) {
    const end = zeroAfter(bytes, at);
    comment = decodeText(bytes.subarray(at, end));
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return { start: at, inner, comment };
}

function zeroAfter(bytes: Uint8Array, at: number): number {
  const found = bytes.indexOf(0, at);
  return found < 0 ? bytes.length : found;
}
