/**
 * Reads the signs of persons and of people in general out of one line of text.
 *
 * Used by `person-lines.ts` and `person-known.ts`. Roles, pronouns, populations, rates, law and genre come from the word lists;
 * names are read by `person-names.ts`. Signatures and disclaimers hold none of it.
 */
import type { RowKind } from './person-columns';
import { BIT } from './person-lists';
import { lookUpAll } from './person-look-up';
import { readNames } from './person-names';
import { isBearing, isOfficeWord } from './person-office';
import { isOnePerson, isSomebodys } from './person-pronouns';
import {
  canBe,
  eventAt,
  isJoined,
  isWord,
  type KnownWords,
  type PersonEvent,
  type PersonEventKind,
  type Scene,
} from './person-scene';
import {
  isBelowClosing,
  isBelowName,
  isLastBlock,
  isOfficeLine,
  LONGEST_OFFICE_LINE,
} from './person-signature';
import { emptyTokens, tokenize, type Tokens } from './person-tokens';
import type { PersonTable } from './person-words';
import type { ZoneSpan } from '../types';
import { zoneAt } from '../zones/zone-at';

export interface PersonLine {
  readonly start: number;
  readonly end: number;
  /** A row of a table, and what its column headers say of it. */
  readonly row: RowKind;
}

const SIMPLE: readonly (readonly [number, PersonEventKind])[] = [
  [BIT.roles, 'role'],
  [BIT.weakRoles, 'weak-role'],
  [BIT.selves, 'self'],
  [BIT.pronouns, 'pronoun'],
  [BIT.populations, 'population'],
  [BIT.rates, 'rate'],
  [BIT.law, 'law'],
  [BIT.normative, 'normative'],
  [BIT.modals, 'modal'],
  [BIT.genre, 'genre'],
];
const ANY_SIMPLE = SIMPLE.reduce((all, [bit]) => all | bit, 0);
/** Filled anew for each line. */
const SCRATCH = emptyTokens();

/** What the text around a line says of it. */
export interface LineContext {
  /** Null for a file name. */
  readonly zones: readonly ZoneSpan[] | null;
  /** In a paper about work (person-work.ts). */
  readonly isWork: boolean;
  /** Words that name somebody elsewhere in the text; null while that is not asked. */
  readonly known: KnownWords | null;
}

export function readPersonLine(
  table: PersonTable,
  text: string,
  line: PersonLine,
  { zones, isWork, known }: LineContext,
): readonly PersonEvent[] {
  const zone = zones === null ? 'own' : zoneAt(zones, line.start);
  if (zone === 'disclaimer' || zone === 'signature') return [];
  const { start, end, row } = line;
  // "Médiation de dettes;Anouk Briand;02 …": whom to call for what.
  if (row === 'contact') return [{ kind: 'aside', start, end }];
  const tokens = SCRATCH;
  tokenize(text, start, end, tokens);
  const all = lookUpAll(table, text, tokens);
  const { bits } = tokens;
  const isGerman = (all & BIT.german) !== 0;
  const isFileName = zones === null;
  const isCareless = !isFileName && isAllSmall(tokens);
  const { patterns } = table;
  const scene = { text, tokens, bits, patterns, isFileName, isGerman, isCareless, isWork, known };
  if (
    !isFileName &&
    row === null &&
    end - start <= LONGEST_OFFICE_LINE &&
    isOfficeLine(scene) &&
    isBelowName(scene, start)
  )
    return [{ kind: 'aside', start, end }];
  // "Van: Redactie Krant": who wrote a quoted mail says nothing of what it is about.
  if (isHeaderLine(scene)) return [];
  const events: PersonEvent[] = [];
  if ((all & ANY_SIMPLE) !== 0) readSimple(scene, events);
  const section = text.slice(start, end).indexOf('§');
  if (section >= 0) events.push({ kind: 'law', start: start + section, end: start + section + 1 });
  readSigns(scene, line, events);
  const isWholeName = readNames(scene, events);
  // Reads the next line into the same tokens, so nothing may look at them afterwards.
  if (isWholeName && row === null && isSigner(table, scene, line)) return [];
  if (row === 'person' && hasCapital(tokens)) events.push({ kind: 'table', start, end });
  // In order of start, so that a question about a stretch of a long line finds its place at once.
  // The row itself stands before its first cell: `count` looks there (person-lines.ts).
  if (events.length > 1) events.sort((a, b) => a.start - b.start || isTable(b) - isTable(a));
  return events;
}

function isTable({ kind }: PersonEvent): number {
  return kind === 'table' ? 1 : 0;
}

