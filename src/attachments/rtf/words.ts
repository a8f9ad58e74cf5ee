/**
 * Control words that mean something here, found by their bytes: rich text holds thousands that mean
 * nothing, and making a string of each would cost more than all the rest.
 */
import { CHARACTERS, DESTINATIONS } from './destinations';

const STATES =
  'u uc bin ansicpg mac pca f af fcharset deleted revised plain htmlrtf fromhtml sv objdata';

const WORDS = new Map<number, string>();
for (const word of [
  ...Object.keys(CHARACTERS),
  ...Object.keys(DESTINATIONS),
  ...STATES.split(' '),
]) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  WORDS.set(hash, word);
}

function mix(hash: number, code: number): number {
  return (hash * 33 + code) & 0x3fffffff;
}

/** The known word in these bytes; empty for any other. */
export function knownWord(bytes: Uint8Array, start: number, end: number): string {
  let hash = 0;
  for (let at = start; at < end; at++) hash = mix(hash, bytes[at]);
  const word = WORDS.get(hash);
  if (word === undefined || word.length !== end - start) return '';
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== bytes[start + at]) return '';
  return word;
}
