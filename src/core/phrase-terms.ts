/**
 * Adds the terms of a lemma to the phrase table: one for each of its forms.
 *
 * No string is made for a term: the words of a lemma are hashed up to where its forms part, and from
 * there on once for each ending. Letters are made when a hash is met again (here, or in a text).
 */
import {
  beforeBit,
  emptyMarks,
  FORM_ID,
  formId,
  formKind,
  lettersOfWords,
  LONGEST_PHRASE,
  MARK_SHIFT,
  noPairs,
  pairBit,
  writtenTerm,
} from './phrases';
import { beginSpelling, createSpeller, goBack, spell, wordsSpelled, type Speller } from './speller';
import { HASH_SPREAD } from './token-hash';
import type { Language } from './types';
import { formsOf, tailCount, type FormClass, type WordForms } from './word-forms';

/** The growing part of a phrase table; the fields are described there. Arrays have room for more. */
export interface TermStore {
  readonly marks: Int32Array;
  readonly pairs: Int32Array;
  slotHash: Int32Array;
  slotTerm: Int32Array;
  slotBefore: Int32Array;
  shift: number;
  usedSlots: number;
  nextTerm: Int32Array;
  firstHash: Int32Array;
  hashes: Int32Array;
  forms: Int32Array;
  readonly lemmas: string[];
  readonly letters: (string | undefined)[];
  readonly listsOf: (readonly number[])[];
  readonly speller: Speller;
}

/** How the lemmas of a group inflect, and the list that holds them, in an array that all terms share. */
export interface Group {
  readonly form: FormClass;
  readonly language: Language;
  readonly kind: number;
  readonly list: readonly number[];
  /** Do long words count with one wrong letter too (typos.ts)? */
  readonly hasTypos: boolean;
}

export function groupOf(
  form: FormClass,
  language: Language,
  list: readonly number[],
  hasTypos = false,
): Group {
  return { form, language, list, hasTypos, kind: formKind(form, language) };
}

/** Enough for a mail of some 10 kB; a long text doubles both a few times. */
const FIRST_TERMS = 4096;
const FIRST_SLOT_BITS = 14;

export function createTermStore(): TermStore {
  return {
    marks: emptyMarks(),
    pairs: noPairs(),
    slotHash: new Int32Array(1 << FIRST_SLOT_BITS),
    slotTerm: new Int32Array(1 << FIRST_SLOT_BITS),
    slotBefore: new Int32Array(1 << FIRST_SLOT_BITS),
    shift: 32 - FIRST_SLOT_BITS,
    usedSlots: 0,
    nextTerm: new Int32Array(FIRST_TERMS),
    firstHash: new Int32Array(FIRST_TERMS + 1),
    hashes: new Int32Array(FIRST_TERMS * 2),
    forms: new Int32Array(FIRST_TERMS),
    lemmas: [],
    letters: [],
    listsOf: [],
    speller: createSpeller(),
  };
}

/** Adds all forms of a lemma; returns the id of the lemma itself, -1 without a letter or digit. */
export function addForms(store: TermStore, lemma: string, group: Group): number {
  const forms = formsOf(lemma, group.form, group.language);
  const first = addSpelled(store, forms, group, false);
  if (group.language === 'de' && store.speller.hasUmlaut) addSpelled(store, forms, group, true);
  return first;
}

function addSpelled(
  store: TermStore,
  forms: WordForms,
  group: Group,
  isSpelledOut: boolean,
): number {
  const { lemma, headStart, headEnd, heads, tailStart } = forms;
  const { speller } = store;
  beginSpelling(speller, isSpelledOut);
  if (heads.length === 1) {
    spell(speller, lemma, 0, tailStart);
    return addTails(store, forms, group, 0);
  }
  spell(speller, lemma, 0, headStart);
  const { words, kind, hash } = speller;
  let first = -1;
  for (let head = 0; head < heads.length; head++) {
    goBack(speller, words, kind, hash);
    spell(speller, heads[head]!, 0, heads[head]!.length);
    spell(speller, lemma, headEnd, tailStart);
    const term = addTails(store, forms, group, head);
    if (head === 0) first = term;
  }
  return first;
}

/** Adds what was spelled with each ending of its last word; returns the id of the first. */
function addTails(store: TermStore, forms: WordForms, group: Group, head: number): number {
  const { lemma, tails } = forms;
  const { speller } = store;
  const { words, kind, hash, isSpelledOut } = speller;
  const count = tailCount(forms, head);
  let first = -1;
  for (let tail = 0; tail < count; tail++) {
    const ending = tails[tail]!;
    goBack(speller, words, kind, hash);
    if (ending !== '') spell(speller, ending, 0, ending.length);
    const form = group.kind | formId(head, tail, isSpelledOut);
    const term = addTerm(store, lemma, form, group.list);
    if (tail === 0) first = term;
  }
  return first;
}

/**
 * Adds the phrase that was spelled and returns its id; -1 for one without a single letter or digit.
 * Everything that the usual new term needs stands here: this runs for each form of each lemma.
 */
