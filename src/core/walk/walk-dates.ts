/**
 * Days written in digits (`5/12/1988`, `05.12.88`, `1988-12-05`) or with a month's name in four
 * languages (`1er mars 2001`, `19. Februar 1973`, `May 4, 1990`). The walk asks where one begins when
 * a digit run ends; reading its value comes later, when somebody takes it.
 */
import { isRealDay } from '../dates';
import { FOLD, foldText, isDigitFold } from '../text';
import { hashOf, tokensOf } from '../token-hash';
import type { Day } from '../types';
import { GLUED, HAS_SPACE, JOINS_NUMBER, SEPARATOR_SHIFT } from './walk-gaps';
import { DIGITS, LETTERS } from './walk-shapes';
import { RING_MASK, type Ring } from './walk-tokens';

const MONTH_NAMES: readonly string[] = [
  'januari janvier januar january jan janv jänner',
  'februari fevrier februar february feb fevr fev febr',
  'maart mars märz march mrt mar maerz',
  'april avril apr avr',
  'mei mai may',
  'juni juin june jun',
  'juli juillet july jul juil',
  'augustus aout august aug',
  'september septembre sept sep',
  'oktober octobre october okt oct',
  'november novembre nov',
  'december decembre dezember dec dez',
];
/** Between day and month: `1er mars`, `4th of May`, `den 3ten März`. */
const LINKS = ['er', 'st', 'nd', 'rd', 'th', 'e', 'de', 'of', 'ste', 'ten', 'i'];

const MONTH_BY_NAME = new Map<string, number>();
MONTH_NAMES.forEach((names, index) => {
  for (const name of names.split(' ')) MONTH_BY_NAME.set(foldText(name), index + 1);
});
/** The same by their hashes, which the walk has at hand. */
const MONTH_HASHES = new Set(Array.from(MONTH_BY_NAME.keys()).map(hashOf));
const LINK_HASHES = new Set(LINKS.map(hashOf));

const LONGEST_MONTH = 9;
/** `May 4, 1990`: between day and year. */
const LONGEST_COMMA_GAP = 2;
/** Two-digit years up to this one belong to the century of the 2000s. */
const LAST_SHORT_YEAR = 30;

/** The token with which a date begins that ends with the digit run `t`; -1 when none does. */
export function dateStart(ring: Ring, t: number, text: string): number {
  const length = ring.length[t & RING_MASK]!;
  if (t < 2 || (length !== 4 && length !== 2)) return -1;
  const start = ring.kind[(t - 1) & RING_MASK] === DIGITS ? digitDate(ring, t) : namedDate(ring, t);
  if (start < 0) return -1;
  const { gap, length: lengths, kind } = ring;
  const isShort = length === 2 && lengths[start & RING_MASK] !== 4;
  const outside = gap[start & RING_MASK]!;
  if (start > 0 && (outside & GLUED) !== 0 && kind[(start - 1) & RING_MASK] === DIGITS) return -1;
  const isJoined = (outside & HAS_SPACE) === 0 && outside >> SEPARATOR_SHIFT !== 0;
  const isDigitBefore = start > 0 && kind[(start - 1) & RING_MASK] === DIGITS;
  const inside = gap[t & RING_MASK]! >> SEPARATOR_SHIFT;
  if (isJoined && isDigitBefore && (isShort || outside >> SEPARATOR_SHIFT === inside)) return -1;
  return goesOn(text, ring.end[t & RING_MASK]!, isShort ? 0 : inside) ? -1 : start;
}

function digitDate(ring: Ring, t: number): number {
  const day = ring.length[(t - 2) & RING_MASK]!;
  const month = ring.length[(t - 1) & RING_MASK]!;
  const year = ring.length[t & RING_MASK]!;
  if (ring.kind[(t - 2) & RING_MASK] !== DIGITS) return englishDate(ring, t);
  const gap = ring.gap[t & RING_MASK]!;
  const gapBefore = ring.gap[(t - 1) & RING_MASK]!;
  if ((gap & gapBefore & JOINS_NUMBER) === 0) return englishDate(ring, t);
  if (gap >> SEPARATOR_SHIFT !== gapBefore >> SEPARATOR_SHIFT) return -1;
  const hasSeparator = gap >> SEPARATOR_SHIFT !== 0;
  const isDayFirst = day <= 2 && month <= 2 && (year === 4 || (hasSeparator && year === 2));
  const isYearFirst = day === 4 && month === 2 && year === 2 && hasSeparator;
  return isDayFirst || isYearFirst ? t - 2 : -1;
}

