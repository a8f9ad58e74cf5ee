/**
 * One wrong letter in a long word: `schizophrnie`, `chimiothérpaie`, `epilepsiee` in the middle.
 *
 * Asked only for words of eight letters and more that no list, compound or earlier question knows. A
 * term of nine letters and more counts when one letter was left out, added, replaced or swapped with
 * its neighbour, the first letter stands, and the last three do: what differs there is another form or
 * another word of the family. Ordinary words that lie so near are data (`never`).
 *
 * Which terms a word is compared with, a bounded number: typo-index.ts.
 * Not here: what a finding by such a word is worth (judge.ts).
 */
import type { WordList } from '../word-list';
import type { LemmaChunks } from './lemma-chunks';
import { LETTER_BITS, withLetter } from './lemma-keys';
import { FOLD, foldText } from '../text';
import { lettersOf } from '../token-hash';
import {
  buildTypoIndex,
  entriesByMiddle,
  entriesByStart,
  keyAt,
  KEY_LETTERS,
  MIDDLE,
  termsOf,
  type TypoIndex,
  type TypoTerm,
} from './typo-index';
import { formsOf, writtenForms } from './word-forms';

/** Letters of the shortest word that is looked at, and of the shortest term. */
export const SHORTEST_TYPO = 8;
const SHORTEST_TERM = 9;
const LONGEST_WORD = 40;
/** Letters at the end that must be right. */
const SURE_END = 3;
/** Terms that one word is compared with, in each chain: 40 begin with `card` or `hype`. */
const MOST_COMPARED = 128;

export interface TypoTable {
  readonly isEmpty: boolean;
  readonly chunks: LemmaChunks;
  /** Ordinary words that look like a mistyped term, list by list. */
  readonly never: readonly (readonly string[])[];
  /** Made at the first question, and at the first word that looks mistyped. */
  index: TypoIndex | null;
  ordinary: ReadonlySet<string> | null;
}

/** A word of letters. */
export interface WordInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `chunks`: the lemmas of these lists, those of others among them. */
export function createTypos(lists: readonly WordList[], chunks: LemmaChunks): TypoTable {
  const never: (readonly string[])[] = [];
  for (const { typos } of lists) {
    if (typos !== undefined && never.indexOf(typos.never) < 0) never.push(typos.never);
  }
  return { isEmpty: never.length === 0, chunks, never, index: null, ordinary: null };
}

/** The folded letters of the term that was meant by a word; null when it is no mistyped term. */
export function meantBy(table: TypoTable, word: WordInText): string | null {
  if (table.isEmpty || word.end - word.start > LONGEST_WORD) return null;
  const index = table.index ?? (table.index = buildTypoIndex(table.chunks, SHORTEST_TERM));
  const meant = search(index, word);
  if (meant === null) return null;
  const ordinary = table.ordinary ?? (table.ordinary = ordinaryWords(table.never));
  return ordinary.has(lettersOfWord(word)) ? null : meant;
}

function search(index: TypoIndex, word: WordInText): string | null {
  const { text, start } = word;
  let meant = compare(index, entriesByStart(index, keyAt(text, start)), word);
  // The fourth letter swapped with the fifth: neither the first four stand nor those behind.
  if (meant === null)
    meant = compare(index, entriesByStart(index, keyOfSwapped(text, start)), word);
  for (let at = MIDDLE - 1; at <= MIDDLE + 1 && meant === null; at++) {
    meant = compare(index, entriesByMiddle(index, text, start, at), word);
  }
  return meant;
}

function keyOfSwapped(text: string, start: number): number {
  const fourth = FOLD[text.charCodeAt(start + KEY_LETTERS)] ?? 0;
  return withLetter(keyAt(text, start) >>> LETTER_BITS, fourth);
}

/** The first form among the terms of these entries that the word is one error away from. */
function compare(index: TypoIndex, entries: readonly number[], word: WordInText): string | null {
  let compared = 0;
  for (const entry of entries) {
    for (const term of termsOf(index, entry)) {
      if (++compared > MOST_COMPARED) return null;
      const form = mayBeNear(term, word) ? nearForm(term, lettersOfWord(word)) : null;
      if (form !== null) return form;
    }
  }
  return null;
}

/**
 * Where word and stem first differ, do the two letters behind agree again, in one of the four ways?
 * Decides almost all comparisons, without making a string. Undecided counts as near.
 */
function mayBeNear({ lemma, stemEnd }: TypoTerm, { text, start }: WordInText): boolean {
  const end = stemEnd - 2;
  let at = 0;
  while (at < end && FOLD[text.charCodeAt(start + at)] === FOLD[lemma.charCodeAt(at)]) at++;
  if (at >= end) return true;
  const word0 = FOLD[text.charCodeAt(start + at)];
  const word1 = FOLD[text.charCodeAt(start + at + 1)];
  const word2 = FOLD[text.charCodeAt(start + at + 2)];
  const stem0 = FOLD[lemma.charCodeAt(at)];
  const stem1 = FOLD[lemma.charCodeAt(at + 1)];
  const stem2 = FOLD[lemma.charCodeAt(at + 2)];
  if (word1 === stem1 && word2 === stem2) return true;
  if (word0 === stem1) return word1 === stem2 || word1 === stem0;
  return word1 === stem0 && word2 === stem1;
}

function lettersOfWord({ text, start, end }: WordInText): string {
  return lettersOf(foldText(text, start, end));
}

/** The folded letters of a form that these letters mistype; null when there is none. */
function nearForm({ lemma, form, language }: TypoTerm, letters: string): string | null {
  for (const written of writtenForms(formsOf(lemma, form, language))) {
    if (written.indexOf("'") >= 0) continue;
    const folded = lettersOf(foldText(written));
    if (folded.length >= SHORTEST_TERM && isMistyped(letters, folded)) return folded;
  }
  return null;
}

function ordinaryWords(never: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of never) for (const word of list) words.add(lettersOf(foldText(word)));
  return words;
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
