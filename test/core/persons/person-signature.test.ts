import { evidence } from './read-persons';

describe('a line below a name', () => {
  test.each<[string, string, readonly string[]]>([
    ['says something of her', 'Tom Krynicki\nDirecteur est absent', ['name']],
    ['greets somebody', 'Tom Krynicki\nBonjour directeur', ['name']],
    ['a body in small letters', 'Tom Krynicki\nconseil de guerre', ['name']],
    ['a judge', 'Tom Krynicki\nJuge de paix', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
