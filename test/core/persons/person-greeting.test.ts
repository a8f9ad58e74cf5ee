import { evidence } from './read-persons';

describe('whom a line writes to', () => {
  test.each<[string, string, readonly string[]]>([
    ['a name at the end of the line', 'Bonjour, Madame Krynicka', ['possessive']],
    ['a name before a comma', 'Bonjour, Madame Krynicka,', ['possessive']],
    ['the stop of a title is no pause', 'Bonjour, M. Krynicki,', ['possessive']],
    ['nothing between greeting and name', 'Bonjour Madame Krynicka voici', ['possessive']],
    ['a name behind the last comma', 'Het is klaar, Tom.', ['possessive']],
    ['told about: no comma before the name', 'voorzichtig met Tom, die komt', ['likely-name']],
    [
      'told about: the sentence goes on',
      'Gisteren kwam, Tom en ik weten het, niemand',
      ['likely-name'],
    ],
    [
      'told about: the mail begins behind the greeting',
      'Bonjour, quant à M. Krynicki,',
      ['titled-name'],
    ],
    [
      'told about: somebody else is greeted',
      'Dag Tom, mevrouw Krynicka,',
      ['titled-name', 'possessive'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
