/**
 * BIS number: the national number of people who are not in the Belgian register (month +20 or +40).
 *
 * Belgian mobile numbers in international form look like one and pass the check in 1 of 315, so a bare
 * BIS number asks for more evidence than a national number, and telephone words speak against it.
 * Sources: shared/belgian-person-number.ts names the law.
 */
import type { Detector } from '../../core/detector';
import { BELGIAN_LISTS, isBelgianIn, judgeBelgian } from '../shared/belgian-person-number';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'be-bis-number',
  category: 'id.national',
  takes: ['D11'],
  claimOrder: 53,
  needs: {
    words: ['shared/be-national-number', 'be-bis-number/strong'],
    characters: isBelgianIn,
  },
  words: Object.assign({}, BELGIAN_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'BIS numbers in any typed grouping, with unknown birth month or day as well.',
    decides:
      'As the national register number; a bare one that begins like an international telephone number or a year stays low without name, grouping or person, and telephone words veto it.',
    sources: [
      'Royal decree of 8 February 1991, royal decree of 13 October 1998 (read 2026-11-21)',
      'belgif/rest-problem-java SsinValidator @00ce13aa (read 2026-11-21)',
    ],
    misses: 'Bare numbers beside a telephone word; bare numbers with an unknown birth date.',
  },
  judge: (candidate, near) =>
    judgeBelgian(candidate, near, {
      isBis: true,
      strong: ['shared/be-national-number', 'be-bis-number/strong'],
      weak: 'be-bis-number/weak',
    }),
};
