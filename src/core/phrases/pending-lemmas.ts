/**
 * Lemmas whose terms are not in the phrase table yet.
 *
 * Making all terms takes three quarters of the time in which the send handler loads, and a mail of
 * 10 kB can hold one lemma in fifty: those of which each word begins like some word of the mail. So
 * before a text is walked, the chunks of lemmas are opened whose first word begins like one of the text
 * (lemma-chunks.ts), and only lemmas whose words have all been seen get their terms; the others wait for
 * a word that they miss. What has no known beginning (digits, very long phrases) gets its terms at once.
 */
import { intList, push, type IntList } from '../int-list';
import { addEntry, lemmasOfEntry, noChunks, ONE_LEMMA, type LemmaChunks } from './lemma-chunks';
import {
  bucketOfKey,
  hasSeen,
  KEY_BUCKETS,
  keyOf,
  keyOfPlain,
  longestUnseen,
  noSeenWords,
  see,
  SURE_LETTERS,
  withLetter,
  type SeenWords,
} from './lemma-keys';
import { isPacked, lemmasOfChunk, noChunk, readChunk } from './lemma-text';
import { addForms, type Group } from './phrase-terms';
import type { TermStore } from './term-store';
import { expansionOf, FOLD, FOREIGN, LETTER_A, OTHER, SKIP } from '../text';
import { BEGINNING, beginningsOf } from './word-beginnings';

/**
 * Past so many a text, or all texts together, hold most beginnings anyway, and the search would cost more
 * than it saves.
 */
const MANY_CHARACTERS = 100_000;

export interface PendingLemmas {
  readonly chunks: LemmaChunks;
  /** By bucket of chunks: 1 once their lemmas got terms or wait. */
  readonly isOpen: Uint8Array;
  /** The words of all texts so far. */
  readonly seen: SeenWords;
  /** Lemmas of open chunks that miss a word, by the bucket of its key: chained like chunks. */
  readonly lemmas: string[];
  readonly groups: Group[];
  readonly first: Int32Array;
  readonly next: number[];
  /** Characters of all texts so far. */
  characters: number;
  /** Have all lemmas got their terms? */
  isDone: boolean;
}

export function noPendingLemmas(): PendingLemmas {
  return {
    chunks: noChunks(),
    isOpen: new Uint8Array(KEY_BUCKETS),
    seen: noSeenWords(),
    lemmas: [],
    groups: [],
    first: new Int32Array(KEY_BUCKETS),
    next: [],
    characters: 0,
    isDone: false,
  };
}

/** Keeps the lemma for a text that may hold it, or adds its terms now. */
export function addLemma(
  { chunks }: PendingLemmas,
  store: TermStore,
  lemma: string,
  group: Group,
): void {
  const key = group.form === 'fixed' ? keyOfPlain(lemma) : -1;
  if (key >= 0) {
    addEntry(chunks, key, lemma, ONE_LEMMA, group);
    return;
  }
  const beginnings = beginningsOf(lemma, group.form, group.language);
  if (beginnings.length === 0) addForms(store, lemma, group);
  for (const beginning of beginnings) addEntry(chunks, keyOf(beginning), lemma, ONE_LEMMA, group);
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
    if (beginning !== '') addEntry(pending.chunks, keyOf(beginning), text, start, group);
    else for (const lemma of lemmasOfChunk(text, start, '')) addForms(store, lemma, group);
  }
}

/** Adds the terms of all lemmas that the text may hold. */
export function addTermsFor(pending: PendingLemmas, store: TermStore, text: string): void {
  if (pending.isDone) return;
  pending.characters += text.length;
  // Styled letters (U+D835) are rare enough not to be read here.
  if (pending.characters > MANY_CHARACTERS || text.indexOf('\ud835') >= 0) {
    addAllTerms(pending, store);
    return;
  }
  const opened = intList();
  const woken = intList();
  seeWords(pending, text, opened, woken);
  for (let i = 0; i < opened.length; i++) open(pending, store, opened.items[i]!);
  for (let i = 0; i < woken.length; i++) wake(pending, store, woken.items[i]!);
}

/** Takes note of the words of a text; lists the buckets of chunks and of lemmas that they concern. */
function seeWords(pending: PendingLemmas, text: string, opened: IntList, woken: IntList): void {
  const { chunks, isOpen, seen, first } = pending;
  const folds = FOLD;
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
          key = withLetter(key, expansion === '' ? fold : expansion.charCodeAt(at));
          letters++;
          if (letters === BEGINNING) beginning = key;
          if (letters === SURE_LETTERS) break;
        }
      }
      i++;
      fold = i < text.length ? folds[text.charCodeAt(i)]! : OTHER;
    } while (fold >= LETTER_A);
    const bucket = bucketOfKey(letters < BEGINNING ? key : beginning);
    if (isOpen[bucket] === 0 && chunks.first[bucket] !== 0) {
      isOpen[bucket] = 1;
      push(opened, bucket);
    }
    if (hasSeen(seen, key)) continue;
    see(seen, key);
    const sure = bucketOfKey(key);
    if (first[sure] !== 0) push(woken, sure);
  }
}

/** Adds the terms of the lemmas in a bucket of chunks, or lets them wait on. */
function open(pending: PendingLemmas, store: TermStore, bucket: number): void {
  const { chunks } = pending;
  for (let id = chunks.first[bucket]! - 1; id >= 0; id = chunks.next[id]! - 1) {
    const group = chunks.groups[id]!;
    for (const lemma of lemmasOfEntry(chunks, id)) addOrWait(pending, store, lemma, group);
  }
}

/** A lemma that stands in several chunks is known when it comes again. */
function addOrWait(pending: PendingLemmas, store: TermStore, lemma: string, group: Group): void {
  const key = longestUnseen(pending.seen, lemma, group);
  if (key < 0) {
    addForms(store, lemma, group);
    return;
  }
  const { lemmas, groups } = pending;
  const id = lemmas.length;
  lemmas[id] = lemma;
  groups[id] = group;
  wait(pending, id, key);
}

function wait({ first, next }: PendingLemmas, id: number, key: number): void {
  const bucket = bucketOfKey(key);
  next[id] = first[bucket]!;
  first[bucket] = id + 1;
}

/** A word has come by which these lemmas wait, or another of its bucket. */
function wake(pending: PendingLemmas, store: TermStore, bucket: number): void {
  const { seen, lemmas, groups, first, next } = pending;
  let id = first[bucket]! - 1;
  first[bucket] = 0;
  while (id >= 0) {
    const following = next[id]! - 1;
    const key = longestUnseen(seen, lemmas[id]!, groups[id]!);
    if (key < 0) addForms(store, lemmas[id]!, groups[id]!);
    else wait(pending, id, key);
    id = following;
  }
}

function addAllTerms(pending: PendingLemmas, store: TermStore): void {
  const { chunks, isOpen, lemmas, groups, first, next } = pending;
  for (let bucket = 0; bucket < KEY_BUCKETS; bucket++) {
    for (let id = first[bucket]! - 1; id >= 0; id = next[id]! - 1) {
      addForms(store, lemmas[id]!, groups[id]!);
    }
    if (isOpen[bucket] === 1) continue;
    for (let id = chunks.first[bucket]! - 1; id >= 0; id = chunks.next[id]! - 1) {
      for (const lemma of lemmasOfEntry(chunks, id)) addForms(store, lemma, chunks.groups[id]!);
    }
  }
  pending.isDone = true;
}
