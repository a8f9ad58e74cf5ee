/** Names, roles and asides next to a span, in its line. */
import type { Span } from './person-doubt';
import { firstFrom, LONGEST_EVENT, type PersonLines } from './person-lines';
import type { PersonEvent, PersonEventKind } from './person-scene';

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
  const counts = lines.count(start, Math.min(end, lines.endOf(lines.lineAt(start))));
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

/** Does [start, end) stand wholly in an aside? "Aus der Kirche ausgetreten" goes on behind where she comes from. */
export function isInAside(lines: PersonLines, { start, end }: Span): boolean {
  const events = lines.eventsOf(lines.lineAt(start));
  const covers = (event: PersonEvent | undefined): boolean =>
    event !== undefined && event.kind === 'aside' && event.start <= start && event.end >= end;
  // A whole line may be one.
  if (covers(events[0])) return true;
  for (let at = firstFrom(events, start - LONGEST_EVENT); at < events.length; at++) {
    if (events[at]!.start > start) return false;
    if (covers(events[at])) return true;
  }
  return false;
}
