/**
 * Where to look for the term that a mistyped word means: long terms by their first four letters, and by
 * the four behind these. One error leaves either the one or the other as they are.
 *
 * Made at the first question, inside a send, so nothing is cut out of a packed lexicon (lemma-text.ts)
 * but the chunks that a word is compared with: the index knows chunks, and reads over their letters once.
 */
import type { Lemmas } from './detector';
import {
  isPacked,
  lemmasOfChunk,
  letterOfPacked,
  noChunk,
  readChunk,
  type Chunk,
} from './lemma-text';
import { FOLD, foldText, LETTER_A, LETTER_Z } from './text';
import { addToHash, HASH_SEED, HASH_SPREAD } from './token-hash';
import { formsOf, type FormClass } from './word-forms';
import type { Language } from './types';

/** What is hashed: so many letters, from the first on and from the fifth on. */
export const KEY_LETTERS = 4;
export const MIDDLE = 4;
const KEY_BITS = 13;
/** No ending adds more letters than this to a lemma. */
const LONGEST_ENDING = 4;
/** Letters kept of a lemma while its chunk is read over; enough for its middle. */
const KEPT = MIDDLE + KEY_LETTERS;
const COMMA = 44;
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
  /** By entry: a packed text and where the lemmas of its chunk stand, or one lemma and 0. */
  readonly texts: string[];
  readonly starts: number[];
  /** By entry: the first four letters, folded. */
  readonly beginnings: string[];
  readonly groups: Lemmas[];
  /** By entry: its terms, once asked for. */
  readonly terms: (readonly TypoTerm[] | undefined)[];
  readonly byStart: Chains;
  readonly byMiddle: Chains;
  readonly shortest: number;
}

/** Entries by bucket: 1 + the first place, and by place its entry and 1 + the next place. */
export interface Chains {
  readonly first: Int32Array;
  readonly entry: number[];
  readonly next: number[];
}

/** `shortest`: letters of the shortest form that counts. */
export function buildTypoIndex(groups: readonly Lemmas[], shortest: number): TypoIndex {
  const index: TypoIndex = {
    texts: [],
    starts: [],
    beginnings: [],
    groups: [],
    terms: [],
    byStart: createChains(),
    byMiddle: createChains(),
    shortest,
  };
  for (const group of groups) {
    if (isPacked(group.terms)) addChunks(index, group);
    else for (const lemma of group.terms.split(', ')) addLemma(index, lemma, group);
  }
  return index;
}

/** The terms of an entry that are one plain word. */
export function termsOf(index: TypoIndex, entry: number): readonly TypoTerm[] {
  const known = index.terms[entry];
  if (known !== undefined) return known;
  const { form, language } = index.groups[entry]!;
  const text = index.texts[entry]!;
  const start = index.starts[entry]!;
  const terms = (start === 0 ? [text] : lemmasOfChunk(text, start, index.beginnings[entry]!))
    .filter((lemma) => isPlainWord(lemma, index.shortest))
    .map((lemma) => {
      const stemEnd = formsOf(lemma, form, language).tailStart;
      return { lemma, form, language, stemEnd };
    });
  index.terms[entry] = terms;
  return terms;
}

/** Does the word begin like this entry, but for one error? Decides most comparisons, without a string. */
export function beginsNear(index: TypoIndex, entry: number, word: string, start: number): boolean {
  const beginning = index.beginnings[entry]!;
  const letter = (at: number) => beginning.charCodeAt(at);
  const typed = (at: number) => FOLD[word.charCodeAt(start + at)]!;
  if (letter(0) !== typed(0)) return false;
  let at = 1;
  while (at < KEY_LETTERS && letter(at) === typed(at)) at++;
  // Behind the wrong letter at least one more is known: there it must fit, shifted or not.
  if (at >= KEY_LETTERS - 1) return true;
  return (
    letter(at + 1) === typed(at + 1) || letter(at + 1) === typed(at) || letter(at) === typed(at + 1)
  );
}

