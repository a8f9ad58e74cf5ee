/**
 * Control words that mean something here, found by the hash of their letters: rich text holds thousands
 * that mean nothing, and making a string of each would cost more than all the rest.
 */

/** Words by their hash; of two with the same one the later is kept. */
export function wordTable<Word extends { readonly name: string }>(
  words: readonly Word[],
): ReadonlyMap<number, Word> {
  const table = new Map<number, Word>();
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.name.length; at++)
      hash = (hash * 33 + word.name.charCodeAt(at)) & HASH;
    table.set(hash, word);
  }
  return table;
}

/** What is kept of a hash, so that it stays a small whole number in every engine. */
export const HASH = 0x3fffffff;

/** By byte: 1 for the letters of control words. A table, because no call is as quick as a look. */
export const LETTERS = new Uint8Array(256).fill(1, 65, 91).fill(1, 97, 123);

/** By byte: 1 for ASCII that stands for itself, which is no backslash, no brace, no control character. */
export const PLAIN = new Uint8Array(256).fill(1, 0x20, 0x5c).fill(1, 0x5d, 0x7b);

/** True when these bytes spell the word. */
export function spells(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let at = start; at < end; at++) if (name.charCodeAt(at - start) !== bytes[at]) return false;
  return true;
}
