/**
 * Adds the terms of a lemma to the phrase table: one for each of its forms.
 *
 * No string is made for a term: the words of a lemma are hashed up to where its forms part, and from
 * there on once for each ending. Letters are made when a hash is met again (here, or in a text).
 */
import {
  beforeBit,
  FORM_ID,
  formId,
  formKind,
  lettersOfWords,
  LONGEST_PHRASE,
  MARK_SHIFT,
  pairBit,
  writtenTerm,
} from './phrases';
import { beginSpelling, goBack, spell, wordsSpelled } from './speller';
import { doubleRoom, doubleSlots, hasRoom, slotOf, type TermStore } from './term-store';
import { HASH_SPREAD } from '../token-hash';
import type { Language } from '../types';
import { formsOf, tailCount, type FormClass, type WordForms } from './word-forms';

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
