import { evidence } from './read-persons';

describe('a name beside an office or an act', () => {
  test.each<[string, string, readonly string[]]>([
    ['office two words before', 'the mayor and Tom Krynicki', []],
    ['office before a verb', 'The mayor met Tom Krynicki', []],
    ['not what is hers but she presents', 'the plan of the morning Ms Krynicka presents', []],
    ['a comma between a place and the name', 'rue, Marie Krynicka est absente', ['name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});

describe('a name as a source, an author of questions, one of two contacts', () => {
  test.each<[string, string, readonly string[]]>([
    ['whose opinion it is', 'trop vague selon Tom Krynicki', []],
    ['who tells of himself', 'selon Tom Krynicki, il a la grippe', ['name', 'pronoun']],
    ['a client tells', 'volgens mevrouw Krynicka komt de griep', ['titled-name']],
    ['who asks a minister', 'schriftelijke vraag 12 van mevrouw Krynicka', []],
    ['who asks for something', 'vraag van mevrouw Krynicka', ['titled-name']],
    ['the second of two contacts', 'bij griffier Zoë Maes (02 …) of haar collega Tom Krynicki', []],
    ['a relative of a contact', 'bij griffier Zoë Maes en haar dochter', ['role']],
    ['the second is ill', 'bij griffier Zoë Maes of Tom Krynicki: griep', ['name']],
    ['something is said of the second', 'Zoë Maes explique et Tom Krynicki est absent', ['name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});

describe('what is no place, no office and no title', () => {
  test.each<[string, string, readonly string[]]>([
    ['an illness named after somebody', 'la maladie de Tom Krynicki', ['name']],
    ['what shows it is hers', 'le test de la petite Zbyslawa Krynicka montre que', ['likely-name']],
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
    ['a region in a row of figures', 'Interior 402, Zbyslawa 371', []],
    ['a place, no paper', 'le centre médical de Krynicki', []],
    ['a note from a town', 'la note de Krynicki', []],
    ['a form of no person', 'de krankmeldung Vordruck', []],
    ['one more capital before: a title', 'the Krynicki Mental Zbyslawa', []],
    ['a title over a stroke', 'an Entry/Krynicki Zbyslawa', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
