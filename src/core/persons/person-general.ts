/**
 * Do the signs counted in a stretch of text speak of people in general? Used by `person.ts` only.
 */
import type { Span } from './person-doubt';
import { countOf, type Counts, type PersonLines } from './person-lines';
import type { PersonEventKind } from './person-scene';

/** A sentence is no longer than this, in characters. */
export const LONGEST_SENTENCE = 400;

/** Is the stretch one sentence: short, without a line break or a full stop inside? */
export function isSentence(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SENTENCE) return false;
  return !/\n\s{0,3}\S|[a-z]{2}\s?[.!?]\s{1,3}[A-Z]/.test(text.slice(start, end));
}

const GENERAL: readonly PersonEventKind[] = ['population', 'rate', 'law', 'normative', 'genre'];

/** The signs of people in general but for those that are only a part of the span. */
export function without(counts: Counts, lines: PersonLines, { start, end }: Span): Counts {
  const own = lines.countInside(start, end);
  const rest: { [kind in PersonEventKind]?: number } = {};
  for (const kind of GENERAL) rest[kind] = countOf(counts, kind) - countOf(own, kind);
  return rest;
}

/** In one sentence a single sign is enough; in longer stretches it takes several, or the genre. */
export function isGenericText(counts: Counts, isSentence: boolean): boolean {
  const genre = countOf(counts, 'genre');
  const others = countOf(counts, 'population') + countOf(counts, 'rate') + countOf(counts, 'law');
  if (isSentence) return genre + others + countOf(counts, 'normative') > 0;
  return genre > 0 || others > 1;
}
