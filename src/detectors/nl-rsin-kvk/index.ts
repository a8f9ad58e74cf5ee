/**
 * Dutch company numbers (RSIN, KvK, establishment, VAT): public, so claimed and silent.
 * The RSIN passes the same eleven-test as the BSN; only the words tell them apart. A VAT number of a
 * one-person business issued before 2020 held the BSN and is still claimed here.
 */
import type { Detector, Surroundings } from '../../core/detector';
import { claimIf } from '../../core/evidence';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'nl-rsin-kvk',
  category: null,
  takes: ['D8', 'D9', 'D12', 'L2D9L1D2'],
  claimOrder: 81,
  needs: {
    words: ['nl-rsin-kvk/own'],
    // The letters of a VAT number.
    characters: ({ codes }) => codes[0]! > 57,
  },
  words,
  masking: 'shape',
  label,
  about: {
    finds: 'RSIN (9 digits), KvK (8), establishment (12) and Dutch VAT numbers.',
    decides: 'Length and the own name near, with no word for a BSN. Claimed, never reported.',
    sources: ['KvK, "Overzicht nummers" (read 2026-11-21)'],
    misses: 'Bare numbers without a word: nothing claims them.',
  },
  judge(candidate, near) {
    if (candidate.compact.charAt(0) === 'N')
      return claimIf(/^NL\d{9}B\d\d$/.test(candidate.compact));
    return claimIf(hasOwnWord(near));
  },
};

function hasOwnWord(near: Surroundings): boolean {
  return near.has('nl-rsin-kvk/own', 'near') && !near.has('nl-rsin-kvk/person', 'near');
}
