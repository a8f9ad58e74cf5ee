/**
 * Number of a Canadian passport: two letters and six digits before 2023 (AA123456), a letter, six digits
 * and two letters since (A123456AA). No check digit: its own name must stand near. The old form is also
 * that of the Belgian passport, so it is taken only where Canada is named.
 */
import { PASS, type Detector } from '../../core/detector';
import { isFieldOfNumber } from '../shared/label-before';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'ca-passport',
  category: 'id.document',
  takes: ['L2D6', 'L1D6L2'],
  claimOrder: 89,
  needs: { words: ['ca-passport/strong'], characters: isFieldOfNumber },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'Canadian passport numbers, the form before 2023 and the present one.',
    decides: 'The shape beside a word for a passport; a person or date near makes it high.',
    sources: ['legalclarity.org citing canada.ca on the 2023 passport (read 2026-11-21)'],
    misses: 'Numbers without a word near; the old form where Canada is not named.',
  },
  judge(candidate, near) {
    const isOld = candidate.compact.length === 8;
    if (isOld && !near.has('ca-passport/country', 'paragraph')) return PASS;
    return weigh(candidate, near, {
      id: 'ca-passport',
      keys: [isOld ? 'format' : 'shape'],
      isCheckRight: true,
      official: ['2.6', '1.6.2'],
      needsWord: true,
    });
  },
};
