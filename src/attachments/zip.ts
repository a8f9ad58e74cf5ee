/**
 * Zip archives (PKWARE APPNOTE 6.3): the directory, and one entry at a time.
 *
 * Where the directory is missing or damaged, the headers in front of the entries are used and the archive
 * is called damaged. What sizes and names claim is never relied upon; entries that share bytes with
 * others (the trick of flat bombs) are refused. Nothing is written anywhere, so a name with `../` is a
 * label like any other.
 */
import type { Budget } from '../core/budget';
import type { UncheckedReason } from '../core/types';
import { decodeAs, decodeText } from './decode-text';
import { inflate } from './inflate';
import { ARCHIVE_ENTRIES, BOMB_FLOOR_BYTES, BOMB_RATIO, PART_BYTES } from './limits';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** As claimed; for the reading order only. */
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** More entries than are listed. */
  readonly isCut: boolean;
  /** The directory was missing or wrong. */
  readonly isDamaged: boolean;
  /** Of the archive and its entries. */
  readonly comments: readonly string[];
  /** Where the directory begins and the archive ends; -1 without a directory. */
  readonly directory: { readonly start: number; readonly end: number };
}

export interface ReadEntry {
  readonly bytes: Uint8Array;
  /** Null when all of it was read. */
  readonly problem: { readonly reason: UncheckedReason; readonly detail: string } | null;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Archives already listed: every zip-based reader asks for the same one. */
const known = new WeakMap<Uint8Array, { readonly archive: ZipArchive | null }>();

/** The archive in these bytes, or null when they hold none. */
export function openZip(bytes: Uint8Array): ZipArchive | null {
  const found = known.get(bytes) ?? { archive: listZip(bytes) };
  known.set(bytes, found);
  return found.archive;
}

function listZip(bytes: Uint8Array): ZipArchive | null {
  // Old Office files and PDF hold archives inside; they are no archives themselves.
  if (readUint(bytes, 0, 4) === COMPOUND || readUint(bytes, 0, 4) === PDF) return null;
  const isAtStart = readUint(bytes, 0, 4) === LOCAL || readUint(bytes, 0, 4) === 0x30304b50;
  const listed = listDirectory(bytes);
  // Entries in front that the directory does not know: it belongs to an archive inside, the end is missing.
  const isForeign =
    isAtStart && listed !== null && listed.entries.every(({ offset }) => offset > 0);
  if (listed !== null && (listed.entries.length > 0 || isAtStart) && !isForeign) return listed;
  if (readUint(bytes, 0, 4) === END) return { ...BARE, bytes };
  if (!isAtStart) return null;
  return { ...BARE, ...listLocals(bytes), bytes, isDamaged: true };
}

const BARE = {
  entries: [],
  isCut: false,
  isDamaged: false,
  comments: [],
  directory: { start: -1, end: -1 },
};

const COMPOUND = 0xe011cfd0;
const PDF = 0x46445025;

export function readUint(bytes: Uint8Array, at: number, size: 2 | 4): number {
  if (at < 0 || at + size > bytes.length) return 0;
  const low = bytes[at] | (bytes[at + 1] << 8);
  return size === 2 ? low : low + (bytes[at + 2] | (bytes[at + 3] << 8)) * 65536;
}

function listDirectory(bytes: Uint8Array): ZipArchive | null {
  const end = findEnd(bytes);
  if (end < 0) return null;
  const size = readUint(bytes, end + 12, 4);
  let start = readUint(bytes, end + 16, 4);
  // Bytes in front of the archive (a program that unpacks itself) shift every offset.
  let shift = size === 0xffffffff ? 0 : end - size - start;
  if (shift < 0 || readUint(bytes, start, 4) === CENTRAL) shift = 0;
  if (start === 0xffffffff) start = readUint(bytes, end - 20 - 56 + 48, 4);
  const entries: ZipEntry[] = [];
  const comments: string[] = [];
  const addComment = (from: number, length: number): void => {
    if (length > 0) comments.push(decodeText(bytes.subarray(from, from + length)));
  };
  addComment(end + 22, readUint(bytes, end + 20, 2));
  let at = start + shift;
  const directory = { start: at, end: end + 22 + readUint(bytes, end + 20, 2) };
  while (readUint(bytes, at, 4) === CENTRAL && entries.length < ARCHIVE_ENTRIES) {
    entries.push(centralEntry(bytes, at, shift));
    const note = at + 46 + readUint(bytes, at + 28, 2) + readUint(bytes, at + 30, 2);
    const length = readUint(bytes, at + 32, 2);
    addComment(note, length);
    at = note + length;
  }
  const isCut = entries.length === ARCHIVE_ENTRIES && readUint(bytes, at, 4) === CENTRAL;
  const claimed = readUint(bytes, end + 10, 2);
  if (entries.length === 0 && claimed > 0) return null;
  const isDamaged = !isCut && claimed !== 0xffff && claimed !== entries.length;
  return { bytes, entries, isCut, isDamaged, comments, directory };
}

function findEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - 65557);
  let at = bytes.length < 22 ? -1 : bytes.lastIndexOf(0x50, bytes.length - 22);
  while (at >= lowest && readUint(bytes, at, 4) !== END)
    at = at === 0 ? -1 : bytes.lastIndexOf(0x50, at - 1);
  return at >= lowest ? at : -1;
}

