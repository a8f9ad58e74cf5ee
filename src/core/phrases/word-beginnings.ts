/**
 * How the first word of a lemma may begin, in folded letters: what a text is searched for before the
 * lemma's terms are made (pending-lemmas.ts). The build sorts packed lexicons by it (lemma-text.ts).
 */
import { LONGEST_PHRASE, withoutUmlauts } from './phrases';
import { foldText, LETTER_A, LETTER_Z } from '../text';
import type { Language } from '../types';
import { formsOf, writtenForms, type FormClass } from './word-forms';

/** So many letters are looked at. */
export const BEGINNING = 4;

const NOT_KNOWN: readonly string[] = [];

/**
 * The beginnings of all forms, four letters each or the whole first word: `haus`, `haeu` for `Haus`.
 * None for a lemma that does not begin with letters: it may stand in any text.
 */
export function beginningsOf(
  lemma: string,
  form: FormClass,
  language: Language,
): readonly string[] {
  if (isLong(lemma)) return NOT_KNOWN;
  const beginnings: string[] = [];
  for (const written of writtenForms(formsOf(lemma, form, language))) {
    const spellings = language === 'de' ? [written, withoutUmlauts(written)] : [written];
    for (const beginning of spellings.map(beginningOf)) {
      if (beginning === '') return NOT_KNOWN;
      if (beginnings.indexOf(beginning) < 0) beginnings.push(beginning);
    }
  }
  return beginnings;
}

function beginningOf(written: string): string {
  const folded = foldText(written);
  let end = 0;
  while (end < BEGINNING && end < folded.length && isPlainLetter(folded.charCodeAt(end))) end++;
  // A letter of another script has no folded form to look for.
  return end < BEGINNING && folded.charCodeAt(end) > LETTER_Z ? '' : folded.slice(0, end);
}

function isPlainLetter(code: number): boolean {
  return code >= LETTER_A && code <= LETTER_Z;
}

/** Of a phrase of more than twelve words the last ones are enough (LONGEST_PHRASE): wherever it begins. */
export function isLong(lemma: string): boolean {
  return lemma.length > 2 * LONGEST_PHRASE && lemma.split(' ').length > LONGEST_PHRASE / 2;
}
