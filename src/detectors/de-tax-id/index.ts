/**
 * German tax identification number ("Steuer-ID", IdNr): 11 digits, printed 2-3-3-3, the last one by
 * ISO 7064 mod 11,10. Exactly one digit occurs two or three times among the first ten.
 * Not here: the older "Steuernummer" of a tax office.
 */
import { isMod11And10 } from '../../core/checksum';
import { PASS, type Detector } from '../../core/detector';
import { type Glance } from '../../core/judge/glance';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['2.3.3.3'];

export const detector: Detector = {
  id: 'de-tax-id',
  category: 'id.national',
  takes: ['D11'],
  claimOrder: 55,
  needs: { words: ['de-tax-id/strong'], characters: isPossibleIn },
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

/** No zero in front, one digit repeated, the check digit right. */
function isPossibleIn({ codes }: Glance): boolean {
  if (codes[0] === 48) return false;
  let once = 0;
  let repeated = 0;
  let product = 10;
  for (let i = 0; i < 10; i++) {
    const digit = codes[i]! - 48;
    const bit = 1 << digit;
    if ((once & bit) !== 0) repeated |= bit;
    once |= bit;
    const sum = (digit + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (
    repeated !== 0 && (repeated & (repeated - 1)) === 0 && (11 - product) % 10 === codes[10]! - 48
  );
}
