/** Where the characters of a Word document lie: stretches of its main stream, in order (MS-DOC 2.9.38). */
import type { Budget } from '../../core/budget';
import { TABLE_ENTRIES } from '../limits';
import { readUint } from '../zip';

export interface Piece {
  readonly start: number;
  /** Characters. */
  readonly count: number;
  readonly isWide: boolean;
}

export interface Pieces {
  readonly list: readonly Piece[];
  /** False when the table ends early or points outside the file. */
  readonly isWhole: boolean;
}

const CLX = 0x1a2;
const IS_NARROW = 0x40000000;

/** The pieces of a Word 97 to 2003 document, or null when their table is not found. */
export function listPieces(main: Uint8Array, table: Uint8Array, budget: Budget): Pieces | null {
  const start = readUint(main, CLX, 4);
  const end = Math.min(table.length, start + readUint(main, CLX + 4, 4));
  let at = start;
  // Property changes come first, each with its length.
  while (at < end && table[at] === 1 && !budget.isSpent()) at += 3 + readUint(table, at + 1, 2);
  if (at + 5 > end || table[at] !== 2) return null;
  return readTable(main, { table, at: at + 5, size: readUint(table, at + 1, 4) }, budget);
}

interface PieceTable {
  readonly table: Uint8Array;
  readonly at: number;
  readonly size: number;
}

function readTable(main: Uint8Array, { table, at, size }: PieceTable, budget: Budget): Pieces {
  const stated = Math.floor((size - 4) / 12);
  const fits = Math.max(0, Math.min(stated, TABLE_ENTRIES));
  const list: Piece[] = [];
  let isWhole = fits === stated && at + size <= table.length;
  for (let index = 0; index < fits && !budget.isSpent(); index++) {
    const count = readUint(table, at + index * 4 + 4, 4) - readUint(table, at + index * 4, 4);
    const place = readUint(table, at + (fits + 1) * 4 + index * 8 + 2, 4);
    const isWide = (place & IS_NARROW) === 0;
    const start = isWide ? place : (place & 0x3fffffff) >>> 1;
    if (count < 0 || start + count * (isWide ? 2 : 1) > main.length) isWhole = false;
    else list.push({ start, count, isWide });
  }
  return { list, isWhole };
}

/** Of Word 6 and 95, when not saved in haste: one stretch of one-byte characters. */
export function oldPieces(main: Uint8Array): Pieces {
  const start = readUint(main, 0x18, 4);
  const end = readUint(main, 0x1c, 4);
  const stop = Math.min(main.length, end);
  return {
    list: [{ start, count: Math.max(0, stop - start), isWide: false }],
    isWhole: end <= main.length && end >= start,
  };
}
