/**
 * Workbooks that Excel locked with its own password, known to everybody: it does so when only the structure
 * of a workbook is protected, and opens them without asking. The recipient sees no lock, so they are read.
 *
 * Only the cipher of Excel 97 to 2003 (RC4 with MD5) is known here; others stay encrypted. Sources:
 * MS-OFFCRYPTO 2.3.6.2, 2.3.7.2; MS-XLS 2.2.10, 2.4.117 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import { md5 } from '../pdf/md5';
import { rc4 } from '../pdf/rc4';
import { readUint } from '../zip';

const PASSWORD = 'VelvetSweatshop';
const FILE_PASSWORD = 0x2f;
const SHEET = 0x85;
/** Records that are never encrypted: beginnings, the password's own, locks, the heads of revisions. */
const OPEN_RECORDS = [0x809, FILE_PASSWORD, 0xe1, 0x194, 0x195, 0x196, 0x138];
/** The password's record is the first or second after the beginning; nobody puts it later than this. */
const FIRST_RECORDS = 8;
const BLOCK = 1024;

/** The book without its lock, or the same bytes when it has none or another password. */
export function unlockBook(book: Uint8Array, budget: Budget): Uint8Array {
  const start = passwordRecord(book);
  if (start < 0 || readUint(book, start, 2) !== 1 || readUint(book, start + 2, 4) !== 0x10001)
    return book;
  const key = keyOf(book.subarray(start + 6, start + 22));
  const check = rc4(blockKey(key, 0), book.subarray(start + 22, start + 54));
  const wanted = md5(check.subarray(0, 16));
  for (let at = 0; at < 16; at++) if (check[16 + at] !== wanted[at]) return book;
  return budget.takeBytes(book.length) ? decrypt(book, { key, budget }) : book;
}

/** Where the content of the password's record begins; -1 without one. */
function passwordRecord(book: Uint8Array): number {
  let at = 0;
  for (let count = 0; count < FIRST_RECORDS && at + 58 <= book.length; count++) {
    if (readUint(book, at, 2) === FILE_PASSWORD) return at + 4;
    at += 4 + readUint(book, at + 2, 2);
  }
  return -1;
}

function keyOf(salt: Uint8Array): Uint8Array {
  const wide = new Uint8Array(PASSWORD.length * 2);
  for (let at = 0; at < PASSWORD.length; at++) wide[at * 2] = PASSWORD.charCodeAt(at);
  const short = md5(wide).subarray(0, 5);
  const round = new Uint8Array(16 * 21);
  for (let at = 0; at < 16; at++) {
    round.set(short, at * 21);
    round.set(salt, at * 21 + 5);
  }
  return md5(round).subarray(0, 5);
}

function blockKey(key: Uint8Array, block: number): Uint8Array {
  const seed = new Uint8Array(9);
  seed.set(key);
  for (let at = 0; at < 4; at++) seed[5 + at] = (block >>> (at * 8)) & 255;
  return md5(seed);
}

/** Heads of records stand open, but the cipher runs on under them. */
function decrypt(
  book: Uint8Array,
  { key, budget }: { readonly key: Uint8Array; readonly budget: Budget },
): Uint8Array {
  const plain = new Uint8Array(book.length);
  for (let start = 0; start < book.length && !budget.isSpent(); start += BLOCK)
    plain.set(rc4(blockKey(key, start / BLOCK), book.subarray(start, start + BLOCK)), start);
  for (let at = 0; at + 4 <= book.length;) {
    const type = readUint(book, at, 2);
    const end = Math.min(book.length, at + 4 + readUint(book, at + 2, 2));
    const isOpen = OPEN_RECORDS.indexOf(type) >= 0;
    const open = isOpen ? end : Math.min(end, at + (type === SHEET ? 8 : 4));
    plain.set(book.subarray(at, open), at);
    // The lock is gone: the record means nothing any more.
    if (type === FILE_PASSWORD) plain.fill(0, at, at + 2);
    at = end;
  }
  return plain;
}
