/**
 * Tar archives (ustar, GNU and POSIX long names): every member becomes a nested file. Folders and links
 * have names only; a kind that is not known counts as a file, as POSIX asks.
 */
import type { NestedFile, Reader, UnreadPart } from '../../core/reader';
import { decodeText } from '../decode-text';
import { ARCHIVE_ENTRIES } from '../limits';
import { startsWithAscii } from '../sniff';

const BLOCK = 512;

export const tar: Reader = {
  id: 'tar',
  recognises: isHeader,
  read(bytes, _name, budget) {
    const nested: NestedFile[] = [];
    const unread: UnreadPart[] = [];
    let longName = '';
    const names: string[] = [];
    for (let at = 0; at + BLOCK <= bytes.length;) {
      if (budget.isSpent()) break;
      // Empty blocks end an archive; another may follow.
      if (bytes[at] === 0) {
        at += BLOCK;
        continue;
      }
      if (at > 0 && !isHeader(bytes.subarray(at))) {
        nested.push({ name: 'behind the end', bytes: bytes.subarray(at) });
        break;
      }
      if (nested.length >= ARCHIVE_ENTRIES || !budget.takeEntries(1)) {
        unread.push({ path: [], reason: 'too-large', detail: 'entries' });
        break;
      }
      const size = octal(bytes, at + 124, 12);
      const kind = String.fromCharCode(bytes[at + 156]);
      const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
      const name = longName || memberName(bytes, at);
      longName = '';
      if (kind === 'L') longName = cString(content, 0, content.length);
      else if (kind === 'x') longName = paxPath(decodeText(content));
      else if (/[1-6]/.test(kind)) names.push(name, cString(bytes, at + 157, 100));
      else if (kind === 'K') names.push(cString(content, 0, content.length));
      else if (kind !== 'g') nested.push({ name, bytes: content });
      if (content.length < size) unread.push({ path: [name], reason: 'corrupt', detail: 'tar' });
      at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    const texts = names.length > 0 ? [{ path: ['names'], text: names.join('\n') }] : [];
    return { state: unread.length > 0 ? 'partial' : 'no-text', texts, nested, unread };
  },
};

function isHeader(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && (startsWithAscii(bytes, 'ustar', 257) || hasChecksum(bytes));
}

/** Old archives have no mark, only a sum over the header in which the sum itself counts as blanks. */
function hasChecksum(bytes: Uint8Array): boolean {
  if (bytes[0] < 0x21) return false;
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : bytes[at];
  return sum === octal(bytes, 148, 8) && sum > 256;
}

function octal(bytes: Uint8Array, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at++) {
    const digit = bytes[at] - 48;
    if (digit >= 0 && digit < 8) value = value * 8 + digit;
  }
  return value;
}

function memberName(bytes: Uint8Array, at: number): string {
  const name = cString(bytes, at, 100);
  const prefix = startsWithAscii(bytes, 'ustar', at + 257) ? cString(bytes, at + 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function cString(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return decodeText(end < 0 ? field : field.subarray(0, end));
}

function paxPath(records: string): string {
  const found = /\d{1,9} path=([^\n]{1,4096})\n/.exec(records);
  return found === null ? '' : found[1];
}
