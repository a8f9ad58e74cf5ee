/**
 * Shapes that one character gives away: an `@` an e-mail address, `://` a link, `<` a machine-readable
 * zone, two letters and two digits an IBAN. Each looks at a bounded stretch around that character.
 */
import { FOLD, isDigitFold, isWordAt, isWordFold, SKIP, SPACE } from '../text';
import { SINGLE_GAP } from './walk-gaps';

/** RFC 5321 4.5.3.1. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The e-mail address around the `@` at `at`; null when there is none. */
export function emailAround(text: string, at: number): Span | null {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && isLocalPart(text.charCodeAt(start - 1)))
    start--;
  while (start < at && text.charCodeAt(start) === 46) start++;
  let end = at + 1;
  let lastDot = -1;
  while (end < text.length && end - at <= LONGEST_DOMAIN && isDomainPart(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 46) lastDot = end;
    end++;
  }
  while (end > at && isDotOrDash(text.charCodeAt(end - 1))) {
    end--;
    if (lastDot === end) lastDot = text.lastIndexOf('.', end - 1);
  }
  if (start === at || lastDot <= at + 1 || end - lastDot < 3) return null;
  return { start, end };
}

function isLocalPart(code: number): boolean {
  const fold = FOLD[code]!;
  return (
    isWordFold(fold) ||
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 37 ||
    code === 38
  );
}

function isDomainPart(code: number): boolean {
  const fold = FOLD[code]!;
  return isWordFold(fold) || code === 46 || code === 45;
}

function isDotOrDash(code: number): boolean {
  return code === 46 || code === 45;
}

/** Where a link that began somewhere before `from` ends: at white space, a quote or an angle bracket. */
export function linkEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const fold = FOLD[code]!;
    if (fold <= SPACE && fold !== 0) break;
    if (code === 60 || code === 62 || fold === 34) break;
    end++;
  }
  while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) end--;
  return end;
}

/** What ends a sentence rather than a link. */
const TRAILING = '.,;:!?)]\'"';

/** A European case law identifier has five parts; 25 characters at most in the last one. */
const LONGEST_ECLI = 80;

/** Where the case law identifier ends whose first colon stands at `colon`. */
export function ecliEnd(text: string, colon: number): number {
  let end = colon;
  while (end < text.length && end - colon < LONGEST_ECLI) {
    const code = text.charCodeAt(end);
    if (!isWordAt(text, end) && code !== 58 && code !== 46) break;
    end++;
  }
  while (end > colon && !isWordAt(text, end - 1)) end--;
  return end;
}

/** ISO 13616: at most 34 characters; the shortest in use has 15. */
const SHORTEST_IBAN = 15;
const LONGEST_IBAN = 34;
const FEWEST_IBAN_DIGITS = 6;
const LONGEST_IBAN_GAP = 3;
const LONGEST_IBAN_GROUP = 6;

/**
 * The places where an IBAN that begins at `start` may end: after each group, from 15 characters on.
 * Which length is right depends on the country; that is the detector's business.
 */
export function ibanEnds(text: string, start: number): readonly number[] {
  const ends: number[] = [];
  const isUpper = isUpperCase(text.charCodeAt(start));
  let count = 0;
  let digits = 0;
  let group = 0;
  let gap = 0;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const fold = FOLD[code]!;
    if (fold === SKIP) continue;
    const isDigit = isDigitFold(fold);
    if (isDigit || (fold >= 97 && fold <= 122)) {
      if (!isDigit && isUpper !== isUpperCase(code)) break;
      if (gap > 0) group = 0;
      gap = 0;
      count++;
      if (isDigit) digits++;
      else if (count > 4 && ++group > LONGEST_IBAN_GROUP) break;
      if (count > LONGEST_IBAN) break;
      if (count >= SHORTEST_IBAN && digits >= FEWEST_IBAN_DIGITS && !isWordAt(text, i + 1)) {
        ends.push(i + 1);
      }
    } else if (SINGLE_GAP[fold] === 0 || ++gap > LONGEST_IBAN_GAP) break;
  }
  return ends;
}

export function isUpperCase(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xff21 && code <= 0xff3a);
}

/** ICAO 9303: TD1 has three lines of 30, TD2 two of 36, TD3 (passports) two of 44. */
export function mrzLength(text: string, start: number, end: number): number {
  const from = skipSpaces(text, start, end);
  let to = end;
  while (to > from && FOLD[text.charCodeAt(to - 1)]! <= SPACE) to--;
  const length = to - from;
  if (length !== 30 && length !== 36 && length !== 44) return 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const fold = FOLD[code]!;
    const isMrz = code === 60 || (code <= 122 && isWordFold(fold));
    if (!isMrz) return 0;
  }
  return length;
}

export function skipSpaces(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && FOLD[text.charCodeAt(from)] === SPACE) from++;
  return from;
}

/** 8-4-4-4-12 hexadecimal digits from `start` on. */
export function isUuid(text: string, start: number, end: number): boolean {
  if (end - start < 36) return false;
  for (let i = 0; i < 36; i++) {
    const code = text.charCodeAt(start + i);
    const isDash = i === 8 || i === 13 || i === 18 || i === 23;
    if (isDash ? code !== 45 : !isHex(code)) return false;
  }
  return end - start === 36 || !isWordAt(text, start + 36);
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

/** Between the two numbers of a pair of coordinates: `50.84660, 4.35280`. */
export function isCoordinateGap(text: string, start: number, end: number): boolean {
  return (
    end > start &&
    end - start <= LONGEST_COORDINATE_GAP &&
    COORDINATE_GAP.test(text.slice(start, end))
  );
}

const LONGEST_COORDINATE_GAP = 10;
/** `, `, `° N / `, `N, E `, `, "lng": `. */
const COORDINATE_GAP = /^[\s°]{0,2}[ns]?[\s,;/-]{0,3}(?:[eow]|"?l[ong]{2,3}"?)?[ :=-]{0,3}$/i;
