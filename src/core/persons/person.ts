/**
 * Does a stretch of text speak of one person, or of people in general?
 *
 * One index per part, built lazily: a line is read once, when somebody asks about it, so a mail without
 * sensitive words costs nothing here and no text costs more than linear time. It reads names with
 * titles, first names with surnames, singular roles and table rows; numbers and birth dates are found
 * by detectors and added by whoever asks. Names in greetings, headers, signatures and contact lines,
 * and public figures in their role, are nobody the text is about.
 * Sources: docs/policy-be-federal.md, EX-CONTACT, EX-GENERALTOPIC and EX-PUBLICINFO.
 */
import type { Generality, NamesStanding, PersonEvidence } from '../detector';
import type { NameHints } from './name-hints';
import { isGenericText, isSentence, LONGEST_SENTENCE, without } from './person-general';
import { createKnownPersons, NAMES_OF_SUBJECT, wordsOfNames } from './person-known';
import { countOf, createPersonLines, type Counts } from './person-lines';
import { endOfNameBefore, isInAside, isNamedIn } from './person-near';
import { createPartPersons } from './person-part';
import type { PersonEvent, PersonEventKind } from './person-scene';
import { hasLikelyName, isCitation, isRow, isSurname, LONG_TEXT, type Span } from './person-doubt';
import { isWorkPaper } from './person-work';
import type { PersonTable } from './person-words';
import { foldText } from '../text';
import type { TextPart } from '../types';
import { once } from '../once';

/** What the check knows about one text when it asks for its persons. */
export interface PersonSource {
  readonly part: TextPart;
  /** Names and addresses of sender and recipients: alone they are not data about a person. */
  readonly participants: readonly { readonly name: string; readonly address: string }[];
  /** The person words, folded once for all texts; without them there are only numbers and dates. */
  readonly words: PersonTable | null;
  /** Where the walk saw what may be a name; null: any line may hold one. */
  readonly nameHints: NameHints | null;
  /** The folded subject of the mail, for its body; else empty. */
  subject(): string;
  /** Hashes of words of names in the subject of the mail; none for anything but its body. */
  namesOfSubject(): ReadonlySet<number>;
  /** Spans of findings that identify somebody (national numbers, birth dates), in order. */
  identifiers(): readonly {
    readonly start: number;
    readonly end: number;
    readonly isBirthDate: boolean;
  }[];
}

export interface PersonIndex {
  /** What ties [start, end) to one person, strongest first; capitals of `own` inside it make no name. */
  evidence(start: number, end: number, own?: Span): readonly PersonEvidence[];
  /** Are names around [start, end) those of whom the text is about? */
  namesAt(start: number, end: number): NamesStanding;
  /** Does [start, end) speak of people in general? Words inside `own` do not count. */
  generality(start: number, end: number, own?: Span): Generality;
  /** Does [start, end) stand in what says where a named person works, or in a name itself? */
  isAside(start: number, end: number): boolean;
  /** Is somebody in [start, end) named by one word of a name that stands elsewhere in full? */
  isNamedAgain(start: number, end: number): boolean;
  /** Does a name of somebody begin in [start, end), in the line of `start`? */
  isNamed(start: number, end: number): boolean;
  /** Where the last name or role before `start` ends, in its line and not far; -1 without one. */
  endOfNameBefore(start: number): number;
  /** Who is named or written to anywhere in the text, strongest first. */
  ofWhole(): readonly PersonEvidence[];
  /** Of the whole text; of a long one `genre` or nothing. */
  generalityOfWhole(): Generality;
  /** Hashes of words of the names in the first line: a subject has no other. */
  namesOfSubject(): ReadonlySet<number>;
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
  ['professional', 'professional'],
];

/** Answers kept for repeated questions: paragraphs and whole parts are asked about again and again. */
const MOST_ANSWERS = 4096;
/** Longest stretch, as a factor that keeps two offsets apart in one number below 2^53. */
const MOST_LENGTH = 0x4000000;
/** Names told apart in one text; more make no difference to any policy. */
const MOST_NAMES = 10_000;

