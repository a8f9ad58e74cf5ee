/**
 * Where to look for the term that a mistyped word means: long terms by their first four letters, and by
 * the four behind these. One error leaves either the one or the other as they are.
 *
 * Asked inside a send, so nothing is cut out of a packed lexicon (lemma-text.ts) but the chunks that a
 * word is compared with. Chunks are known by their beginning anyway (lemma-chunks.ts); their middles are
 * read over once, for each first letter when a word with that letter comes.
 */
import { lemmasOfEntry, ONE_LEMMA, type LemmaChunks } from './lemma-chunks';
import { bucketOfKey, KEY_BUCKETS, letterOfKey, withLetter } from './lemma-keys';
import { spelledChunk } from './lemma-text';
import { FOLD, LETTER_A, LETTER_Z } from '../text';
import { formsOf, type FormClass } from './word-forms';
import type { Language } from '../types';

/** What is compared: so many letters, from the first on and from the fifth on. */
export const KEY_LETTERS = 4;
export const MIDDLE = 4;
/** No ending adds more letters than this to a lemma. */
const LONGEST_ENDING = 4;
/** Letters kept of a lemma while its chunk is read over; enough for its middle. */
const KEPT = MIDDLE + KEY_LETTERS;
const LETTERS = 32;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** A term of letters only. */
export interface TypoTerm {
  readonly lemma: string;
  readonly form: FormClass;
  readonly language: Language;
  /** Where its endings begin. */
  readonly stemEnd: number;
}

export interface TypoIndex {
  readonly chunks: LemmaChunks;
  /** By first letter: the entries whose long words count with a typo, until their middles are known. */
  readonly unread: (readonly number[])[];
  /** By bucket: 1 + the first place, and by place its entry and 1 + the next place. */
  readonly firstPlace: Int32Array;
  readonly entryAt: number[];
  readonly nextPlace: number[];
  /** By entry: its terms, once asked for. */
  readonly terms: (readonly TypoTerm[] | undefined)[];
  readonly shortest: number;
}

/** `shortest`: letters of the shortest form that counts. */
export function buildTypoIndex(chunks: LemmaChunks, shortest: number): TypoIndex {
  const unread: number[][] = [];
  for (let letter = 0; letter < LETTERS; letter++) unread[letter] = [];
  for (let id = 0; id < chunks.keys.length; id++) {
    const first = letterOfKey(chunks.keys[id]!, KEY_LETTERS - 1);
    // Shorter beginnings are those of short words and of phrases.
    if (first > 0 && chunks.groups[id]!.hasTypos) unread[first]!.push(id);
  }
  const firstPlace = new Int32Array(KEY_BUCKETS);
  return { chunks, unread, firstPlace, entryAt: [], nextPlace: [], terms: [], shortest };
}

/** The entries that begin with the four letters of this key. */
export function entriesByStart({ chunks }: TypoIndex, key: number): readonly number[] {
  const found: number[] = [];
  for (let id = chunks.first[bucketOfKey(key)]! - 1; id >= 0; id = chunks.next[id]! - 1) {
    if (chunks.keys[id] === key && chunks.groups[id]!.hasTypos) found.push(id);
  }
  return found;
}

/** The entries with the first letter of the word and, at the place of their middle, four from `at` on. */
export function entriesByMiddle(
  index: TypoIndex,
  word: string,
  start: number,
  at: number,
): readonly number[] {
  const first = FOLD[word.charCodeAt(start)]! & (LETTERS - 1);
  readMiddles(index, first);
  const bucket = bucketOfKey((first << 20) ^ keyAt(word, start + at));
  const found: number[] = [];
  for (let place = index.firstPlace[bucket]! - 1; place >= 0; place = index.nextPlace[place]! - 1) {
    const entry = index.entryAt[place]!;
    if (beginsNear(index.chunks.keys[entry]!, word, start)) found.push(entry);
  }
  return found;
}

