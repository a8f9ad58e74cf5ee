/**
 * All lemmas that have no terms yet, by how their first word begins: chunks of packed lexicons
 * (lemma-text.ts) and single lemmas. Filled at load and never changed, so that a text is searched for
 * lemmas (pending-lemmas.ts) and a long word for what it mistypes (typo-index.ts) in the same table.
 */
import { bucketOfKey, KEY_BUCKETS, lettersOfKey } from './lemma-keys';
import { lemmasOfChunk } from './lemma-text';
import type { Group } from './phrase-terms';

/** Where an entry starts that is one lemma, not a chunk of a text. */
export const ONE_LEMMA = 0;

export interface LemmaChunks {
  /** By entry: a packed text and where the lemmas of its chunk stand, or a lemma and `ONE_LEMMA`. */
  readonly texts: string[];
  readonly starts: number[];
  /** By entry: the key of the letters with which the first word begins (lemma-keys.ts). */
  readonly keys: number[];
  readonly groups: Group[];
  /** By bucket, and by entry: 1 + the first, the next entry of the bucket; 0 behind the last. */
  readonly first: Int32Array;
  readonly next: number[];
}

export function noChunks(): LemmaChunks {
  const first = new Int32Array(KEY_BUCKETS);
  return { texts: [], starts: [], keys: [], groups: [], first, next: [] };
}

export function addEntry(
  chunks: LemmaChunks,
  key: number,
  text: string,
  start: number,
  group: Group,
): void {
  const { first, next, texts } = chunks;
  const bucket = bucketOfKey(key);
  const id = texts.length;
  texts[id] = text;
  chunks.starts[id] = start;
  chunks.keys[id] = key;
  chunks.groups[id] = group;
  next[id] = first[bucket]!;
  first[bucket] = id + 1;
}

/** The lemmas of an entry. */
export function lemmasOfEntry({ texts, starts, keys }: LemmaChunks, id: number): readonly string[] {
  const text = texts[id]!;
  const start = starts[id]!;
  return start === ONE_LEMMA ? [text] : lemmasOfChunk(text, start, lettersOfKey(keys[id]!));
}
