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
    [
      'at a time of day, but more in the brackets',
      '13 Uhr: Stress (Frau Krynicka fehlt)',
      ['titled-name'],
    ],
    [
      'at a time of day, and the sentence goes on',
      '13 Uhr: Stress (Frau Krynicka) und mehr',
      ['titled-name'],
    ],
    ['one point alone below a title', 'Titel\n2. Homes (Mr Krynicki)', ['titled-name']],
    [
      'on duty, below the heading of a rota',
      'Le tour de rôle du week-end :\n\nSamedi\nStupéfiants - Tom Krynicki',
      [],
    ],
    ['a rota of patients', 'Planning des patients :\nTom Krynicki - dialyse', ['name']],
    [
      'below the heading of a rota, but in a sentence',
      'Der Plan für morgen:\nTom Krynicki ist krank.',
      ['name'],
    ],
    [
      'far below such a heading',
      `Die Verteilung:\n${'Zeile\n'.repeat(20)}Empfang - Frau Krynicka`,
      ['titled-name'],
    ],
    [
      'gives a talk on a day',
      '14/05  Vivre avec la douleur au quotidien - Tom Krynicki, un ami',
      [],
    ],
    ['a day, and what he has', '14/05 chimiothérapie - Tom Krynicki', ['name']],
    [
      'a title of some words, no day',
      'Vivre avec la douleur au quotidien - Tom Krynicki',
      ['name'],
    ],
    [
      'gives a day, and is told about',
      'A practical day for managers with Ruth Krynicka who is ill',
      ['name'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
