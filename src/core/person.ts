/**
 * Does a stretch of text speak of one person, or of people in general?
 *
 * One index per part, built lazily: a line is read once, when somebody asks about it, so a mail without
 * sensitive words costs nothing here and no text costs more than linear time. It reads names with
 * titles, first names with surnames, singular roles and table rows; numbers and birth dates are found
 * by detectors and added by whoever asks. Names in greetings, headers, signatures and contact lines,
 * and public figures in their role, are nobody the text is about.
 * Sources: special-categories.md 3.1; policy.md EX-CONTACT, EX-GENERALTOPIC, EX-PUBLICINFO.
 */
import type { PersonEvidence } from './detector';
import type { IntList } from './int-list';
import { isPersonHeader, readPersonLine } from './person-line';
import type { PersonEvent, PersonEventKind } from './person-names';
import type { PersonTable } from './person-words';
import { foldText } from './text';
import type { TextPart } from './types';

/** What the check knows about one text when it asks for its persons. */
export interface PersonSource {
  readonly part: TextPart;
  /** Names and addresses of sender and recipients: alone they are not data about a person. */
  readonly participants: readonly { readonly name: string; readonly address: string }[];
  /** The person words, folded once for all texts; without them there are only numbers and dates. */
  readonly words: PersonTable | null;
  /**
   * Positions by which every line is known that may hold a titled or full name: the walk saw a title or
   * first name there, or skipped something. null: any line may.
   */
  readonly nameHints: readonly IntList[] | null;
  /** Spans of findings that identify somebody (national numbers, birth dates), in order. */
  identifiers(): readonly {
    readonly start: number;
    readonly end: number;
    readonly isBirthDate: boolean;
  }[];
}

export interface PersonIndex {
  /** What ties [start, end) to one person, strongest first. */
  evidence(start: number, end: number): readonly PersonEvidence[];
  /** Does [start, end) speak of populations, rates, law, newsletters or training? */
  isGeneric(start: number, end: number): boolean;
  /** Distinct named persons in the text who are not participants. */
  countNames(): number;
}

/** Evidence in the order of its strength, and the event that gives it. */
const RANKED: readonly (readonly [PersonEvidence, PersonEventKind])[] = [
  ['titled-name', 'titled-name'],
  ['name', 'name'],
  ['table', 'table'],
  ['role', 'role'],
  ['possessive', 'addressed'],
  ['first-person', 'self'],
  ['likely-name', 'pair'],
  ['likely-name', 'first-name'],
  ['any-role', 'weak-role'],
  ['pronoun', 'pronoun'],
];

/** A sentence is no longer than this, in characters. */
const LONGEST_SENTENCE = 400;
/** Answers kept for repeated questions: paragraphs and whole parts are asked about again and again. */
const MOST_ANSWERS = 4096;
/** Longest stretch, as a factor that keeps two offsets apart in one number below 2^53. */
const MOST_LENGTH = 0x4000000;
/** A name is no longer than this, in characters: how far back an event that reaches in may begin. */
const LONGEST_EVENT = 300;
/** Names told apart in one text; more make no difference to any policy. */
const MOST_NAMES = 10_000;

interface Answer {
  readonly named: readonly PersonEvidence[];
  readonly isGeneric: boolean;
}

/** Builds the index of one text; nothing is read before the first question. */
export function indexPersons(source: PersonSource): PersonIndex {
  const { words, part } = source;
  const lines = words === null ? null : createLines(words, part);
  let answers = new Map<number, Answer>();

  function answer(start: number, end: number): Answer {
    const key = start * MOST_LENGTH + (end - start);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const counts = lines === null ? {} : lines.count(start, end);
    const named: PersonEvidence[] = [];
    for (const [evidence, kind] of RANKED) {
      if (counts[kind] === undefined || named.indexOf(evidence) >= 0) continue;
      if (kind !== 'weak-role' || counts.modal === undefined) named.push(evidence);
    }
    if (lines !== null && lines.isNamedFile()) named.push('file-name');
    const found = { named, isGeneric: isGenericText(counts, isSentence(part.text, start, end)) };
    if (answers.size >= MOST_ANSWERS) answers = new Map();
    answers.set(key, found);
    return found;
  }

  return {
    // Numbers are found while the check goes on, so they are looked up afresh.
    evidence: (start, end) => identifiersIn(source, start, end).concat(answer(start, end).named),
    isGeneric: (start, end) => answer(start, end).isGeneric,
    countNames: () => (lines === null ? 0 : countNames(source, lines.named(source.nameHints))),
  };
}

function identifiersIn(
  source: PersonSource,
  start: number,
  end: number,
): readonly PersonEvidence[] {
  const spans = source.identifiers();
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let hasNumber = false;
  let hasDate = false;
  for (; low < spans.length && spans[low]!.start < end && !(hasNumber && hasDate); low++) {
    if (spans[low]!.isBirthDate) hasDate = true;
    else hasNumber = true;
  }
  const found: PersonEvidence[] = [];
  if (hasNumber) found.push('identifier');
  if (hasDate) found.push('birth-date');
  return found;
}

