import { evidence } from './read-persons';

describe('a name beside a function, a contact or an office', () => {
  test.each<[string, string, readonly string[]]>([
    ['judge behind the name', 'Tom Krynicki, juge de paix', []],
    ['function in brackets, and said of him', 'Tom Krynicki (directeur) est absent', ['name']],
    ['function in brackets, and a new sentence', 'Tom Krynicki (directeur). Est prévu le 5', []],
    ['function and service behind commas', 'Tom Krynicki, directeur, service des achats', []],
    [
      'said of him behind a function with an apostrophe',
      'Tom Krynicki, teacher at St Patrick’s, was arrested',
      ['name'],
    ],
    ['one of ours, function of two words', 'our social worker Tom Krynicki fell', ['name', 'role']],
    ['one of ours, function of one word', 'our caretaker Tom Krynicki fell', ['name', 'role']],
    ['no function before', 'wir sahen gestern Tom Krynicki', ['name']],
    ['speaks to inform', 'Séance d’info sur le budget par Tom Krynicki', []],
    ['a contact that one had', 'nous avons eu un contact avec Tom Krynicki', ['name']],
    ['a day, but he does something', 'Am 3. Mai gibt Tom Krynicki es zu', ['name']],
    ['with him, but on no day', 'der Vergleich mit Tom Krynicki war gut', ['name']],
    [
      'whose forms, not to whom',
      'The forms of Tom Krynicki are to be sent to the office',
      ['name'],
    ],
    ['office two words before', 'the mayor and Tom Krynicki', []],
    ['office before a verb', 'The mayor met Tom Krynicki', []],
    ['not what is hers but she presents', 'the plan of the morning Ms Krynicka presents', []],
    ['a day with whoever gives the course', 'Am 3. Mai mit Tom Krynicki', []],
    ['a comma between a place and the name', 'rue, Marie Krynicka est absente', ['name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
