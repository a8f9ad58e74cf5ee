/**
 * Builds the phrase table from word lists, at each load of the send handler.
 *
 * So no string is made for a term: the words of a lemma are hashed up to where its forms part, and from
 * there on once for each ending. Letters are made when a hash is met again (here, or in a text). Ten
 * thousand lemmas take about 10 ms, 60 in an engine without a compiler.
 */
import { buildCompounds } from './compounds';
import type { WordList } from './detector';
import { intList, push, type IntList } from './int-list';
import {
  emptyMarks,
  formId,
  lettersOfWords,
  LONGEST_PHRASE,
  setMark,
  writtenTerm,
  type PhraseTable,
} from './phrases';
import {
  beginSpelling,
  createSpeller,
  goBack,
  placeOf,
  spell,
  wordsSpelled,
  type Speller,
} from './speller';
import { HASH_SPREAD } from './token-hash';
import { LANGUAGES, type Language } from './types';
import { formsOf, tailCount, type WordForms } from './word-forms';

/** A word list under the full name by which surroundings ask for it: `be-national-number/strong`. */
export interface NamedList {
  readonly name: string;
  readonly words: WordList;
}

interface Draft {
  readonly marks: Int32Array;
  slotHash: Int32Array;
  slotTerm: Int32Array;
  shift: number;
  usedSlots: number;
  readonly nextTerm: IntList;
  readonly firstHash: IntList;
  readonly hashes: IntList;
  readonly formOf: IntList;
  readonly lemmaOf: IntList;
  readonly lemmas: WordForms[];
  readonly listsOf: (readonly number[])[];
  readonly speller: Speller;
}

/** Builds the table; a term that stands in several lists is kept once. */
export function buildPhrases(lists: readonly NamedList[]): PhraseTable {
  const draft = createDraft();
  const listIds = new Map<string, number>();
  lists.forEach(({ name, words }, list) => {
    listIds.set(name, list);
    const own: readonly number[] = [list];
    for (const language of LANGUAGES) {
      for (const phrase of words[language] ?? []) {
        addForms(draft, formsOf(phrase, 'fixed', language), own, language);
      }
    }
    for (const { language, form, terms } of words.lemmas ?? []) {
      for (const lemma of terms.split(', ')) {
        addForms(draft, formsOf(lemma, form, language), own, language);
      }
    }
  });
  const compounds = buildCompounds(
    lists.map(({ words }) => words.compounds ?? {}),
    (word, list) => addForms(draft, formsOf(word, 'fixed', 'en'), [list], 'en'),
  );
  const terms = draft.listsOf.length;
  push(draft.firstHash, draft.hashes.length);
  return {
    listIds,
    marks: draft.marks,
    slotHash: draft.slotHash,
    slotTerm: draft.slotTerm,
    shift: draft.shift,
    nextTerm: draft.nextTerm.items,
    firstHash: draft.firstHash.items,
    hashes: draft.hashes.items,
    formOf: draft.formOf.items,
    lemmaOf: draft.lemmaOf.items,
    lemmas: draft.lemmas,
    letters: new Array<string | undefined>(terms),
    listsOf: draft.listsOf,
    compounds,
  };
}

/** Slots at the start; a power of two. At most a third of them gets used, then they are doubled. */
const FIRST_SLOT_BITS = 14;

function createDraft(): Draft {
  return {
    marks: emptyMarks(),
    slotHash: new Int32Array(1 << FIRST_SLOT_BITS),
    slotTerm: new Int32Array(1 << FIRST_SLOT_BITS),
    shift: 32 - FIRST_SLOT_BITS,
    usedSlots: 0,
    nextTerm: intList(4096),
    firstHash: intList(4096),
    hashes: intList(8192),
    formOf: intList(4096),
    lemmaOf: intList(4096),
    lemmas: [],
    listsOf: [],
    speller: createSpeller(),
  };
}

/** A lemma by its number, and the list (alone in an array that all its terms share) that holds it. */
interface Addition {
  readonly lemma: number;
  readonly forms: WordForms;
  readonly list: readonly number[];
}

/** Adds all forms of a lemma to a list; returns the id of the first one, -1 without a letter or digit. */
function addForms(
  draft: Draft,
  forms: WordForms,
  list: readonly number[],
  language: Language,
): number {
  const addition = { lemma: draft.lemmas.length, forms, list };
  draft.lemmas.push(forms);
  const first = addSpelled(draft, addition, false);
  if (language === 'de' && draft.speller.hasUmlaut) addSpelled(draft, addition, true);
  return first;
}

