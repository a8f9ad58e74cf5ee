/**
 * Words are inflected by rule, and mails mix four languages: the German plural of `Genom` was the Dutch
 * "genomen" (taken), so that "Jan Peeters heeft verlof genomen" told of his genes. No form of a term may be
 * an everyday word of another language; what is everyday is read from the labelled texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lemmasOf } from '../../src/core/phrases/lemma-text';
import { formsOf, writtenForms } from '../../src/core/phrases/word-forms';
import { foldText } from '../../src/core/text';
import { LANGUAGES, type Language } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors';

interface Texts {
  readonly groups: readonly { readonly language: Language; readonly texts: readonly string[] }[];
}

const SETS = path.join(__dirname, '../../bench/accuracy/sets');
/** A word that stands in so many places of another language's texts is no slip of theirs. */
const EVERYDAY = 2;
/** The same word with the same sense in both languages. */
const SAME_SENSE = new Set(
  [
    'allergies bipolaire depressions diabetes diagnosen diagnoses epileptischen evangelischen fiscale genetische genetischen genome genomes insuline',
    'methadone orthodoxe socialists syndicale opioides epileptische evangelische lesbiennes',
  ]
    .join(' ')
    .split(' '),
);

function wordsOfTexts(): { readonly [language in Language]: ReadonlyMap<string, number> } {
  const words = { nl: new Map(), fr: new Map(), de: new Map(), en: new Map() };
  for (const file of readdirSync(SETS).filter((name) => name.endsWith('.json'))) {
    const set = JSON.parse(readFileSync(path.join(SETS, file), 'utf8')) as Texts;
    for (const { language, texts } of set.groups) {
      for (const text of texts) {
        // What is marked is about somebody: its words are meant to be found.
        const plain = text.replace(/\[\[[^\]]*\]\]/g, ' ');
        for (const word of foldText(plain).split(/[^a-z]+/)) {
          words[language].set(word, (words[language].get(word) ?? 0) + 1);
        }
      }
    }
  }
  return words;
}

/** Forms of single-word lemmas that are not the lemma itself, of lists that make findings by themselves. */
function* inflected(): Iterable<{
  readonly form: string;
  readonly of: string;
  language: Language;
}> {
  for (const { id, words } of DETECTORS) {
    for (const [name, list] of Object.entries(words)) {
      if (name.startsWith('shared/') || name === 'weak' || name === 'sum') continue;
      for (const { terms, form, language } of list.lemmas ?? []) {
        for (const lemma of lemmasOf(terms).filter((term) => /^\p{L}+$/u.test(term))) {
          for (const written of writtenForms(formsOf(lemma, form, language))) {
            const folded = foldText(written);
            if (folded !== foldText(lemma))
              yield { form: folded, of: `${id} ${name} ${lemma}`, language };
          }
        }
      }
    }
  }
}

test('no inflected term is an everyday word of another language', () => {
  const texts = wordsOfTexts();
  const strangers = new Set<string>();
  let forms = 0;
  for (const { form, of, language } of inflected()) {
    forms++;
    if (SAME_SENSE.has(form)) continue;
    for (const other of LANGUAGES.filter((each) => each !== language)) {
      if ((texts[other].get(form) ?? 0) >= EVERYDAY) strangers.add(`${of}: "${form}" is ${other}`);
    }
  }
  expect(forms).toBeGreaterThan(5_000);
  expect([...strangers]).toEqual([]);
});

test('every term has letters: a list emptied by hand would hold the endings alone', () => {
  const empty = DETECTORS.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([name, list]) =>
      (list.lemmas ?? [])
        .filter(({ terms }) => lemmasOf(terms).some((lemma) => lemma.trim().length < 2))
        .map(({ form, language }) => `${id} ${name} ${language} ${form}`),
    ),
  );
  expect(empty).toEqual([]);
});