function readSimple(scene: Scene, events: PersonEvent[]): void {
  const { tokens } = scene;
  for (let index = 0; index < tokens.length; index++) {
    if (!canBe(scene, index, ANY_SIMPLE)) continue;
    for (const [bit, kind] of SIMPLE) {
      if (!canBe(scene, index, bit)) continue;
      if (kind === 'pronoun' && !isOnePerson(scene, index)) continue;
      // "Si le suspect est arrêté", "als de verdachte": whoever that will be.
      if (kind === 'role' && isWord(scene, index - 2, 'whether')) continue;
      // "The patient record is slow": a thing that has to do with them.
      if (kind === 'weak-role' && isWord(scene, index + 2, 'ofRoles')) continue;
      if (kind === 'population' && (isSomebodys(scene, index) || isInRole(scene, index))) continue;
      // "Policy adviser Hugh Tanner" holds office.
      if (kind === 'genre' && isJoined(scene, index, index + 1) && isOfficeWord(scene, index + 1))
        continue;
      // "SPF Exemple", "rue de l'Exemple": a part of a name.
      if (kind === 'genre' && isOfBody(scene, index)) continue;
      // "Report on Mr X" is about him.
      if (kind === 'genre' && canBe(scene, index + 2, BIT.titles)) continue;
      events.push(eventAt(scene, kind, index, index));
    }
  }
}

/** A capitalised word right behind the word for a body or a place. */
function isOfBody(scene: Scene, index: number): boolean {
  if (scene.tokens.caps[index] !== 1 || !isJoined(scene, index - 1, index)) return false;
  return canBe(scene, index - 1, BIT.bodies | BIT.places);
}

/** "Die Beschäftigte hat": a role that is a population without its article. */
function isInRole(scene: Scene, index: number): boolean {
  if (!canBe(scene, index - 1, BIT.roles | BIT.weakRoles)) return false;
  return isJoined(scene, index - 1, index);
}

/** Each with a character that the pattern needs: most lines lack it, and it is found much faster. */
const SIGNS: readonly (readonly [
  PersonEventKind,
  'percentOf' | 'steps' | 'act' | 'jobFor' | 'blanks',
  string,
])[] = [
  ['rate', 'percentOf', '%'],
  ['genre', 'steps', '1'],
  ['genre', 'jobFor', '/'],
  ['law', 'act', ' Act'],
  ['genre', 'blanks', '['],
  ['genre', 'blanks', '{{'],
];

/** "8,4 % der Versicherten": many in fact; "1) rapport, 2) audition": a procedure; "engage (h/f/x)"; "the Care Act". */
function readSigns({ text, patterns }: Scene, line: PersonLine, events: PersonEvent[]): void {
  const written = text.slice(line.start, line.end);
  for (const [kind, sign, needed] of SIGNS) {
    const found = written.indexOf(needed) < 0 ? null : patterns[sign].exec(written);
    if (found === null) continue;
    const start = line.start + found.index;
    events.push({ kind, start, end: start + found[0].length });
  }
}

/**
 * A name alone on its line signs: below a closing formula, with a function on the next line, or with one among the
 * last short lines of the text, over a blank line.
 */
function isSigner(table: PersonTable, scene: Scene, line: PersonLine): boolean {
  const { text } = scene;
  if (isBelowClosing(text, line.start)) return true;
  const most = isLastBlock(text, line.start, line.end) ? MOST_BELOW : 1;
  const tokens = SCRATCH;
  let start = line.end;
  for (let lines = 0; lines < most && start < text.length; lines++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > LONGEST_OFFICE_LINE) return false;
    tokenize(text, start, end, tokens);
    lookUpAll(table, text, tokens);
    const below = { ...scene, bits: tokens.bits };
    if (isOfficeLine(below)) return true;
    for (let at = 0; at < tokens.length; at++) if (isBearing(below, at)) return false;
    start = end + 1;
  }
  return false;
}

/** Lines below a name that say what she is and where she works. */
const MOST_BELOW = 3;

/** `Van: Jan Peeters`: names senders and receivers of a quoted mail. */
function isHeaderLine(scene: Scene): boolean {
  const { tokens, text } = scene;
  if (tokens.length === 0 || !canBe(scene, 0, BIT.headers)) return false;
  return /^\s{0,2}:/.test(text.slice(tokens.ends[0], tokens.ends[0]! + 4));
}

/** No word has a capital, but for abbreviations: typed in a hurry. */
function isAllSmall(tokens: Tokens): boolean {
  if (tokens.length < LEAST_SMALL || tokens.caps[0] !== 0) return false;
  for (let index = 1; index < tokens.length; index++) if (tokens.caps[index] === 1) return false;
  return true;
}

/** One or two small words are a label or the end of a wrapped line. */
const LEAST_SMALL = 4;

function hasCapital(tokens: Tokens): boolean {
  for (let index = 0; index < tokens.length; index++) if (tokens.caps[index]! > 0) return true;
  return false;
}
