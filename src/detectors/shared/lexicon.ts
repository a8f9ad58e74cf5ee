/**
 * Lexicons as data to word lists: groups of lemmas become phrases by list and language.
 *
 * A lexicon file holds one language; a group holds its list, topic, form class and its lemmas in one
 * comma-separated string, which is the smallest form that people can still review line by line in a
 * diff tool. Source, licence, date and reviewer stand once in `about`, or in a group that differs.
 * `npm run docs` writes docs/lexicons.md from the same files.
 */
import type { Compounds, Lemmas, WordList } from '../../core/word-list';
import { lemmasOf } from '../../core/phrases/lemma-text';
import { foldText } from '../../core/text';
import { lettersOf } from '../../core/token-hash';
import { LANGUAGES, type Language } from '../../core/types';
import type { FormClass } from '../../core/phrases/word-forms';
import notMistyped from './not-mistyped-words.json';

export interface LexiconGroup {
  readonly list: string;
  /** For readers of the file; not in the bundles. */
  readonly topic?: string;
  readonly form: string;
  readonly terms: string;
}

/** List, form class and terms, as the bundles hold a group. */
export type PackedGroup = readonly [list: string, form: string, terms: string];

export interface LexiconFile {
  readonly about?: {
    readonly source: string;
    readonly licence: string;
    readonly date: string;
    readonly reviewer: string | null;
  };
  readonly groups: readonly (LexiconGroup | PackedGroup)[];
  /** By the list that they extend. */
  readonly compounds?: { readonly [list: string]: CompoundTexts };
}

/** Parts of compounds, comma-separated (core/phrases/compounds.ts). */
export interface CompoundTexts {
  readonly heads: string;
  readonly modifiers: string;
  readonly tails: string;
  readonly linkers: string;
  readonly never: string;
}

export type Lexicon = { readonly [language in Language]: LexiconFile };

/** The word list of that name; all forms of its lemmas count. */
export function wordList(lexicon: Lexicon, list: string): WordList {
  const lemmas: Lemmas[] = [];
  for (const language of LANGUAGES) addLemmas(lemmas, lexicon[language], list, language);
  return { lemmas };
}

const TYPOS = { never: lemmasOf(notMistyped.never) };

/** The same list, in which long words count with one wrong letter too. */
export function withTypos(list: WordList): WordList {
  return { ...list, typos: TYPOS };
}

/**
 * Compounds of a list as a list of their own: the parts match by themselves as well (`Operation`), which
 * the detector passes over with `isPart`.
 */
export function compoundList(lexicon: Lexicon, list: string): CompoundList {
  const compounds: { [language in Language]?: Compounds } = {};
  const parts = new Set<string>();
  for (const language of LANGUAGES) {
    const data = lexicon[language].compounds?.[list];
    if (data === undefined) continue;
    compounds[language] = compoundsOf(data);
    for (const part of [...words(data.heads), ...words(data.modifiers)]) {
      parts.add(lettersOf(foldText(part)));
    }
  }
  return { words: { compounds }, isPart: (word) => parts.has(lettersOf(foldText(word))) };
}

export interface CompoundList {
  readonly words: WordList;
  /** Is the word only a part of compounds? */
  isPart(word: string): boolean;
}

/** Words that are the same in every language: names of medicines, and the stems that they end with. */
export function plainWords(file: LexiconFile, list: string): WordList {
  const lemmas: Lemmas[] = [];
  addLemmas(lemmas, file, list, 'en');
  const stems = file.compounds?.[list];
  return stems === undefined ? { lemmas } : { lemmas, compounds: { en: compoundsOf(stems) } };
}

function addLemmas(lemmas: Lemmas[], file: LexiconFile, list: string, language: Language): void {
  for (const group of file.groups) {
    const [name, form, terms] = partsOf(group);
    if (name === list) lemmas.push({ language, form: formClass(form), terms });
  }
}

export function partsOf(group: LexiconGroup | PackedGroup): PackedGroup {
  return 'list' in group ? [group.list, group.form, group.terms] : group;
}

function formClass(form: string): FormClass {
  return form === 'noun' || form === 'adjective' ? form : 'fixed';
}

function compoundsOf({ heads, modifiers, tails, linkers, never }: CompoundTexts): Compounds {
  return {
    heads: words(heads),
    modifiers: words(modifiers),
    tails: words(tails),
    linkers: words(linkers),
    never: words(never),
  };
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(', ');
}
