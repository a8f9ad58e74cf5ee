/**
 * Belgian enterprise number, establishment unit and VAT number: public, recognised so as not to alert.
 *
 * Check: 97 - (first eight digits mod 97); first digit 0 or 1 for enterprises, 2 to 8 for establishment
 * units. The 4-3-3 grouping, `BE` in front, or a register word makes it ours even when mistyped; bare
 * digits need the check and, for units, the word. Telephone groupings are left to the phone detector.
 * Source: belgif EnterpriseNumberValidator @00ce13aa (read 2026-11-21).
 */
import { remainder } from '../../core/checksum';
import type { Candidate, Detector, Surroundings } from '../../core/detector';
import { claimIf } from '../../core/evidence';
import { numberIn, type Glance } from '../../core/judge/glance';
import { groupsOf, hasPlusBefore } from '../shared/layout';
import personNumber from '../shared/person-number.json';
import label from './label.json';
import words from './words.json';

const LETTER_B = 98;

export const detector: Detector = {
  id: 'be-enterprise-number',
  category: null,
  takes: ['D10', 'L2D10'],
  claimOrder: 60,
  needs: { words: ['be-enterprise-number/strong'], characters: isPossibleIn },
  words: { strong: words.strong, 'shared/person-number': personNumber },
  masking: 'shape',
  label,
  about: {
    finds: 'Enterprise, establishment unit and Belgian VAT numbers, to stay silent about them.',
    decides:
      'Check digits with a possible first digit, or the register grouping, or a register word near.',
    sources: [
      'belgif EnterpriseNumberValidator, EstablishmentUnitNumberValidator (read 2026-11-21)',
    ],
    misses: 'Old nine-digit VAT numbers; bare establishment units without a word.',
  },
  judge: (candidate, near) => claimIf(isMine(candidate, near)),
};

function isMine(candidate: Candidate, near: Surroundings): boolean {
  const hasCountry = candidate.compact.length === 12;
  if (hasCountry && candidate.compact.slice(0, 2) !== 'BE') return false;
  const digits = candidate.compact.slice(-10);
  const first = digits.charAt(0);
  if (first === '9' || hasPlusBefore(near)) return false;
  const groups = groupsOf(hasCountry ? candidate.layout.slice(2) : candidate.layout);
  if (groups !== '10' && groups !== '4.3.3' && groups !== '1.3.3.3') return false;
  const hasWord = near.has('be-enterprise-number/strong', 'near');
  // One in 500 bare numbers passes the check: a licence number is not an enterprise by chance.
  if (groups === '10' && !hasWord && near.has('shared/person-number', 'near')) return false;
  const isCheckRight = 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8));
  const isGrouped = groups === '1.3.3.3' || groups === '4.3.3';
  if (isCheckRight && (first === '0' || first === '1' || isGrouped)) return true;
  return hasCountry || hasWord;
}

/** Behind a country's letters always; else the check digits. */
function isPossibleIn(glance: Glance): boolean {
  if (glance.length === 12) return glance.codes[0] === LETTER_B;
  return 97 - (numberIn(glance, 0, 8) % 97) === numberIn(glance, 8, 10);
}
