/**
 * Lemmas whose terms are not in the phrase table yet, by the first four letters of their first word.
 *
 * Making all terms takes three quarters of the time in which the send handler loads, and a mail of
 * 10 kB can hold one lemma in seven: those whose first word begins like a word of the mail. So before
 * a text is walked, only these get their terms. Packed lexicons wait in chunks, lemmas of other word
 * lists one by one. What has no known beginning (digits, very long phrases) gets its terms at once.
 */
import { isPacked, lemmasOfChunk, readChunk, type Chunk } from './lemma-text';
import { addForms, type Group, type TermStore } from './phrase-terms';
import { expansionOf, FOLD, FOREIGN, LETTER_A, LETTER_Z, OTHER, SKIP, SPACE } from './text';
import { HASH_SPREAD } from './token-hash';
import { BEGINNING, beginningsOf, LONGEST_FROM_START } from './word-beginnings';

/** Bits for each letter of a beginning, and the bits of all that choose a bucket. */
const KEY_SHIFT = 5;
const KEY_BITS = 13;
/** Past this length a text holds most beginnings anyway, and the search would cost more than it saves. */
const LONG_TEXT = 100_000;

/** What waits, an entry each: a chunk of a packed text, or one lemma. */
export interface PendingLemmas {
  /** By entry: the packed text and where its chunk begins, or the lemma and 0. */
  readonly texts: string[];
  readonly starts: number[];
  readonly groups: Group[];
  /** By bucket, and by entry: 1 + the first, the next entry of the bucket; 0 behind the last. */
  readonly first: Int32Array;
  readonly next: number[];
  /** Entries that still wait. */
  left: number;
}

export function noPendingLemmas(): PendingLemmas {
  const first = new Int32Array(1 << KEY_BITS);
  return { texts: [], starts: [], groups: [], first, next: [], left: 0 };
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
    enter(pending, key, lemma, 0, group);
    return;
  }
  const beginnings = beginningsOf(lemma, group.form, group.language);
  if (beginnings.length === 0) addForms(store, lemma, group);
  for (const beginning of beginnings) {
    enter(pending, keyOf(beginning, 0, beginning.length), lemma, 0, group);
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
  const chunk: Chunk = { start: 0, end: 0 };
  for (let at = 1; at < text.length; at = chunk.end + 1) {
    readChunk(text, at, chunk);
    if (at === chunk.start) addChunk(store, text, at, group);
    else enter(pending, keyOf(text, at, chunk.start), text, at, group);
  }
}

/** Adds the terms of all lemmas that the text may hold. */
export function addTermsFor(pending: PendingLemmas, store: TermStore, text: string): void {
  if (pending.left === 0) return;
  // Styled letters (U+D835) are rare enough not to be read here.
  if (text.length > LONG_TEXT || text.indexOf('\ud835') >= 0) {
    for (let bucket = 0; bucket < pending.first.length; bucket++) empty(pending, store, bucket);
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
    let letters = 0;
    do {
      if (letters < BEGINNING && fold !== SKIP) {
        if (fold <= FOREIGN) {
          key = (key << KEY_SHIFT) ^ fold;
          letters++;
        } else {
          const expansion = expansionOf(fold);
          for (let at = 0; at < expansion.length && letters < BEGINNING; at++, letters++) {
            key = (key << KEY_SHIFT) ^ expansion.charCodeAt(at);
          }
        }
      }
      i++;
      fold = i < text.length ? folds[text.charCodeAt(i)]! : OTHER;
    } while (fold >= LETTER_A);
    const bucket = bucketOfKey(key);
    if (first[bucket] !== 0) empty(pending, store, bucket);
  }
}

function enter(
  pending: PendingLemmas,
  key: number,
  text: string,
  start: number,
  group: Group,
): void {
  const { texts, starts, groups, first, next } = pending;
  const bucket = bucketOfKey(key);
  const id = texts.length;
  texts[id] = text;
  starts[id] = start;
  groups[id] = group;
  next[id] = first[bucket]!;
  first[bucket] = id + 1;
  pending.left++;
}

function empty(pending: PendingLemmas, store: TermStore, bucket: number): void {
  const { texts, starts, groups, first, next } = pending;
  for (let id = first[bucket]! - 1; id >= 0; id = next[id]! - 1) {
    if (starts[id] === 0) addForms(store, texts[id]!, groups[id]!);
    else addChunk(store, texts[id]!, starts[id]!, groups[id]!);
    pending.left--;
  }
  first[bucket] = 0;
}

/** A lemma that stands in several chunks is known when it comes again. */
function addChunk(store: TermStore, text: string, at: number, group: Group): void {
  for (const lemma of lemmasOfChunk(text, at)) addForms(store, lemma, group);
}

function bucketOfKey(key: number): number {
  return Math.imul(key, HASH_SPREAD) >>> (32 - KEY_BITS);
}

/** The key of a beginning in folded letters. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) key = (key << KEY_SHIFT) ^ text.charCodeAt(at);
  return key;
}

/** The key of a lemma with one form that begins in the plainest way, as most do; -1 for others. */
function keyOfPlain(lemma: string): number {
  if (lemma.length > LONGEST_FROM_START) return -1;
  let key = 0;
  let at = 0;
  for (; at < BEGINNING && at < lemma.length; at++) {
    const code = lemma.charCodeAt(at);
    if (code < LETTER_A || code > LETTER_Z) {
      if (code === SPACE && at > 0) break;
      return -1;
    }
    key = (key << KEY_SHIFT) ^ code;
  }
  return at > 0 ? key : -1;
}
