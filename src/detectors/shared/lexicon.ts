/**
 * Lexicons as data to word lists: groups of lemmas become phrases by list and language.
 *
 * A lexicon file holds one language; a group holds its list, topic, form class and its lemmas in one
 * comma-separated string, which is the smallest form that people can still review line by line in a
 * diff tool. Source, licence, date and reviewer stand once in `about`, or in a group that differs.
 * `npm run docs` writes docs/lexicons.md from the same files.
 */
import type { Compounds, WordList } from '../../core/detector';
import { LANGUAGES, type Language } from '../../core/types';
import { formsOf, type FormClass } from './word-forms';

export interface LexiconGroup {
  readonly list: string;
  readonly topic: string;
  readonly form: string;
  readonly terms: string;
}

export interface LexiconFile {
  readonly about: {
    readonly source: string;
    readonly licence: string;
    readonly date: string;
    readonly reviewer: string | null;
  };
  readonly groups: readonly LexiconGroup[];
  readonly compounds?: {
    readonly heads: string;
    readonly modifiers: string;
    readonly tails: string;
    readonly linkers: string;
    readonly never: string;
  };
}

export type Lexicon = { readonly [language in Language]: LexiconFile };

/** The word list of that name, all forms generated; compounds are added when `withCompounds` says so. */
export function wordList(lexicon: Lexicon, list: string, withCompounds = false): WordList {
  const words: { [language in Language]?: readonly string[] } = {};
  const compounds: { [language in Language]?: Compounds } = {};
  for (const language of LANGUAGES) {
    const file = lexicon[language];
    words[language] = phrasesOf(file, list, language);
    if (withCompounds && file.compounds !== undefined)
      compounds[language] = compoundsOf(file.compounds);
  }
  return withCompounds ? { ...words, compounds } : words;
}

/** Words that are the same in every language: names of medicines. */
export function plainWords(file: LexiconFile, list: string): WordList {
  return { en: phrasesOf(file, list, 'en') };
}

function phrasesOf(file: LexiconFile, list: string, language: Language): readonly string[] {
  const phrases: string[] = [];
  for (const group of file.groups) {
    if (group.list !== list) continue;
    const form = formClass(group.form);
    for (const lemma of group.terms.split(', '))
      for (const phrase of formsOf(lemma, form, language)) phrases.push(phrase);
  }
  return phrases;
}

function formClass(form: string): FormClass {
  return form === 'noun' || form === 'adjective' ? form : 'fixed';
}

function compoundsOf(compounds: NonNullable<LexiconFile['compounds']>): Compounds {
  return {
    heads: compounds.heads.split(', '),
    modifiers: compounds.modifiers.split(', '),
    tails: compounds.tails.split(', '),
    linkers: compounds.linkers.split(', '),
    never: compounds.never.split(', '),
  };
}
