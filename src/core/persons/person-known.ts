/**
 * Persons met again: who is named in full or with a title somewhere in a text is named by each of those
 * words from there on, and before: "Objet : dossier Sacha Guérin … Sacha a huit ans".
 *
 * Asked only about sentences in which nobody else is named. Lines that hold such a word are read once more
 * with it; whoever signs, answers or is written to is nobody the line is about there either.
 */
import { readPersonLine } from './person-line';
import { firstFrom, type PersonLines } from './person-lines';
import { BIT } from './person-lists';
import { lookUpAll } from './person-look-up';
import type { KnownWords, PersonEvent, PersonEventKind } from './person-scene';
import { emptyTokens, tokenize } from './person-tokens';
import { NAME_WORD, type PersonTable } from './person-words';
import { foldText } from '../text';
import type { TextPart } from '../types';
import { once } from '../once';

export interface KnownPersons {
  /** Does a word of a known name stand in [start, end), said of that person? */
  areNamedIn(start: number, end: number): boolean;
}

/** Longer stretches are no sentence, in characters. */
const LONGEST_STRETCH = 400;
/** Shorter words (`De`, `Li`) are not told from others. */
const LEAST_LETTERS = 3;
/** Words kept of one text; more make a list of people, of whom each row names its own. */
const MOST_WORDS = 200;
/** In a longer text the names of this stretch, of the one before and of the first are known, in characters. */
const STRETCH = 32_768;
const SCRATCH = emptyTokens();

export interface KnownSource {
  readonly table: PersonTable;
  readonly part: TextPart;
  readonly lines: PersonLines;
  /** Folded names of sender and recipients, who are nobody the text is about. */
  readonly participants: readonly string[];
  /** The lines that may hold a titled or full name. */
  nameLines(): readonly number[];
  /** Hashes of words of names in the subject of the mail. */
  namesOfSubject(): ReadonlySet<number>;
}

export function createKnownPersons(source: KnownSource): KnownPersons {
  const { table, part, lines } = source;
  const { text } = part;
  const wordsBy: ReadonlySet<number>[] = [];
  const byStretch = once(() => groupByStretch(source));
  const read = new Map<number, readonly PersonEvent[]>();

  function wordsIn(stretch: number): ReadonlySet<number> {
    const words = wordsBy[stretch] ?? wordsOfNames(source, byStretch()[stretch] ?? [], SURE_NAMES);
    wordsBy[stretch] = words;
    return words;
  }

  /** What is known where a line begins: whoever asks about it gets the same answer. */
  function knownOn(line: number): KnownWords {
    const stretch = stretchOf(lines, line);
    const near = [0, stretch - 1, stretch].map((each) => wordsIn(Math.max(0, each)));
    const known = near.concat(source.namesOfSubject()).filter(({ size }) => size > 0);
    return { has: (word) => known.some((words) => words.has(word)) };
  }

  function namesOn(line: number, known: KnownWords): readonly PersonEvent[] {
    const before = read.get(line);
    if (before !== undefined) return before;
    const place = { start: lines.starts[line]!, end: lines.endOf(line), row: null };
    const events = readPersonLine(table, text, place, {
      zones: part.zones,
      isWork: lines.isWork(),
      known,
    });
    const names = events.filter(({ kind }) => kind === 'name');
    read.set(line, names);
    return names;
  }

  return {
    areNamedIn(start, end) {
      if (end - start > LONGEST_STRETCH) return false;
      for (let line = lines.lineAt(start); (lines.starts[line] ?? end) < end; line++) {
        const from = Math.max(start, lines.starts[line]!);
        const known = knownOn(line);
        if (!hasWord(text, from, Math.min(end, lines.endOf(line)), known)) continue;
        const names = namesOn(line, known);
        const at = firstFrom(names, start);
        if (at < names.length && names[at]!.start < end) return true;
      }
      return false;
    },
  };
}

function stretchOf({ starts }: PersonLines, line: number): number {
  return Math.floor(starts[line]! / STRETCH);
}

/** The lines that may hold a name, by the stretch in which they begin. */
function groupByStretch({ lines, nameLines }: KnownSource): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const line of nameLines()) {
    const stretch = stretchOf(lines, line);
    (groups[stretch] = groups[stretch] ?? []).push(line);
  }
  return groups;
}

export type NameSource = Pick<KnownSource, 'table' | 'part' | 'lines' | 'participants'>;

const SURE_NAMES: readonly PersonEventKind[] = ['titled-name', 'name'];
/** A subject has no sentences to tell what a word with a capital is, and few such words. */
export const NAMES_OF_SUBJECT = SURE_NAMES.concat('pair');

/** Hashes of the capitalised words of names that are no other word, added to those already known. */
export function wordsOfNames(
  source: NameSource,
  nameLines: readonly number[],
  kinds: readonly PersonEventKind[],
  known: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const found = new Set(known);
  for (const line of nameLines) {
    for (const event of source.lines.eventsOf(line)) {
      if (found.size >= MOST_WORDS) return found;
      if (kinds.indexOf(event.kind) >= 0) addWords(source, event, found);
    }
  }
  return found;
}

function addWords(source: NameSource, { start, end }: PersonEvent, found: Set<number>): void {
  const { table, part, participants } = source;
  tokenize(part.text, start, end, SCRATCH);
  lookUpAll(table, part.text, SCRATCH);
  for (let at = 0; at < SCRATCH.length && found.size < MOST_WORDS; at++) {
    const [from, to] = [SCRATCH.starts[at]!, SCRATCH.ends[at]!];
    const isPlain = (SCRATCH.bits[at]! & ~(BIT.firstNames | NAME_WORD)) === 0;
    if (SCRATCH.caps[at] === 0 || to - from < LEAST_LETTERS || !isPlain) continue;
    const word = foldText(part.text, from, to);
    if (!participants.some((name) => name.indexOf(word) >= 0)) found.add(SCRATCH.hashes[at]!);
  }
}

function hasWord(text: string, start: number, end: number, words: KnownWords): boolean {
  tokenize(text, start, end, SCRATCH);
  for (let at = 0; at < SCRATCH.length; at++) {
    if (SCRATCH.caps[at]! > 0 && words.has(SCRATCH.hashes[at]!)) return true;
  }
  return false;
}
