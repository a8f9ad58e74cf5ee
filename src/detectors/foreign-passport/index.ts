/**
 * Passport numbers of all other countries, as civil registries and visa desks write them: a letter and six
 * to eight digits, two letters and seven, three and six, or eight or nine digits. Nine letters and digits mixed: nl-passport, and de-identity-card.
 *
 * No check digit, and shapes that parcels and articles have too: the passport's own name must stand
 * directly before, as in a form, or above the column. High needs a named person as well.
 * Sources: own survey of printed numbers (Morocco, Nigeria, Turkey, India, Italy, Poland, Spain, UK, US; 2026-11-22).
 */
import { PASS, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { endingsOf, hasName, isFieldOfNumber, isLabel } from '../shared/label-before';
import { hasOtherLabel } from '../shared/other-label';
import passport from '../shared/passport.json';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import label from './label.json';

const LABELS = endingsOf(passport);
/** `passeport roumain `: of which country. */
const COUNTRY = /[a-z]{3,14}(?:[^a-z0-9]{1,4}(?:n[or]|num)?){1,2}$/;

export const detector: Detector = {
  id: 'foreign-passport',
  category: 'id.document',
  takes: ['L1D6', 'L1D7', 'L1D8', 'L1D9', 'L2D7', 'L3D6', 'D8', 'D9'],
  claimOrder: 91,
  needs: { words: ['shared/passport'], characters: isFieldOfNumber },
  words: { 'shared/passport': passport, 'shared/specimen': specimen },
  masking: 'shape',
  label,
  about: {
    finds:
      'Passport numbers of countries without a detector of their own, behind the name of a passport.',
    decides:
      'The name must stand directly before or above the column, or near letters and digits in a sentence about somebody; a named person raises medium to high. No check digit exists.',
    sources: ['own survey of printed numbers (2026-11-22)'],
    misses: 'Numbers that the name of a passport only stands near.',
  },
  judge(_candidate, near) {
    if (!isNamed(near)) return PASS;
    const keys = keysOf({
      word: true,
      label: true,
      format: true,
      specimen: isSpecimen(near),
    });
    return gradedBy(keys.concat(personKeys(near, 'paragraph')));
  },
};

function isNamed(near: Surroundings): boolean {
  // Of long names only the end is compared, so the list is asked too: "port number" is none of them.
  if (!near.has('shared/passport', 'near')) return hasName(near, 'shared/passport');
  const before = near.before(32);
  if ([before, before.replace(COUNTRY, ''), near.above()].some((text) => isLabel(text, LABELS)))
    return true;
  // "Zijn reispas bij, B50417732": of digits alone, no.
  return /[A-Z]/.test(near.raw()) && near.persons('sentence').length > 0 && !hasOtherLabel(near);
}
