/**
 * One wrong letter in a long word: `schizophrnie`, `chimiothérpaie`, `epilepsiee` in the middle.
 *
 * Asked only for words of eight letters and more that no list, compound or earlier question knows. A
 * term of nine letters and more counts when one letter was left out, added, replaced or swapped with
 * its neighbour, the first letter stands, and the last three do: what differs there is another form or
 * another word of the family. Ordinary words that lie so near are data (`never`).
 *
 * One error leaves either the first four letters or those from the sixth to the ninth as they are: two
 * indexes by four letters find the lemmas to compare with, a bounded number of them.
 * Not here: what a finding by such a word is worth (judge.ts).
 */
import type { Lemmas, WordList } from './detector';
import { lemmasOf } from './lemma-text';
import { FOLD, foldText, LETTER_A, LETTER_Z } from './text';
import { addToHash, HASH_SEED, HASH_SPREAD, lettersOf } from './token-hash';
import { formsOf, writtenForms } from './word-forms';

/** Letters of the shortest word that is looked at, and of the shortest term. */
export const SHORTEST_TYPO = 8;
const SHORTEST_TERM = 9;
const LONGEST_WORD = 40;
/** Letters at the end that must be right. */
const SURE_END = 3;
/** What the indexes hash: four letters from the first on, four from the sixth on. */
const KEY_LETTERS = 4;
const MIDDLE = 5;
const KEY_BITS = 13;
/** Lemmas that one word is compared with, in each index: 40 begin with `card` or `hype`. */
const MOST_COMPARED = 64;

export interface TypoTable {
  readonly isEmpty: boolean;
  readonly groups: readonly Lemmas[];
  /** Ordinary words that look like a mistyped term, list by list. */
  readonly never: readonly (readonly string[])[];
  /** Made at the first question. */
  index: TypoIndex | null;
}

/** A word of letters. */
export interface WordInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface TypoIndex {
  readonly lemmas: string[];
  /** By lemma: the folded letters of its forms, once compared. */
  readonly forms: (readonly string[] | undefined)[];
  readonly groups: Lemmas[];
  /** By lemma: where its endings begin. */
  readonly stemEnds: number[];
  readonly never: ReadonlySet<string>;
  readonly byStart: Chains;
  readonly byMiddle: Chains;
}

/** Lemmas by bucket: 1 + the first entry, and by entry its lemma and 1 + the next. */
interface Chains {
  readonly first: Int32Array;
  readonly lemma: number[];
  readonly next: number[];
}

export function createTypos(lists: readonly WordList[]): TypoTable {
  const groups: Lemmas[] = [];
  const never: (readonly string[])[] = [];
  for (const { lemmas, typos } of lists) {
    if (typos === undefined) continue;
    for (const group of lemmas ?? []) groups.push(group);
    if (never.indexOf(typos.never) < 0) never.push(typos.never);
  }
  return { isEmpty: groups.length === 0, groups, never, index: null };
}

/** The folded letters of the term that was meant by a word; null when it is no mistyped term. */
export function meantBy(table: TypoTable, word: WordInText): string | null {
  if (table.isEmpty || word.end - word.start > LONGEST_WORD) return null;
  const index = table.index ?? (table.index = buildIndex(table));
  return search(index, word);
}

function search(index: TypoIndex, word: WordInText): string | null {
  const { text, start } = word;
  const { byStart, byMiddle } = index;
  let meant = compare(index, byStart, byStart.first[keyAt(text, start)]!, word);
  for (let at = MIDDLE - 1; at <= MIDDLE + 1 && meant === null; at++) {
    meant = compare(index, byMiddle, byMiddle.first[keyAt(text, start + at)]!, word);
  }
  return meant !== null && index.never.has(lettersOfWord(word)) ? null : meant;
}

/** The first form among the lemmas of a chain that the word is one error away from. */
function compare(
  index: TypoIndex,
  { lemma, next }: Chains,
  first: number,
  word: WordInText,
): string | null {
  for (let entry = first - 1, count = 0; entry >= 0 && count < MOST_COMPARED; count++) {
    if (mayBeNear(index, lemma[entry]!, word)) {
      const letters = lettersOfWord(word);
      for (const form of lettersOfForms(index, lemma[entry]!)) {
        if (isMistyped(letters, form)) return form;
      }
    }
    entry = next[entry]! - 1;
  }
  return null;
}

/**
 * Where word and stem first differ, do the two letters behind agree again, in one of the four ways?
 * Decides almost all comparisons, without making a string. Undecided counts as near.
 */
function mayBeNear(index: TypoIndex, lemma: number, { text, start }: WordInText): boolean {
  const stem = index.lemmas[lemma]!;
  const end = index.stemEnds[lemma]! - 2;
  let at = 0;
  while (at < end && FOLD[text.charCodeAt(start + at)] === FOLD[stem.charCodeAt(at)]) at++;
  if (at >= end) return true;
  const word0 = FOLD[text.charCodeAt(start + at)];
  const word1 = FOLD[text.charCodeAt(start + at + 1)];
  const word2 = FOLD[text.charCodeAt(start + at + 2)];
  const stem0 = FOLD[stem.charCodeAt(at)];
  const stem1 = FOLD[stem.charCodeAt(at + 1)];
  const stem2 = FOLD[stem.charCodeAt(at + 2)];
  if (word1 === stem1 && word2 === stem2) return true;
  if (word0 === stem1) return word1 === stem2 || word1 === stem0;
  return word1 === stem0 && word2 === stem1;
}

