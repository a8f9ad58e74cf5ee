/**
 * Reads the signs of persons and of people in general out of one line of text.
 *
 * Used by `person.ts` only. Roles, pronouns, populations, rates, law and genre come from the word lists;
 * names are read by `person-names.ts`. Signatures and disclaimers hold none of it.
 */
import {
  eventAt,
  readNames,
  type PersonEvent,
  type PersonEventKind,
  type Scene,
} from './person-names';
import { BIT } from './person-lists';
import { emptyTokens, tokenize, type Tokens } from './person-tokens';
import { lookUpAll, type PersonTable } from './person-words';
import type { ZoneSpan } from './types';
import { zoneAt } from './zone-at';

export interface PersonLine {
  readonly start: number;
  readonly end: number;
  /** A row of a table whose column headers name persons. */
  readonly isPersonRow: boolean;
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

/** `zones` is null for a file name. */
export function readPersonLine(
  table: PersonTable,
  text: string,
  line: PersonLine,
  zones: readonly ZoneSpan[] | null,
): readonly PersonEvent[] {
  const zone = zones === null ? 'own' : zoneAt(zones, line.start);
  if (zone === 'disclaimer' || zone === 'signature') return [];
  const tokens = SCRATCH;
  tokenize(text, line.start, line.end, tokens);
  const all = lookUpAll(table, text, tokens);
  const { bits } = tokens;
  const isGerman = (all & BIT.german) !== 0;
  const scene: Scene = { text, tokens, bits, isFileName: zones === null, isGerman };
  const events: PersonEvent[] = [];
  if ((all & ANY_SIMPLE) !== 0) readSimple(scene, events);
  const section = text.slice(line.start, line.end).indexOf('§');
  if (section >= 0)
    events.push({ kind: 'law', start: line.start + section, end: line.start + section + 1 });
  if (!isHeaderLine(scene)) readNames(scene, events);
  if (line.isPersonRow && hasCapital(tokens))
    events.push({ kind: 'table', start: line.start, end: line.end });
  // In order of start, so that a question about a stretch of a long line finds its place at once.
  if (events.length > 1) events.sort((a, b) => a.start - b.start || (a.kind === 'table' ? -1 : 0));
  return events;
}

function readSimple(scene: Scene, events: PersonEvent[]): void {
  const { bits, tokens } = scene;
  for (let index = 0; index < tokens.length; index++) {
    if ((bits[index]! & ANY_SIMPLE) === 0) continue;
    for (const [bit, kind] of SIMPLE) {
      if ((bits[index]! & bit) !== 0) events.push(eventAt(scene, kind, index, index));
    }
  }
}

/** `Van: Jan Peeters`: names senders and receivers of a quoted mail. */
function isHeaderLine(scene: Scene): boolean {
  const { tokens, text, bits } = scene;
  if (tokens.length === 0 || (bits[0]! & BIT.headers) === 0) return false;
  return /^\s{0,2}:/.test(text.slice(tokens.ends[0], tokens.ends[0]! + 4));
}

/** Do these column headers say that each row is about a person: `Nom;Prénom;NISS`? */
export function isPersonHeader(
  table: PersonTable,
  text: string,
  start: number,
  end: number,
): boolean {
  const tokens = emptyTokens();
  tokenize(text, start, Math.min(end, start + 2000), tokens);
  return (lookUpAll(table, text, tokens) & BIT.columns) !== 0;
}

function hasCapital(tokens: Tokens): boolean {
  for (let index = 0; index < tokens.length; index++) if (tokens.caps[index]! > 0) return true;
  return false;
}
