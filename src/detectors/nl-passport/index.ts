/**
 * Number of a Dutch passport or identity card: two letters, six letters or digits, a digit; never O.
 * Its own name must stand near.
 */
import { PASS, type Detector } from '../../core/detector';
import { isFieldOfNumber } from '../shared/label-before';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

/** `NX4B7C2D1`; the letter O is never used, so that it cannot be read as a zero. */
const NUMBER = /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/;

/** Also a possible German number: then only where the Netherlands or their language show. */
const MAY_BE_GERMAN = /^[CFGHJKLMNPRTVWXYZ0-9]{9}$/;

export const detector: Detector = {
  id: 'nl-passport',
  category: 'id.document',
  takes: ['A9'],
  claimOrder: 89,
  needs: { words: ['nl-passport/strong'], characters: isFieldOfNumber },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'Dutch passport and identity card numbers (NX4B7C2D1).',
    decides: 'Shape without the letter O, beside a word for a passport or identity card.',
    sources: ['Rijksdienst voor Identiteitsgegevens, document numbers (read 2026-11-21)'],
    misses: 'Numbers without a word near.',
  },
  judge(candidate, near) {
    if (!NUMBER.test(candidate.compact)) return PASS;
    const isOpen = MAY_BE_GERMAN.test(candidate.compact);
    if (isOpen && !near.has('nl-passport/country', 'paragraph')) return PASS;
    return weigh(candidate, near, {
      id: 'nl-passport',
      keys: ['format'],
      isCheckRight: true,
      official: [],
      needsWord: true,
    });
  },
};
