/** Whoever is named in full somewhere in a text is named by one of those words elsewhere in it. */
import { indexPersons } from '../../../src/core/persons/person';
import { buildPersonTable } from '../../../src/core/persons/person-words';
import { splitZones } from '../../../src/core/zones/zones';
import { PERSON_WORDS } from '../../../src/detectors/shared/person';

const words = buildPersonTable(PERSON_WORDS);

const NOBODY: ReadonlySet<number> = new Set();

function read(text: string, namesOfSubject = () => NOBODY, participant = 'Liesbet Vandamme') {
  return indexPersons({
    part: { location: { part: 'body', path: [] }, text, zones: splitZones(text) },
    participants: [{ name: participant, address: 'l@x.example' }],
    words,
    nameHints: null,
    subject: () => '',
    namesOfSubject,
    identifiers: () => [],
  });
}

/** Is somebody met again in the last line of a text? */
function ofLastLine(text: string, participant?: string) {
  const index = read(text, undefined, participant);
  return index.isNamedAgain(text.lastIndexOf('\n') + 1, text.length);
}

test.each([
  ['surname, behind a title before', 'Objet : dossier de Mme Krynicka\n\nKrynicka a 80 ans.'],
  ['first name, behind a full name before', 'Over Zoë Krynicki.\n\nGisteren bleef Zoë thuis.'],
  ['name of the line before', 'Herr Krynicki ruft an.\nMorgen kommt Krynicki nicht.'],
])('%s', (_why, text) => {
  expect(ofLastLine(text)).toBe(true);
});

test('a name of the subject, though no list holds it', () => {
  const subject = read('Wohnung - Zbyslawa Krynicka');
  const text = 'Guten Tag,\nZbyslawa ist krank.';
  const body = read(text, () => subject.namesOfSubject());
  expect(body.isNamedAgain(text.indexOf('Zbys'), text.length)).toBe(true);
  expect(read(text).isNamedAgain(text.indexOf('Zbys'), text.length)).toBe(false);
});

test.each([
  ['another name', 'Objet : dossier de Mme Krynicka\n\nVasseura a 80 ans.'],
  ['small letters', 'Over mevrouw Krynicka.\n\nde krynicka is een plant.'],
  ['whoever is greeted only', 'Bonjour Madame Krynicka,\n\nVoir avec Krynicka.'],
  ['whoever answers', 'Mme Krynicka est absente.\n\nContact : Krynicka'],
  ['a word that is no name', 'Mme Artikel est absente.\n\nArtikel 12'],
  ['a stretch longer than a sentence', `Mme Krynicka\nKrynicka ${'geht weiter und '.repeat(30)}`],
])('not: %s', (_why, text) => {
  expect(ofLastLine(text)).toBe(false);
});

test('sender and recipients are nobody the text is about', () => {
  const text = 'Mme Krynicka est absente.\n\nKrynicka a 80 ans.';
  expect(ofLastLine(text, 'Anna Krynicka')).toBe(false);
});

describe('a long text', () => {
  const FILLER = 'De dienst meldt dat alles volgens plan verloopt.\n'.repeat(2000);

  test('whoever its beginning names is known to its end', () => {
    expect(ofLastLine(`Over mevrouw Krynicka.\n${FILLER}Krynicka bleef thuis.`)).toBe(true);
  });

  test('whoever is named little before is known', () => {
    expect(ofLastLine(`${FILLER}Over mevrouw Krynicka.\nKrynicka bleef thuis.`)).toBe(true);
  });

  test('whoever only its middle names is not: the text would have to be read through for one sentence', () => {
    expect(ofLastLine(`${FILLER}Over mevrouw Krynicka.\n${FILLER}Krynicka bleef thuis.`)).toBe(
      false,
    );
  });

  test('known where a line begins is known to the end of that line, however long it is', () => {
    const oneLine = FILLER.replace(/\n/g, ' ');
    const text = `${FILLER}Over mevrouw Krynicka.\n${oneLine}Krynicka bleef thuis.`;
    const index = read(text);
    const last = text.lastIndexOf('Krynicka');
    expect(index.isNamedAgain(last, text.length)).toBe(true);
  });
});