function addTerm(store: TermStore, lemma: string, form: number, list: readonly number[]): number {
  const { lemmas, listsOf, marks, pairs, speller } = store;
  const end = wordsSpelled(speller);
  if (end === 0) return -1;
  const last = speller.hashes[end - 1]!;
  const spread = Math.imul(last, HASH_SPREAD);
  const slot = slotOf(store, last, spread);
  const before = store.slotTerm[slot]!;
  const start = end > LONGEST_PHRASE ? end - LONGEST_PHRASE : 0;
  if (before !== 0) {
    const known = findTerm(store, before - 1, { start, end, lemma, form });
    if (known >= 0) {
      if (listsOf[known]!.indexOf(list[0]!) < 0) listsOf[known] = listsOf[known]!.concat(list);
      return known;
    }
  }
  const term = lemmas.length;
  if (!hasRoom(store, term)) doubleRoom(store);
  lemmas[term] = lemma;
  listsOf[term] = list;
  store.forms[term] = form;
  let hash = store.firstHash[term]!;
  for (let at = start; at < end; at++) store.hashes[hash++] = speller.hashes[at]!;
  store.firstHash[term + 1] = hash;
  store.nextTerm[term] = before;
  store.slotHash[slot] = last;
  store.slotTerm[slot] = term + 1;
  if (end - start === 1) store.slotBefore[slot] = -1;
  else {
    const previous = speller.hashes[end - 2]!;
    store.slotBefore[slot]! |= beforeBit(previous);
    const pair = pairBit(previous, last);
    pairs[pair >>> 5]! |= 1 << (pair & 31);
  }
  if (before === 0) {
    const mark = spread >>> MARK_SHIFT;
    marks[mark >>> 5]! |= 1 << (mark & 31);
    if (++store.usedSlots * 3 > store.slotTerm.length) doubleSlots(store);
  }
  return term;
}

/** A phrase as it was spelled: its words among the speller's hashes, its lemma and form. */
interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly form: number;
}

/** The term that is this very phrase, among those with its last word; -1 when there is none. */
function findTerm(store: TermStore, first: number, spelled: Spelled): number {
  for (let term = first; term >= 0; term = store.nextTerm[term]! - 1) {
    if (hasHashes(store, term, spelled) && isWritten(store, term, spelled)) return term;
  }
  return -1;
}

/** As many words, with the same hashes: `e mail` and `email` differ, `e-mail` and `e mail` do not. */
function hasHashes(store: TermStore, term: number, { start, end }: Spelled): boolean {
  const { firstHash, hashes, speller } = store;
  const from = firstHash[term]!;
  if (firstHash[term + 1]! - from !== end - start) return false;
  // The last words are equal: they share the slot.
  for (let word = end - 2; word >= start; word--) {
    if (hashes[from + word - start] !== speller.hashes[word]) return false;
  }
  return true;
}

/** The letters settle what hashes leave open. */
function isWritten(store: TermStore, term: number, { lemma, form }: Spelled): boolean {
  const { lemmas, forms } = store;
  // The usual case: the same word in two languages or lists.
  if (lemmas[term] === lemma && ((forms[term]! | form) & FORM_ID) === 0) return true;
  const known = writtenTerm(lemmas[term]!, forms[term]!);
  const other = writtenTerm(lemma, form);
  return known === other || lettersOfWords(known) === lettersOfWords(other);
}

function hasRoom({ nextTerm, firstHash, hashes }: TermStore, term: number): boolean {
  return term < nextTerm.length && firstHash[term]! + LONGEST_PHRASE <= hashes.length;
}

function doubleRoom(store: TermStore): void {
  store.nextTerm = grown(store.nextTerm);
  store.firstHash = grown(store.firstHash);
  store.hashes = grown(store.hashes);
  store.forms = grown(store.forms);
}

function grown(items: Int32Array): Int32Array {
  const larger = new Int32Array(items.length * 2 + LONGEST_PHRASE);
  larger.set(items);
  return larger;
}

/** The slot that holds the hash, or the free one where it belongs. */
function slotOf({ slotHash, slotTerm, shift }: TermStore, hash: number, spread: number): number {
  let slot = spread >>> shift;
  while (slotTerm[slot] !== 0 && slotHash[slot] !== hash) slot = (slot + 1) & (slotTerm.length - 1);
  return slot;
}

/** At most a third of the slots gets used: a search in a text ends soon. */
function doubleSlots(store: TermStore): void {
  const { slotHash, slotTerm, slotBefore } = store;
  store.slotHash = new Int32Array(slotHash.length * 2);
  store.slotTerm = new Int32Array(slotHash.length * 2);
  store.slotBefore = new Int32Array(slotHash.length * 2);
  store.shift--;
  for (let old = 0; old < slotTerm.length; old++) {
    if (slotTerm[old] === 0) continue;
    const hash = slotHash[old]!;
    const slot = slotOf(store, hash, Math.imul(hash, HASH_SPREAD));
    store.slotHash[slot] = hash;
    store.slotTerm[slot] = slotTerm[old]!;
    store.slotBefore[slot] = slotBefore[old]!;
  }
}
