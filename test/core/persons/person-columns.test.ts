import { evidence, readPersons } from './read-persons';

describe('rows below the headers of their columns', () => {
  test.each([
    ['about persons', 'Nom\tMotif\nKrynicka\tabsente', ['table']],
    [
      'whom to contact for what',
      'Service\tPoint de contact\tTél.\nPensions\tMarc Krynicki\t02',
      [],
    ],
    ['a log of who came', 'Date\tContact\tMotif\n3 mai\tMarc Krynicki\tvertiges', ['name']],
    ['in fields', 'Dienst;Aanspreekpunt;Tel.\nSchulden;Anna Krynicka;02 555', []],
    [
      'about patients, each with a contact',
      'Patient\tContact\nKrynicka\tTom Krynicki',
      ['name', 'table'],
    ],
    ['a header that only holds the word', 'Dernier contact\tEtat\nMarc Krynicki\tmalade', ['name']],
    ['whom to ask about what', 'Thema\tName\tDurchwahl\nSchulden\tAnna Krynicka\t16', []],
    ['no header', 'Marc Krynicki\tmalade', ['name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text).filter((kind) => kind === 'table' || kind === 'name')).toEqual(expected);
  });

  test('what stands in a row of contacts is said of nobody', () => {
    const text = 'Service\tContact\tPoste\nMédiation de dettes\tMarc Krynicki\t12';
    const start = text.indexOf('Médiation');
    expect(readPersons(text).isAside(start, start + 9)).toBe(true);
  });
});
