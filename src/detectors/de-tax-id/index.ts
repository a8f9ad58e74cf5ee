/**
 * German tax identification number ("Steuer-ID", IdNr): 11 digits, printed 2-3-3-3, the last one by
 * ISO 7064 mod 11,10. Exactly one digit occurs two or three times among the first ten.
 * Not here: the older "Steuernummer" of a tax office. Source: facts/identifiers.md 4.
 */
import { isMod11And10 } from '../../core/checksum';
import { PASS, type Detector } from '../../core/detector';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['2.3.3.3'];

export const detector: Detector = {
  id: 'de-tax-id',
  category: 'id.national',
  takes: ['D11'],
  claimOrder: 55,
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'German tax identification numbers, grouped or not.',
    decides:
      'Check digit and the rule of the repeated digit (together 1 in 300 by chance); then grouping, own name and person near.',
    sources: ['Bundeszentralamt für Steuern, "Aufbau der Identifikationsnummer" (read 2026-11-21)'],
    misses: 'Bare numbers beside a telephone, order or invoice word.',
  },
  judge(candidate, near) {
    const digits = candidate.compact;
    if (digits.charAt(0) === '0' || !hasOneRepeatedDigit(digits)) return PASS;
    const isCheckRight = isMod11And10(digits);
    return weigh(candidate, near, {
      id: 'de-tax-id',
      keys: isCheckRight ? ['checksum', 'format'] : ['format'],
      isCheckRight,
      official: OFFICIAL,
    });
  },
};

/** Among the first ten: eight or nine different digits, one of them two or three times, all others once. */
function hasOneRepeatedDigit(digits: string): boolean {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 10; i++) counts[Number(digits.charAt(i))]!++;
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3;
}
