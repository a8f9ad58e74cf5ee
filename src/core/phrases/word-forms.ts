/**
 * Word forms from lemmas: plurals, feminines, Dutch -e, German case endings, by tables of endings.
 *
 * Lexicons store a lemma and its class, so that the bundle stays small. Forms are kept as a lemma and
 * the endings that replace its own: the phrase table hashes the common stem once and makes no string
 * (at load, an interpreter would spend most of its time on them). Endings are generous: a form that
 * nobody writes is never found and costs a slot. Matching folds accents, so accents in endings do not
 * matter.
 */
import type { Language } from '../types';

export const FORM_CLASSES = ['fixed', 'noun', 'adjective'] as const;
export type FormClass = (typeof FORM_CLASSES)[number];

/** The ending of a lemma, and what replaces it. */
type Row = readonly [ending: string, ...others: string[]];
/** Rows by the last letter of their endings; the row without an ending stands under ''. */
type Rows = { readonly [letter: string]: readonly Row[] };
type RowsByLanguage = { readonly [language in Language]: Rows };

const NOUNS: RowsByLanguage = {
  fr: rows([['s'], ['x'], ['z'], ['al', 'aux'], ['eau', 'eaux'], ['', 's']]),
  nl: rows([
    ['heid', 'heden'],
    ['oom', 'omen'],
    ['aal', 'alen'],
    ['oot', 'oten'],
    ['eem', 'emen'],
    ['is', 'issen'],
    ['ing', 'ingen'],
    ['ie', 'ies', 'ieën'],
    ['e', 'en', 'es'],
    ['a', "a's"],
    ['um', 'a', 'ums'],
    ['f', 'ven'],
    ['s', 'sen', 'zen'],
    ['en'],
    ['', 's', 'en'],
  ]),
  de: rows([
    ['heit', 'heiten'],
    ['ung', 'ungen'],
    ['ion', 'ionen'],
    ['in', 'innen', 'ins', 'ine'],
    ['e', 'en', 'n'],
    ['ie', 'ien'],
    ['um', 'a', 'ums', 'en'],
    ['en', 'ens'],
    ['er', 'ers', 'ern'],
    ['us'],
    ['ose', 'osen'],
    ['', 's', 'es', 'e', 'en'],
  ]),
  en: rows([
    ['sis', 'ses'],
    ['ss', 'sses'],
    ['s'],
    ['ay', 'ays'],
    ['ey', 'eys'],
    ['y', 'ies'],
    ['ch', 'ches'],
    ['x', 'xes'],
    ['', 's'],
  ]),
};

/** What stands in lists as it is, names of numbers mostly, has their plural: `rijbewijsnummers: …`. */
const NUMBERS = rows([
  ['nummer', 'nummers', 'nummern'],
  ['number', 'numbers'],
]);

const ADJECTIVES: RowsByLanguage = {
  fr: rows([
    ['if', 'ifs', 'ive', 'ives'],
    ['eux', 'euse', 'euses'],
    ['ien', 'ienne', 'iens', 'iennes'],
    ['el', 'elle', 'els', 'elles'],
    ['al', 'ale', 'aux', 'ales'],
    ['é', 'ée', 'és', 'ées'],
    ['e', 'es'],
    ['', 'e', 's', 'es'],
  ]),
  nl: rows([
    ['ief', 'ieve', 'ieven'],
    ['aal', 'ale', 'alen'],
    ['air', 'aire'],
    ['eus', 'euze'],
    ['oof', 'ove', 'oven'],
    ['ziek', 'zieke', 'zieken'],
    ['e', 'en', 'n'],
    ['', 'e', 'en', 's'],
  ]),
  de: rows([
    ['e', 'er', 'en', 'em', 'es'],
    ['', 'e', 'er', 'en', 'em', 'es'],
  ]),
  en: rows([['', 's']]),
};

/**
 * A lemma with what its first and its last word may end in. The lemma itself is the first head with
 * the first tail; a word alone has one head, which is empty.
 */
export interface WordForms {
  readonly lemma: string;
  /** Where the ending of the first word stands that each of `heads` replaces. */
  readonly headStart: number;
  readonly headEnd: number;
  readonly heads: readonly string[];
  /** Bit n: head n goes with every tail; the others go with the first one only. */
  readonly fullHeads: number;
  /** Where the ending of the last word begins that each of `tails` replaces. */
  readonly tailStart: number;
  readonly tails: readonly string[];
}

