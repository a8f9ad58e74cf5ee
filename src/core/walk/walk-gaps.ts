/**
 * What stands between two words or numbers, and what it means: does a number go on, does a phrase?
 *
 * People type `85.07.30-033.28`, `740318 213 46`, `62. 09. 18- 047. 02`, break a line after the dash,
 * quote it with `> ` or put the area code in brackets. Tabs never join: they are cell borders.
 */
import { FOLD, NEWLINE, RETURN, SKIP, SPACE } from '../text';

/** A number may go on over this gap. */
export const JOINS_NUMBER = 1;
/** A phrase may go on over this gap. */
export const JOINS_PHRASE = 2;
/** The gap holds a line break. */
export const HAS_BREAK = 4;
/** Nothing at all stands between. */
export const GLUED = 8;
/** Spaces stand in the gap: its separator, if any, is not tight. */
export const HAS_SPACE = 16;
/** The separator's ASCII code stands above these bits: `.`, `-`, `/`, `_`; 0 when only spaces. */
export const SEPARATOR_SHIFT = 8;

/** Longer gaps join nothing; long enough for a break, a quote mark and an indent. */
const LONGEST_GAP = 10;
const LONGEST_BLANK = 2;

const SEPARATORS = '.-/_';
/** Between the words of a phrase; between numbers they end the number. */
const PHRASE_ONLY = "'&";
const BRACKETS = '()';

/** Gap of exactly one character, by its fold value: almost all gaps are. */
export const SINGLE_GAP: Uint16Array = buildSingleGaps();

function buildSingleGaps(): Uint16Array {
  const table = new Uint16Array(256);
  table[SPACE] = JOINS_NUMBER | JOINS_PHRASE | HAS_SPACE;
  table[NEWLINE] = JOINS_NUMBER | JOINS_PHRASE | HAS_BREAK | HAS_SPACE;
  for (let i = 0; i < SEPARATORS.length; i++) {
    const code = SEPARATORS.charCodeAt(i);
    table[code] = JOINS_NUMBER | JOINS_PHRASE | (code << SEPARATOR_SHIFT);
  }
  for (let i = 0; i < PHRASE_ONLY.length; i++) table[PHRASE_ONLY.charCodeAt(i)] = JOINS_PHRASE;
  for (let i = 0; i < BRACKETS.length; i++) {
    // `né(e) le`, `hepatitis (B)`
    table[BRACKETS.charCodeAt(i)] = JOINS_NUMBER | JOINS_PHRASE | HAS_SPACE;
  }
  table[SKIP] = JOINS_NUMBER | JOINS_PHRASE | GLUED;
  return table;
}

/** The gap between two tokens: the flags above. 0 means that nothing goes on over it. */
export function gapBetween(text: string, start: number, end: number): number {
  if (end - start === 1) return SINGLE_GAP[FOLD[text.charCodeAt(start)]!]!;
  if (end === start) return JOINS_NUMBER | JOINS_PHRASE | GLUED;
  if (end - start > LONGEST_GAP) return 0;
  let gap = JOINS_NUMBER | JOINS_PHRASE;
  let separator = 0;
  let blanks = 0;
  let visible = 0;
  for (let i = start; i < end; i++) {
    const fold = FOLD[text.charCodeAt(i)]!;
    if (fold === SKIP || fold === RETURN) continue;
    visible++;
    if (fold === SPACE) {
      // An indent after a break is no gap of its own.
      if ((gap & HAS_BREAK) === 0 && ++blanks > LONGEST_BLANK * 2) return 0;
      gap |= HAS_SPACE;
    } else if (fold === NEWLINE) {
      if ((gap & HAS_BREAK) !== 0) return 0;
      gap |= HAS_BREAK | HAS_SPACE;
    } else if (fold === 62 && (gap & HAS_BREAK) !== 0) {
      // The mark of quoted text in front of a continued line.
      continue;
    } else {
      const single = SINGLE_GAP[fold]!;
      if ((single & (JOINS_NUMBER | JOINS_PHRASE)) === 0) return 0;
      if (single >> SEPARATOR_SHIFT !== 0) {
        if (separator !== 0) return 0;
        separator = single >> SEPARATOR_SHIFT;
      }
      gap &= single | ~(JOINS_NUMBER | JOINS_PHRASE);
      gap |= single & HAS_SPACE;
    }
  }
  if (visible === 0) return gap | GLUED;
  if (separator === 0 && blanks > LONGEST_BLANK) return gap & HAS_BREAK ? gap : 0;
  return gap | (separator << SEPARATOR_SHIFT);
}
