/**
 * Capitals that make no person: titles of documents and products, words that are somebody's surname, and
 * names in passing.
 *
 * Long texts about a subject (articles, manuals, annual reports) name many people and mention many
 * illnesses, crimes and debts; that both stand in one sentence there says little. What such a text says
 * about one person it ties to a title, number, birth date, role or row.
 */
import { firstFrom, LONGEST_EVENT, type PersonLines } from './person-lines';

/** Attachments from this length on, in characters, may be about a subject with names in passing. */
export const LONG_TEXT = 12_000;
/** More pairs of capitalised words in one sentence are a heading or a list of products. */
const MOST_PAIRS = 3;
const FURTHEST_TAB = 400;
const TAB = '\t';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Is there a first name alone, or a pair of capitalised words that is neither title nor part of `own`? */
export function hasLikelyName(lines: PersonLines, { start, end }: Span, own?: Span): boolean {
  let pairs = 0;
  let others = 0;
  for (let line = lines.lineAt(start); (lines.starts[line] ?? end) < end; line++) {
    const events = lines.eventsOf(line);
    for (let at = firstFrom(events, start - LONGEST_EVENT); at < events.length; at++) {
      const event = events[at]!;
      if (event.start >= end) break;
      if (event.end <= start) continue;
      if (event.kind === 'first-name') return true;
      if (event.kind !== 'pair') continue;
      if (++pairs > MOST_PAIRS) return false;
      if (own === undefined || event.end <= own.start || event.start >= own.end) others++;
    }
  }
  return others > 0;
}

/**
 * "Adam Gale", "Mr Parkinson", "Mr John Parkinson": the span is one word with a capital, what stands before it in a
 * name is one too, or a title and one, and nobody else is named near of whom it may be said ("Mr Doyle is Roman
 * Catholic").
 */
export function isSurname(lines: PersonLines, text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (/[\s'-]/.test(word)) return false;
  const events = lines.eventsOf(lines.lineAt(start));
  let isInName = false;
  for (let at = firstFrom(events, start - LONGEST_EVENT); at < events.length; at++) {
    const event = events[at]!;
    if (event.start > end + LONGEST_EVENT) break;
    if (event.kind === 'first-name' && text.slice(event.end, start) === ' ')
      isInName = /^[A-Z][a-z]/.test(word);
    if (event.kind !== 'name' && event.kind !== 'titled-name') continue;
    if (event.end !== end || event.start >= start) return false;
    const before = event.kind === 'name' ? /^\S+\s$/ : /^\S+\s(?:[A-Z]\S+\s)?$/;
    isInName = before.test(text.slice(event.start, start));
  }
  return isInName;
}

const CITATION_REACH = 200;

/** Does a reference to a publication stand near? Whoever is named there wrote something. */
export function isCitation(citation: RegExp, text: string, { start, end }: Span): boolean {
  return citation.test(text.slice(Math.max(0, start - CITATION_REACH), end + CITATION_REACH));
}

/** Does a tab stand near in the line? What stands in a row is about that row. */
export function isRow(text: string, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let looked = 0, i = at; looked < FURTHEST_TAB; looked++, i += step) {
      const character = text.charAt(i);
      if (character === TAB) return true;
      if (character === '' || character === '\n') break;
    }
  }
  return false;
}
