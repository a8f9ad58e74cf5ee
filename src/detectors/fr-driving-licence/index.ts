/**
 * Number of a French driving licence: 12 digits, no check digit, the same length as old identity cards.
 * Its own name must stand near; the word decides between the two.
 */
import type { Detector } from '../../core/detector';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'fr-driving-licence',
  category: 'id.document',
  takes: ['D12', 'D2L2D5'],
  claimOrder: 90,
  needs: { words: ['fr-driving-licence/strong'] },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds:
      'French driving licence numbers (12 digits; since 2013 also two letters among nine characters).',
    decides: 'The length beside a word for a driving licence; a person near raises it.',
    sources: ["learn.microsoft.com, Purview: France driver's license number (read 2026-11-21)"],
    misses: 'Numbers without a word near.',
  },
  judge(candidate, near) {
    return weigh(candidate, near, {
      id: 'fr-driving-licence',
      keys: ['format'],
      isCheckRight: true,
      official: ['2.2.2.6', '2.2.8', '2.2.2.3.3', '3.3.3.3', '4.4.4', '6.6'],
      needsWord: true,
    });
  },
};
