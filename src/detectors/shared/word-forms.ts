/**
 * Word forms from lemmas: plurals, feminines, Dutch -e, German case endings, by tables of endings.
 *
 * Lexicons store a lemma and its class, so that the bundle stays small; forms are made once at load,
 * about 5 ms for 4,000 lemmas. Endings are generous: a form that nobody writes is never found and
 * costs a slot. Matching folds accents, so accents in endings do not matter.
 */
import type { Language } from '../../core/types';

export type FormClass = 'noun' | 'adjective' | 'fixed';

/** Ending of the lemma, and what replaces it. The first row that fits counts; '' fits always. */
type Row = readonly [ending: string, ...forms: string[]];

const NOUNS: { readonly [language in Language]: readonly Row[] } = {
  fr: [
    ['s', 's'],
    ['x', 'x'],
    ['z', 'z'],
    ['al', 'al', 'aux'],
    ['eau', 'eau', 'eaux'],
    ['', '', 's'],
  ],
  nl: [
    ['heid', 'heid', 'heden'],
    ['oom', 'oom', 'omen'],
    ['aal', 'aal', 'alen'],
    ['oot', 'oot', 'oten'],
    ['eem', 'eem', 'emen'],
    ['is', 'is', 'issen'],
    ['ing', 'ing', 'ingen'],
    ['ie', 'ie', 'ies', 'ieën'],
    ['e', 'e', 'en', 'es'],
    ['a', 'a', "a's"],
    ['um', 'um', 'a', 'ums'],
    ['f', 'f', 'ven'],
    ['s', 's', 'sen', 'zen'],
    ['en', 'en'],
    ['', '', 's', 'en'],
  ],
  de: [
    ['heit', 'heit', 'heiten'],
    ['ung', 'ung', 'ungen'],
    ['ion', 'ion', 'ionen'],
    ['in', 'in', 'innen', 'ins', 'ine'],
    ['e', 'e', 'en', 'n'],
    ['ie', 'ie', 'ien'],
    ['um', 'um', 'a', 'ums', 'en'],
    ['en', 'en', 'ens'],
    ['er', 'er', 'ers', 'ern'],
    ['us', 'us'],
    ['ose', 'ose', 'osen'],
    ['', '', 's', 'es', 'e', 'en'],
  ],
  en: [
    ['sis', 'sis', 'ses'],
    ['ss', 'ss', 'sses'],
    ['s', 's'],
    ['ay', 'ay', 'ays'],
    ['ey', 'ey', 'eys'],
    ['y', 'y', 'ies'],
    ['ch', 'ch', 'ches'],
    ['x', 'x', 'xes'],
    ['', '', 's'],
  ],
};

const ADJECTIVES: { readonly [language in Language]: readonly Row[] } = {
  fr: [
    ['if', 'if', 'ifs', 'ive', 'ives'],
    ['eux', 'eux', 'euse', 'euses'],
    ['ien', 'ien', 'ienne', 'iens', 'iennes'],
    ['el', 'el', 'elle', 'els', 'elles'],
    ['al', 'al', 'ale', 'aux', 'ales'],
    ['é', 'é', 'ée', 'és', 'ées'],
    ['e', 'e', 'es'],
    ['', '', 'e', 's', 'es'],
  ],
  nl: [
    ['ief', 'ief', 'ieve', 'ieven'],
    ['aal', 'aal', 'ale', 'alen'],
    ['air', 'air', 'aire'],
    ['eus', 'eus', 'euze'],
    ['oof', 'oof', 'ove', 'oven'],
    ['ziek', 'ziek', 'zieke', 'zieken'],
    ['e', 'e', 'en', 'n'],
    ['', '', 'e', 'en', 's'],
  ],
  de: [
    ['e', 'e', 'er', 'en', 'em', 'es'],
    ['', '', 'e', 'er', 'en', 'em', 'es'],
  ],
  en: [['', '', 's']],
};

/** All written forms of a lemma, the lemma first: `formsOf('tumor', 'noun', 'de')`. */
export function formsOf(lemma: string, form: FormClass, language: Language): readonly string[] {
  if (form === 'fixed') return [lemma];
  const rows = (form === 'noun' ? NOUNS : ADJECTIVES)[language];
  const space = lemma.indexOf(' ');
  // French inflects the first word of "cancer du sein" and both of "trouble bipolaire".
  if (language === 'fr' && space > 0) return frenchPhrase(lemma, space);
  if (language === 'de' && space > 0) return germanPhrase(lemma, space);
  return inflect(lemma, rows);
}

/** "geistige Behinderung", "einer geistigen Behinderung", "geistiger Behinderung". */
function germanPhrase(lemma: string, space: number): readonly string[] {
  const first = lemma.slice(0, space);
  const rest = lemma.slice(space);
  const ending = /e[rns]?$/.exec(first);
  if (ending === null || rest.indexOf(' ', 1) >= 0) return inflect(lemma, NOUNS.de);
  const stem = first.slice(0, ending.index);
  const forms = ['e', 'en', 'er', 'es'].map((adjective) => stem + adjective + rest);
  for (const noun of inflect(rest, NOUNS.de)) forms.push(`${stem}en${noun}`);
  return [lemma].concat(forms.filter((form) => form !== lemma));
}

function frenchPhrase(lemma: string, space: number): readonly string[] {
  const first = lemma.slice(0, space);
  const rest = lemma.slice(space);
  const forms = [lemma];
  for (const head of inflect(first, NOUNS.fr)) {
    if (head === first) continue;
    forms.push(head + rest);
    if (rest.indexOf(' ', 1) < 0)
      for (const tail of inflect(rest, NOUNS.fr)) forms.push(head + tail);
  }
  return forms.filter((form, at) => forms.indexOf(form) === at);
}

function inflect(word: string, rows: readonly Row[]): readonly string[] {
  for (const [ending, ...forms] of rows) {
    if (word.slice(word.length - ending.length) !== ending) continue;
    const stem = word.slice(0, word.length - ending.length);
    return forms.map((form) => stem + form);
  }
  return [word];
}
