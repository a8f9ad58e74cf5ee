import { evidence } from './read-persons';

describe('a line below a name', () => {
  test.each<[string, string, readonly string[]]>([
    ['says something of her', 'Tom Krynicki\nDirecteur est absent', ['name']],
    ['greets somebody', 'Tom Krynicki\nBonjour directeur', ['name']],
    ['a body in small letters', 'Tom Krynicki\nconseil de guerre', ['name']],
    ['a judge', 'Tom Krynicki\nJuge de paix', []],
    [
      'what she is, two lines below, at the end',
      'Ci-joint.\n\nTom Krynicki\nVergers (pommes)\nConseil de Paris',
      [],
    ],
    ['the same, and more below', 'Bon.\n\nTom Krynicki\nVergers\nConseil de Paris\n\nEt', ['name']],
    ['the same without a text above', 'Tom Krynicki\nVergers (pommes)\nConseil de Paris', ['name']],
    [
      'something said of her between',
      'Bon.\n\nTom Krynicki\nest absent\nConseil de Paris',
      ['name'],
    ],
    [
      'too long for an office',
      'Tom Krynicki\nDirecteur de la très longue très longue très longue très longue très longue très longue très longue très longue direction',
      ['name'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
