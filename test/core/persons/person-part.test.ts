/**
 * The short way to the names of a whole text finds what reading every line finds: with the hints of the
 * walk as in the product, and without any.
 */
import { createBudget } from '../../../src/core/budget';
import { buildCatalogue } from '../../../src/core/judge/catalogue';
import { linesWithNames } from '../../../src/core/persons/name-hints';
import { indexPersons } from '../../../src/core/persons/person';
import { buildPersonTable } from '../../../src/core/persons/person-words';
import { walk } from '../../../src/core/walk/walk';
import { PERSON_WORDS } from '../../../src/detectors/shared/person';
import { detectorOf } from '../checking';

const words = buildPersonTable(PERSON_WORDS);
const catalogue = buildCatalogue([detectorOf({ personWords: PERSON_WORDS })], {});
const PROSE =
  'De vergadering gaat door in het nieuwe gebouw en de agenda volgt nog deze namiddag.\n';
/** Longer than a sentence, so that the whole text has its own way. */
const PADDING = PROSE.repeat(6);

function hintsOf(text: string) {
  const limits = { timeMs: 1e9, bytesOut: 1e9, entries: 1e9, characters: 1e9 };
  const walked = walk(
    text,
    catalogue.tables,
    createBudget(() => 0, limits),
  );
  return { words: walked.nameWords, skipped: walked.technical };
}

function index(text: string, isHinted: boolean) {
  return indexPersons({
    part: { location: { part: 'body', path: [] }, text, zones: [] },
    participants: [],
    words,
    nameHints: isHinted ? hintsOf(text) : null,
    subject: () => '',
    namesOfSubject: () => new Set(),
    identifiers: () => [],
  });
}

const NAMES: readonly (readonly [why: string, line: string, names: number])[] = [
  ['no name', 'niemand', 0],
  ['title and name', 'Het dossier van mevrouw Peeters is klaar.', 1],
  ['title of two words', 'Het dossier van de heer van der Meulen is klaar.', 1],
  ['first name and surname', 'Dries Vermeersch is ziek.', 1],
  ['surname first', 'DUPONT Marie, absente', 1],
  ['surname, comma, first name', 'Kowalska, Danuta', 1],
  ['in another script of capitals', 'Élodie Çelik is ziek.', 1],
  ['with a hyphen', 'Marie-Claire Lejeune is ziek.', 1],
  ['in an address that the walk skips', 'https://x.example/Jan.Peeters is er', 1],
  ['small letters', 'jan peeters is ziek', 0],
  ['first name alone', 'Suzanne komt niet mee.', 0],
  ['two people', 'Mevrouw Peeters en de heer Wouters zijn ziek.', 2],
];

test.each(NAMES)('names counted alike: %s', (_why, line, names) => {
  const text = PADDING + line + '\n' + PADDING;
  expect(index(text, false).countNames()).toBe(names);
  expect(index(text, true).countNames()).toBe(names);
});

test.each([
  ['somebody named', 'Het dossier van mevrouw Peeters is klaar.', ['titled-name']],
  ['a full name', 'Het dossier van Dries Vermeersch is klaar.', ['name']],
  ['a greeting', 'Dag Tom,', ['possessive']],
  ['rows about persons', 'Naam\tRef\nAdam\t12', ['table']],
  ['a role alone is too little', 'De patiënte belt terug.', []],
])('who is named anywhere: %s', (_why, line, expected) => {
  const text = PADDING + line + '\n' + PADDING;
  expect(index(text, false).ofWhole()).toEqual(expected);
  expect(index(text, true).ofWhole()).toEqual(expected);
});

test.each([
  ['a word of genre', 'Inschrijven voor de nieuwsbrief kan nog.', true],
  ['one word of numbers', 'De incidentie daalt.', false],
  ['two words of law and numbers', 'De incidentie daalt volgens het decreet.', true],
  ['paragraph signs on two lines', 'Zie § 1 hierboven.\nZie § 2.', true],
  ['neither', 'Tot morgen.', false],
])('people in general: %s', (_why, line, expected) => {
  const text = 'Tot straks.\n'.repeat(40) + line + '\nTot straks.';
  expect(index(text, false).generalityOfWhole() !== 'none').toBe(expected);
  expect(index(text, true).generalityOfWhole() !== 'none').toBe(expected);
});

test('only lines with a name are read for names', () => {
  const text = `${PROSE}Mevrouw Peeters is ziek.\n${PROSE}Dries Vermeersch ook.\n${PROSE}`;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  expect(linesWithNames(text, starts, hintsOf(text), words)).toEqual([1, 3]);
});
