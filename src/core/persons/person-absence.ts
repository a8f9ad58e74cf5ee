/**
 * Does a body say that somebody is away? Then a subject that is nothing but "Arrêt maladie" is about her.
 *
 * Used by `check.ts`, for the subject alone and only when a detector asks. Looks at the beginning of what the
 * sender wrote: whom quoted mails name is for the policy to weigh.
 */
import { createPersonLines } from './person-lines';
import type { PersonTable } from './person-words';
import type { TextPart } from '../types';
import { zoneAt } from '../zones/zone-at';

/** How much of the body is looked at. */
const MOST_LINES = 12;
const LONGEST_HEAD = 2000;

/** A line that names somebody the body is about, and says absent, not in, until. */
export function isSomebodyAway(words: PersonTable, body: TextPart): boolean {
  const { away, notThere } = words.patterns;
  const text = body.text.slice(0, LONGEST_HEAD);
  const lines = createPersonLines(words, { ...body, text }, () => false);
  return lines.starts.some((start, line) => {
    const typed = text.slice(start, lines.starts[line + 1]);
    if (line >= MOST_LINES || zoneAt(body.zones, start) !== 'own') return false;
    if (!away.test(typed) && !notThere.test(typed)) return false;
    return lines.eventsOf(line).some(({ kind }) => NAMES.indexOf(kind) >= 0);
  });
}

const NAMES = ['titled-name', 'name', 'first-name'];
