/**
 * The signs of persons in one text, line by line: a line is read when somebody first asks about it, and
 * what it held is remembered. Knows which lines are rows of a table about persons.
 */
import { kindOfRows, type RowKind } from './person-columns';
import { readPersonLine } from './person-line';
import type { PersonEvent, PersonEventKind } from './person-scene';
import type { PersonTable } from './person-words';
import type { TextPart } from '../types';
import { once } from '../once';

/** A name is no longer than this, in characters: how far back an event that reaches in may begin. */
export const LONGEST_EVENT = 300;

export type Counts = { readonly [kind in PersonEventKind]?: number };

export interface PersonLines {
  /** Events that touch [start, end), by kind. */
  count(start: number, end: number): Counts;
  /** Events that are shorter than [start, end) and stand in it, by kind. */
  countInside(start: number, end: number): Counts;
  /** Beginnings of all lines. */
  readonly starts: readonly number[];
  /** Where the next line begins, or the text ends. */
  endOf(line: number): number;
  /** The events of one line, in order of start; each line is read once. */
  eventsOf(line: number): readonly PersonEvent[];
  /** The line that holds an offset. */
  lineAt(offset: number): number;
  isNamedFile(): boolean;
  /** Is the text a paper about work? */
  isWork(): boolean;
}

export function createPersonLines(
  words: PersonTable,
  part: TextPart,
  isWork: () => boolean,
): PersonLines {
  const { text } = part;
  const starts = lineStarts(text);
  const read: (readonly PersonEvent[] | undefined)[] = [];
  /** For each line seen, the first line of the table that it belongs to; itself outside tables. */
  const tops: (number | undefined)[] = [];
  const tables = new Map<number, RowKind>();

  const endOf = (line: number): number => starts[line + 1] ?? text.length;

  function eventsOf(line: number): readonly PersonEvent[] {
    const known = read[line];
    if (known !== undefined) return known;
    const start = starts[line]!;
    const place = { start, end: endOf(line), row: rowKind(line) };
    const { zones } = part;
    const events = readPersonLine(words, text, place, { zones, isWork: isWork(), known: null });
    read[line] = events;
    return events;
  }

  function rowKind(line: number): RowKind {
    let top = line;
    while (top > 0 && tops[top] === undefined && isRow(text, starts[top - 1]!, starts[top]!)) top--;
    const first = tops[top] ?? top;
    for (let at = top; at <= line; at++) tops[at] = first;
    if (first === line || !isRow(text, starts[line]!, endOf(line))) return null;
    const known = tables.get(first);
    if (known !== undefined) return known;
    const kind = kindOfRows(words, text, starts[first]!, endOf(first));
    tables.set(first, kind);
    return kind;
  }

  return {
    count(start, end) {
      const counts: { [kind in PersonEventKind]?: number } = {};
      for (let line = lineAt(starts, start); line < starts.length && starts[line]! < end; line++) {
        const events = eventsOf(line);
        if (events[0]?.kind === 'table') counts.table = 1;
        for (let at = firstFrom(events, start - LONGEST_EVENT); at < events.length; at++) {
          const event = events[at]!;
          if (event.start >= end) break;
          if (event.end > start) counts[event.kind] = countOf(counts, event.kind) + 1;
        }
      }
      return counts;
    },
    countInside(start, end) {
      const counts: { [kind in PersonEventKind]?: number } = {};
      const events = eventsOf(lineAt(starts, start));
      for (let at = firstFrom(events, start); at < events.length; at++) {
        const { kind, start: from, end: to } = events[at]!;
        if (from >= end) break;
        if (to <= end && to - from < end - start) counts[kind] = countOf(counts, kind) + 1;
      }
      return counts;
    },
    starts,
    endOf,
    eventsOf,
    lineAt: (offset) => lineAt(starts, offset),
    isWork,
    isNamedFile: once(() => isNamedFile(words, part)),
  };
}

export function countOf(counts: Counts, kind: PersonEventKind): number {
  return counts[kind] ?? 0;
}

/** Index of the first event that begins at `start` or later. */
export function firstFrom(events: readonly PersonEvent[], start: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (events[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FILE_NAME = { zones: null, isWork: false, known: null };

/** Does a name on the path hold a person's name: `Attest Jan Peeters.pdf`? */
function isNamedFile(words: PersonTable, part: TextPart): boolean {
  if (part.location.part !== 'attachment') return false;
  return part.location.path.some((name) =>
    readPersonLine(words, name, { start: 0, end: name.length, row: null }, FILE_NAME).some(
      ({ kind }) => kind === 'titled-name' || kind === 'name' || kind === 'first-name',
    ),
  );
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
    starts.push(feed + 1);
  return starts;
}

/** Index of the line that holds `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const TAB = 9;
const SEMICOLON = 59;
const COMMA = 44;
const LONGEST_ROW = 2000;

/** Cells joined by tabs, or three fields and more joined by semicolons or by commas without a space. */
function isRow(text: string, start: number, lineEnd: number): boolean {
  const end = Math.min(lineEnd, start + LONGEST_ROW);
  let semicolons = 0;
  let commas = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB || (code === SEMICOLON && ++semicolons === 2)) return true;
    if (code === COMMA && text.charAt(i + 1) !== ' ' && ++commas === 2) return true;
  }
  return false;
}
