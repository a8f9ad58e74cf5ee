/**
 * Lemmas whose terms are not in the phrase table yet, by how their first word begins.
 *
 * Making all terms takes three quarters of the time in which the send handler loads, and a mail of
 * 10 kB can hold one lemma in thirty: those whose first word begins like a word of the mail. So before
 * a text is walked, only these get their terms. Packed lexicons wait in chunks by four letters; what
 * comes out of a chunk, and the lemmas of other word lists, wait by six letters of their longest word
 * when all their forms share these. What has no known beginning (digits, very long phrases) gets its
 * terms at once.
 */
import {
  bucketOfKey,
  FEWEST_LETTERS,
  KEY_BITS,
  KEY_SHIFT,
  keyOf,
  keyOfLemma,
  keyOfPlain,
  lettersOfKey,
  SURE_LETTERS,
} from './lemma-keys';
import { isPacked, lemmasOfChunk, noChunk, readChunk } from './lemma-text';
import { addForms, type Group, type TermStore } from './phrase-terms';
import { expansionOf, FOLD, FOREIGN, LETTER_A, OTHER, SKIP } from './text';
import { BEGINNING, beginningsOf } from './word-beginnings';

/** Past this length a text holds most beginnings anyway, and the search would cost more than it saves. */
const LONG_TEXT = 100_000;

/** A lemma waits by its beginning, then by six letters of its longest word. */
const FIRST_WAIT = 0;
const SECOND_WAIT = -1;

/** What waits, an entry each: a chunk of a packed text, or one lemma. */
export interface PendingLemmas {
  /** By entry: a packed text and where the lemmas of its chunk stand, or a lemma and how it waits. */
  readonly texts: string[];
  readonly starts: number[];
  /** By entry: the key by which it waits; of a chunk its beginning. */
  readonly keys: number[];
  readonly groups: Group[];
  /** By bucket, and by entry: 1 + the first, the next entry of the bucket; 0 behind the last. */
  readonly first: Int32Array;
  readonly next: number[];
  /** Entries that still wait. */
  left: number;
}

export function noPendingLemmas(): PendingLemmas {
  const first = new Int32Array(1 << KEY_BITS);
  return { texts: [], starts: [], keys: [], groups: [], first, next: [], left: 0 };
}

/** Keeps the lemma for a text that may hold it, or adds its terms now. */
export function addLemma(
  pending: PendingLemmas,
  store: TermStore,
  lemma: string,
  group: Group,
): void {
  const key = group.form === 'fixed' ? keyOfPlain(lemma) : -1;
  if (key >= 0) {
    enter(pending, key, lemma, FIRST_WAIT, group);
    return;
  }
  const beginnings = beginningsOf(lemma, group.form, group.language);
  if (beginnings.length === 0) addForms(store, lemma, group);
  for (const beginning of beginnings) {
    enter(pending, keyOf(beginning, 0, beginning.length), lemma, FIRST_WAIT, group);
  }
}

/** The same for all lemmas of a lexicon's text, packed or as people write it. */
export function addLemmas(
  pending: PendingLemmas,
  store: TermStore,
  text: string,
  group: Group,
): void {
  if (!isPacked(text)) {
    for (const lemma of text.split(', ')) addLemma(pending, store, lemma, group);
    return;
  }
  const chunk = noChunk();
  for (let at = 1; at < text.length; at = chunk.end + 1) {
    readChunk(text, at, chunk);
    const { beginning, start } = chunk;
    const key = keyOf(beginning, 0, beginning.length);
    if (key === 0) addChunk(store, text, start, key, group);
    else enter(pending, key, text, start, group);
  }
}

/** Adds the terms of all lemmas that the text may hold. */
export function addTermsFor(pending: PendingLemmas, store: TermStore, text: string): void {
  if (pending.left === 0) return;
  // Styled letters (U+D835) are rare enough not to be read here.
  if (text.length > LONG_TEXT || text.indexOf('\ud835') >= 0) {
    addAllTerms(pending, store);
    return;
  }
  const folds = FOLD;
  const { first } = pending;
  let i = 0;
  while (i < text.length) {
    let fold = folds[text.charCodeAt(i)]!;
    if (fold < LETTER_A) {
      i++;
      continue;
    }
    let key = 0;
    let beginning = 0;
    let letters = 0;
    do {
      if (letters < SURE_LETTERS && fold !== SKIP) {
        const expansion = fold <= FOREIGN ? '' : expansionOf(fold);
        for (let at = 0; at < (expansion.length || 1); at++) {
          key = (key << KEY_SHIFT) ^ (expansion === '' ? fold : expansion.charCodeAt(at));
          letters++;
          if (letters === BEGINNING) beginning = key;
          if (letters === SURE_LETTERS) break;
        }
      }
      i++;
      fold = i < text.length ? folds[text.charCodeAt(i)]! : OTHER;
    } while (fold >= LETTER_A);
    const bucket = bucketOfKey(letters < BEGINNING ? key : beginning);
    if (first[bucket] !== 0) empty(pending, store, bucket);
    if (letters < FEWEST_LETTERS) continue;
    const sure = bucketOfKey(key);
    if (first[sure] !== 0) empty(pending, store, sure);
  }
}

function enter(
  pending: PendingLemmas,
  key: number,
  text: string,
  start: number,
  group: Group,
): void {
  const { texts, starts, keys, groups, first, next } = pending;
  const bucket = bucketOfKey(key);
  const id = texts.length;
  texts[id] = text;
  starts[id] = start;
  keys[id] = key;
  groups[id] = group;
  next[id] = first[bucket]!;
  first[bucket] = id + 1;
  pending.left++;
}

/** Adds the terms of the lemmas in a bucket, or lets them wait on by more letters. */
function empty(pending: PendingLemmas, store: TermStore, bucket: number): void {
  const { texts, starts, keys, groups, first, next } = pending;
  let id = first[bucket]! - 1;
  first[bucket] = 0;
  for (; id >= 0; id = next[id]! - 1) {
    const text = texts[id]!;
    const start = starts[id]!;
    const group = groups[id]!;
    pending.left--;
    if (start === SECOND_WAIT) addForms(store, text, group);
    else if (start === FIRST_WAIT) waitOn(pending, store, text, group);
    else {
      for (const lemma of lemmasOfChunk(text, start, lettersOfKey(keys[id]!))) {
        waitOn(pending, store, lemma, group);
      }
    }
  }
}

/** A lemma that stands in several chunks is known when it comes again. */
function waitOn(pending: PendingLemmas, store: TermStore, lemma: string, group: Group): void {
  const key = keyOfLemma(lemma, group);
  if (key < 0) addForms(store, lemma, group);
  else enter(pending, key, lemma, SECOND_WAIT, group);
}

function addAllTerms(pending: PendingLemmas, store: TermStore): void {
  const { texts, starts, keys, groups, first, next } = pending;
  for (let bucket = 0; bucket < first.length; bucket++) {
    for (let id = first[bucket]! - 1; id >= 0; id = next[id]! - 1) {
      if (starts[id]! <= FIRST_WAIT) addForms(store, texts[id]!, groups[id]!);
      else addChunk(store, texts[id]!, starts[id]!, keys[id]!, groups[id]!);
    }
    first[bucket] = 0;
  }
  pending.left = 0;
}

function addChunk(store: TermStore, text: string, start: number, key: number, group: Group): void {
  for (const lemma of lemmasOfChunk(text, start, lettersOfKey(key))) addForms(store, lemma, group);
}
