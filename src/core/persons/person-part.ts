/**
 * Of a whole text: who is named in it, and does it speak of people in general?
 *
 * Asked about any text with a sensitive word, so it reads only the lines in which the walk saw a name, a
 * greeting or a word of law, numbers and genre, and stops as soon as the answer is known.
 */
import type { PersonEvidence } from '../detector';
import { linesWithNames, type NameHints } from './name-hints';
import type { PersonLines } from './person-lines';
import type { PersonEvent } from './person-scene';
import type { PersonTable } from './person-words';
import { once } from '../once';

export interface PartPersons {
  /** Names, rows about persons, and somebody written to, strongest first; nothing weaker. */
  named(): readonly PersonEvidence[];
  /** A word of genre, or more than one of population, rate and law. */
  isGeneric(): boolean;
  /** The lines that may hold a titled or full name, and the events of all of them. */
  nameLines(): readonly number[];
  names(): readonly PersonEvent[];
}

const SECTION = '\u00a7';
const NAMED = ['titled-name', 'name'] as const;

/** `hints`: where the walk saw words of persons; null when any line may hold one. */
export function createPartPersons(
  lines: PersonLines,
  text: string,
  hints: NameHints | null,
  words: PersonTable,
): PartPersons {
  const nameLines = once(() =>
    hints === null ? allLines(lines) : linesWithNames(text, lines.starts, hints, words),
  );

  function allNames(): readonly PersonEvent[] {
    const events: PersonEvent[] = [];
    for (const line of nameLines()) for (const event of lines.eventsOf(line)) events.push(event);
    return events;
  }

  function findNamed(): readonly PersonEvidence[] {
    const found: PersonEvidence[] = NAMED.filter((kind) =>
      someLine(nameLines(), (event) => event.kind === kind),
    );
    if (someLine(rowLines(text, lines), (event) => event.kind === 'table')) found.push('table');
    if (someLine(hintedLines(lines, hints), (event) => event.kind === 'addressed')) {
      found.push('possessive');
    }
    if (lines.isNamedFile()) found.push('file-name');
    return found;
  }

  function findGeneric(): boolean {
    let others = 0;
    const isEnough = ({ kind }: PersonEvent): boolean => {
      if (kind === 'population' || kind === 'rate' || kind === 'law') others++;
      return kind === 'genre' || others > 1;
    };
    return someLine(hintedLines(lines, hints, sectionLines(text, lines)), isEnough);
  }

  function someLine(wanted: readonly number[], isWanted: (event: PersonEvent) => boolean): boolean {
    return wanted.some((line) => lines.eventsOf(line).some(isWanted));
  }

  return {
    named: once(findNamed),
    isGeneric: once(findGeneric),
    nameLines,
    names: once(allNames),
  };
}

function allLines({ starts }: PersonLines): readonly number[] {
  return starts.map((_start, line) => line);
}

/** Lines in which the walk saw a word of persons, and those given besides; ascending. */
function hintedLines(
  lines: PersonLines,
  hints: NameHints | null,
  besides: readonly number[] = [],
): readonly number[] {
  if (hints === null) return allLines(lines);
  const isHinted = new Uint8Array(lines.starts.length);
  for (const line of besides) isHinted[line] = 1;
  let line = 0;
  for (let i = 0; i < hints.words.length; i++) {
    const start = hints.words.items[i]!;
    while (line + 1 < lines.starts.length && lines.starts[line + 1]! <= start) line++;
    isHinted[line] = 1;
  }
  for (let i = 0; i < hints.skipped.length; i += 2) {
    isHinted[lines.lineAt(hints.skipped.items[i]!)] = 1;
  }
  const found: number[] = [];
  for (let at = 0; at < isHinted.length; at++) if (isHinted[at] === 1) found.push(at);
  return found;
}

function sectionLines(text: string, lines: PersonLines): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(SECTION); at >= 0; at = text.indexOf(SECTION, at + 1)) {
    found.push(lines.lineAt(at));
  }
  return found;
}

/** Lines that may be rows: with a tab, or with semicolons. */
function rowLines(text: string, lines: PersonLines): readonly number[] {
  const found: number[] = [];
  for (const border of ['\t', ';']) {
    let at = text.indexOf(border);
    while (at >= 0) {
      const line = lines.lineAt(at);
      found.push(line);
      at = text.indexOf(border, lines.endOf(line));
    }
  }
  return found;
}
