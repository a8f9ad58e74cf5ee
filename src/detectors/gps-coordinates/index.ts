/**
 * GPS coordinates: a pair of decimal degrees that lies on earth, beside a position word.
 *
 * Car parks and meeting rooms have coordinates, too: without a person in the sentence it stays low.
 * Medium needs a position word and a person.
 * Source: facts/identifiers.md 4 (GPS: low).
 */
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'gps-coordinates',
  category: 'contact.private',
  takes: ['coordinates'],
  claimOrder: 16,
  words: { position: words.position },
  masking: 'label',
  label,
  about: {
    finds: 'Pairs of decimal degrees that say where somebody is or lives.',
    decides: 'A position word is required; only with a person in the sentence it gets past low.',
    sources: ['facts/identifiers.md 4'],
    misses: 'Coordinates without a position word; degrees, minutes and seconds.',
  },
  judge,
};

function judge(candidate: Candidate, near: Surroundings) {
  const numbers = near.raw().match(/[-+]?\d{1,3}\.\d{1,12}/g);
  if (candidate.compact.length < 6 || numbers === null || numbers.length !== 2) return PASS;
  const [latitude, longitude] = numbers.map(Number);
  if (Math.abs(latitude ?? 91) > 90 || Math.abs(longitude ?? 181) > 180) return PASS;
  if (!near.has('gps-coordinates/position', 'near')) return PASS;
  const persons = personKeys(near, 'sentence');
  const keys = keysOf({ word: true, format: true }).concat(persons);
  return gradedBy(keys, persons.length > 0 ? 'medium' : 'low');
}
