/**
 * The tiny pattern language of custom identifiers, read into a shape for the walk. No regular
 * expressions come from settings: a pattern can only say which letters and digits stand where.
 */
import { isLuhn, remainder, weightedSum } from '../../core/checksum';
import type { IdentifierCheck } from '../../core/custom-identifier';

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

/** Checks run over the digits alone. */
export function hasRightCheck(compact: string, check: IdentifierCheck): boolean {
  const digits = compact.replace(/\D/g, '');
  switch (check) {
    case 'none':
      return true;
    case 'luhn':
      return isLuhn(digits);
    case 'mod11':
      return weightedSum(digits, weightsFor(digits.length)) % 11 === 0;
    case 'mod97': {
      const rest = remainder(digits.slice(0, -2), 97);
      const last = Number(digits.slice(-2));
      return last === (rest === 0 ? 97 : rest) || last === 97 - rest;
    }
  }
}

/** … 4, 3, 2, 1: the last digit is the check digit. */
function weightsFor(count: number): readonly number[] {
  const weights: number[] = [];
  for (let i = count; i > 0; i--) weights.push(i);
  return weights;
}

function isDigitAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character >= '0' && character <= '9';
}