/** The terms of an entry that are one plain word. */
export function termsOf(index: TypoIndex, entry: number): readonly TypoTerm[] {
  const known = index.terms[entry];
  if (known !== undefined) return known;
  const { form, language } = index.chunks.groups[entry]!;
  const terms = lemmasOfEntry(index.chunks, entry)
    .filter((lemma) => isPlainWord(lemma, index.shortest))
    .map((lemma) => {
      const stemEnd = formsOf(lemma, form, language).tailStart;
      return { lemma, form, language, stemEnd };
    });
  index.terms[entry] = terms;
  return terms;
}

/** The key of four letters of a text. */
export function keyAt(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + KEY_LETTERS; at++) {
    key = withLetter(key, FOLD[text.charCodeAt(at)] ?? 0);
  }
  return key;
}

/** Does the word begin like this key, but for one error? Decides most comparisons, without a string. */
function beginsNear(key: number, word: string, start: number): boolean {
  const letter = (at: number) => letterOfKey(key, KEY_LETTERS - 1 - at);
  const typed = (at: number) => FOLD[word.charCodeAt(start + at)]! & (LETTERS - 1);
  if (letter(0) !== typed(0)) return false;
  let at = 1;
  while (at < KEY_LETTERS && letter(at) === typed(at)) at++;
  // Behind the wrong letter at least one more is known: there it must fit, shifted or not.
  if (at >= KEY_LETTERS - 1) return true;
  return (
    letter(at + 1) === typed(at + 1) || letter(at + 1) === typed(at) || letter(at) === typed(at + 1)
  );
}

function readMiddles(index: TypoIndex, first: number): void {
  const { chunks, unread } = index;
  const ids = unread[first]!;
  unread[first] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    const text = chunks.texts[id]!;
    if (chunks.starts[id] !== ONE_LEMMA) addMiddles(index, first, id);
    else if (text.length >= KEPT && isPlainWord(text, index.shortest))
      enter(index, first, keyAt(text, MIDDLE), id);
  }
}

/** Reads over a chunk: the letters of each lemma's middle, unless another character stands before them. */
function addMiddles(index: TypoIndex, first: number, entry: number): void {
  const chunk = spelledChunk(index.chunks.texts[entry]!, index.chunks.starts[entry]!);
  const kept: number[] = [];
  let length = KEY_LETTERS;
  /** Where the first character stands that is no letter. */
  let odd = Infinity;
  const end = () => {
    if (length < KEPT || odd !== Infinity) return;
    let key = 0;
    for (let at = MIDDLE; at < KEPT; at++) key = withLetter(key, kept[at]!);
    enter(index, first, key, entry);
  };
  for (let i = 0; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) {
      end();
      length = code - CAPITAL_A;
      if (odd >= length) odd = Infinity;
    } else {
      const fold = FOLD[code]!;
      if (length < KEPT) kept[length] = fold;
      if (odd === Infinity && (fold < LETTER_A || fold > LETTER_Z)) odd = length;
      length++;
    }
  }
  end();
}

/** Letters only, and enough of them in some form. */
function isPlainWord(lemma: string, shortest: number): boolean {
  if (lemma.length < shortest - LONGEST_ENDING) return false;
  for (let at = 0; at < lemma.length; at++) {
    const fold = FOLD[lemma.charCodeAt(at)]!;
    if (fold < LETTER_A || fold > LETTER_Z) return false;
  }
  return true;
}

function enter(index: TypoIndex, first: number, key: number, entry: number): void {
  const { firstPlace, entryAt, nextPlace } = index;
  const bucket = bucketOfKey((first << 20) ^ key);
  const before = firstPlace[bucket]!;
  // The lemmas of one chunk come one after the other.
  if (before !== 0 && entryAt[before - 1] === entry) return;
  const place = entryAt.length;
  firstPlace[bucket] = place + 1;
  nextPlace[place] = before;
  entryAt[place] = entry;
}