function centralEntry(bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const nameLength = readUint(bytes, at + 28, 2);
  const wide = wideFields(bytes, at + 46 + nameLength, readUint(bytes, at + 30, 2));
  const pick = (offset: number): number => {
    const value = readUint(bytes, at + offset, 4);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const size = pick(24);
  const packedSize = pick(20);
  return {
    name: entryName(bytes.subarray(at + 46, at + 46 + nameLength), readUint(bytes, at + 8, 2)),
    method: readUint(bytes, at + 10, 2),
    isEncrypted: (readUint(bytes, at + 8, 2) & 0x2041) !== 0,
    packedSize,
    size,
    offset: pick(42) + shift,
  };
}

/** The 64-bit fields of the extra block 1, in order; what does not fit 32 bits is past any limit. */
function wideFields(bytes: Uint8Array, start: number, length: number): number[] {
  const fields: number[] = [];
  for (let at = start; at + 4 <= start + length; at += 4 + readUint(bytes, at + 2, 2)) {
    if (readUint(bytes, at, 2) !== 1) continue;
    const end = Math.min(start + length, at + 4 + readUint(bytes, at + 2, 2));
    for (let field = at + 4; field + 8 <= end; field += 8) fields.push(readUint(bytes, field, 4));
  }
  return fields;
}

function entryName(raw: Uint8Array, flags: number): string {
  if ((flags & 0x800) !== 0) return decodeAs(raw, 'utf-8');
  // Without the flag: what it is on its face, else the DOS page of Western Europe.
  return decodeText(raw, 'cp850');
}

/** Entries by their local headers, in order, for archives without a directory. */
function listLocals(bytes: Uint8Array): { entries: ZipEntry[]; isCut: boolean } {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at >= 0 && entries.length < ARCHIVE_ENTRIES) {
    const nameLength = readUint(bytes, at + 26, 2);
    const data = at + 30 + nameLength + readUint(bytes, at + 28, 2);
    const flags = readUint(bytes, at + 6, 2);
    const stated = readUint(bytes, at + 18, 4);
    const next = nextLocal(bytes, data + ((flags & 8) === 0 ? stated : 0));
    entries.push({
      name: entryName(bytes.subarray(at + 30, at + 30 + nameLength), flags),
      method: readUint(bytes, at + 8, 2),
      isEncrypted: (flags & 0x2041) !== 0,
      packedSize: (flags & 8) === 0 ? stated : Math.max(0, (next < 0 ? bytes.length : next) - data),
      size: readUint(bytes, at + 22, 4),
      offset: at,
    });
    at = next;
  }
  return { entries, isCut: at >= 0 };
}

function nextLocal(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0x50, from);
  while (at >= 0 && readUint(bytes, at, 4) !== LOCAL) at = bytes.indexOf(0x50, at + 1);
  return at;
}

export function dataStart(bytes: Uint8Array, offset: number): number {
  return offset + 30 + readUint(bytes, offset + 26, 2) + readUint(bytes, offset + 28, 2);
}

/** The content of one entry, at most `most` bytes; what stopped it is told in `problem`. */
export function readEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  { budget, most = PART_BYTES }: { readonly budget: Budget; readonly most?: number },
): ReadEntry {
  const { bytes } = archive;
  const none = (reason: UncheckedReason, detail: string): ReadEntry => ({
    bytes: bytes.subarray(0, 0),
    problem: { reason, detail },
  });
  if (entry.isEncrypted || entry.method === 99) return none('encrypted', 'zip');
  if (entry.method !== 0 && entry.method !== 8) return none('unsupported', 'zip-method');
  if (readUint(bytes, entry.offset, 4) !== LOCAL) return none('corrupt', 'zip');
  const start = dataStart(bytes, entry.offset);
  const packed = bytes.subarray(start, Math.min(bytes.length, start + entry.packedSize));
  if (entry.method === 0) {
    if (packed.length > most) {
      const problem = { reason: 'too-large', detail: 'bytes' } as const;
      return { bytes: packed.subarray(0, most), problem };
    }
    const isWhole = packed.length === entry.packedSize;
    return { bytes: packed, problem: isWhole ? null : { reason: 'corrupt', detail: 'zip' } };
  }
  const bomb = Math.max(BOMB_FLOOR_BYTES, packed.length * BOMB_RATIO);
  const found = inflate(packed, Math.min(most, bomb), budget);
  if (found.end === 'done') return { bytes: found.bytes, problem: null };
  if (found.end === 'corrupt')
    return { bytes: found.bytes, problem: { reason: 'corrupt', detail: 'zip' } };
  const detail = found.end === 'too-large' && bomb <= most ? 'ratio' : 'bytes';
  return { bytes: found.bytes, problem: { reason: 'too-large', detail } };
}
