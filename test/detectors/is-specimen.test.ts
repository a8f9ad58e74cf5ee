/** A number is an example when the text says so, not when a name near holds such a word. */
import { findingsIn } from './check-text';

const NUMBER = '62.09.18-047.02';

test.each([
  ['said before', `Numéro fictif : ${NUMBER}`, true],
  ['said behind', `${NUMBER} (voorbeeld)`, true],
  ['an institution', `Stuur ${NUMBER} naar FOD Voorbeeld`, false],
  ['an institution in French', `SPF Exemple : ${NUMBER}`, false],
  ['a street', `${NUMBER}, 48 Specimen Street`, false],
  ['a street in French', `${NUMBER}, avenue du Spécimen 12`, false],
  ['said beside an institution', `SPF Exemple, numéro fictif : ${NUMBER}`, true],
])('%s', (_why, text, isSpecimen) => {
  const evidence = findingsIn(text).flatMap((finding) => finding.evidence);
  expect(evidence).toContain('checksum');
  expect(evidence.includes('specimen')).toBe(isSpecimen);
});
