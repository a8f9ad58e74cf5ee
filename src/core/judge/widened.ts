/** A finding that takes in more than its candidate: the value behind `wachtwoord:`, the street before a postal code. */
import type { Candidate, Widening } from '../detector';
import { FOLD, SPACE } from '../text';

/** Most characters by which a widened span is drawn out to whole words. */
const LONGEST_WORD = 24;

/** The span with what the detector adds to it, out to the edges of words, inside the text. */
export function widened(
  candidate: Candidate,
  widen: Widening | undefined,
  text: string,
): Candidate {
  if (widen === undefined) return candidate;
  if (widen.block !== undefined) {
    const end = endOfBlock(text, candidate.end, widen.block);
    if (end < 0) return candidate;
    const start = Math.max(0, candidate.start - widen.before);
    return { ...candidate, start, end, compact: text.slice(start, end) };
  }
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

/** More than any private key in use: one of 4,096 bits has 3,300 characters. */
const LONGEST_BLOCK = 20_000;
/** `END RSA PRIVATE KEY`. */
const LONGEST_CLOSING = 64;

/**
 * Where a block ends whose first line goes on at `from`: `KEY-----`, lines, `-----END … KEY-----`; -1 when it
 * does not. No fence may stand in between, so that blocks without an end cost no more than their length.
 */
function endOfBlock(text: string, from: number, { fence, end }: NonNullable<Widening['block']>) {
  const opened = text.indexOf(fence, from);
  if (opened < 0) return -1;
  const closes = text.indexOf(fence, opened + fence.length);
  if (closes < 0 || closes - from > LONGEST_BLOCK) return -1;
  const line = text.substr(closes + fence.length, LONGEST_CLOSING);
  if (line.slice(0, end.length) !== end) return -1;
  const last = line.indexOf(fence);
  return closes + fence.length + (last < 0 ? end.length : last + fence.length);
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
