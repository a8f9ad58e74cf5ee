/** Steps over pictures that stand inside a content stream (ISO 32000-1:2008, 8.9.7). */
import type { Budget } from '../../core/budget';
import type { Lexer } from './lexer';
import { parseValue } from './parser';

/** Moves past `BI … ID data EI`; the data is binary, so its end is where `EI` stands alone. */
export function skipInlineImage(
  lexer: Lexer,
  budget: Budget,
  isSpace: (byte: number) => boolean,
): void {
  for (;;) {
    const value = parseValue(lexer, budget);
    if (value === undefined) return;
    if (typeof value === 'object' && value !== null && value.kind === 'word' && value.word === 'ID')
      break;
  }
  const { bytes } = lexer;
  for (let at = lexer.at + 1; at < bytes.length; at++) {
    if ((at & 63) === 0 && budget.isSpent()) break;
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49 || !isSpace(bytes[at - 1])) continue;
    const isEnd = at + 2 >= bytes.length || isSpace(bytes[at + 2]);
    if (!isEnd || !looksLikeContent(bytes, at + 3)) continue;
    lexer.at = at + 2;
    return;
  }
  lexer.at = bytes.length;
}

/** Content is plain text: the next bytes hold no control characters. */
function looksLikeContent(bytes: Uint8Array, from: number): boolean {
  const end = Math.min(bytes.length, from + 12);
  for (let at = from; at < end; at++) {
    const byte = bytes[at];
    if (byte > 126 || (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9)) return false;
  }
  return true;
}
