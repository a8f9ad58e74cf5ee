/** Where the entries of a zip archive lie: bytes that two of them share, and bytes that none of them has. */
import { dataStart } from './zip';
import type { ZipArchive, ZipEntry } from './zip';

/** Room that honest writers leave between entries: sizes behind the data, alignment. */
const LOOSE_BYTES = 64;

/** What lies before, between and behind the entries: a picture, text, or entries that no directory lists. */
export function besideEntries({ bytes, entries, directory, isCut }: ZipArchive): Uint8Array[] {
  const found: Uint8Array[] = [];
  if (directory.start < 0 || isCut) return found;
  let at = 0;
  const take = (start: number): void => {
    const gap = bytes.subarray(at, start);
    const least = at === 0 || start === bytes.length ? 0 : LOOSE_BYTES;
    if (gap.length > least && gap.some((byte) => byte !== 0)) found.push(gap);
  };
  for (const { offset, packedSize } of entries.slice().sort((a, b) => a.offset - b.offset)) {
    take(offset);
    at = Math.max(at, dataStart(bytes, offset) + packedSize);
  }
  take(directory.start);
  at = directory.end;
  take(bytes.length);
  return found;
}

/** The entries that start inside the packed bytes of an earlier one. */
export function overlapping(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const found = new Set<ZipEntry>();
  let end = 0;
  for (const entry of entries.slice().sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) found.add(entry);
    end = Math.max(end, entry.offset + 30 + entry.packedSize);
  }
  return found;
}
