/**
 * Windows of digit and letter groups that have a shape which some detector takes.
 *
 * Looked for when a token ends, growing backwards through the tokens before it. What stands directly
 * outside decides whether the window is a number of its own: glued letters and digits refuse it (except
 * a known word: `NISS85073003328`), and so does the same separator going on to more digits.
 */
import { FOLD, isDigitFold, isWordAt, SKIP } from '../text';
import {
  GLUED,
  HAS_BREAK,
  HAS_SPACE,
  JOINS_NUMBER,
  SEPARATOR_SHIFT,
  SINGLE_GAP,
} from './walk-gaps';
import { cellOf, DIGITS, LETTERS, type ShapeTrie } from './walk-shapes';
import { RING_MASK, type Ring } from './walk-tokens';
import { addCandidate, type Walked } from './walked';

/** `1 84 07 69 123 045 clé 48` has eight groups. */
const MOST_GROUPS = 8;
/** `1 8 4 0 7 6 9 …`: every digit in a box of its own. */
const MOST_BOXES = 24;
const FEWEST_BOXES = 3;
/** Characters from the first to the last, separators included. */
const LONGEST_NUMBER = 60;
/** A solid run that is a number by itself, even behind a dash: `2024-85073003328`. */
const SOLID_FROM = 9;

const COMMA = 44;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const TAB = 9;
const PIPE = 124;

/** Adds all windows that end with token `t`. `text` beyond the token is looked at for two characters. */
export function addWindows(
  walked: Walked,
  trie: ShapeTrie,
  ring: Ring,
  t: number,
  text: string,
): void {
  const last = t & RING_MASK;
  const end = trimmedEnd(text, ring.end[last]!);
  if (isWordAt(text, ring.end[last]!)) return;
  const joinedRight = joinAfter(text, ring.end[last]!);
  let kind = ring.kind[last]!;
  let length = ring.length[last]!;
  let base = 0;
  let separators = 0;
  let breaks = 0;
  let boxes = isBoxed(ring, t) ? 1 : 0;
  for (let groups = 1, k = t; ; groups++) {
    if (length > trie.longest[base * 2 + kind]!) return;
    const at = k & RING_MASK;
    const node = trie.next[cellOf(base, kind, length)]!;
    const shape = node === 0 ? -1 : trie.shapeOf[node]!;
    // A number at the end of a row and the date that begins the next are no number.
    if (
      shape >= 0 &&
      !(breaks > 0 && joinedRight !== 0) &&
      isFree(ring, k, groups, separators, joinedRight, text) &&
      (boxes < groups || groups < FEWEST_BOXES || areAllBoxes(ring, k, text, end))
    ) {
      addCandidate(walked, shape, ring.start[at]!, end);
    }
    const gap = ring.gap[at]!;
    if (k === 0) return;
    if ((gap & JOINS_NUMBER) === 0 && (boxes !== groups || !isNextBox(ring, k, text))) return;
    if ((gap & HAS_BREAK) !== 0 && ++breaks > 1) return;
    if ((gap & HAS_SPACE) === 0) separators |= separatorBit(gap >> SEPARATOR_SHIFT);
    k--;
    const before = k & RING_MASK;
    if (end - ring.start[before]! > LONGEST_NUMBER) return;
    if (boxes === groups && isBoxed(ring, k)) boxes++;
    if (groups >= MOST_GROUPS && (boxes !== groups + 1 || boxes > MOST_BOXES)) return;
    if (ring.kind[before] === kind) {
      // Two words are not one run of letters; `T-XAA` is.
      if (kind === LETTERS && (gap & HAS_SPACE) !== 0) return;
      length += ring.length[before]!;
    } else {
      if (node === 0) return;
      base = node;
      kind = ring.kind[before]!;
      length = ring.length[before]!;
    }
    if (length > 63) return;
  }
}

/** Is the window that begins with token `k` a number of its own? */
function isFree(
  ring: Ring,
  k: number,
  groups: number,
  separators: number,
  joinedRight: number,
  text: string,
): boolean {
  const at = k & RING_MASK;
  const isSolid = groups === 1 && ring.length[at]! >= SOLID_FROM;
  if (joinedRight !== 0 && isSamePart(joinedRight, separators, groups, isSolid)) return false;
  if (k === 0) return true;
  const gap = ring.gap[at]!;
  const before = (k - 1) & RING_MASK;
  if ((gap & GLUED) !== 0) return mayTouch(ring, before, ring.kind[at]!, text);
  const joined = (gap & HAS_SPACE) === 0 ? gap >> SEPARATOR_SHIFT : 0;
  if (joined === 0 || ring.kind[before] === LETTERS) {
    return !isAfterDecimalComma(ring, k, text);
  }
  return !isSamePart(joined, separators, groups, isSolid);
}

