/**
 * The table of all phrases of all word lists, found by the hash of their last word.
 *
 * The walk hashes each word anyway; one probe tells whether any phrase ends in it, the words before
 * are compared by their hashes, then the letters themselves. Hyphen and apostrophe separate words
 * (`l'hôpital`, `hiv-positief`). The table holds all forms of each lemma (word-forms.ts); nothing is
 * stemmed here. Built by build-phrases.ts, filled by phrase-terms.ts.
 */
import type { CompoundTable } from './compounds';
import { expansionOf, FOLD, foldText, FOREIGN, OTHER, PAIR, SKIP } from '../text';
import { addToHash, HASH_PRIME, HASH_SEED, HASH_SPREAD, lettersOf, tokensOf } from '../token-hash';
import { LANGUAGES, type Language } from '../types';
import type { TypoTable } from './typos';
import { FORM_CLASSES, formsOf, writtenForm, type FormClass } from './word-forms';

export const ORDINARY_MASK = 0xfff;

/** Longest phrase in words; longer ones are found by their last words only. */
export const LONGEST_PHRASE = 12;

/** The arrays grow when `prepare` adds terms: whoever walks takes them after that. */
export interface PhraseTable {
  /** Adds the terms that this text may hold; must come before its walk. */
  readonly prepare: (text: string) => void;
  /** Index of a list by its full name. */
  readonly listIds: ReadonlyMap<string, number>;
  /**
   * One bit for each last word, by the top 17 bits of its spread hash: 16 kB that stay in the nearest
   * cache, and nine words of ten that end no phrase go no further.
   */
  readonly marks: Int32Array;
  /** By slot: hash of a last word, and 1 + the first term that ends in it (0: empty). */
  readonly slotHash: Int32Array;
  readonly slotTerm: Int32Array;
  /**
   * By slot: which words may stand before, `beforeBit` of each; all bits when a single word is a term.
   * Spares most words that end many phrases (`de`, `vom`) a walk through all of them.
   */
  readonly slotBefore: Int32Array;
  /**
   * One bit for the last two words of each longer phrase (`pairBit`): of the many phrases that end in `de`
   * or `van` hardly one has the word before, and `slotBefore` has room for thirty.
   */
  readonly pairs: Int32Array;
  /** 32 minus the binary logarithm of the number of slots. */
  readonly shift: number;
  /** By term: 1 + the next term with the same last word. */
  readonly nextTerm: Int32Array;
  /** By term: where its word hashes begin in `hashes`; they end where the next term's begin. */
  readonly firstHash: Int32Array;
  readonly hashes: Int32Array;
  /** By term: the lemma, and which of its forms the term is (`formKind` and `formId`). */
  readonly lemmas: readonly string[];
  readonly forms: Int32Array;
  /** By term: its letters, once `lettersOfTerm` was asked for them. */
  readonly letters: (string | undefined)[];
  /** By term: the lists that hold it. */
  readonly listsOf: readonly (readonly number[])[];
  readonly compounds: CompoundTable;
  readonly typos: TypoTable;
  /**
   * Hashes of long words that are neither compound nor typo, by their last bits (`ORDINARY_MASK`): a text
   * repeats its words.
   */
  readonly ordinary: Int32Array;
}

/** How a lemma inflects, as a number beside which `formId` has room. */
export function formKind(form: FormClass, language: Language): number {
  return ((FORM_CLASSES.indexOf(form) << 2) | LANGUAGES.indexOf(language)) << 16;
}

/** The bits of `formId` in a form. */
export const FORM_ID = 0xffff;

/** One bit of 32 for a word, by its hash. */
export function beforeBit(hash: number): number {
  return 1 << (Math.imul(hash, HASH_SPREAD) >>> 27);
}

const PAIR_BITS = 19;

export function noPairs(): Int32Array {
  return new Int32Array(1 << (PAIR_BITS - 5));
}