/** The bucket of four letters of a text. */
export function keyAt(text: string, start: number): number {
  return keyOf(
    text.charCodeAt(start),
    text.charCodeAt(start + 1),
    text.charCodeAt(start + 2),
    text.charCodeAt(start + 3),
  );
}

/** The bucket of four letters, by their code units. */
export function keyOf(a: number, b: number, c: number, d: number): number {
  let hash = addToHash(HASH_SEED, FOLD[a] ?? 0);
  hash = addToHash(hash, FOLD[b] ?? 0);
  hash = addToHash(hash, FOLD[c] ?? 0);
  hash = addToHash(hash, FOLD[d] ?? 0);
  return Math.imul(hash, HASH_SPREAD) >>> (32 - KEY_BITS);
}

function addChunks(index: TypoIndex, group: Lemmas): void {
  const text = group.terms;
  const chunk = noChunk();
  for (let at = 1; at < text.length; at = chunk.end + 1) {
    readChunk(text, at, chunk);
    const { beginning, start } = chunk;
    // Shorter beginnings are those of short words and of phrases.
    if (beginning.length < KEY_LETTERS) continue;
    const entry = addEntry(index, { text, start, beginning, group });
    enter(index.byStart, keyAt(beginning, 0), entry);
    addMiddles(index.byMiddle, text, chunk, entry);
  }
}

/** Reads over a chunk: the letters of each lemma's middle, unless another character stands before them. */
function addMiddles(chains: Chains, text: string, chunk: Chunk, entry: number): void {
  const kept: number[] = [];
  for (let i = 0; i < KEY_LETTERS; i++) kept[i] = chunk.beginning.charCodeAt(i);
  let length = KEY_LETTERS;
  /** Where the first character stands that is no letter. */
  let odd = Infinity;
  for (let i = chunk.start; i <= chunk.end; i++) {
    const code = i < chunk.end ? letterOfPacked(text.charCodeAt(i)) : COMMA;
    if (code >= CAPITAL_A && code <= CAPITAL_Z) {
      length = code - CAPITAL_A;
      if (odd >= length) odd = Infinity;
    } else if (code === COMMA) {
      if (length >= KEPT && odd === Infinity) {
        enter(chains, keyOf(kept[4]!, kept[5]!, kept[6]!, kept[7]!), entry);
      }
    } else {
      if (length < KEPT) kept[length] = code;
      const fold = FOLD[code]!;
      if (odd === Infinity && (fold < LETTER_A || fold > LETTER_Z)) odd = length;
      length++;
    }
  }
}

function addLemma(index: TypoIndex, lemma: string, group: Lemmas): void {
  if (!isPlainWord(lemma, index.shortest)) return;
  const beginning = foldText(lemma, 0, KEY_LETTERS);
  const entry = addEntry(index, { text: lemma, start: 0, beginning, group });
  enter(index.byStart, keyAt(beginning, 0), entry);
  if (lemma.length >= KEPT) enter(index.byMiddle, keyAt(lemma, MIDDLE), entry);
}

interface Entry {
  readonly text: string;
  readonly start: number;
  readonly beginning: string;
  readonly group: Lemmas;
}

function addEntry(index: TypoIndex, { text, start, beginning, group }: Entry): number {
  const entry = index.texts.length;
  index.texts[entry] = text;
  index.starts[entry] = start;
  index.beginnings[entry] = beginning;
  index.groups[entry] = group;
  return entry;
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

function createChains(): Chains {
  return { first: new Int32Array(1 << KEY_BITS), entry: [], next: [] };
}

function enter(chains: Chains, bucket: number, entry: number): void {
  const before = chains.first[bucket]!;
  // The lemmas of one chunk come one after the other.
  if (before !== 0 && chains.entry[before - 1] === entry) return;
  const place = chains.entry.length;
  chains.first[bucket] = place + 1;
  chains.next[place] = before;
  chains.entry[place] = entry;
}
