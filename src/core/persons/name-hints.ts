/**
 * Finds the lines that may hold a titled or full name, without reading them: beside a title or first
 * name that the walk saw there must stand a capitalised word. Passes on too many, never too few.
 */
import type { IntList } from '../int-list';
import { isNameWord } from './person-look-up';
import type { PersonTable } from './person-words';
import { FOLD, isLetterFold } from '../text';

/** What the walk saw on its way. */
export interface NameHints {
  /** Beginnings of words that may be a title, a first name, a greeting or a word of genre; ascending. */
  readonly words: IntList;
  /** Pairs of start and end: links and addresses, whose words the walk did not look at; ascending. */
  readonly skipped: IntList;
}

/** Characters between two words of one name. */
const LONGEST_GAP = 3;
/** Small words inside a name, `de heer van der`, and their letters. */
const MOST_PARTICLES = 5;
const LONGEST_PARTICLE = 8;
/** A word before a first name is looked at this far back. */
const LONGEST_WORD = 40;

/** The numbers of those lines, ascending; `starts` are the beginnings of all lines. */
export function linesWithNames(
  text: string,
  starts: readonly number[],
  { words, skipped }: NameHints,
  table: PersonTable,
): readonly number[] {
  const lines: number[] = [];
  let line = 0;
  let next = 0;
  const goTo = (offset: number) => {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
  };
  const add = () => {
    if (lines.length === 0 || lines[lines.length - 1]! < line) lines.push(line);
  };
  for (let i = 0; i < words.length; i++) {
    const start = words.items[i]!;
    for (; next < skipped.length && skipped.items[next]! < start; next += 2) {
      if (!hasCapital(text, skipped.items[next]!, skipped.items[next + 1]!)) continue;
      goTo(skipped.items[next]!);
      add();
    }
    if (lines.length > 0 && start < (starts[lines[lines.length - 1]! + 1] ?? Infinity)) continue;
    if (!isBesideCapital(text, start) || !isNameWord(table, text, start)) continue;
    goTo(start);
    add();
  }
  for (; next < skipped.length; next += 2) {
    if (!hasCapital(text, skipped.items[next]!, skipped.items[next + 1]!)) continue;
    goTo(skipped.items[next]!);
    add();
  }
  return lines;
}

function isBesideCapital(text: string, start: number): boolean {
  let end = start;
  while (end < text.length && FOLD[text.charCodeAt(end)]! >= 97) end++;
  return isBeforeCapital(text, end) || (isCapital(text, start) && isAfterCapital(text, start));
}

/** A capitalised word behind, small words between allowed. */
function isBeforeCapital(text: string, end: number): boolean {
  let at = end;
  for (let words = 0; words <= MOST_PARTICLES; words++) {
    const from = at;
    while (at < text.length && at - from <= LONGEST_GAP && !isLetter(text, at)) at++;
    if (at >= text.length || !isLetter(text, at)) return false;
    if (isCapital(text, at)) return true;
    const word = at;
    while (at < text.length && FOLD[text.charCodeAt(at)]! >= 97) at++;
    if (at - word > LONGEST_PARTICLE) return false;
  }
  return false;
}

/** `Peeters, Jan`: a capitalised word directly before. */
function isAfterCapital(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at <= LONGEST_GAP && !isLetter(text, at)) at--;
  if (at < 0 || !isLetter(text, at)) return false;
  const furthest = Math.max(0, at - LONGEST_WORD);
  while (at > furthest && FOLD[text.charCodeAt(at - 1)]! >= 97) at--;
  return at === furthest || isCapital(text, at);
}

function hasCapital(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isCapital(text, i)) return true;
  return false;
}

function isLetter(text: string, index: number): boolean {
  return isLetterFold(FOLD[text.charCodeAt(index)]!);
}

/** Any letter that is not plain small counts: capitals of all scripts are among them. */
function isCapital(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  return isLetter(text, index) && !(code >= 0xdf && code <= 0xff);
}
