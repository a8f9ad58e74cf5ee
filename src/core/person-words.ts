/**
 * The words that person evidence is read from: which lists there are, and a table to look tokens up in.
 *
 * The lists themselves are data (`detectors/shared/person/`), handed in. Matching folds case and
 * accents; a phrase may hold several words. Built once, 1,500 entries in about a millisecond.
 */
import { emptyMarks, hasLetters, MARK_SHIFT, setMark } from './phrases';
import { FOLD, foldText, isLetterFold, LETTER_A, LETTER_Z, SKIP } from './text';
import { addSpecialToHash, addToHash, HASH_SEED, HASH_SPREAD, hashOf } from './token-hash';

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

/** A phrase of several words: what follows its first word. */
interface Phrase {
  /** Hashes of the second word and those behind it. */
  readonly rest: readonly number[];
  readonly bit: number;
}

const NO_PHRASES: readonly Phrase[] = [];

export interface PersonTable {
  /** One bit for each first word, by the same bits of its hash as the marks of phrases. */
  readonly marks: Int32Array;
  /** By slot: hash of a first word, and 1 + its place in the lists below (0: empty). */
  readonly slotHash: Int32Array;
  readonly slotWord: Int32Array;
  readonly words: readonly string[];
  /** By first word: the lists that hold it alone, as bits; and the phrases that begin with it. */
  readonly alone: Int32Array;
  readonly phrases: readonly (readonly Phrase[])[];
  /**
   * One bit for each word without which no line holds a name (titles, first names), a greeting or a sign
   * of people in general, by the same bits of the hash as the marks of phrases: the walk tests it in passing.
   */
  readonly nameMarks: Int32Array;
}

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

/** Set with a title's or first name's word, which the lists of the word itself may not say: `heer`. */
const NAME_WORD = 1 << 30;
/** Lists of which the walk marks words. */
const NAMING: readonly PersonList[] = ['titles', 'firstNames'];
const HINTING: readonly PersonList[] = [
  ...NAMING,
  'salutations',
  'populations',
  'rates',
  'law',
  'genre',
];

interface Draft {
  readonly hashes: number[];
  readonly words: string[];
  readonly alone: number[];
  readonly phrases: (readonly Phrase[])[];
  readonly nameMarks: Int32Array;
}

export function buildPersonTable(words: PersonWords): PersonTable {
  const ids = new Map<string, number>();
  const nameMarks = emptyMarks();
  const draft: Draft = { hashes: [], words: [], alone: [], phrases: [], nameMarks };
  for (const list of PERSON_LISTS) {
    for (const phrase of words[list]) addEntry(draft, ids, phrase, list);
  }
  const { slotHash, slotWord } = placeInSlots(draft.hashes);
  const marks = emptyMarks();
  for (const hash of draft.hashes) setMark(marks, hash);
  const alone = Int32Array.from(draft.alone);
  return {
    marks,
    slotHash,
    slotWord,
    words: draft.words,
    alone,
    phrases: draft.phrases,
    nameMarks,
  };
}

function addEntry(draft: Draft, ids: Map<string, number>, phrase: string, list: PersonList): void {
  // Two thousand first names: as they stand, not taken apart.
  const parts = isPlainWord(phrase) ? [phrase] : wordsOf(phrase);
  const first = parts[0];
  if (first === undefined) return;
  const id = addWord(draft, ids, first);
  const bit = BIT[list];
  if (parts.length === 1) draft.alone[id]! |= bit;
  else draft.phrases[id] = draft.phrases[id]!.concat({ rest: parts.slice(1).map(hashOf), bit });
  if (HINTING.indexOf(list) < 0) return;
  // Of a phrase the longest word, which is the rarest: `les patients`, `de heer`.
  const seen = parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
  setMark(draft.nameMarks, hashOf(seen));
  if (NAMING.indexOf(list) >= 0) draft.alone[addWord(draft, ids, seen)]! |= NAME_WORD;
}

/** The place of a word; a new one is in no list yet. */
function addWord(draft: Draft, ids: Map<string, number>, word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = draft.words.length;
  ids.set(word, id);
  draft.words.push(word);
  draft.hashes.push(hashOf(word));
  draft.alone.push(0);
  draft.phrases.push(NO_PHRASES);
  return id;
}

function isPlainWord(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code < LETTER_A || code > LETTER_Z) return false;
  }
  return phrase !== '';
}

function wordsOf(phrase: string): readonly string[] {
  return foldText(phrase)
    .split(/[^a-z]+/)
    .filter((part) => part !== '');
}

