/**
 * Number of a German identity card or passport: nine characters without vowels, in the machine-readable
 * zone followed by a 7-3-1 check digit. Its own name must stand near; the check digit only raises it.
 * Not here: the ten digits of cards issued before 2010.
 */
import { checkDigit731 } from '../../core/checksum';
import { PASS, type Detector } from '../../core/detector';
import { isFieldOfNumber } from '../shared/label-before';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

/** Letters that could be read as another or form words are left out. */
const ALPHABET = /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?$/;

export const detector: Detector = {
  id: 'de-identity-card',
  category: 'id.document',
  takes: ['A9', 'A10'],
  claimOrder: 90,
  needs: { words: ['de-identity-card/strong'], characters: isFieldOfNumber },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'German identity card and passport numbers, with or without the check digit.',
    decides: 'The reduced alphabet beside a word for such a document; the check digit raises it.',
    sources: ['BSI TR-03105; ICAO 9303-3, 4.9 (read 2026-11-21)'],
    misses: 'Numbers without a word near; cards from before November 2010.',
  },
  judge(candidate, near) {
    const code = candidate.compact;
    if (!ALPHABET.test(code)) return PASS;
    const isChecked =
      code.length === 10 && checkDigit731(code.slice(0, 9)) === Number(code.slice(9));
    return weigh(candidate, near, {
      id: 'de-identity-card',
      keys: isChecked ? ['check-digit', 'shape'] : ['format'],
      isCheckRight: true,
      official: [],
      needsWord: true,
    });
  },
};
