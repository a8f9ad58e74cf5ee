/**
 * Lines of Hebrew and Arabic that a PDF draws from left to right, put back in the order of reading.
 *
 * Words and letters turn round, numbers and Latin words stay as they are. It is no full bidirectional
 * algorithm: marks, brackets and mixed lines come out readable, not perfect. Model: Unicode Standard
 * Annex 9, rules L1 to L3.
 */

/** True for a letter that is written from right to left. */
export function isRightToLeft(char: string): boolean {
  const code = char.charCodeAt(0);
  return (
    (code >= 0x590 && code < 0x900) ||
    (code >= 0xfb1d && code < 0xfe00) ||
    (code >= 0xfe70 && code < 0xff00)
  );
}

/** The line as it is read, of one as it is drawn. */
export function readingOrder(drawn: string): string {
  const pieces = piecesOf(drawn);
  const rightCount = pieces.filter(({ kind }) => kind === 'right').length;
  // Numbers stand in lines of either direction.
  const leftCount = pieces.filter(
    ({ kind, text }) => kind === 'left' && text.toLowerCase() !== text.toUpperCase(),
  ).length;
  if (rightCount > leftCount) return turn(pieces);
  let text = '';
  for (let at = 0; at < pieces.length;) {
    const end = stretchEnd(pieces, at);
    text += end > at ? turn(pieces.slice(at, end)) : pieces[at].text;
    at = Math.max(end, at + 1);
  }
  return text;
}

interface Piece {
  readonly kind: 'right' | 'left' | 'mark';
  readonly text: string;
}

/** Words of one direction, each mark by itself; a separator inside a number belongs to it. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < line.length;) {
    const kind = kindOf(line, at);
    let end = at + 1;
    if (kind !== 'mark') while (end < line.length && kindOf(line, end) === kind) end++;
    pieces.push({ kind, text: line.slice(at, end) });
    at = end;
  }
  return pieces;
}

function kindOf(line: string, at: number): Piece['kind'] {
  const char = line.charAt(at);
  if (isRightToLeft(char)) return 'right';
  if (isWordCode(char.charCodeAt(0))) return 'left';
  const isInside =
    '.,:/-'.indexOf(char) >= 0 &&
    isWordCode(line.charCodeAt(at - 1)) &&
    isWordCode(line.charCodeAt(at + 1));
  return isInside ? 'left' : 'mark';
}

const isWordCode = (code: number): boolean =>
  (code > 47 && code < 58) ||
  (code > 64 && code < 91) ||
  (code > 96 && code < 123) ||
  (code > 0xbf && code < 0x590) ||
  (code >= 0xd800 && code < 0xe000);

/** The end of the stretch of right-to-left words that begins here, marks between them included. */
function stretchEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  for (let at = start; at < pieces.length && pieces[at].kind !== 'left'; at++) {
    if (pieces[at].kind === 'right') end = at + 1;
    else if (end === start) break;
  }
  return end;
}

function turn(pieces: readonly Piece[]): string {
  let text = '';
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    text += piece.kind === 'right' ? piece.text.split('').reverse().join('') : mirrored(piece.text);
  }
  return text;
}

const BRACKETS = '()[]{}<>';

function mirrored(text: string): string {
  const at = text.length === 1 ? BRACKETS.indexOf(text) : -1;
  return at < 0 ? text : BRACKETS.charAt(at ^ 1);
}
