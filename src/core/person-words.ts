/**
 * The words that person evidence is read from: which lists there are, and a table to look tokens up in.
 *
 * The lists themselves are data (`detectors/shared/person/`), handed in. Matching folds case and
 * accents; a phrase may hold several words. Built once, 1,500 entries in about a millisecond.
 */
import { hasLetters } from './phrases';
import { FOLD, foldText, isLetterFold, SKIP } from './text';
import { addSpecialToHash, addToHash, HASH_SEED } from './token-hash';

/** What a word can mean for person evidence; each list is a bit, so a word may be in several. */
export const PERSON_LISTS = [
  /** Mme, dhr., Herr: a name follows. */
  'titles',
  /** Titles that stand for a person without a name as well: Madame, mevrouw. */
  'bareTitles',
  /** Dr., maître: whoever treats or pleads, not the person concerned. */
  'professionals',
  'firstNames',
  /** van, de, von, El: may stand inside a name in lower case. */
  'particles',
  /** One person by role: la patiente, betrokkene, my daughter. */
  'roles',
  /** Whoever writes, with a doctor: mon médecin, my GP. */
  'selves',
  /** He, elle, ze heeft: somebody named before. */
  'pronouns',
  /** One person or everybody: l'agent, the employee, de werknemer. Not counted in normative sentences. */
  'weakRoles',
  /** Bonjour, geachte: the names in that line are who is written to. */
  'salutations',
  /** Contact:, formateur:, inscriptions: the name behind is who to ask. */
  'contacts',
  /** Attaché, Sachbearbeiterin: behind a name, the name stands for work. */
  'functions',
  /** Minister, président, porte-parole: a person in a public role. */
  'publicRoles',
  /** Explains, présente, licht toe: who does that with a subject is not concerned by it. */
  'speaking',
  /** Rue, hôpital, fondation: the name behind belongs to a place or body. */
  'places',
  /** Words with a capital that are no names: months, bodies, document words. */
  'notNames',
  /** De:, Van:, From: header lines name senders and receivers. */
  'headers',
  /** Les patients, mensen met, people with. */
  'populations',
  /** Per 100.000, % des. */
  'rates',
  /** Article, § , wet van, arrêté royal. */
  'law',
  /** Lorsque, indien, is entitled: rules for everybody. */
  'normative',
  /** Must, kan, peut: a role beside them is everybody in that role. */
  'modals',
  /** Newsletter, campagne, formation, Stellenanzeige. */
  'genre',
  /** Words that say that a line is German, where every noun has a capital. */
  'german',
  /** Column headers of a table about persons: nom, naam, patient. */
  'columns',
] as const;
export type PersonList = (typeof PERSON_LISTS)[number];
export type PersonWords = { readonly [list in PersonList]: readonly string[] };

export const BIT: { readonly [list in PersonList]: number } = {
  titles: 1 << 0,
  bareTitles: 1 << 1,
  professionals: 1 << 2,
  firstNames: 1 << 3,
  particles: 1 << 4,
  roles: 1 << 5,
  selves: 1 << 6,
  pronouns: 1 << 7,
  weakRoles: 1 << 8,
  salutations: 1 << 9,
  contacts: 1 << 10,
  functions: 1 << 11,
  publicRoles: 1 << 12,
  speaking: 1 << 13,
  places: 1 << 14,
  notNames: 1 << 15,
  headers: 1 << 16,
  populations: 1 << 17,
  rates: 1 << 18,
  law: 1 << 19,
  normative: 1 << 20,
  modals: 1 << 21,
  genre: 1 << 22,
  german: 1 << 23,
  columns: 1 << 24,
};

/** One phrase below its first word. */
interface Entry {
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly bit: number;
}

export interface PersonTable {
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** 1 for the last bits of each first word's hash: almost every word of a text ends its search here. */
  readonly marks: Uint8Array;
}

/** 64 K marks for some thousand words: about 1 in 30 other words goes on to the map. */
const MARK_BITS = 0xffff;

/**
 * The words of a stretch of text, in order. One object is filled anew for each line, because a long
 * text has as many lines as there are objects to throw away.
 */
