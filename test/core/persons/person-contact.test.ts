import { evidence } from './read-persons';

describe('a name beside a function or a contact', () => {
  test.each<[string, string, readonly string[]]>([
    ['judge behind the name', 'Tom Krynicki, juge de paix', []],
    ['function in brackets, and said of him', 'Tom Krynicki (directeur) est absent', ['name']],
    [
      'function and day in brackets, and told of',
      'Tom Krynicki (clerk, 1/09/2014), is ill',
      ['name'],
    ],
    ['function in brackets, and a new sentence', 'Tom Krynicki (directeur). Est prévu le 5', []],
    ['function and service behind commas', 'Tom Krynicki, directeur, service des achats', []],
    [
      'said of him behind a function with an apostrophe',
      'Tom Krynicki, teacher at St Patrick’s, was arrested',
      ['name'],
    ],
    ['one of ours, function of two words', 'our social worker Tom Krynicki fell', ['name', 'role']],
    ['an office and a grade, and what is said', 'Tom Krynicki, assistent D1: te laat', ['name']],
    ['an office, and what is said', 'Tom Krynicki, assistent: te laat', []],
    ['a telephone number of nine digits', 'Vergers: Tom Krynicki, 02 000 52 11', []],
    ['a birth date', 'Vergers: Tom Krynicki, 02/03/1960', ['name']],
    ['who asked for it', 'Le verger (demandé par Tom Krynicki) ferme', []],
    ['who did it', 'battu par Tom Krynicki', ['name']],
    ['whom to ask for what', 'Pour le fruit voyez Zoë Maes, pour les salles Tom Krynicki.', []],
    ['an office in commas, at the end', 'selon son directeur, Tom Krynicki.', []],
    ['an office in commas, and it goes on', 'le directeur, Tom Krynicki a la grippe', ['name']],
    ['to whom to report', 'Formular bitte bei Herrn Krynicki melden', []],
    ['one of ours, function of one word', 'our caretaker Tom Krynicki fell', ['name', 'role']],
    ['a resident, by her room', 'Frau Krynicka, Zimmer 7: schläft schlecht', ['titled-name']],
    ['whom to call', 'Marie Krynicka, poste 4471 : planning', []],
    ['whom to find in which room', 'Frau Krynicka, Zimmer 7', []],
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
    ['a day with whoever gives the course', 'Am 3. Mai mit Tom Krynicki', []],
    ['what she is in a row that goes on', 'Zofia Krynicka | Clerical Officer | 31,244', ['name']],
    ['what she is, then where she works', 'Zofia Krynicka | Clerical Officer | Museum', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
