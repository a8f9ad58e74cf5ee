/** Mailboxes (mbox, RFC 4155): every mail becomes a nested file; `From ` lines part them. */
import type { NestedFile, Reader, UnreadPart } from '../../core/reader';
import { MBOX_MESSAGES } from '../limits';
import { asciiHead } from '../sniff';

export const mbox: Reader = {
  id: 'mbox',
  recognises: (bytes) =>
    /^From [^\r\n]{1,300}\d{4}[^\r\n]{0,20}\r?\n[\w-]{1,60}:/.test(asciiHead(bytes, 1024)),
  read(bytes, _name, budget) {
    const nested: NestedFile[] = [];
    const unread: UnreadPart[] = [];
    let start = bytes.indexOf(10) + 1;
    while (start > 0 && start < bytes.length && !budget.isSpent()) {
      if (nested.length >= MBOX_MESSAGES) {
        unread.push({ path: [], reason: 'too-large', detail: 'entries' });
        break;
      }
      const next = nextFrom(bytes, start);
      nested.push({ name: `mail ${nested.length + 1}.eml`, bytes: bytes.subarray(start, next) });
      const line = bytes.indexOf(10, next);
      start = line < 0 ? -1 : line + 1;
    }
    return { state: unread.length > 0 ? 'partial' : 'no-text', texts: [], nested, unread };
  },
};

/** The start of the next `From ` line, or the end. */
function nextFrom(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0x46, from);
  while (at >= 0) {
    const isMark =
      bytes[at - 1] === 10 &&
      bytes[at + 1] === 0x72 &&
      bytes[at + 2] === 0x6f &&
      bytes[at + 3] === 0x6d &&
      bytes[at + 4] === 0x20;
    if (isMark) return at;
    at = bytes.indexOf(0x46, at + 1);
  }
  return bytes.length;
}
