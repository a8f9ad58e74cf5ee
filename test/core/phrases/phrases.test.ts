/** Phrases are found as whole words, whatever their case, accents and hyphens. */
import type { WordList } from '../../../src/core/word-list';
import { seenBy } from '../checking';

function phrasesIn(text: string, words: WordList): readonly string[] {
  const found = seenBy(
    { takes: ['phrase:list'], words: { list: words } },
    text,
    (_near, candidate) => ({
      start: candidate.start,
      span: text.slice(candidate.start, candidate.end),
    }),
  );
  return found
    .slice()
    .sort((a, b) => a.start - b.start)
    .map(({ span }) => span);
}

test.each([
  ['capitals', 'DIABETES', ['diabetes'], ['DIABETES']],
  ['accents in the text', 'une hépatite', ['hepatite'], ['hépatite']],
  ['accents in the list', 'une hepatite', ['hépatite'], ['hepatite']],
  ['decomposed accents', 'une he\u0301patite', ['hépatite'], ['he\u0301patite']],
  ['a soft hyphen inside', 'dia\u00adbetes', ['diabetes'], ['dia\u00adbetes']],
  ['elision', "à l'hôpital", ['hôpital'], ['hôpital']],
  [
    'a typographic apostrophe inside',
    'carte d’identité',
    ["carte d'identité"],
    ['carte d’identité'],
  ],
  ['hyphen for space', 'hiv-positief', ['hiv positief'], ['hiv-positief']],
  ['a line break inside', 'arrêt\nmaladie', ['arrêt maladie'], ['arrêt\nmaladie']],
  [
    'an underscore in a file name',
    'certificat_medical.pdf',
    ['certificat médical'],
    ['certificat_medical'],
  ],
  ['œ for oe', 'une opération du cœur', ['coeur'], ['cœur']],
  ['oe for œ', 'une opération du coeur', ['cœur'], ['coeur']],
  ['ß for ss', 'Straße', ['Strasse'], ['Straße']],
  ['a ligature from a PDF', 'dé\ufb01cience', ['déficience'], ['dé\ufb01cience']],
  ['digits beside letters', 'covid19 en COVID-19', ['covid-19'], ['covid19', 'COVID-19']],
  ['n° as written', 'n° national', ['n° national'], ['n° national']],
  ['no part of a word', 'prediabetes, terras', ['diabetes', 'ras'], []],
  ['no phrase over a comma', 'arrêt, maladie', ['arrêt maladie'], []],
  ['no phrase over a paragraph', 'arrêt\n\nmaladie', ['arrêt maladie'], []],
  ['no phrase over cells', 'arrêt\tmaladie', ['arrêt maladie'], []],
  ['Greek stays Greek', 'σακχαρώδης', ['σακχαρωδησ'], []],
])('%s', (_why, text, fr, expected) => {
  expect(phrasesIn(text, { fr })).toEqual(expected);
});

test('German typed without umlauts', () => {
  expect(phrasesIn('Stoerung, Storung, Störung', { de: ['Störung'] })).toHaveLength(3);
  expect(phrasesIn('Stoerung', { fr: ['Störung'] })).toEqual([]);
});

test('the longer phrase comes first, the shorter one stays for whoever asks', () => {
  const spans = phrasesIn('carte vitale', { fr: ['carte', 'carte vitale'] });
  expect(spans).toEqual(['carte vitale', 'carte']);
});

describe('compounds of nine letters and more', () => {
  const words: WordList = {
    compounds: {
      nl: {
        heads: ['kanker'],
        modifiers: ['kanker'],
        tails: ['behandeling'],
        linkers: ['s'],
        never: ['steenkanker'],
      },
    },
  };
  test.each([
    ['ends with a head', 'borstkanker', true],
    ['modifier and tail', 'kankerbehandeling', true],
    ['modifier, linker and tail', 'kankersbehandeling', true],
    ['modifier and an unknown rest', 'kankerachtigheid', false],
    ['on the list of exceptions', 'steenkanker', false],
  ])('%s', (_why, word, isFound) => {
    expect(phrasesIn(word, words).length > 0).toBe(isFound);
  });
});
