/** The table hashes pieces of words; whoever walks a text hashes whole words. Both must agree. */
import { buildPhrases } from '../../../src/core/phrases/build-phrases';
import type { Lemmas, WordList } from '../../../src/core/word-list';
import { wordsOf } from '../../../src/core/phrases/lemma-text';
import { lettersOfTerm, lettersOfWords, type PhraseTable } from '../../../src/core/phrases/phrases';
import { HASH_SPREAD, tokensOf } from '../../../src/core/token-hash';
import { LANGUAGES } from '../../../src/core/types';
import { formsOf, writtenForms } from '../../../src/core/phrases/word-forms';
import { DETECTORS } from '../../../src/detectors';
import { partsOf, type LexiconFile } from '../../../src/detectors/shared/lexicon';
import { seenBy } from '../checking';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a webpack loader is CommonJS
const pack = require('../../../scripts/pack-lexicon.cjs') as {
  packLexicon(file: LexiconFile, language: string): LexiconFile;
};

/** The lists under which a phrase is found, as the walk would look it up; none when it is not. */
function listsWith(table: PhraseTable, written: string, mayPrepare = true): readonly number[] {
  if (mayPrepare) table.prepare(written);
  const hashes = tokensOf(written).map(({ hash }) => hash);
  const last = hashes[hashes.length - 1]!;
  const mask = table.slotHash.length - 1;
  let slot = Math.imul(last, HASH_SPREAD) >>> table.shift;
  while (table.slotTerm[slot] !== 0 && table.slotHash[slot] !== last) slot = (slot + 1) & mask;
  for (let term = table.slotTerm[slot]! - 1; term >= 0; term = table.nextTerm[term]! - 1) {
    const known = table.hashes.slice(table.firstHash[term], table.firstHash[term + 1]);
    if (known.join() !== hashes.join()) continue;
    if (lettersOfTerm(table, term) === lettersOfWords(written)) return table.listsOf[term]!;
  }
  return [];
}

function allWritten(words: WordList): readonly string[] {
  const listed = LANGUAGES.flatMap((language) => wordsOf(words[language]));
  const formed = (words.lemmas ?? []).flatMap(({ language, form, terms }) =>
    terms.split(', ').flatMap((lemma) => writtenForms(formsOf(lemma, form, language))),
  );
  return [...listed, ...formed];
}

const LISTS = DETECTORS.flatMap(({ id, words }) =>
  Object.keys(words).map((name) => ({ name: `${id}/${name}`, words: words[name]! })),
);

/** As the build packs it into the bundles. */
function packed({ language, form, terms }: Lemmas): Lemmas {
  const { groups } = pack.packLexicon({ groups: [{ list: 'list', form, terms }] }, language);
  return { language, form, terms: partsOf(groups[0]!)[2] };
}

test('every form of every shipped word stands in the table under its list', () => {
  const table = buildPhrases(LISTS);
  const missing = LISTS.flatMap(({ words }, list) =>
    allWritten(words).filter((written) => !listsWith(table, written).includes(list)),
  );
  expect(missing).toEqual([]);
});