const NO_NAMES: ReadonlySet<number> = new Set();
const RULES: readonly PersonEventKind[] = ['rate', 'law', 'normative'];

interface Answer {
  readonly counts: Counts;
  readonly named: readonly PersonEvidence[];
  readonly isGeneric: boolean;
}

/** Builds the index of one text; nothing is read before the first question. */
export function indexPersons(source: PersonSource): PersonIndex {
  const { words, part } = source;
  const lines =
    words === null
      ? null
      : createPersonLines(
          words,
          part,
          once(() => isWorkPaper(part.text, source.subject(), words.patterns)),
        );
  const whole =
    words === null || lines === null
      ? null
      : createPartPersons(lines, part.text, source.nameHints, words);
  const names =
    words === null || lines === null
      ? null
      : {
          table: words,
          part,
          lines,
          participants: source.participants.map(({ name }) => foldText(name)),
        };
  const met =
    names === null || whole === null
      ? null
      : createKnownPersons({
          ...names,
          nameLines: whole.nameLines,
          namesOfSubject: source.namesOfSubject,
        });
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
    const isGeneric = isGenericText(counts, isSentence(part.text, start, end));
    const found = { counts, named, isGeneric };
    if (answers.size >= MOST_ANSWERS) answers = new Map();
    answers.set(key, found);
    return found;
  }

  /** Is it a long document about a subject? The body of a mail is not: threads get as long. */
  function isCrowded(): boolean {
    if (part.location.part !== 'attachment' || part.text.length < LONG_TEXT) return false;
    return source.identifiers().length === 0 && (whole?.isGeneric() ?? false);
  }

  function generality(start: number, end: number, own?: Span): Generality {
    const { counts, isGeneric } = answer(start, end);
    if (!isGeneric) return 'none';
    const isOne = isSentence(part.text, start, end);
    // "Règlement collectif de dettes" is no regulation, a children's home no population.
    const rest = own === undefined || lines === null ? counts : without(counts, lines, own);
    if (!isGenericText(rest, isOne)) return 'none';
    if (countOf(rest, 'genre') > 0) return 'genre';
    const isRule = RULES.some((kind) => countOf(rest, kind) > 0);
    return isRule ? 'rule' : 'people';
  }

  return {
    evidence(start, end, own) {
      let { named } = answer(start, end);
      const isLikely = named.indexOf('likely-name') >= 0;
      if (isLikely && lines !== null && !hasLikelyName(lines, { start, end }, own)) {
        named = named.filter((kind) => kind !== 'likely-name');
      }
      // Numbers are found while the check goes on, so they are looked up afresh.
      return identifiersIn(source, start, end).concat(named);
    },
    namesAt(start, end) {
      if (words === null || !isCrowded() || isRow(part.text, start)) return 'meant';
      const { citation } = words.patterns;
      return isCitation(citation, part.text, { start, end }) ? 'cited' : 'in-passing';
    },
    generality,
    isAside: (start, end) =>
      lines !== null &&
      (isInAside(lines, { start, end }) || isSurname(lines, part.text, { start, end })),
    isNamedAgain: (start, end) => met !== null && met.areNamedIn(start, end),
    isNamed: (start, end) => lines !== null && isNamedIn(lines, start, end),
    endOfNameBefore: (start) => (lines === null ? -1 : endOfNameBefore(lines, start)),
    ofWhole: () => identifiersIn(source, 0, part.text.length).concat(whole?.named() ?? []),
    generalityOfWhole() {
      const { length } = part.text;
      if (length <= LONGEST_SENTENCE) return generality(0, length);
      return (whole?.isGeneric() ?? false) ? 'genre' : 'none';
    },
    namesOfSubject: () => (names === null ? NO_NAMES : wordsOfNames(names, [0], NAMES_OF_SUBJECT)),
    countNames: () => (whole === null ? 0 : countNames(source, whole.names())),
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
