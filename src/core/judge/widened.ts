/** A finding that takes in more than its candidate: the value behind `wachtwoord:`, the street before a postal code. */
import type { Candidate } from '../detector';
import { FOLD, SPACE } from '../text';

/** Most characters by which a widened span is drawn out to whole words. */
const LONGEST_WORD = 24;

/** The span with what the detector adds to it, out to the edges of words, inside the text. */
export function widened(
  candidate: Candidate,
  widen: { readonly before: number; readonly after: number } | undefined,
  text: string,
): Candidate {
  if (widen === undefined) return candidate;
  let start = Math.max(0, candidate.start - Math.max(0, widen.before));
  let end = Math.min(text.length, candidate.end + Math.max(0, widen.after));
  const leftmost = widen.before > 0 ? Math.max(0, start - LONGEST_WORD) : start;
  const rightmost = widen.after > 0 ? Math.min(text.length, end + LONGEST_WORD) : end;
  while (start > leftmost && !isEdge(text, start - 1)) start--;
  while (end < rightmost && !isEdge(text, end)) end++;
  while (start < candidate.start && isBlank(text, start)) start++;
  while (end > candidate.end && isLoose(text, end - 1)) end--;
  return { ...candidate, start, end, compact: text.slice(start, end) };
}

/** White space, or what ends a sentence rather than a value. */
function isLoose(text: string, index: number): boolean {
  return isBlank(text, index) || '.,;:)'.indexOf(text.charAt(index)) >= 0;
}

/** White space, or what parts the fields of a row. */
function isEdge(text: string, index: number): boolean {
  return isBlank(text, index) || ';|'.indexOf(text.charAt(index)) >= 0;
}

function isBlank(text: string, index: number): boolean {
  return FOLD[text.charCodeAt(index)]! <= SPACE;
}