/** The place in `pairs` of two words that follow one another, by their hashes. */
export function pairBit(before: number, last: number): number {
  return Math.imul(before ^ Math.imul(last, HASH_PRIME), HASH_SPREAD) >>> (32 - PAIR_BITS);
}

/** A form as a number: its head, its tail, and whether German umlauts are spelled out (`Stoerung`). */
export function formId(head: number, tail: number, isSpelledOut: boolean): number {
  return (head << 8) | (tail << 1) | (isSpelledOut ? 1 : 0);
}

/** The term as a person would write it. */
export function writtenTerm(lemma: string, form: number): string {
  const kind = form >>> 16;
  const forms = formsOf(lemma, FORM_CLASSES[kind >>> 2]!, LANGUAGES[kind & 3]!);
  const written = writtenForm(forms, (form >>> 8) & 255, (form >>> 1) & 127);
  return (form & 1) === 0 ? written : withoutUmlauts(written);
}

/** Letters of a term without anything between, for the final comparison; made when first needed. */
export function lettersOfTerm(table: PhraseTable, term: number): string {
  const known = table.letters[term];
  if (known !== undefined) return known;
  const letters = lettersOfWords(writtenTerm(table.lemmas[term]!, table.forms[term]!));
  table.letters[term] = letters;
  return letters;
}

/** The term that is this one word, in folded letters; -1 when there is none. */
export function termOfWord(table: PhraseTable, word: string): number {
  table.prepare(word);
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  const mask = table.slotTerm.length - 1;
  let slot = Math.imul(hash, HASH_SPREAD) >>> table.shift;
  while (table.slotTerm[slot] !== 0 && table.slotHash[slot] !== hash) slot = (slot + 1) & mask;
  for (let term = table.slotTerm[slot]! - 1; term >= 0; term = table.nextTerm[term]! - 1) {
    const words = table.firstHash[term + 1]! - table.firstHash[term]!;
    if (words === 1 && lettersOfTerm(table, term) === word) return term;
  }
  return -1;
}

/** Letters of the last words of a phrase, joined. */
export function lettersOfWords(written: string): string {
  let letters = '';
  for (const { start, end } of tokensOf(written).slice(-LONGEST_PHRASE)) {
    letters += lettersOf(foldText(written, start, end));
  }
  return letters;
}

/** German typed without umlauts: `Störung`, `Stoerung`; the plain fold already gives `Storung`. */
export function withoutUmlauts(term: string): string {
  return term.replace(/[äöüÄÖÜ]/g, (letter) => {
    const plain = 'aouAOU'.charAt('äöüÄÖÜ'.indexOf(letter));
    return plain + 'e';
  });
}

/** Bits of the spread hash that are not used for the marks. */
export const MARK_SHIFT = 15;

export function emptyMarks(): Int32Array {
  return new Int32Array(1 << (32 - MARK_SHIFT - 5));
}

export function setMark(marks: Int32Array, hash: number): void {
  const mark = Math.imul(hash, HASH_SPREAD) >>> MARK_SHIFT;
  marks[mark >>> 5]! |= 1 << (mark & 31);
}

/** Does the stretch hold exactly these letters and digits? The hashes already agree; this makes it sure. */
export function hasLetters(text: string, start: number, end: number, letters: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const fold = FOLD[text.charCodeAt(i)]!;
    if (fold >= 97 || (fold >= 48 && fold <= 57)) {
      if (fold === SKIP) continue;
      if (fold > FOREIGN) {
        const expansion = expansionOf(fold);
        if (letters.substr(at, expansion.length) !== expansion) return false;
        at += expansion.length;
      } else if (fold === FOREIGN) {
        if (letters.charAt(at++) !== text.charAt(i).toLowerCase()) return false;
      } else if (letters.charCodeAt(at++) !== fold) return false;
    } else if (fold === PAIR) return lettersOf(foldText(text, start, end)) === letters;
    else if (fold === OTHER) return false;
  }
  return at === letters.length;
}
