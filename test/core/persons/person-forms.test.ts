import { evidence } from './read-persons';

describe('a text without capitals', () => {
  test.each<[string, string, readonly string[]]>([
    ['family of that name: no title of one person', 'on a vu la famille rosenbach ici', []],
    ['metres, no title', 'il court 50 m. zelphine aussi', ['pronoun']],
    ['too short for a name', 'hier m. xy arrive', []],
    ['a wife, not a title', 'seine frau ist da', ['role']],
    ['a letter is no title without its stop', 'on a vu m krynicki ici', []],
    ['an abbreviated title without its stop', 'wir haben hr krynicki gesehen', []],
    ['an abbreviated title', 'wir haben hr. krynicki gesehen', ['titled-name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});

describe('behind the label of a form', () => {
  test.each<[string, string, readonly string[]]>([
    ['a service', 'Nom : Service Achats', []],
    ['one word behind a weak label', 'Dossier: Krynicka verhuist', []],
    ['a capital further on', 'Dossier: Krynicka verhuist Morgen', []],
    ['a particle inside the name', 'Dossier: Krynicka van Zbyslawa', ['name']],
    ['the number of a column', 'Nom 4 de la liste', []],
    ['the next sentence is no part of the name', 'Dossier: Krynicka. Morgen', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});

describe('pupils', () => {
  test.each<[string, string, readonly string[]]>([
    ['of a class, whatever the name', 'Krynicka aus der 7b fehlt', ['name']],
    ['a first name and a class', 'Gisteren was Lina (klas 3) ziek', ['name']],
    ['a first name, a dash and a class', 'absence Théo - Grade 4B', ['name']],
    ['a room', 'Lokaal 7b is vrij', []],
    ['days', 'Krynicka in 3 Tagen', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});

describe('relatives, colleagues and officers', () => {
  test.each<[string, string, readonly string[]]>([
    ['my boss', 'Mein Chef kommt nicht', ['role']],
    ['one of ours, by the end of the word', 'Unsere Fahrerin fehlt', ['role']],
    ['a service of ours', 'Onze dienst verhuist', []],
    ['a trade, neither ours nor new', 'der genannte Hausmeister geht', []],
    ['against something that is no officer', 'Demo gegen Fahrverbot Krynicki am Markt', []],
    [
      'an officer, neither ours nor against',
      'wir wissen nicht, ob der Oberamtsrat Krynicki noch kommt',
      [],
    ],
    ['an article between', 'gegen den Oberamtsrat Krynicki läuft etwas', ['likely-name']],
    ['too short behind an officer', 'gegen Oberamtsrat Li läuft etwas', []],
    ['letters behind an officer', 'gegen Oberamtsrat ABCD läuft etwas', []],
    ['a comma behind the officer', 'gegen Oberamtsrat, Krynicki läuft', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});

describe('somebody introduced', () => {
  test.each<[string, string, readonly string[]]>([
    ['a child whose name is too short', 'La petite Zo arrive lundi', []],
    ['little of a language', 'we speak little Zelphine', []],
    ['a child at the beginning of the line', 'little Zelphine arrives', ['likely-name']],
    ['a heading that is no trade', 'Grundkurs Krynicki: Anzeichen', []],
    ['a trade without a colon', 'Friedhofsgärtner Krynicki bewässert', []],
    ['a word between trade and name', 'Friedhofsgärtner heute Krynicki: krank', []],
    ['a small office', 'la petite Direction arrive', []],
    ['a comma before the name', 'la petite, Zelphine arrive', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});

describe('surname and initial in a row', () => {
  test.each<[string, string, readonly string[]]>([
    ['three letters are no initial', 'Row 14 – KRYNICKI BEX. – Goma', []],
    ['nor is a small one', 'Row 14 – KRYNICKI b. – Goma', []],
    ['a service in the row', 'Zi. 12 | Dienst, G. | 84 J.', []],
    ['a thing with a letter', 'KRYNICKI B\nBonjour', []],
    ['inside a sentence', 'heute kommt Krynicki B. – Goma', []],
    ['joined by a hyphen', 'Zi. 12 | Krynicki-V | 84', []],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
