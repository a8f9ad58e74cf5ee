/**
 * The table of all phrases of all word lists, found by the hash of their last word.
 *
 * The walk hashes each word anyway; one probe tells whether any phrase ends in it, the words before
 * are compared by their hashes, then the letters themselves. Hyphen and apostrophe separate words
 * (`l'hôpital`, `hiv-positief`). Forms are generated when lexicons are built, never stemmed here.
 * Design and measurements: special-categories.md 4.
 */
import type { WordList } from './detector';
import { LANGUAGES } from './types';
import { buildCompounds, type CompoundTable } from './compounds';
import { expansionOf, FOLD, foldText, FOREIGN, OTHER, PAIR, SKIP } from './text';
import { HASH_SPREAD, lettersOf, tokensOf, type Token } from './token-hash';

/** A word list under the full name by which surroundings ask for it: `be-national-number/strong`. */
export interface NamedList {
  readonly name: string;
  readonly words: WordList;
}

/** Longest phrase in words; longer ones are found by their last words only. */
export const LONGEST_PHRASE = 12;

export interface PhraseTable {
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
  /** 32 minus the binary logarithm of the number of slots. */
  readonly shift: number;
  /** By term: 1 + the next term with the same last word. */
  readonly nextTerm: Int32Array;
  /** By term: where its word hashes begin in `hashes`; they end where the next term's begin. */
  readonly firstHash: Int32Array;
  readonly hashes: Int32Array;
  /** By term: its letters without anything between, for the final comparison. */
  readonly letters: readonly string[];
  /** By term: the lists that hold it. */
  readonly listsOf: readonly (readonly number[])[];
  readonly compounds: CompoundTable;
}

/** Builds the table; a term that stands in several lists is kept once. */
export function buildPhrases(lists: readonly NamedList[]): PhraseTable {
  const draft = createDraft(countTerms(lists));
  const listIds = new Map<string, number>();
  lists.forEach(({ name, words }, list) => {
    listIds.set(name, list);
    for (const language of LANGUAGES) {
      for (const term of words[language] ?? []) {
        addTerm(draft, term, list);
        const spelledOut = language === 'de' ? withoutUmlauts(term) : term;
        if (spelledOut !== term) addTerm(draft, spelledOut, list);
      }
    }
  });
  const compounds = buildCompounds(
    lists.map(({ words }) => words.compounds ?? {}),
    (word, list) => addTerm(draft, word, list),
  );
  return {
    listIds,
    marks: draft.marks,
    slotHash: draft.slotHash,
    slotTerm: draft.slotTerm,
    shift: draft.shift,
    nextTerm: Int32Array.from(draft.nextTerm),
    firstHash: Int32Array.from(draft.firstHash.concat(draft.hashes.length)),
    hashes: Int32Array.from(draft.hashes),
    letters: draft.letters,
    listsOf: draft.listsOf,
    compounds,
  };
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

interface Draft {
  readonly marks: Int32Array;
  readonly slotHash: Int32Array;
  readonly slotTerm: Int32Array;
  readonly shift: number;
  readonly nextTerm: number[];
  readonly firstHash: number[];
  readonly hashes: number[];
  readonly letters: string[];
  readonly listsOf: number[][];
}

function countTerms(lists: readonly NamedList[]): number {
  let count = 0;
  for (const { words } of lists) {
    for (const language of LANGUAGES) count += words[language]?.length ?? 0;
    for (const language of LANGUAGES) {
      const compounds = words.compounds?.[language];
      count += (compounds?.heads?.length ?? 0) + (compounds?.modifiers?.length ?? 0);
    }
  }
  return count;
}

/** At most a third of the slots gets used, even when every German term comes in two spellings. */
function createDraft(terms: number): Draft {
  let bits = 8;
  while (1 << bits < terms * 4) bits++;
  return {
    marks: emptyMarks(),
    slotHash: new Int32Array(1 << bits),
    slotTerm: new Int32Array(1 << bits),
    shift: 32 - bits,
    nextTerm: [],
    firstHash: [],
    hashes: [],
    letters: [],
    listsOf: [],
  };
}

/** Adds a term to a list and returns its id; -1 for a term without a single letter or digit. */
function addTerm(draft: Draft, written: string, list: number): number {
  const tokens = tokensOf(written).slice(-LONGEST_PHRASE);
  const last = tokens[tokens.length - 1];
  if (last === undefined) return -1;
  const letters = lettersOfTokens(written, tokens);
  const slot = slotOf(draft, last.hash);
  for (let term = draft.slotTerm[slot]! - 1; term >= 0; term = draft.nextTerm[term]! - 1) {
    if (draft.letters[term] !== letters || !hasSameWords(draft, term, tokens.length)) continue;
    const known = draft.listsOf[term]!;
    if (known.indexOf(list) < 0) known.push(list);
    return term;
  }
  const term = draft.letters.length;
  draft.letters.push(letters);
  draft.listsOf.push([list]);
  draft.firstHash.push(draft.hashes.length);
  for (const token of tokens) draft.hashes.push(token.hash);
  draft.nextTerm.push(draft.slotTerm[slot]!);
  draft.slotHash[slot] = last.hash;
  setMark(draft.marks, last.hash);
  draft.slotTerm[slot] = term + 1;
  return term;
}

/** Letters of all words, joined; a word in plain lower case is taken as it stands. */
function lettersOfTokens(written: string, tokens: readonly Token[]): string {
  let letters = '';
  for (const { start, end } of tokens) {
    let i = start;
    while (i < end && FOLD[written.charCodeAt(i)] === written.charCodeAt(i)) i++;
    letters += i === end ? written.slice(start, end) : lettersOf(foldText(written, start, end));
  }
  return letters;
}

/** Same letters in as many words: `e mail` and `email` differ, `e-mail` and `e mail` do not. */
function hasSameWords(draft: Draft, term: number, count: number): boolean {
  const end = draft.firstHash[term + 1] ?? draft.hashes.length;
  return end - draft.firstHash[term]! === count;
}

function slotOf(draft: Draft, hash: number): number {
  const mask = draft.slotHash.length - 1;
  let slot = Math.imul(hash, HASH_SPREAD) >>> draft.shift;
  while (draft.slotTerm[slot] !== 0 && draft.slotHash[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** German typed without umlauts: `Störung`, `Stoerung`; the plain fold already gives `Storung`. */
function withoutUmlauts(term: string): string {
  return term.replace(/[äöüÄÖÜ]/g, (letter) => {
    const plain = 'aouAOU'.charAt('äöüÄÖÜ'.indexOf(letter));
    return plain + 'e';
  });
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
