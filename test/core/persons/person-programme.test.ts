import { evidence } from './read-persons';

describe('a name in a programme or a list of tasks', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'in brackets, but not alone in them',
      '1. Minutes 2. Homes (opened by Mr Krynicki) 3. Other',
      ['titled-name'],
    ],
    ['the last of the points', '1. Minutes\n2. Homes (Mr Krynicki)', []],
    ['the first of the points', '1. Homes (Mr Krynicki)\n2. Minutes', []],
    [
      'below contacts, but no label before it',
      'Contacts\nMme Krynicka est absente',
      ['titled-name'],
    ],
    [
      'another line between contacts and label',
      'Contacts\nMerci à tous\nTVA : Mme Krynicka',
      ['titled-name'],
    ],
    [
      'behind greetings, but said of her',
      'Vele groeten, mevrouw Krynicka is ziek',
      ['titled-name'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
