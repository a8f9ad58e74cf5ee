/**
 * From a span to the `Candidate` that a detector judges: its compact form and its layout.
 * The raw value lives here and in `judge` only.
 */
import type { Candidate } from '../detector';
import {
  expansionOf,
  FOLD,
  foldPair,
  FOREIGN,
  isDigitFold,
  OTHER,
  PAIR,
  SKIP,
  SPACE,
  isWordFold,
} from '../text';
import { readDate } from '../walk/walk-dates';
import { gapBetween, SEPARATOR_SHIFT } from '../walk/walk-gaps';

/** Compact forms and layouts stop here; only links and tokens are longer. */
const LONGEST_FORM = 2048;
const UNDERSCORE = 95;
/** Shapes whose marks are part of the value. */
const KEEPS_MARKS = ['email', 'link', 'token', 'mrz', 'ecli'];

/** Reads a number or another shape that is no phrase. */
export function readCandidate(text: string, shape: string, start: number, end: number): Candidate {
  if (shape === 'date')
    return { shape, start, end, compact: dateForm(text, start, end), layout: '' };
  if (KEEPS_MARKS.indexOf(shape) >= 0)
    return { shape, start, end, compact: text.slice(start, end), layout: '' };
  return readPlain(text, shape, start, end) ?? readFolded(text, shape, start, end);
}

const NINES = ['', '9', '99', '999', '9999', '99999', '999999', '9999999', '99999999'];

/** ASCII digits and letters with ASCII between, group by group; null for anything else. */
function readPlain(text: string, shape: string, start: number, end: number): Candidate | null {
  let compact = '';
  let layout = '';
  for (let i = start; i < end;) {
    const groupStart = i;
    let code = text.charCodeAt(i);
    if (code > 126) return null;
    const isDigit = isDigitFold(FOLD[code]!);
    while (isDigit ? code >= 48 && code <= 57 : FOLD[code]! >= 97) {
      if (++i >= end) break;
      code = text.charCodeAt(i);
      if (code > 126) return null;
    }
    const length = i - groupStart;
    if (length === 0) {
      while (i < end && !isWordFold(FOLD[text.charCodeAt(i)]!)) i++;
      if (i === groupStart || i === end) return null;
      layout += gapForm(text, groupStart, i);
    } else if (isDigit) {
      compact += text.slice(groupStart, i);
      layout += NINES[length] ?? '9'.repeat(length);
    } else {
      compact += text.slice(groupStart, i).toUpperCase();
      layout += 'A'.repeat(length);
    }
  }
  return { shape, start, end, compact, layout };
}

function readFolded(text: string, shape: string, start: number, end: number): Candidate {
  let compact = '';
  let layout = '';
  let gapStart = -1;
  for (let i = start; i < end && i < start + LONGEST_FORM; i++) {
    let fold = FOLD[text.charCodeAt(i)]!;
    if (fold === SKIP) continue;
    const isStyled = fold === PAIR && foldPair(text, i) !== OTHER;
    if (isStyled) fold = foldPair(text, i);
    const isDigit = isDigitFold(fold);
    if (isDigit || fold >= 97) {
      if (gapStart >= 0) layout += gapForm(text, gapStart, i);
      gapStart = -1;
      const letters = fold > FOREIGN ? expansionOf(fold) : fold === FOREIGN ? text.charAt(i) : '';
      compact += letters === '' ? String.fromCharCode(fold).toUpperCase() : letters.toUpperCase();
      layout += isDigit ? '9' : letters.length > 1 ? 'A'.repeat(letters.length) : 'A';
    } else if (gapStart < 0) gapStart = i;
    if (isStyled) i++;
  }
  return { shape, start, end, compact, layout };
}

/** A phrase: its words in folded form, one space between two. */
export function readPhrase(text: string, shape: string, start: number, end: number): Candidate {
  let compact = '';
  let isGap = false;
  for (let i = start; i < end && i < start + LONGEST_FORM; i++) {
    const fold = FOLD[text.charCodeAt(i)]!;
    if (fold === SKIP) continue;
    if (isDigitFold(fold) || fold >= 97) {
      if (isGap) compact += ' ';
      isGap = false;
      if (fold === FOREIGN) compact += text.charAt(i).toLowerCase();
      else compact += fold > FOREIGN ? expansionOf(fold) : String.fromCharCode(fold);
    } else if (fold === PAIR) {
      const styled = foldPair(text, i);
      if (styled !== OTHER) {
        compact += String.fromCharCode(styled);
        i++;
      }
    } else isGap = true;
  }
  return { shape, start, end, compact, layout: '' };
}

/** YYYYMMDD; empty when there is no such day. */
function dateForm(text: string, start: number, end: number): string {
  const day = readDate(text, start, end);
  return day === null ? '' : String(day.year * 10000 + day.month * 100 + day.day);
}

function gapForm(text: string, start: number, end: number): string {
  const separator = gapBetween(text, start, end) >> SEPARATOR_SHIFT;
  if (separator === UNDERSCORE) return '-';
  if (separator !== 0) return String.fromCharCode(separator);
  // Coordinates and IBANs may hold marks that join no number.
  const fold = FOLD[text.charCodeAt(start)]!;
  return fold === 44 || fold === 59 ? String.fromCharCode(fold) : String.fromCharCode(SPACE);
}
