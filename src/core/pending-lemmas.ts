/**
 * Lemmas whose terms are not in the phrase table yet, by the first four letters of their first word.
 *
 * Making all terms takes three quarters of the time in which the send handler loads, and a mail of
 * 10 kB can hold one lemma in seven: those whose first word begins like a word of the mail. So before
 * a text is walked, only these get their terms. A word that has no fixed beginning (its forms differ
 * within the first four letters, umlauts, ligatures) gets them at once.
 */
import { LONGEST_PHRASE } from './phrases';
import { addForms, type Group, type TermStore } from './phrase-terms';
import { expansionOf, FOLD, FOREIGN, LETTER_A, LETTER_Z, OTHER, PAIR, SKIP } from './text';
import { HASH_SPREAD } from './token-hash';
import { formsOf } from './word-forms';

/** Letters that a text is searched for, bits for each, and the bits of all that choose a bucket. */
const KEY_LETTERS = 4;
const KEY_SHIFT = 5;
const KEY_BITS = 12;
/** Past this length a text holds most beginnings anyway, and the search would cost more than it saves. */
const LONG_TEXT = 100_000;
/** No ending is longer, so that a first word of so many letters keeps its first four. */
const SURELY_FIXED = KEY_LETTERS + 4;

export interface PendingLemmas {
  readonly lemmas: string[];
  readonly groups: Group[];
  /** By bucket, and by lemma: 1 + the first, the next lemma of the bucket; 0 behind the last. */
  readonly first: Int32Array;
  readonly next: number[];
  /** Lemmas that still wait. */
  left: number;
}

export function noPendingLemmas(): PendingLemmas {
  return { lemmas: [], groups: [], first: new Int32Array(1 << KEY_BITS), next: [], left: 0 };
}

/** Keeps the lemma for a text that may hold it, or adds its terms now. */
export function addLemma(
  pending: PendingLemmas,
  store: TermStore,
  lemma: string,
  group: Group,
): void {
  const bucket = bucketOf(lemma, group);
  if (bucket < 0) {
    addForms(store, lemma, group);
    return;
  }
  const { lemmas, groups, first, next } = pending;
  const id = lemmas.length;
  lemmas[id] = lemma;
  groups[id] = group;
  next[id] = first[bucket]!;
  first[bucket] = id + 1;
  pending.left++;
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
      if (letters < KEY_LETTERS && fold !== SKIP) {
        if (fold <= FOREIGN) {
          key = (key << KEY_SHIFT) ^ fold;
          letters++;
        } else {
          const expansion = expansionOf(fold);
          for (let at = 0; at < expansion.length && letters < KEY_LETTERS; at++, letters++) {
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

function empty(pending: PendingLemmas, store: TermStore, bucket: number): void {
  const { lemmas, groups, first, next } = pending;
  for (let id = first[bucket]! - 1; id >= 0; id = next[id]! - 1) {
    addForms(store, lemmas[id]!, groups[id]!);
    pending.left--;
  }
  first[bucket] = 0;
}

function bucketOfKey(key: number): number {
  return Math.imul(key, HASH_SPREAD) >>> (32 - KEY_BITS);
}

/** The bucket of the first letters that all forms of the lemma share; -1 when they do not share them. */
function bucketOf(lemma: string, group: Group): number {
  let key = 0;
  let at = 0;
  while (at < KEY_LETTERS && at < lemma.length) {
    const code = lemma.charCodeAt(at);
    const fold = FOLD[code]!;
    // German umlauts have two spellings; the rest may be written in other ways still.
    if (fold > LETTER_Z || fold === PAIR || (code > 127 && group.language === 'de')) return -1;
    if (fold < LETTER_A) break;
    key = (key << KEY_SHIFT) ^ fold;
    at++;
  }
  const isFixed = at > 0 && !isLong(lemma) && sharesStart(lemma, at, group);
  return isFixed ? bucketOfKey(key) : -1;
}

/** Of a phrase of more than twelve words the last ones are enough (LONGEST_PHRASE). */
function isLong(lemma: string): boolean {
  return lemma.length > 2 * LONGEST_PHRASE && lemma.split(' ').length > LONGEST_PHRASE / 2;
}

/** Do all forms begin with the same letters, of which the first `count` were read? */
function sharesStart(lemma: string, count: number, { form, language }: Group): boolean {
  if (form === 'fixed') return true;
  const space = lemma.indexOf(' ');
  if (space > 0 && language !== 'fr' && language !== 'de') return true;
  if ((space > 0 ? space : lemma.length) >= SURELY_FIXED) return true;
  const { heads, headStart, tailStart } = formsOf(lemma, form, language);
  const fixed = heads.length > 1 ? headStart : tailStart;
  // A word of fewer letters counts whole: nothing may be added to it.
  return count === KEY_LETTERS ? fixed >= count : fixed > count;
}
