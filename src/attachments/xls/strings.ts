/**
 * Strings of old workbooks: in one or two bytes a character, perhaps spread over several records.
 *
 * Where a record ends inside a string, the next one begins with a byte that says how wide its characters
 * are. Source: MS-XLS 2.5.293 (XLUnicodeRichExtendedString), 2.4.265 (SST), read 2026-11-22.
 */
import type { Budget } from '../../core/budget';
import { decodeAs } from '../decode-text';
import type { Encoding } from '../decode-text';
import { TABLE_ENTRIES } from '../limits';
import { readUint } from '../zip';

/** A stretch of bytes: the content of one record. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** `count` characters from a place inside one block; what goes past its end is cut. */
export function readChars(
  bytes: Uint8Array,
  { start, end }: Block,
  { count, isWide, page }: { count: number; isWide: boolean; page?: Encoding },
): string {
  const stop = Math.max(start, Math.min(end, bytes.length, start + count * (isWide ? 2 : 1)));
  const encoding = isWide ? 'utf-16le' : (page ?? 'windows-1252');
  return decodeAs(bytes.subarray(start, stop), encoding);
}

/** Flags, then characters; of a one-byte string the high bytes are zero, which is Latin-1. */
export function readFlagged(bytes: Uint8Array, { start, end }: Block, count: number): string {
  const isWide = (bytes[start] & 1) !== 0;
  return readChars(bytes, { start: start + 1, end }, { count, isWide });
}

/** The shared strings, from their record and those that continue it. */
export function readSharedTable(
  bytes: Uint8Array,
  blocks: readonly Block[],
  budget: Budget,
): string[] {
  const strings: string[] = [];
  const cursor = { block: 0, at: blocks[0].start + 8 };
  // The stated number of strings is not asked: some programs write it wrong.
  while (strings.length < TABLE_ENTRIES && !budget.isSpent()) {
    if (!settle(cursor, blocks)) break;
    strings.push(readShared(bytes, blocks, cursor));
  }
  return strings;
}

interface Cursor {
  block: number;
  at: number;
}

/** Moves to the next block where one is used up; false at the end. */
function settle(cursor: Cursor, blocks: readonly Block[]): boolean {
  while (cursor.at >= blocks[cursor.block].end) {
    if (cursor.block + 1 >= blocks.length) return false;
    cursor.at = blocks[++cursor.block].start;
  }
  return true;
}

function readShared(bytes: Uint8Array, blocks: readonly Block[], cursor: Cursor): string {
  const flags = bytes[cursor.at + 2];
  let left = readUint(bytes, cursor.at, 2);
  let skip = 0;
  cursor.at += 3;
  if ((flags & 8) !== 0) {
    skip += readUint(bytes, cursor.at, 2) * 4;
    cursor.at += 2;
  }
  if ((flags & 4) !== 0) {
    skip += readUint(bytes, cursor.at, 4);
    cursor.at += 4;
  }
  let isWide = (flags & 1) !== 0;
  let text = '';
  while (left > 0) {
    const { end } = blocks[cursor.block];
    const count = Math.min(left, Math.max(0, (end - cursor.at) >> (isWide ? 1 : 0)));
    text += readChars(bytes, { start: cursor.at, end }, { count, isWide });
    cursor.at += count * (isWide ? 2 : 1);
    left -= count;
    if (left === 0) break;
    cursor.at = end;
    if (!settle(cursor, blocks)) break;
    isWide = (bytes[cursor.at++] & 1) !== 0;
  }
  skipOver(cursor, blocks, skip);
  return text;
}

/** Formatting runs and pronunciation hints, which repeat the text. */
function skipOver(cursor: Cursor, blocks: readonly Block[], length: number): void {
  let left = length;
  while (left > 0 && settle(cursor, blocks)) {
    const step = Math.min(left, blocks[cursor.block].end - cursor.at);
    cursor.at += step;
    left -= step;
  }
}