function addSpelled(draft: Draft, addition: Addition, isSpelledOut: boolean): number {
  const { lemma, headStart, headEnd, heads, tailStart, tails } = addition.forms;
  const { speller } = draft;
  let first = -1;
  beginSpelling(speller, isSpelledOut);
  spell(speller, lemma, 0, headStart);
  const beforeHead = placeOf(speller);
  for (let head = 0; head < heads.length; head++) {
    goBack(speller, beforeHead);
    spell(speller, heads[head]!, 0, heads[head]!.length);
    spell(speller, lemma, headEnd, tailStart);
    const beforeTail = placeOf(speller);
    const count = tailCount(addition.forms, head);
    for (let tail = 0; tail < count; tail++) {
      goBack(speller, beforeTail);
      spell(speller, tails[tail]!, 0, tails[tail]!.length);
      const term = addTerm(draft, addition, formId(head, tail, isSpelledOut));
      if (head + tail === 0) first = term;
    }
  }
  return first;
}

/** Adds the phrase that was spelled and returns its id; -1 for one without a single letter or digit. */
function addTerm(draft: Draft, { lemma, list }: Addition, form: number): number {
  const { hashes } = draft.speller;
  const end = wordsSpelled(draft.speller);
  if (end === 0) return -1;
  const start = Math.max(0, end - LONGEST_PHRASE);
  const last = hashes[end - 1]!;
  const slot = slotOf(draft, last);
  const before = draft.slotTerm[slot]!;
  for (let term = before - 1; term >= 0; term = draft.nextTerm.items[term]! - 1) {
    if (!hasHashes(draft, term, start, end) || !isWritten(draft, term, lemma, form)) continue;
    const known = draft.listsOf[term]!;
    if (known.indexOf(list[0]!) < 0) draft.listsOf[term] = known.concat(list);
    return term;
  }
  const term = draft.listsOf.length;
  draft.listsOf.push(list);
  push(draft.lemmaOf, lemma);
  push(draft.formOf, form);
  push(draft.firstHash, draft.hashes.length);
  for (let word = start; word < end; word++) push(draft.hashes, hashes[word]!);
  push(draft.nextTerm, before);
  draft.slotHash[slot] = last;
  draft.slotTerm[slot] = term + 1;
  setMark(draft.marks, last);
  if (before === 0 && ++draft.usedSlots * 3 > draft.slotHash.length) doubleSlots(draft);
  return term;
}

/** As many words as were spelled, with their hashes: `e mail` and `email` differ, `e-mail` and `e mail` do not. */
function hasHashes(draft: Draft, term: number, start: number, end: number): boolean {
  const { firstHash, hashes, speller } = draft;
  const from = firstHash.items[term]!;
  const to = term + 1 < firstHash.length ? firstHash.items[term + 1]! : hashes.length;
  if (to - from !== end - start) return false;
  // The last words are equal: they share the slot.
  for (let word = end - 2; word >= start; word--) {
    if (hashes.items[from + word - start] !== speller.hashes[word]) return false;
  }
  return true;
}

/** The letters settle what hashes leave open. */
function isWritten(draft: Draft, term: number, lemma: number, form: number): boolean {
  const known = draft.lemmas[draft.lemmaOf.items[term]!]!;
  const one = writtenTerm(known, draft.formOf.items[term]!);
  const other = writtenTerm(draft.lemmas[lemma]!, form);
  return one === other || lettersOfWords(one) === lettersOfWords(other);
}

function slotOf({ slotHash, slotTerm, shift }: Draft, hash: number): number {
  const mask = slotHash.length - 1;
  let slot = Math.imul(hash, HASH_SPREAD) >>> shift;
  while (slotTerm[slot] !== 0 && slotHash[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function doubleSlots(draft: Draft): void {
  const { slotHash, slotTerm } = draft;
  draft.shift--;
  draft.slotHash = new Int32Array(slotHash.length * 2);
  draft.slotTerm = new Int32Array(slotHash.length * 2);
  for (let old = 0; old < slotHash.length; old++) {
    if (slotTerm[old] === 0) continue;
    const slot = slotOf(draft, slotHash[old]!);
    draft.slotHash[slot] = slotHash[old]!;
    draft.slotTerm[slot] = slotTerm[old]!;
  }
}
