/**
 * Items of lists: where a line begins another one. A later item of a numbered list is another subject, hence a
 * paragraph of its own. Items with a bullet share their paragraph, but whoever is named in one is not named in the
 * others. Used by walk-lines.ts.
 */
import { isMonthAt } from './walk-dates';

/**
 * `- text`, `• text`. No item: a field of a form (`- Naam: Jan Peeters`), which belongs to the fields around it.
 */
export function isItem(text: string, start: number): boolean {
  let at = start;
  while (at - start < DEEPEST && text.charCodeAt(at) === SPACE_CODE) at++;
  if (BULLETS.indexOf(text.charAt(at)) < 0) return false;
  return BLANKS.indexOf(text.charAt(at + 1)) >= 0 && !FIELD.test(text.slice(at + 2, at + 82));
}

/** Does the line begin with the same word and another number as the one before: `p. 12` below `p. 9`? */
export function isCountedOn(text: string, before: number, start: number): boolean {
  const word = COUNTED.exec(text.slice(start, start + 16));
  return word !== null && text.slice(before, before + word[0].length - 1) === word[0].slice(0, -1);
}

/** Does the list that the line before belongs to end here: neither indented nor the rest of that line? */
export function isBehindList(text: string, before: number, start: number): boolean {
  const first = text.charAt(start);
  if (first !== first.toUpperCase() || BLANKS.indexOf(first) >= 0) return false;
  return !isWrapped(text, before, start);
}

const DEEPEST = 8;
const BULLETS = '-\u2013\u2014\u2022*\u00b7\u25aa\u25cf\u25e6\u2023\uf0b7';
const BLANKS = ' \t\u00a0';
/** A label and a short value, or none yet. */
const FIELD = /^[^\d:\n]{2,32}:(?:[ \t]{0,4}[^\s]{1,24}){0,4}[ \t]{0,4}(?:\n|\r|$)/;

/** `p. 12`, `ligne 3`, `Art. 5`. */
const COUNTED = /^[A-Za-z\u00c0-\u00ff]{1,9}\.? ?\d/;

/**
 * `2. Budget`, `3) Divers`, `10 h 15 Pause`: another subject than the item before; the first of a list stays with
 * what announces it. No item: a line that a long one goes on in, and a day (`am` / `12. März`).
 */
export function isLaterItem(text: string, before: number, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first < DIGIT_0 || first > DIGIT_9) return false;
  const second = text.charCodeAt(start + 1);
  const isTwo = second >= DIGIT_0 && second <= DIGIT_9;
  const mark = text.charAt(start + (isTwo ? 2 : 1));
  const behind = text.charAt(start + (isTwo ? 3 : 2));
  if (isWrapped(text, before, start)) return false;
  if (mark === '.' && isMonthAt(text, start + (isTwo ? 4 : 3))) return false;
  if (mark === '.' || mark === ')') return behind === ' ' && (isTwo || first > DIGIT_1);
  return MARKS_OF_HOURS.indexOf(mark === ' ' ? behind : mark) >= 0 && isHour(text, start);
}

const MARKS_OF_HOURS = 'hHuU:';
/** Mail programs break lines behind 60 to 78 characters. */
const SHORTEST_WRAPPED = 50;

/** A long line that ends in a small letter or a comma goes on in the next. */
function isWrapped(text: string, start: number, next: number): boolean {
  if (next - start < SHORTEST_WRAPPED) return false;
  let last = next - 1;
  while (last > start && text.charCodeAt(last) <= SPACE_CODE) last--;
  const end = text.charAt(last);
  return end === ',' || (end !== end.toUpperCase() && end === end.toLowerCase());
}

const SPACE_CODE = 32;

/** `9 h 00`, `09u30`, `14:00`, `9h`. */
function isHour(text: string, start: number): boolean {
  return /^\d\d? ?(?:[hu] ?\d\d|:\d\d|[hu](?= ))/i.test(text.slice(start, start + 8));
}

const DIGIT_0 = 48;
const DIGIT_1 = 49;
const DIGIT_9 = 57;
