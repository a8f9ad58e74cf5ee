import { evidence } from './read-persons';

describe('a line below a name', () => {
  test.each<[string, string, readonly string[]]>([
    ['says something of her', 'Tom Krynicki\nDirecteur est absent', ['name']],
    ['greets somebody', 'Tom Krynicki\nBonjour directeur', ['name']],
    ['a body in small letters', 'Tom Krynicki\nconseil de guerre', ['name']],
    ['a judge', 'Tom Krynicki\nJuge de paix', []],
    [
      'too long for an office',
      'Tom Krynicki\nDirecteur de la très longue très longue très longue très longue très longue très longue très longue très longue direction',
      ['name'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
