/** Names and roles next to a span, in its line. */
import { firstFrom, type PersonLines } from './person-lines';
import type { PersonEventKind } from './person-scene';

/** A name further back than this is another sentence's, in characters. */
const FURTHEST_NAME = 120;
const NAMED_KINDS: readonly PersonEventKind[] = [
  'titled-name',
  'name',
  'pair',
  'first-name',
  'role',
];

/** Does a name or role stand in [start, end), in the line of `start`? */
export function isNamedIn(lines: PersonLines, start: number, end: number): boolean {
  const counts = lines.count(start, Math.min(end, lines.starts[lines.lineAt(start) + 1] ?? end));
  return NAMED_KINDS.some((kind) => counts[kind] !== undefined);
}

/** Where the last name or role before `start` ends, in its line and not far; -1 without one. */
export function endOfNameBefore(lines: PersonLines, start: number): number {
  const events = lines.eventsOf(lines.lineAt(start));
  let found = -1;
  for (let at = firstFrom(events, start - FURTHEST_NAME); at < events.length; at++) {
    const { kind, start: from, end } = events[at]!;
    if (from >= start) break;
    if (end <= start && (NAMED_KINDS.indexOf(kind) >= 0 || kind === 'aside'))
      found = Math.max(found, end);
  }
  return found;
}
