/**
 * Does a body say that somebody is away? Then a subject that is nothing but "Arrêt maladie" is about her.
 *
 * Used by `judge.ts`, for the subject alone and only when a detector asks. Looks at the first lines.
 */
import { createPersonLines } from './person-lines';
import type { PersonTable } from './person-words';
import type { TextPart } from '../types';

const MOST_LINES = 12;
const LONGEST_LINE = 300;

/** A line that names somebody the body is about, and says absent, not in, until. */
export function isSomebodyAway(words: PersonTable, body: TextPart): boolean {
  const { away, notThere } = words.patterns;
  const lines = createPersonLines(words, body, () => false);
  const most = Math.min(MOST_LINES, lines.starts.length);
  for (let line = 0; line < most; line++) {
    const start = lines.starts[line]!;
    const end = Math.min(lines.starts[line + 1] ?? body.text.length, start + LONGEST_LINE);
    const typed = body.text.slice(start, end);
    if (!away.test(typed) && !notThere.test(typed)) continue;
    if (lines.eventsOf(line).some(({ kind }) => NAMES.indexOf(kind) >= 0)) return true;
  }
  return false;
}

const NAMES = ['titled-name', 'name', 'first-name'];