export interface Tokens {
  length: number;
  starts: Int32Array;
  ends: Int32Array;
  /** 0 lower case, 1 capital first, 2 capitals only (two letters or more). */
  caps: Uint8Array;
  hashes: Int32Array;
  /** Lists that hold the word, as bits; filled by `lookUpAll`. */
  bits: Int32Array;
}

export function emptyTokens(capacity = 256): Tokens {
  return {
    length: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    caps: new Uint8Array(capacity),
    hashes: new Int32Array(capacity),
    bits: new Int32Array(capacity),
  };
}

function grow(tokens: Tokens): void {
  const larger = emptyTokens(tokens.starts.length * 2);
  larger.starts.set(tokens.starts);
  larger.ends.set(tokens.ends);
  larger.caps.set(tokens.caps);
  larger.hashes.set(tokens.hashes);
  tokens.starts = larger.starts;
  tokens.ends = larger.ends;
  tokens.caps = larger.caps;
  tokens.hashes = larger.hashes;
  tokens.bits = larger.bits;
}

export function buildPersonTable(words: PersonWords): PersonTable {
  const entries = new Map<number, Entry[]>();
  const marks = new Uint8Array(MARK_BITS + 1);
  for (const list of PERSON_LISTS) {
    for (const phrase of words[list]) {
      const parts = foldText(phrase)
        .split(/[^a-z]+/)
        .filter((part) => part !== '');
      if (parts.length === 0) continue;
      const hash = hashOf(parts[0]!);
      const bucket = entries.get(hash) ?? [];
      bucket.push({ words: parts, hashes: parts.map(hashOf), bit: BIT[list] });
      entries.set(hash, bucket);
      marks[hash & MARK_BITS] = 1;
    }
  }
  return { entries, marks };
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

/** Splits [start, end) into words: runs of letters, invisible marks inside. */
export function tokenize(text: string, start: number, end: number, tokens: Tokens): void {
  tokens.length = 0;
  let at = start;
  while (at < end) {
    let fold = FOLD[text.charCodeAt(at)]!;
    if (!isLetterFold(fold)) {
      at++;
      continue;
    }
    const first = at;
    let hash = HASH_SEED;
    while (isLetterFold(fold) || fold === SKIP) {
      hash = fold < SKIP ? addToHash(hash, fold) : addSpecialToHash(hash, fold);
      at++;
      if (at >= end) break;
      fold = FOLD[text.charCodeAt(at)]!;
    }
    if (tokens.length === tokens.starts.length) grow(tokens);
    tokens.starts[tokens.length] = first;
    tokens.ends[tokens.length] = at;
    tokens.caps[tokens.length] = capsOf(text, first, at);
    tokens.hashes[tokens.length++] = hash;
  }
}

/** Fills `bits` of all tokens. */
export function lookUpAll(table: PersonTable, text: string, tokens: Tokens): void {
  for (let index = 0; index < tokens.length; index++)
    tokens.bits[index] = lookUp(table, text, tokens, index);
}

function capsOf(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start))) return 0;
  return end - start > 1 && isCapital(text.charCodeAt(start + 1)) ? 2 : 1;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 256) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** Bits of the lists that hold the word at `index`, alone or as the beginning of a phrase. */
function lookUp(table: PersonTable, text: string, tokens: Tokens, index: number): number {
  const hash = tokens.hashes[index]!;
  if (table.marks[hash & MARK_BITS] === 0) return 0;
  const bucket = table.entries.get(hash);
  if (bucket === undefined) return 0;
  let found = 0;
  for (const entry of bucket) {
    if ((found & entry.bit) === 0 && standsAt(entry, text, tokens, index)) found |= entry.bit;
  }
  return found;
}

function standsAt(entry: Entry, text: string, tokens: Tokens, index: number): boolean {
  const { words, hashes } = entry;
  if (index + words.length > tokens.length) return false;
  for (let at = 1; at < words.length; at++) {
    if (tokens.hashes[index + at] !== hashes[at]) return false;
    if (tokens.starts[index + at]! - tokens.ends[index + at - 1]! > 2) return false;
  }
  // The letters of the first word settle a collision of hashes.
  return hasLetters(text, tokens.starts[index]!, tokens.ends[index]!, words[0]!);
}
