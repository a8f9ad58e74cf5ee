/**
 * GPS coordinates: a pair of decimal degrees that lies on earth, beside a position word.
 *
 * Car parks and meeting rooms have coordinates, too: without a person in the sentence they are
 * nobody's. Medium needs a position word and a person.
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
  needs: { words: ['gps-coordinates/position'] },
  words: { position: words.position },
  masking: 'label',
  label,
  about: {
    finds: 'Pairs of decimal degrees that say where somebody is or lives.',
    decides: 'A position word and a person in the sentence are required. Never above medium.',
    sources: ['own rule: decimal degrees within latitude and longitude'],
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
  if (persons.length === 0) return PASS;
  return gradedBy(keysOf({ word: true, format: true }).concat(persons), 'medium');
}
