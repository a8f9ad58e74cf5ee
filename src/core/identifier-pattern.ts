/**
 * The tiny pattern language of custom identifiers, read into a shape for the walk, and what is wrong
 * with an identifier that reads well but would find nothing or everything. No regular expressions come
 * from settings: a pattern can only say which letters and digits stand where.
 */
import type { CustomIdentifier } from './custom-identifier';
import { LANGUAGES } from './types';

export interface Pattern {
  /** For the walk: `L2D6`. */
  readonly shape: string;
  /** As a candidate's layout: `AA-999999`. */
  readonly layout: string;
  /** One character for each letter or digit: the very letter, or `*`. */
  readonly literals: string;
  readonly hasLiteral: boolean;
  readonly digits: number;
}

/** Longest pattern taken, in letters and digits: no identifier is longer (an IBAN has 34). */
export const MOST_CHARACTERS = 34;
/** A walk joins at most this many runs of letters and digits. */
export const MOST_RUNS = 8;
/** With fewer digits a pattern fits words, years and amounts. */
export const FEWEST_DIGITS = 4;

/** Reads a pattern; null when a character is not of the language or a quote is left open. */
export function readPattern(text: string): Pattern | null {
  let layout = '';
  let literals = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "'") isQuoted = !isQuoted;
    else if (isQuoted) {
      const letter = character.toUpperCase();
      if (letter < 'A' || letter > 'Z' || letter.length !== 1) return null;
      layout += 'A';
      literals += letter;
    } else if (character === '9' || character === 'A') {
      layout += character;
      literals += '*';
    } else if ('. -/'.indexOf(character) >= 0) layout += character;
    else return null;
  }
  if (isQuoted || literals.length === 0 || literals.length > MOST_CHARACTERS) return null;
  const kinds = layout.replace(/[. /-]/g, '');
  return {
    shape: shapeOfCompact(kinds),
    layout,
    literals,
    hasLiteral: /[A-Z]/.test(literals),
    digits: kinds.replace(/A/g, '').length,
  };
}

/** What makes an identifier unfit for use: unreadable, more runs than a walk joins, or it fits too much. */
export type IdentifierFault = 'unreadable' | 'too-many-runs' | 'too-few-digits' | 'fits-any-number';

/** What is wrong with an identifier, null when it is sound; `policy/identifier-problems.ts` has the words. */
export function faultOf(identifier: CustomIdentifier): IdentifierFault | null {
  const pattern = readPattern(identifier.pattern);
  if (pattern === null) return 'unreadable';
  if ((pattern.shape.match(/[LD]/g) ?? []).length > MOST_RUNS) return 'too-many-runs';
  if (pattern.digits < FEWEST_DIGITS) return 'too-few-digits';
  const hasWords = LANGUAGES.some((language) => (identifier.words[language] ?? []).length > 0);
  const isAnyNumber = identifier.check === 'none' && !hasWords && !pattern.hasLiteral;
  return isAnyNumber ? 'fits-any-number' : null;
}

/** Runs of letters and digits: `shapeOfCompact('BE0298765443') // 'L2D10'`. */
export function shapeOfCompact(compact: string): string {
  let shape = '';
  let length = 0;
  for (let i = 0; i < compact.length; i++) {
    length++;
    const isDigit = isDigitAt(compact, i);
    if (i + 1 < compact.length && isDigitAt(compact, i + 1) === isDigit) continue;
    shape += (isDigit ? 'D' : 'L') + length;
    length = 0;
  }
  return shape;
}

function isDigitAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character >= '0' && character <= '9';
}
