/** Reads the persons of a text with the shipped words, as the tests of this folder do. */
import { indexPersons } from '../../../src/core/persons/person';
import { buildPersonTable } from '../../../src/core/persons/person-words';
import { splitZones } from '../../../src/core/zones/zones';
import { PERSON_WORDS } from '../../../src/detectors/shared/person';

const words = buildPersonTable(PERSON_WORDS);

/** A body, or with a path an attachment. */
export function readPersons(text: string, path: readonly string[] = []) {
  const location = { part: path.length > 0 ? ('attachment' as const) : ('body' as const), path };
  return indexPersons({
    part: { location, text, zones: splitZones(text) },
    participants: [{ name: 'Liesbet Vandamme', address: 'l@x.example' }],
    words,
    nameHints: null,
    subject: () => '',
    namesOfSubject: () => new Set(),
    identifiers: () => [],
  });
}

/** What ties the whole text to one person. */
export function evidence(text: string, path: readonly string[] = []) {
  return readPersons(text, path).evidence(0, text.length);
}