/** Is the stretch one sentence: short, without a line break or a full stop inside? */
function isSentence(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SENTENCE) return false;
  return !/\n\s{0,3}\S|[a-z]{2}\s?[.!?]\s{1,3}[A-Z]/.test(text.slice(start, end));
}

type Counts = { readonly [kind in PersonEventKind]?: number };

/** In one sentence a single sign is enough; in longer stretches it takes several, or the genre. */
function isGenericText(counts: Counts, isSentence: boolean): boolean {
  const genre = counts.genre ?? 0;
  const others = (counts.population ?? 0) + (counts.rate ?? 0) + (counts.law ?? 0);
  if (isSentence) return genre + others + (counts.normative ?? 0) > 0;
  return genre > 0 || others > 1;
}

function countNames(source: PersonSource, events: readonly PersonEvent[]): number {
  const { text } = source.part;
  const known = source.participants.map(({ name }) => foldText(name));
  const names = new Set<string>();
  for (const { kind, start, end } of events) {
    if (kind !== 'titled-name' && kind !== 'name') continue;
    // The last word tells people apart well enough: a title or first name may be missing elsewhere.
    const last =
      foldText(text, start, end)
        .split(/[^a-z]+/)
        .pop() ?? '';
    if (last !== '' && !known.some((name) => name.indexOf(last) >= 0)) names.add(last);
    if (names.size >= MOST_NAMES) break;
  }
  return names.size;
}

interface Lines {
  count(start: number, end: number): Counts;
  /** The events of all lines that may hold a name. */
  named(hints: readonly IntList[] | null): readonly PersonEvent[];
  isNamedFile(): boolean;
}

/** Reads lines on demand and remembers what each held. */
function createLines(words: PersonTable, part: TextPart): Lines {
  const { text } = part;
  const starts = lineStarts(text);
  const read: (readonly PersonEvent[] | undefined)[] = [];
  /** For each line seen, the first line of the table that it belongs to; itself outside tables. */
  const tops: (number | undefined)[] = [];
  const personTables = new Map<number, boolean>();
  let fromFile: boolean | null = null;

  function eventsOf(line: number): readonly PersonEvent[] {
    const known = read[line];
    if (known !== undefined) return known;
    const start = starts[line]!;
    const end = starts[line + 1] ?? text.length;
    const place = { start, end, isPersonRow: isPersonRow(line) };
    const events = readPersonLine(words, text, place, part.zones);
    read[line] = events;
    return events;
  }

  function isPersonRow(line: number): boolean {
    let top = line;
    while (top > 0 && tops[top] === undefined && isRow(text, starts, top - 1)) top--;
    const first = tops[top] ?? top;
    for (let at = top; at <= line; at++) tops[at] = first;
    if (first === line || !isRow(text, starts, line)) return false;
    const known = personTables.get(first);
    if (known !== undefined) return known;
    const isAbout = isPersonHeader(words, text, starts[first]!, starts[first + 1] ?? text.length);
    personTables.set(first, isAbout);
    return isAbout;
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
          if (event.end > start) counts[event.kind] = (counts[event.kind] ?? 0) + 1;
        }
      }
      return counts;
    },
    named(hints) {
      const events: PersonEvent[] = [];
      const mayBeNamed = hints === null ? null : linesOf(starts, hints);
      for (let line = 0; line < starts.length; line++) {
        if (mayBeNamed !== null && mayBeNamed[line] === 0) continue;
        for (const event of eventsOf(line)) events.push(event);
      }
      return events;
    },
    isNamedFile() {
      if (fromFile === null) fromFile = isNamedFile(words, part);
      return fromFile;
    },
  };
}

/** Index of the first event that begins at `start` or later. */
function firstFrom(events: readonly PersonEvent[], start: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (events[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a name on the path hold a person's name: `Attest Jan Peeters.pdf`? */
function isNamedFile(words: PersonTable, part: TextPart): boolean {
  if (part.location.part !== 'attachment') return false;
  return part.location.path.some((name) =>
    readPersonLine(words, name, { start: 0, end: name.length, isPersonRow: false }, null).some(
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

/** 1 for each line that holds one of the positions. */
function linesOf(starts: readonly number[], positions: readonly IntList[]): Uint8Array {
  const flags = new Uint8Array(starts.length);
  for (const { items, length } of positions) {
    for (let i = 0; i < length; i++) flags[lineAt(starts, items[i]!)] = 1;
  }
  return flags;
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

/** Cells joined by tabs, or three fields and more joined by semicolons. */
function isRow(text: string, starts: readonly number[], line: number): boolean {
  const end = Math.min(starts[line + 1] ?? text.length, starts[line]! + 2000);
  const row = text.slice(starts[line]!, end);
  const semicolon = row.indexOf(';');
  return row.indexOf('\t') >= 0 || (semicolon >= 0 && row.indexOf(';', semicolon + 1) >= 0);
}