function lettersOfWord({ text, start, end }: WordInText): string {
  return lettersOf(foldText(text, start, end));
}

function lettersOfForms(index: TypoIndex, lemma: number): readonly string[] {
  const known = index.forms[lemma];
  if (known !== undefined) return known;
  const { form, language } = index.groups[lemma]!;
  const letters = writtenForms(formsOf(index.lemmas[lemma]!, form, language))
    .filter((written) => written.indexOf("'") < 0)
    .map((written) => lettersOf(foldText(written)))
    .filter(({ length }) => length >= SHORTEST_TERM);
  index.forms[lemma] = letters;
  return letters;
}

/**
 * One letter more, less, other or swapped with its neighbour. The first letter must stand, and the end
 * as well, but for a doubled letter and a swap: no word is inflected by those.
 */
export function isMistyped(word: string, term: string): boolean {
  const more = word.length - term.length;
  if (more > 1 || more < -1 || word.charCodeAt(0) !== term.charCodeAt(0)) return false;
  let at = 1;
  while (at < word.length && word.charCodeAt(at) === term.charCodeAt(at)) at++;
  if (at === word.length && more === 0) return false;
  const isBeforeEnd = at < term.length - SURE_END;
  if (more === 1) {
    const isDoubled = word.charCodeAt(at) === word.charCodeAt(at - 1);
    const mayBe = isBeforeEnd || isDoubled || at === term.length - SURE_END;
    return mayBe && word.slice(at + 1) === term.slice(at);
  }
  if (more === -1) return isBeforeEnd && word.slice(at) === term.slice(at + 1);
  if (isBeforeEnd && word.slice(at + 1) === term.slice(at + 1)) return true;
  return (
    word.charCodeAt(at) === term.charCodeAt(at + 1) &&
    word.charCodeAt(at + 1) === term.charCodeAt(at) &&
    word.slice(at + 2) === term.slice(at + 2)
  );
}

function buildIndex({ groups, never }: TypoTable): TypoIndex {
  const ordinary = new Set<string>();
  for (const words of never) for (const word of words) ordinary.add(lettersOf(foldText(word)));
  const index: TypoIndex = {
    lemmas: [],
    forms: [],
    groups: [],
    stemEnds: [],
    never: ordinary,
    byStart: createChains(),
    byMiddle: createChains(),
  };
  for (const group of groups) {
    for (const lemma of lemmasOf(group.terms)) {
      if (isPlainWord(lemma)) addLemma(index, lemma, group);
    }
  }
  return index;
}

/** Letters only, and enough of them in some form: no ending adds more than four. */
function isPlainWord(lemma: string): boolean {
  if (lemma.length < SHORTEST_TERM - 4) return false;
  for (let at = 0; at < lemma.length; at++) {
    const fold = FOLD[lemma.charCodeAt(at)]!;
    if (fold < LETTER_A || fold > LETTER_Z) return false;
  }
  return true;
}

/** Enters the lemma under the keys of all its forms. */
function addLemma(index: TypoIndex, lemma: string, group: Lemmas): void {
  const { tailStart, tails } = formsOf(lemma, group.form, group.language);
  const id = index.lemmas.length;
  let entered = false;
  const end = MIDDLE + KEY_LETTERS;
  const isStem = tailStart >= end;
  for (let tail = 0; tail < (isStem ? 1 : tails.length); tail++) {
    const word = isStem ? lemma : lemma.slice(0, tailStart) + tails[tail]!;
    if (word.length < SHORTEST_TERM) continue;
    enter(index.byStart, keyAt(word, 0), id);
    enter(index.byMiddle, keyAt(word, MIDDLE), id);
    entered = true;
  }
  if (!entered) return;
  index.lemmas[id] = lemma;
  index.groups[id] = group;
  index.stemEnds[id] = tailStart;
}

function createChains(): Chains {
  return { first: new Int32Array(1 << KEY_BITS), lemma: [], next: [] };
}

function enter({ first, lemma, next }: Chains, bucket: number, id: number): void {
  const before = first[bucket]!;
  // The forms of one lemma come one after the other.
  if (before !== 0 && lemma[before - 1] === id) return;
  first[bucket] = lemma.length + 1;
  next[lemma.length] = before;
  lemma[lemma.length] = id;
}

/** The bucket of four letters. */
function keyAt(word: string, start: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < start + KEY_LETTERS; at++) {
    hash = addToHash(hash, FOLD[word.charCodeAt(at)] ?? 0);
  }
  return Math.imul(hash, HASH_SPREAD) >>> (32 - KEY_BITS);
}
