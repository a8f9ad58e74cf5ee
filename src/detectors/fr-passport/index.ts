/**
 * Number of a French passport: two digits, two letters, five digits, no check digit.
 * The shape is rare but not proof: its own name must stand near.
 */
import type { Detector } from '../../core/detector';
import { isFieldOfNumber } from '../shared/label-before';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'fr-passport',
  category: 'id.document',
  takes: ['D2L2D5'],
  claimOrder: 90,
  needs: { words: ['fr-passport/strong'], characters: isFieldOfNumber },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'French passport numbers (12AB34567).',
    decides: 'The shape beside a word for a passport; a person or date near makes it high.',
    sources: ['learn.microsoft.com, Purview: France passport number (read 2026-11-21)'],
    misses: 'Numbers without a word near.',
  },
  judge(candidate, near) {
    return weigh(candidate, near, {
      id: 'fr-passport',
      keys: ['shape'],
      isCheckRight: true,
      official: ['2.2.5', '4.5'],
      needsWord: true,
    });
  },
};
