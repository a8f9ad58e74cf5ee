/**
 * Belgian national register number ("numéro de registre national", "rijksregisternummer", NISS, INSZ).
 *
 * Not here: BIS numbers (months +20, +40) and numbers inside a machine-readable zone. High needs the
 * check digits together with the number's own name, the official grouping, or a named person.
 * Sources: shared/belgian-person-number.ts names the law.
 */
import type { Detector } from '../../core/detector';
import { BELGIAN_LISTS, isBelgianIn, judgeBelgian } from '../shared/belgian-person-number';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'be-national-number',
  category: 'id.national',
  takes: ['D11'],
  claimOrder: 52,
  needs: { words: ['shared/be-national-number'], characters: isBelgianIn },
  words: Object.assign({}, BELGIAN_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds:
      'National register numbers in any typed grouping, births of both centuries, unknown dates.',
    decides:
      'Check digits, a possible birth date and serial; then grouping, own name and person near. Wrong check digits beside the own name are reported as "looks mistyped", at most medium.',
    sources: [
      'Royal decrees of 3 April 1984 and 25 November 1997 (read 2026-11-21)',
      'IBZ instruction IT000 (read 2026-11-21)',
      'belgif/rest-problem-java SsinValidator @00ce13aa (read 2026-11-21)',
    ],
    misses:
      'Unknown dates without grouping or name; numbers cut in unusual places without name; mistyped numbers without name.',
  },
  judge: (candidate, near) =>
    judgeBelgian(candidate, near, {
      isBis: false,
      strong: ['shared/be-national-number'],
      weak: 'be-national-number/weak',
    }),
};
