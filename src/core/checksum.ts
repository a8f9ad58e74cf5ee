/**
 * The check digit rules that identifiers share, as pure functions over digit strings.
 *
 * They say nothing about dates, lengths or prefixes: those belong to the detector that owns the number.
 * Every function expects digits only (`compact` of a candidate) and answers false or -1 for anything else.
 * Rules: ISO 7064 (mod 97-10, mod 11,10); Verhoeff 1969; ICAO 9303-3 4.9.
 */

/**
 * Remainder of a decimal string of any length by 97; -1 when it holds anything but digits or is empty.
 * Works digit by digit, since JavaScript numbers lose digits past 2^53: `mod97('850730033') // 69`.
 */
export function mod97(digits: string): number {
  return remainder(digits, 97);
}

/** Remainder of a decimal string of any length by a divisor up to 2^40; -1 for anything but digits. */
export function remainder(digits: string, divisor: number): number {
  if (digits.length === 0) return -1;
  let rest = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digitAt(digits, i);
    if (digit < 0) return -1;
    rest = (rest * 10 + digit) % divisor;
  }
  return rest;
}

/**
 * ISO 7064 mod 97-10 over letters (A = 10 … Z = 35) and digits: the IBAN test after the first four
 * characters moved to the end. Upper case only; false for anything else.
 */
export function isIso97(text: string): boolean {
  if (text.length < 5) return false;
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt((i + 4) % text.length);
    if (code >= 48 && code <= 57) rest = (rest * 10 + code - 48) % 97;
    else if (code >= 65 && code <= 90) rest = (rest * 100 + code - 55) % 97;
    else return false;
  }
  return rest === 1;
}

/** Luhn: every second digit from the right doubled, cross sums added, a multiple of ten. */
export function isLuhn(digits: string): boolean {
  return luhnSum(digits) % 10 === 0;
}

/** The Luhn sum itself (last digit counts once); -1 for anything but digits. */
function luhnSum(digits: string): number {
  if (digits.length === 0) return -1;
  let sum = 0;
  for (let i = digits.length - 1, isDoubled = false; i >= 0; i--, isDoubled = !isDoubled) {
    const digit = digitAt(digits, i);
    if (digit < 0) return -1;
    const value = isDoubled ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum;
}

/** ISO 7064 mod 11,10 with the check digit last (German Steuer-ID). */
export function isMod11And10(digits: string): boolean {
  if (digits.length < 2) return false;
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    const digit = digitAt(digits, i);
    if (digit < 0) return false;
    const sum = (digit + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

/** Sum of digits times weights, position by position; -1 when lengths differ or a character is no digit. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  if (digits.length !== weights.length) return -1;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digitAt(digits, i);
    if (digit < 0) return -1;
    sum += digit * weights[i]!;
  }
  return sum;
}

const ELEVEN_TEST = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The Dutch "elfproef" on nine digits: weights 9 to 2 and -1, a multiple of eleven; all zeros refused. */
export function isElevenTest(digits: string): boolean {
  if (digits.length !== 9 || remainder(digits, 1e9) <= 0) return false;
  return weightedSum(digits, ELEVEN_TEST) % 11 === 0;
}

const VERHOEFF_TIMES =
  '0123456789' +
  '1234067895' +
  '2340178956' +
  '3401289567' +
  '4012395678' +
  '5987604321' +
  '6598710432' +
  '7659821043' +
  '8765932104' +
  '9876543210';
const VERHOEFF_TURNS =
  '0123456789' +
  '1576283094' +
  '5803796142' +
  '8916043527' +
  '9453126870' +
  '4286573901' +
  '2793806415' +
  '7046913258';

/** Verhoeff with the check digit last (Luxembourg matricule). */
export function isVerhoeff(digits: string): boolean {
  if (digits.length < 2) return false;
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digitAt(digits, digits.length - 1 - i);
    if (digit < 0) return false;
    const turned = digitAt(VERHOEFF_TURNS, (i % 8) * 10 + digit);
    state = digitAt(VERHOEFF_TIMES, state * 10 + turned);
  }
  return state === 0;
}

/**
 * The 7-3-1 check digit of machine-readable zones and identity cards: A = 10 … Z = 35, `<` = 0.
 * Returns 0 to 9; -1 when a character is none of these.
 */
export function checkDigit731(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const weight = i % 3 === 0 ? 7 : i % 3 === 1 ? 3 : 1;
    if (code >= 48 && code <= 57) sum += (code - 48) * weight;
    else if (code >= 65 && code <= 90) sum += (code - 55) * weight;
    else if (code !== 60) return -1;
  }
  return sum % 10;
}

function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57 ? code - 48 : -1;
}