/** A word that lists know, or `n°`, may touch a number: `NISS85073003328`. */
function mayTouch(ring: Ring, before: number, kind: number, text: string): boolean {
  if (kind !== DIGITS || ring.kind[before] !== LETTERS) return false;
  if (ring.isKnown[before] === 1 && ring.length[before]! >= 2) return true;
  const sign = text.charCodeAt(ring.end[before]! - 1);
  return sign === 0xb0 || sign === 0xba;
}

/**
 * Does a number that goes on behind this separator belong to the window? The same separator as inside
 * says yes (`978-2-8027-6543-2`), another says no (`85.07.30-033.28/62.09.18-047.02`).
 */
function isSamePart(joined: number, separators: number, groups: number, isSolid: boolean): boolean {
  if (groups === 1) return !isSolid || joined === DOT;
  if (joined === COMMA) return true;
  return (separators & separatorBit(joined)) !== 0;
}

/** `0,123456789`: the digits behind a decimal comma are no number of their own. */
function isAfterDecimalComma(ring: Ring, k: number, text: string): boolean {
  const start = ring.start[k & RING_MASK]!;
  return (
    start >= 2 &&
    text.charCodeAt(start - 1) === COMMA &&
    text.charCodeAt(start - 2) === 48 &&
    !(start >= 3 && isDigitFold(FOLD[text.charCodeAt(start - 3)]!))
  );
}

function isBoxed(ring: Ring, k: number): boolean {
  const at = k & RING_MASK;
  return ring.length[at] === 1 && ring.kind[at] === DIGITS;
}

/** `6\t2\t0`, `|6|2|0|`: forms have a cell for each digit. Does one stand in the cell before? */
function isNextBox(ring: Ring, k: number, text: string): boolean {
  if (!isBoxed(ring, k - 1)) return false;
  const from = ring.end[(k - 1) & RING_MASK]!;
  const to = ring.start[k & RING_MASK]!;
  return to - from <= LONGEST_BORDER && CELL_BORDER.test(text.slice(from, to));
}

const LONGEST_BORDER = 3;
const CELL_BORDER = /^ ?[\t|] ?$/;

/** A row of single digits counts as a whole only: no box may follow or come before. */
function areAllBoxes(ring: Ring, k: number, text: string, end: number): boolean {
  if (k > 0 && isBoxed(ring, k - 1)) {
    if ((ring.gap[k & RING_MASK]! & JOINS_NUMBER) !== 0 || isNextBox(ring, k, text)) return false;
  }
  let next = end;
  while (next < text.length && next < end + LONGEST_BORDER && isGap(text.charCodeAt(next))) next++;
  const isDigit = next < text.length && isDigitFold(FOLD[text.charCodeAt(next)]!);
  return !isDigit || isWordAt(text, next + 1);
}

function isGap(code: number): boolean {
  return code === TAB || code === PIPE || SINGLE_GAP[FOLD[code]!] !== 0;
}

/** The separator by which more digits follow directly, a decimal comma included; 0 when none do. */
function joinAfter(text: string, end: number): number {
  if (end + 1 >= text.length) return 0;
  const separator = FOLD[text.charCodeAt(end)]!;
  if (separator === COMMA) return isAmountTail(text, end) ? COMMA : 0;
  if (separator !== DASH && separator !== DOT && separator !== SLASH) return 0;
  return isDigitFold(FOLD[text.charCodeAt(end + 1)]!) ? separator : 0;
}

/** `123 456 789,50`: a comma and one or two decimals make an amount. */
function isAmountTail(text: string, comma: number): boolean {
  let digits = 0;
  while (digits < 3 && comma + 1 + digits < text.length) {
    if (!isDigitFold(FOLD[text.charCodeAt(comma + 1 + digits)]!)) break;
    digits++;
  }
  return digits === 1 || digits === 2;
}

function separatorBit(separator: number): number {
  return separator === DASH ? 1 : separator === DOT ? 2 : separator === SLASH ? 4 : 0;
}

function trimmedEnd(text: string, end: number): number {
  let last = end;
  while (last > 0 && FOLD[text.charCodeAt(last - 1)] === SKIP) last--;
  return last;
}
