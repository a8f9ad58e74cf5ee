import { evidence } from './read-persons';

describe('titles and first names', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a first name that means godfather too',
      'de kinderen van mevrouw Peter Krynicka',
      ['titled-name'],
    ],
    ['the sentence behind a short title', 'het dossier van een pupil. Morgen', []],
    ['the sentence behind a short title, in French', 'pour chaque élève. Nous partons', []],
    ['the stop of a shortened title', 'over mevr. Krynicka', ['titled-name']],
    ['the stop of a shortened title, in French', 'pour Mlle. Krynicka', ['titled-name']],
    ['a verb of the reader', 'Ben je weg?', []],
    [
      'a first name before the next sentence',
      'gestern fehlte Nils. Sie war da',
      ['likely-name', 'pronoun'],
    ],
    ['a title behind a single letter', 'rendu a M. Krynicki', ['titled-name']],
    [
      'a title of two words, behind who tells',
      'straks vertelt de heer Tom Krynicki hoe het gaat',
      [],
    ],
    ['HR is no title', 'HR Business Partner gesucht', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