const AS_IT_STANDS: Row = [''];
const GERMAN_ENDINGS: readonly string[] = ['e', 'en', 'er', 'es'];
/** "einer geistigen Behinderung": behind -en the noun may have any ending. */
const GERMAN_FULL_HEADS = 1 << 2;
const FRENCH_FULL_HEADS = ~1;

/** The forms of a lemma: `formsOf('tumor', 'noun', 'de')`. */
export function formsOf(lemma: string, form: FormClass, language: Language): WordForms {
  if (form === 'fixed') return inflected(lemma, NUMBERS);
  const space = lemma.indexOf(' ');
  // French inflects the first word of "cancer du sein" and both of "trouble bipolaire".
  if (space > 0 && language === 'fr') return frenchPhrase(lemma, space);
  if (space > 0 && language === 'de') return germanPhrase(lemma, space);
  return inflected(lemma, (form === 'noun' ? NOUNS : ADJECTIVES)[language]);
}

/** All forms as written, the lemma first: for tests and documentation. */
export function writtenForms(forms: WordForms): readonly string[] {
  const written: string[] = [];
  forms.heads.forEach((_head, head) => {
    for (let tail = 0; tail < tailCount(forms, head); tail++) {
      const form = writtenForm(forms, head, tail);
      if (written.indexOf(form) < 0) written.push(form);
    }
  });
  return written;
}

export function writtenForm(forms: WordForms, head: number, tail: number): string {
  const { lemma, headStart, headEnd, tailStart } = forms;
  const first = lemma.slice(0, headStart) + forms.heads[head]!;
  return first + lemma.slice(headEnd, tailStart) + forms.tails[tail]!;
}

/** How many tails go with a head. */
export function tailCount({ fullHeads, tails }: WordForms, head: number): number {
  return (fullHeads & (1 << head)) === 0 ? 1 : tails.length;
}

/** "geistige Behinderung", "einer geistigen Behinderung", "geistiger Behinderung". */
function germanPhrase(lemma: string, space: number): WordForms {
  const ending = /e[rns]?$/.exec(lemma.slice(0, space));
  if (ending === null || lemma.indexOf(' ', space + 1) >= 0) return inflected(lemma, NOUNS.de);
  return {
    ...inflected(lemma, NOUNS.de),
    headStart: ending.index,
    headEnd: space,
    heads: [ending[0]].concat(GERMAN_ENDINGS),
    fullHeads: GERMAN_FULL_HEADS,
  };
}

function frenchPhrase(lemma: string, space: number): WordForms {
  const heads = rowOf(NOUNS.fr, lemma, space);
  const isPair = lemma.indexOf(' ', space + 1) < 0;
  return {
    ...(isPair ? inflected(lemma, NOUNS.fr) : alone(lemma, lemma.length, AS_IT_STANDS)),
    headStart: space - heads[0].length,
    headEnd: space,
    heads,
    fullHeads: FRENCH_FULL_HEADS,
  };
}

function inflected(lemma: string, endings: Rows): WordForms {
  const tails = rowOf(endings, lemma, lemma.length);
  return alone(lemma, lemma.length - tails[0].length, tails);
}

function alone(lemma: string, tailStart: number, tails: readonly string[]): WordForms {
  return { lemma, headStart: 0, headEnd: 0, heads: AS_IT_STANDS, fullHeads: 1, tailStart, tails };
}

/** The first row whose ending stands before `end`. */
function rowOf(endings: Rows, lemma: string, end: number): Row {
  const maybe = endings[lemma.charAt(end - 1)];
  if (maybe !== undefined) {
    for (let at = 0; at < maybe.length; at++) {
      if (lemma.endsWith(maybe[at]![0], end)) return maybe[at]!;
    }
  }
  return endings['']?.[0] ?? AS_IT_STANDS;
}

/** The first row that fits counts, and '' fits always. */
function rows(all: readonly Row[]): Rows {
  const byLetter: { [letter: string]: Row[] } = {};
  for (const row of all) {
    const letter = row[0].slice(-1);
    byLetter[letter] = (byLetter[letter] ?? []).concat([row]);
  }
  return byLetter;
}