/** At most half of the slots gets used. */
function placeInSlots(hashes: readonly number[]): Pick<PersonTable, 'slotHash' | 'slotWord'> {
  let size = 256;
  while (size < hashes.length * 2) size *= 2;
  const slotHash = new Int32Array(size);
  const slotWord = new Int32Array(size);
  hashes.forEach((hash, id) => {
    let slot = hash & (size - 1);
    while (slotWord[slot] !== 0) slot = (slot + 1) & (size - 1);
    slotHash[slot] = hash;
    slotWord[slot] = id + 1;
  });
  return { slotHash, slotWord };
}

/** Splits [start, end) into words: runs of letters, invisible marks inside. */
export function tokenize(text: string, start: number, end: number, tokens: Tokens): void {
  tokens.length = 0;
  const folds = FOLD;
  let at = start;
  while (at < end) {
    let fold = folds[text.charCodeAt(at)]!;
    if (!isLetterFold(fold)) {
      at++;
      continue;
    }
    const first = at;
    let hash = HASH_SEED;
    while (fold >= LETTER_A) {
      hash = fold < SKIP ? addToHash(hash, fold) : addSpecialToHash(hash, fold);
      at++;
      if (at >= end) break;
      fold = folds[text.charCodeAt(at)]!;
    }
    const index = tokens.length;
    if (index === tokens.starts.length) grow(tokens);
    tokens.starts[index] = first;
    tokens.ends[index] = at;
    tokens.caps[index] = capsOf(text, first, at);
    tokens.hashes[index] = hash;
    tokens.length = index + 1;
  }
}

/** Fills `bits` of all tokens; returns all bits that any of them has. */
export function lookUpAll(table: PersonTable, text: string, tokens: Tokens): number {
  const { marks } = table;
  const { hashes, bits, length } = tokens;
  let all = 0;
  for (let index = 0; index < length; index++) {
    const mark = Math.imul(hashes[index]!, HASH_SPREAD) >>> MARK_SHIFT;
    const isMarked = (marks[mark >>> 5]! & (1 << (mark & 31))) !== 0;
    const found = isMarked ? lookUp(table, text, tokens, index) : 0;
    bits[index] = found;
    all |= found;
  }
  return all;
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

/** Is the word that begins at `start` a title or first name, or part of one? */
export function isNameWord(table: PersonTable, text: string, start: number): boolean {
  const { slotHash, slotWord, words, alone } = table;
  let hash = HASH_SEED;
  let end = start;
  for (; end < text.length; end++) {
    const fold = FOLD[text.charCodeAt(end)]!;
    if (fold < LETTER_A) break;
    hash = fold < SKIP ? addToHash(hash, fold) : addSpecialToHash(hash, fold);
  }
  const mask = slotHash.length - 1;
  for (let slot = hash & mask; slotWord[slot] !== 0; slot = (slot + 1) & mask) {
    const word = slotWord[slot]! - 1;
    if (slotHash[slot] !== hash || !hasLetters(text, start, end, words[word]!)) continue;
    return (alone[word]! & NAME_WORD) !== 0;
  }
  return false;
}

/** Bits of the lists that hold the word at `index`, alone or as the beginning of a phrase. */
function lookUp(table: PersonTable, text: string, tokens: Tokens, index: number): number {
  const { slotHash, slotWord, words, alone, phrases } = table;
  const mask = slotHash.length - 1;
  const hash = tokens.hashes[index]!;
  for (let slot = hash & mask; slotWord[slot] !== 0; slot = (slot + 1) & mask) {
    if (slotHash[slot] !== hash) continue;
    const word = slotWord[slot]! - 1;
    // The letters settle a collision of hashes.
    if (!hasLetters(text, tokens.starts[index]!, tokens.ends[index]!, words[word]!)) continue;
    let found = alone[word]!;
    const beginning = phrases[word]!;
    for (let at = 0; at < beginning.length; at++) {
      const phrase = beginning[at]!;
      if ((found & phrase.bit) === 0 && goesOn(phrase, tokens, index)) found |= phrase.bit;
    }
    return found;
  }
  return 0;
}

/** Do the words behind the one at `index` make up the rest of the phrase? */
function goesOn({ rest }: Phrase, tokens: Tokens, index: number): boolean {
  if (index + rest.length >= tokens.length) return false;
  for (let at = 0; at < rest.length; at++) {
    const next = index + 1 + at;
    if (tokens.hashes[next] !== rest[at]) return false;
    if (tokens.starts[next]! - tokens.ends[next - 1]! > 2) return false;
  }
  return true;
}