describe('terms are made when a text may hold them', () => {
  const lemmas = LISTS.flatMap(({ words }) => [
    ...LANGUAGES.flatMap((language) =>
      wordsOf(words[language]).map((terms) => ({ language, form: 'fixed' as const, terms })),
    ),
    ...(words.lemmas ?? []).flatMap(({ language, form, terms }) =>
      terms.split(', ').map((lemma) => ({ language, form, terms: lemma })),
    ),
  ]);

  /** Of the variants below, each takes its share of the lemmas: a table is built for every form. */
  const SHARES = 5;
  const shareOf = (variant: number) =>
    variant === 0 ? lemmas : lemmas.filter((_lemma, index) => index % SHARES === variant % SHARES);

  // Each in a table of its own, so that no other word of the lexicons brings it along.
  test.each([
    ['as written', 0, (written: string) => written],
    ['in capitals', 1, (written: string) => written.toUpperCase()],
    ['with decomposed accents', 2, (written: string) => written.normalize('NFD')],
    [
      'without accents',
      3,
      (written: string) => written.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    ],
    [
      'with ligatures',
      4,
      (written: string) => written.replace(/fi/g, '\ufb01').replace(/oe/g, 'œ'),
    ],
    ['with invisible marks', 5, (written: string) => written.replace(/\B/g, '\u200b')],
    ['behind other words', 6, (written: string) => `3 d'${written}`],
  ])('each form alone is found, %s', (_why, variant, change) => {
    const missing = shareOf(variant).flatMap((lemma) => formsMissing(lemma, lemma, change));
    expect(missing).toEqual([]);
  });

  test.each([
    ['as written', 0, (written: string) => written],
    ['with decomposed accents', 1, (written: string) => written.normalize('NFD')],
    ['behind other words', 2, (written: string) => `3 d'${written}`],
  ])('each form of a packed lemma alone is found, %s', (_why, variant, change) => {
    const missing = shareOf(variant).flatMap((lemma) => formsMissing(lemma, packed(lemma), change));
    expect(missing).toEqual([]);
  });

  /** Forms of the lemma that the table of these words does not hold after a text with just that form. */
  function formsMissing(lemma: Lemmas, words: Lemmas, change: (written: string) => string) {
    const forms = writtenForms(formsOf(lemma.terms, lemma.form, lemma.language));
    return forms.filter((written) => {
      const table = buildPhrases([{ name: 'a/list', words: { lemmas: [words] } }]);
      table.prepare(change(written));
      return listsWith(table, written, false).length === 0;
    });
  }

  test('a packed lemma beside others of its chunk waits until its own letters come', () => {
    const words = { lemmas: [packed({ language: 'en', form: 'noun', terms: 'tumour, tumbling' })] };
    const table = buildPhrases([{ name: 'a/list', words }]);
    table.prepare('tumble');
    expect(table.lemmas).toEqual([]);
    table.prepare('tumoural');
    expect(table.lemmas).toEqual(['tumour', 'tumour']);
  });

  test('a phrase waits for its longest word', () => {
    const table = buildPhrases([{ name: 'a/list', words: { en: ['in hospital'] } }]);
    table.prepare('in house');
    expect(table.lemmas).toEqual([]);
    table.prepare('the hospital');
    expect(table.lemmas).toEqual(['in hospital']);
  });

  test('a text brings the words that begin as its own do, no others', () => {
    const table = buildPhrases([{ name: 'a/list', words: { en: ['tumour', 'fracture'] } }]);
    table.prepare('A tumour-like mass.');
    expect(table.lemmas).toEqual(['tumour']);
  });

  test('a long text and styled letters bring all words', () => {
    for (const text of ['x '.repeat(60_000), '\ud835\udc1a']) {
      const table = buildPhrases([{ name: 'a/list', words: { en: ['tumour', 'fracture'] } }]);
      table.prepare(text);
      expect(table.lemmas).toHaveLength(2);
    }
  });
});

function found(text: string, words: WordList): readonly string[] {
  return seenBy({ takes: ['phrase:list'], words: { list: words } }, text, (_near, candidate) =>
    text.slice(candidate.start, candidate.end),
  );
}

test.each([
  ['an ending', 'noun', 'nl', 'tumor', 'tumors'],
  ['an ending for another', 'noun', 'nl', 'carcinoom', 'carcinomen'],
  ['an ending that is a word of its own', 'noun', 'nl', 'trauma', "trauma's"],
  ['an ending with an accent', 'noun', 'nl', 'allergie', 'allergieën'],
  ['umlauts spelled out in every form', 'noun', 'de', 'störung', 'STOERUNGEN'],
  ['both words of a French pair', 'noun', 'fr', 'trouble bipolaire', 'troubles bipolaires'],
  ['the first of three French words', 'noun', 'fr', 'cancer du sein', 'cancers du sein'],
  ['case endings', 'noun', 'de', 'geistige behinderung', 'geistigen Behinderungen'],
  ['case endings with umlauts', 'noun', 'de', 'depressive störung', 'depressiven Stoerungen'],
  ['an invisible mark in the lemma', 'fixed', 'fr', 'dia\u00adbète', 'diabète'],
  ['styled letters in the lemma', 'fixed', 'en', '\ud835\udc1a\ud835\udc1bcess', 'abcess'],
  ['digits in the lemma', 'noun', 'en', 'covid19 infection', 'COVID-19 infections'],
  ['œ before the ending', 'noun', 'fr', 'œdème', 'oedèmes'],
] as const)('%s', (_why, form, language, terms, text) => {
  expect(found(text, { lemmas: [{ language, form, terms }] })).toContain(text);
});

test('umlauts are spelled out in German only', () => {
  const inDutch: WordList = { lemmas: [{ language: 'nl', form: 'noun', terms: 'störung' }] };
  expect(found('stoerung', inDutch)).toEqual([]);
});

test('of a very long phrase the last twelve words count', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  const text = words.join(' ');
  expect(found(text, { en: [`zero ${text}`] })).toEqual([text]);
});

test('a word in two lists is one term of both', () => {
  const words: WordList = { lemmas: [{ language: 'en', form: 'noun', terms: 'tumour' }] };
  const table = buildPhrases([
    { name: 'a/one', words },
    { name: 'b/two', words: { fr: ['tumours'] } },
  ]);
  expect([...listsWith(table, 'tumours')].sort()).toEqual([0, 1]);
  expect(listsWith(table, 'tumour')).toEqual([0]);
});

test('more words than the table first has room for', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, i) => `w${String(i).replace(/\d/g, (d) => 'abcdefghij'.charAt(Number(d)))}`,
  );
  const table = buildPhrases([{ name: 'a/many', words: { en: many } }]);
  expect(many.filter((word) => listsWith(table, word).length === 0)).toEqual([]);
  expect(table.slotTerm.length).toBeGreaterThan(3 * many.length);
  expect(table.lemmas).toHaveLength(many.length);
});
