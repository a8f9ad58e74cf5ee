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
    for (let at = 0; at < word.name.length; at++) hash = mix(hash, word.name.charCodeAt(at));
    table.set(hash, word);
  }
  return table;
}

/** The hash of the letters so far and one more; without letters it is 0. */
export function mix(hash: number, code: number): number {
  return (hash * 33 + code) & 0x3fffffff;
}

/** True when these bytes spell the word. */
export function spells(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let at = start; at < end; at++) if (name.charCodeAt(at - start) !== bytes[at]) return false;
  return true;
}
