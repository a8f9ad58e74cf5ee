/**
 * Words of grammar as data: what says "my", "has been" or "you may" in each language, for patterns that are put
 * together from them. Mails mix languages, so a pattern holds the words of all.
 *
 * Files named `wording.json` hold them, by what they are for and by language. Each word is a piece of a regular
 * expression (`l'(?:a|ont)`), spelled like the text that the pattern is tried on: `folded` or `as typed`. A language
 * without such a word has an empty list. The build joins the lists and packs them (scripts/pack-lexicon.cjs).
 */
import { LANGUAGES, type Language } from './types';

import packed from './wording-pieces.json';

export type Wording = { readonly [language in Language]: readonly string[] };

/** A group of a regular expression that any of the words matches, without remembering which. */
export function anyOf(...wordings: readonly Wording[]): string {
  return `(?:${wordings.map(joined).filter(Boolean).join('|')})`;
}

/** The words of all languages, of a wording that holds plain words only: for comparing instead of matching. */
export function wordsOf(wording: Wording): readonly string[] {
  return joined(wording).split('|');
}

const PACKED = '=';

/** Packed, each capital stands for a piece that comes often; words as typed, which have capitals, never are. */
function spelled(text: string): string {
  return text.charAt(0) === PACKED
    ? text.slice(1).replace(/[A-Z]/g, (mark) => packed.byCapital[mark.charCodeAt(0) - 65]!)
    : text;
}

/** Of all languages as alternatives; in the bundles the build has joined them. */
function joined(wording: Wording | string): string {
  if (typeof wording === 'string') return spelled(wording);
  return LANGUAGES.map((language) => wording[language].join('|'))
    .filter(Boolean)
    .join('|');
}
