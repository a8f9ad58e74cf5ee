import { evidence } from './read-persons';

describe('capitals', () => {
  test.each<[string, string, readonly string[]]>([
    ['a first name before another word', 'pour Grâce Mai demain', ['likely-name']],
    ['the word that begins the sentence is no surname', 'Gisteren Tom ziek', ['likely-name']],
    ['a double first name, no body', 'Pieter-Jan is ziek', ['name']],
    ['a first name that is an article', 'An apple is here', []],
    ['a letter before the next sentence', 'over klas B. Hij komt', ['pronoun']],
    ['German words have capitals', 'Wir lesen hier über Multiple Sklerose und die Zeit', []],
    ['a surname that is also a legal form', 'Jan Sas heeft', ['name']],
    ['a legal form', 'Jan Demo NV heeft', []],
    ['two letters are no name', 'nous voyons Xy Krynicki ici', []],
    ['an initial behind a small word', 'komt W. Krynicka morgen', ['likely-name']],
    [
      'a word before the next sentence is no initial',
      'Wir sind um 10 Uhr. Wohin geht es nicht',
      [],
    ],
    ['an initial behind a letter', 'in Raum A B. Krynicka kommt', ['likely-name']],
    ['a surname and an initial', 'Krynicki D. a été intercepté', ['likely-name']],
    ['a word and a letter, of which nothing is said', 'le Krynicki D.', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
