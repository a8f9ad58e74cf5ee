/**
 * Luxembourg national identification number ("matricule"): birth date, three digits and two check
 * digits (Luhn and Verhoeff) over the same eleven. Both right by chance: 1 in 222,000.
 * Not here: company matricules, which begin with the year of foundation and have no day.
 * Source: law of 19 June 2013 on the identification of natural persons.
 */
import { isLuhn, isVerhoeff } from '../../core/checksum';
import { PASS, type Detector } from '../../core/detector';
import { isLuhnIn } from '../../core/judge/glance';
import { birthKeys } from '../shared/birth';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['4.2.2.5', '8.5', '4.4.5', '4.2.2.3.2', '8.3.2'];

export const detector: Detector = {
  id: 'lu-matricule',
  category: 'id.national',
  takes: ['D13'],
  claimOrder: 50,
  needs: { words: ['lu-matricule/strong'], characters: (glance) => isLuhnIn(glance, 12) },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'Luxembourg matricules of persons in any typed grouping.',
    decides:
      'A possible birth date and both check digits; then grouping, own name and person near. One wrong check digit beside the own name is reported as "looks mistyped".',
    sources: [
      'Luxembourg, law of 19 June 2013 on the identification of natural persons (read 2026-11-21)',
    ],
    misses: 'Numbers of 11 digits from before 2013.',
  },
  judge(candidate, near) {
    const digits = candidate.compact;
    const birth = birthKeys(writtenDay(digits), near.today);
    if (birth === null || digits.slice(0, 2) < '18') return PASS;
    const isCheckRight = isLuhn(digits.slice(0, 12)) && isSecondRight(digits);
    const proof = isCheckRight ? ['checksum', 'second-checksum'] : ['format'];
    return weigh(candidate, near, {
      id: 'lu-matricule',
      keys: proof.concat(isCheckRight ? ['date'] : birth),
      isCheckRight,
      official: OFFICIAL,
    });
  },
};

function writtenDay(digits: string) {
  return {
    year: Number(digits.slice(0, 4)),
    month: Number(digits.slice(4, 6)),
    day: Number(digits.slice(6, 8)),
  };
}

/** The last digit is a Verhoeff digit over the first eleven, the Luhn digit left out. */
function isSecondRight(digits: string): boolean {
  return isVerhoeff(digits.slice(0, 11) + digits.charAt(12));
}
