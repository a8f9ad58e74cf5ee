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

describe('what is no place, no office and no title', () => {
  test.each<[string, string, readonly string[]]>([
    ['an illness named after somebody', 'la maladie de Tom Krynicki', ['name']],
    ['an illness of somebody, with a title', 'de ziekte van mevrouw Krynicka', ['titled-name']],
    ['an illness that bears a name', 'le syndrome de Zbyslawa Krynicka', []],
    ['a street that bears a name', 'rue Tom Krynicki', []],
    [
      'a doctor in the next sentence',
      'voor Tom Krynicki (onderhoud). Dokter Maes schrijft',
      ['name'],
    ],
    ['a paper of one surname', 'het ziekteattest van Krynicki', ['likely-name']],
    ['a paper of one surname, in German', 'die Krankmeldung von Krynicki', ['likely-name']],
    ['a paper, a word between', 'le certificat médical de Krynicki', ['likely-name']],
    ['a place, no paper', 'le centre médical de Krynicki', []],
    ['a note from a town', 'la note de Krynicki', []],
    ['a form of no person', 'de krankmeldung Vordruck', []],
    ['one more capital before: a title', 'the Krynicki Mental Zbyslawa', []],
    ['a title over a stroke', 'an Entry/Krynicki Zbyslawa', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
