import { evidence } from './read-persons';

describe('titles and first names', () => {
  test.each<[string, string, readonly string[]]>([
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
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
