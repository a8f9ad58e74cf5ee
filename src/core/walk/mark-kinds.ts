/** What a character that is no word, digit or space does to the walk, by its fold value. */
import { NEWLINE, RETURN, TAB } from '../text';

export const AT = 64;
export const COLON = 58;
export const DOT = 46;
export const LESS = 60;
export const EXCLAMATION = 33;
export const QUESTION = 63;
export const SEMICOLON = 59;
const IN_CHUNK = '_-./+=';

/** What a mark does to the walk: something of its own, nothing, or ending an unbroken chunk. */
export const RARE = 0;
const IS_IN_CHUNK = 1;
export const ENDS_CHUNK = 2;
/** By fold value. */
export const MARK_KIND: Uint8Array = buildMarkKinds();

function buildMarkKinds(): Uint8Array {
  const kinds = new Uint8Array(256).fill(ENDS_CHUNK);
  for (let i = 0; i < IN_CHUNK.length; i++) kinds[IN_CHUNK.charCodeAt(i)] = IS_IN_CHUNK;
  for (const fold of [
    NEWLINE,
    RETURN,
    TAB,
    LESS,
    AT,
    COLON,
    DOT,
    EXCLAMATION,
    QUESTION,
    SEMICOLON,
  ]) {
    kinds[fold] = RARE;
  }
  return kinds;
}

/** Does an unbroken chunk go on over this mark? */
export function isInChunk(fold: number): boolean {
  return fold === DOT || MARK_KIND[fold] === IS_IN_CHUNK;
}
