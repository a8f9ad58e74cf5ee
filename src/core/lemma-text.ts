/**
 * Lemmas as one text: `cancer, cancer du sein, tumeur` as people write and review them, or packed by the
 * build (scripts/pack-lexicon.cjs), smaller and sorted by how their words begin, so that a lemma is not
 * even cut out before a text holds a word that begins so.
 *
 * Packed: `=cancEer,G du sein;tumeEur`. Behind `=`, chunks parted by `;`: the first four letters, in
 * fold values (fewer where a word has fewer, none for lemmas that may stand in any text), then lemmas.
 * A capital letter says how many letters each shares with the one before, the first with the beginning.
 */
const PACKED = '=';
const LETTER_A = 65;
const LETTER_Z = 90;

export function isPacked(text: string): boolean {
  return text.charAt(0) === PACKED;
}

/** Where the lemmas of a chunk stand in a packed text. */
export interface Chunk {
  start: number;
  end: number;
}

/** Sets `chunk` to the one whose beginning stands at `at`: 1 for the first, behind `;` for the next. */
export function readChunk(text: string, at: number, chunk: Chunk): void {
  let start = at;
  while (text.charCodeAt(start) > LETTER_Z) start++;
  const end = text.indexOf(';', start);
  chunk.start = start;
  chunk.end = end < 0 ? text.length : end;
}

/** The lemmas of the chunk whose beginning stands at `at`. */
export function lemmasOfChunk(text: string, at: number): readonly string[] {
  const chunk: Chunk = { start: 0, end: 0 };
  readChunk(text, at, chunk);
  const lemmas = text.slice(chunk.start, chunk.end).split(',');
  let before = text.slice(at, chunk.start);
  for (let i = 0; i < lemmas.length; i++) {
    const packed = lemmas[i]!;
    before = before.slice(0, packed.charCodeAt(0) - LETTER_A) + packed.slice(1);
    lemmas[i] = before;
  }
  return lemmas;
}

/** The lemmas of either sort of text, each once. */
export function lemmasOf(text: string): readonly string[] {
  if (!isPacked(text)) return text.split(', ');
  const lemmas = new Set<string>();
  const chunk: Chunk = { start: 0, end: 0 };
  for (let at = 1; at < text.length; at = chunk.end + 1) {
    readChunk(text, at, chunk);
    for (const lemma of lemmasOfChunk(text, at)) lemmas.add(lemma);
  }
  return Array.from(lemmas);
}

/** The words of one language in a word list: a list or, in the bundles, one packed text. */
export function wordsOf(words: readonly string[] | string | undefined): readonly string[] {
  return typeof words === 'string' ? lemmasOf(words) : (words ?? []);
}
