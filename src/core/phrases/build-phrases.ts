/**
 * Builds the phrase table from word lists, at each load of the send handler: takes note of the lemmas,
 * and makes their terms when a text comes that may hold them (pending-lemmas.ts).
 */
import { buildCompounds } from './compounds';
import type { WordList } from '../word-list';
import { wordsOf } from './lemma-text';
import { addLemma, addLemmas, addTermsFor, noPendingLemmas } from './pending-lemmas';
import { addForms, groupOf } from './phrase-terms';
import { ORDINARY_MASK, type PhraseTable } from './phrases';
import { LANGUAGES } from '../types';
import { createTermStore } from './term-store';
import { createTypos } from './typos';

/** A word list under the full name by which surroundings ask for it: `be-national-number/strong`. */
export interface NamedList {
  readonly name: string;
  readonly words: WordList;
}

/** Builds the table; a term that stands in several lists is kept once. */
export function buildPhrases(lists: readonly NamedList[]): PhraseTable {
  const store = createTermStore();
  const pending = noPendingLemmas();
  const listIds = new Map<string, number>();
  lists.forEach(({ name, words }, list) => {
    const own: readonly number[] = [list];
    listIds.set(name, list);
    for (const language of LANGUAGES) {
      const group = groupOf('fixed', language, own);
      for (const phrase of wordsOf(words[language])) addLemma(pending, store, phrase, group);
    }
    for (const { language, form, terms } of words.lemmas ?? []) {
      const group = groupOf(form, language, own, words.typos !== undefined);
      addLemmas(pending, store, terms, group);
    }
  });
  const compounds = buildCompounds(
    lists.map(({ words }) => words.compounds ?? {}),
    (word, list) => addForms(store, word, groupOf('fixed', 'en', [list])),
  );
  const prepare = (text: string): void => addTermsFor(pending, store, text);
  const typos = createTypos(
    lists.map(({ words }) => words),
    pending.chunks,
  );
  const ordinary = new Int32Array(ORDINARY_MASK + 1);
  return Object.assign(store, { listIds, compounds, typos, ordinary, prepare });
}
