/**
 * Passport numbers of two letters and six digits: Belgian, and others of the same shape.
 *
 * There is no check digit and references share the shape (AB123456), so nothing is found without the
 * passport word. High needs the word, and a named person, and another finding about that person.
 * Sources: Microsoft Purview "Belgium passport number" (read 2026-11-21).
 */
import { PASS, type Detector } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { hasName, isFieldOfNumber } from '../shared/label-before';
import passport from '../shared/passport.json';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import label from './label.json';

/** `passport no. 990 341 552`, `passeport valable jusqu'au 11/2027`. */
const IS_NO_NUMBER = /^n[or](?!\d)|\//i;

export const detector: Detector = {
  id: 'be-passport',
  category: 'id.document',
  takes: ['L2D6'],
  claimOrder: 90,
  needs: { words: ['shared/passport'], characters: isFieldOfNumber },
  words: { 'shared/passport': passport, 'shared/specimen': specimen },
  masking: 'shape',
  label,
  about: {
    finds: 'Passport numbers of two letters and six digits beside a passport word.',
    decides:
      'The word is required; a named person or another finding near raises medium to high. No check digit exists.',
    sources: ['Microsoft Purview, Belgium passport number (read 2026-11-21)'],
    misses: 'Passport numbers without a passport word in the same line or column header.',
  },
  judge(_candidate, near) {
    if (!hasName(near, 'shared/passport') || IS_NO_NUMBER.test(near.raw())) return PASS;
    const keys = keysOf({
      word: true,
      format: true,
      'linked-finding': near.hasFinding(['id.national', 'identity.birth'], 'paragraph'),
      specimen: isSpecimen(near),
    });
    return gradedBy(keys.concat(personKeys(near, 'paragraph')));
  },
};
