/**
 * Which lines of a body are quoted history: by hint, by `>`, behind "On … wrote:", and from a forwarding
 * line or a block of mail headers to the end.
 */
import type { Zone } from '../types';
import type { Line } from './zone-lines';
import { FORWARD_LINES, FROM_LABELS, HEADER_LINE, WROTE_END, WROTE_START } from './zone-patterns';

/** Lines a header block may hold below its first one. */
const HEADER_BLOCK_LINES = 8;
/** "On … wrote:" is wrapped over three lines at most. */
const WROTE_LINES = 3;
/** Marks them in `zones`, which holds one zone a line. */
export function markQuotes(lines: readonly Line[], zones: Zone[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.hinted === 'quoted' || /^\s{0,3}(>|&gt;)/.test(line.folded)) zones[at] = 'quoted';
    if (line.hinted === 'quoted') continue;
    const wroteEnd = wroteBlockEnd(lines, at);
    if (wroteEnd > at) {
      const isAngled = nextVisible(lines, wroteEnd, (next) => /^\s{0,3}>/.test(next.folded));
      const isHinted = nextVisible(lines, wroteEnd, (next) => next.hinted === 'quoted');
      const last = isAngled || isHinted ? wroteEnd : lines.length;
      for (let of = at; of < last; of++) zones[of] = 'quoted';
      at = last - 1;
    } else if (FORWARD_LINES.test(line.folded) || isHeaderBlock(lines, at)) {
      for (let of = ruleBefore(lines, at); of < lines.length; of++) zones[of] = 'quoted';
      return;
    }
  }
}

/** Index past an introduction such as "On … wrote:", or `at` when there is none. */
function wroteBlockEnd(lines: readonly Line[], at: number): number {
  if (!WROTE_START.test(lines[at]!.folded)) return at;
  let joined = '';
  for (let of = at; of < Math.min(lines.length, at + WROTE_LINES); of++) {
    joined += ` ${lines[of]!.folded.trim()}`;
    if (WROTE_END.test(joined)) return of + 1;
    if (lines[of]!.folded.trim() === '') return at;
  }
  return at;
}

function nextVisible(lines: readonly Line[], from: number, test: (line: Line) => boolean): boolean {
  let at = from;
  while (at < lines.length && at < from + 5 && lines[at]!.folded.trim() === '') at++;
  return at < lines.length && test(lines[at]!);
}

/** A line "From: …" with another header label among the next lines. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  const label = headerLabel(lines[at]!);
  if (label === null || FROM_LABELS.indexOf(label) < 0) return false;
  const seen = [label];
  for (let of = at + 1; of < Math.min(lines.length, at + HEADER_BLOCK_LINES); of++) {
    const next = headerLabel(lines[of]!);
    if (next !== null && seen.indexOf(next) < 0) return true;
  }
  return false;
}

function headerLabel(line: Line): string | null {
  const match = HEADER_LINE.exec(line.folded);
  return match === null ? null : match[1]!;
}

/** Outlook puts a line of underscores above the header block; it goes with the quote. */
function ruleBefore(lines: readonly Line[], at: number): number {
  let above = at - 1;
  while (above >= 0 && above > at - 3 && lines[above]!.folded.trim() === '') above--;
  return above >= 0 && /^\s{0,3}[_-]{5}/.test(lines[above]!.folded) ? above : at;
}
