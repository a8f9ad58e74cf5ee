/**
 * The word lists that a detector brings: data, in four languages, as people write them down. How they become
 * tables: phrases/build-phrases.ts.
 */
import type { FormClass } from './phrases/word-forms';
import type { Language } from './types';

/** Phrases by language; a phrase is written naturally, matching folds case and accents. */
export interface WordList extends PhrasesByLanguage {
  /** Further phrases, of which only the lemma is written down. */
  readonly lemmas?: readonly Lemmas[];
  /** Long single words among the lemmas count with one wrong letter too (typos.ts), except these words. */
  readonly typos?: { readonly never: readonly string[] };
  /** Dutch and German words, and medicines by their stem, that count without standing in the list (compounds.ts). */
  readonly compounds?: { readonly [language in Language]?: Compounds };
}

/** Lemmas of one language and form class (lemma-text.ts); their forms count as well (word-forms.ts). */
export interface Lemmas {
  readonly language: Language;
  readonly form: FormClass;
  readonly terms: string;
}

/** A list, or a text that the build packed it into: `wordsOf` of lemma-text.ts reads both. */
type PhrasesByLanguage = { readonly [language in Language]?: readonly string[] | string };

/**
 * How single words of nine letters and more are taken apart: `borstkanker` ends with the head `kanker`,
 * `kankerbehandeling` is the modifier `kanker` + linker + the tail `behandeling`.
 */
export interface Compounds {
  /** A word that ends with one of these counts. */
  readonly heads?: readonly string[];
  /** A word that begins with one of these counts when one of `tails` follows, a linker between or not. */
  readonly modifiers?: readonly string[];
  readonly tails?: readonly string[];
  /** `s`, `en`, `e`, `n`. */
  readonly linkers?: readonly string[];
  /** Whole words that never count. */
  readonly never?: readonly string[];
}
