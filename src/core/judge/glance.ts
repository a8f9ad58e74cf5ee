/**
 * The cheap first look at a number: is there anything in it, or near it, for which a detector would do
 * more than pass? Asked of every candidate before anything is built for it, so it makes no object and no
 * text. Almost all numbers of ordinary mails (times, sums, references) end here.
 */
import { FOLD, FOREIGN, isDigitFold, PAIR, SKIP, SPACE } from '../text';

/** What a first look sees. One object serves all candidates; it must not be kept. */
export interface Glance {
  readonly text: string;
  /** The span in the text, separators inside included. */
  start: number;
  end: number;
  /** The letters (small, accents dropped) and digits of the span as character codes. */
  readonly codes: Uint8Array;
  /** How many of `codes` are in use. */
  length: number;
}

/** Longer candidates are judged without a first look. */
const LONGEST_GLANCE = 40;
/** White space and invisible marks passed over before a sign. */
const MOST_BLANKS = 24;

export function createGlance(text: string): Glance {
  return { text, start: 0, end: 0, codes: new Uint8Array(LONGEST_GLANCE), length: 0 };
}

/** Points the glance at a span; false when it holds what only a full reading can tell. */
export function aimGlance(glance: Glance, start: number, end: number): boolean {
  const { text, codes } = glance;
  let length = 0;
  for (let i = start; i < end; i++) {
    const fold = FOLD[text.charCodeAt(i)]!;
    if (isDigitFold(fold) || (fold >= 97 && fold < SKIP)) {
      if (length === LONGEST_GLANCE) return false;
      codes[length++] = fold;
    } else if (fold === PAIR || fold >= FOREIGN) return false;
  }
  glance.start = start;
  glance.end = end;
  glance.length = length;
  return true;
}

/** The value of digits `from` to `to` (at most 15 of them); NaN when a letter is among them. */
export function numberIn({ codes }: Glance, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = codes[i]! - 48;
    if (digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Twelve digits, the last two the remainder of the others by 97, with 97 for 0. */
export function isModulo97In(glance: Glance): boolean {
  const rest = numberIn(glance, 0, 10) % 97;
  return (rest === 0 ? 97 : rest) === numberIn(glance, 10, 12);
}

/** Luhn over the first `length` characters; false when a letter is among them. */
export function isLuhnIn({ codes }: Glance, length: number): boolean {
  let sum = 0;
  for (let i = length - 1, isDoubled = false; i >= 0; i--, isDoubled = !isDoubled) {
    const digit = codes[i]! - 48;
    if (digit > 9) return false;
    sum += isDoubled ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
  }
  return sum % 10 === 0;
}

/** Lengths of the runs between separators, a hexadecimal digit each: `0x334` for `514 555-0199`. */
export function groupsIn({ text, start, end }: Glance): number {
  let groups = 0;
  let length = 0;
  for (let i = start; i < end; i++) {
    const fold = FOLD[text.charCodeAt(i)]!;
    if (isDigitFold(fold)) length++;
    else if (fold !== SKIP) {
      if (length > 0) groups = groups * 16 + length;
      length = 0;
    }
  }
  return length > 0 ? groups * 16 + length : groups;
}

/** Folded code of what stands before the span, white space left out; 0 for nothing. */
export function signBefore({ text, start }: Glance): number {
  for (let i = start - 1; i >= 0 && i >= start - MOST_BLANKS; i--) {
    const fold = FOLD[text.charCodeAt(i)]!;
    if (fold !== SPACE && fold !== SKIP) return fold;
  }
  return 0;
}
