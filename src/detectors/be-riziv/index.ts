/**
 * RIZIV/INAMI number of a health professional: 11 digits printed 1-5-2-3.
 *
 * A public directory number: reported as professional contact data, which no policy stops, because a
 * mail that names a care giver is often about a patient. It takes its span before the national number,
 * with which it shares the length. Digits 7 and 8 check the first six: 97 or 89 minus the remainder
 * (the second form, since 2013, is an assumption). Bare digits need the word.
 * Sources: INAMI note I 2012/26; hl7-be/core @b0cf499b (read 2026-11-21).
 */
import { remainder } from '../../core/checksum';
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf } from '../../core/evidence';
import { numberIn, type Glance } from '../../core/judge/glance';
import { groupsOf, hasPlusBefore } from '../shared/layout';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'be-riziv',
  category: 'contact.professional',
  takes: ['D11'],
  claimOrder: 50,
  needs: { characters: isCheckedIn },
  words: { strong: words.strong },
  masking: 'shape',
  label,
  about: {
    finds: 'Registration numbers of doctors, dentists, nurses and other care givers.',
    decides: 'Check digits together with the printed grouping 1-5-2-3 or a RIZIV/INAMI word.',
    sources: ['INAMI note I 2012/26 (read 2026-11-21)', 'hl7-be/core @b0cf499b (read 2026-11-21)'],
    misses: 'Bare digits without a word; the deprecated eight-digit form.',
  },
  judge,
};

function judge(candidate: Candidate, near: Surroundings) {
  if (!hasRightCheck(candidate.compact) || hasPlusBefore(near)) return PASS;
  const isPrinted = groupsOf(candidate.layout) === '1.5.2.3';
  const hasWord = near.has('be-riziv/strong', 'near');
  if (!isPrinted && !hasWord) return PASS;
  return gradedBy(keysOf({ checksum: true, separators: isPrinted, word: hasWord }));
}

function hasRightCheck(digits: string): boolean {
  const body = digits.slice(0, 6);
  const check = Number(digits.slice(6, 8));
  if (body.charAt(0) === '0') return false;
  return 97 - remainder(body, 97) === check || 89 - remainder(body, 89) === check;
}

function isCheckedIn(glance: Glance): boolean {
  const body = numberIn(glance, 0, 6);
  const check = numberIn(glance, 6, 8);
  return 97 - (body % 97) === check || 89 - (body % 89) === check;
}