/** `May 4, 1990`, `May 4th, 1990`. */
function englishDate(ring: Ring, t: number): number {
  const at = t & RING_MASK;
  const day = (t - 1) & RING_MASK;
  if (ring.length[at] !== 4 || ring.length[day]! > 2) return -1;
  if (ring.start[at]! - ring.end[day]! > LONGEST_COMMA_GAP) return -1;
  return isMonth(ring, t - 2) ? t - 2 : -1;
}

/** `5 december 1988`, `1er mars 2001`; also `May 4th, 1990`, where letters stand before the year. */
function namedDate(ring: Ring, t: number): number {
  if (ring.length[t & RING_MASK] !== 4) return -1;
  if (!isMonth(ring, t - 1)) {
    const isOrdinal = isLink(ring, t - 1) && isDay(ring, t - 2);
    return isOrdinal && t >= 3 && isMonth(ring, t - 3) ? t - 3 : -1;
  }
  if ((ring.gap[t & RING_MASK]! & JOINS_NUMBER) === 0) return -1;
  if ((ring.gap[(t - 1) & RING_MASK]! & JOINS_NUMBER) === 0) return -1;
  let k = t - 2;
  for (let links = 0; links < 2 && k > 0 && isLink(ring, k); links++) k--;
  return k >= 0 && isDay(ring, k) ? k : -1;
}

function isDay(ring: Ring, k: number): boolean {
  return ring.kind[k & RING_MASK] === DIGITS && ring.length[k & RING_MASK]! <= 2;
}

function isMonth(ring: Ring, k: number): boolean {
  const at = k & RING_MASK;
  if (k < 0 || ring.kind[at] !== LETTERS || ring.length[at]! > LONGEST_MONTH) return false;
  return MONTH_HASHES.has(ring.hash[at]!);
}

function isLink(ring: Ring, k: number): boolean {
  const at = k & RING_MASK;
  if (k < 0 || ring.kind[at] !== LETTERS || ring.length[at]! > 3) return false;
  return LINK_HASHES.has(ring.hash[at]!);
}

/** More digits behind the same separator (any, for `separator` 0): a version or a number, no date. */
function goesOn(text: string, end: number, separator: number): boolean {
  if (end >= text.length) return false;
  const next = FOLD[text.charCodeAt(end)]!;
  if (isDigitFold(next) || next >= 97) return true;
  const isJoin = separator === 0 ? next === 45 || next === 46 || next === 47 : next === separator;
  return isJoin && end + 1 < text.length && isDigitFold(FOLD[text.charCodeAt(end + 1)]!);
}

/** The day that such a stretch writes; null when there is no such day between 1900 and 2099. */
export function readDate(text: string, start: number, end: number): Day | null {
  const written = text.slice(start, end);
  const words = tokensOf(written).map((token) => foldText(written, token.start, token.end));
  const month = words.map((word) => MONTH_BY_NAME.get(word) ?? 0).find((found) => found > 0) ?? 0;
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const [first = '', second = '', third = ''] = numbers;
  if (month > 0) return asDay(second, month, first);
  // `10/29/1936`, `1965-03-09`, `65-03-09`: in another order, where the usual one cannot be.
  return (
    asDay(third, Number(second), first) ??
    asDay(third, Number(first), second) ??
    asDay(first, Number(second), third)
  );
}

function asDay(writtenYear: string, month: number, writtenDay: string): Day | null {
  const short = Number(writtenYear);
  const century = short > LAST_SHORT_YEAR ? 1900 : 2000;
  const year = writtenYear.length === 2 ? century + short : short;
  const day = Number(writtenDay);
  return year >= 1900 && year <= 2099 && isRealDay(year, month, day) ? { year, month, day } : null;
}

/** Does the name of a month stand here? */
export function isMonthAt(text: string, start: number): boolean {
  const word = /^[A-Za-z\u00c0-\u024f]{3,9}/.exec(text.slice(start, start + LONGEST_MONTH + 1));
  return word !== null && MONTH_BY_NAME.has(foldText(word[0]));
}
