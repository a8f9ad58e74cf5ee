/**
 * German pension insurance number ("Rentenversicherungsnummer", "Sozialversicherungsnummer"): area,
 * birth date DDMMYY (day +50 for a second person), first letter of the name at birth, serial, check digit.
 * Not here: health insurance numbers on the card (a letter and nine digits).
 * Source: VKVV, paragraph 4 (read 2026-11-21).
 */
import { PASS, type Detector } from '../../core/detector';
import { birthKeys } from '../shared/birth';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['2.6.1.3', '2.2.2.2.1.3', '2.6.1.2.1', '2.2.2.2.1.2.1', '2.6.4', '8.4'];
/** VKVV: cross sums of the digits times these, the letter as two digits. */
const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

export const detector: Detector = {
  id: 'de-rvnr',
  category: 'id.national',
  takes: ['D8L1D3'],
  claimOrder: 50,
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'German pension insurance numbers, grouped or not.',
    decides: 'Shape, birth date and check digit; then grouping, own name and person near.',
    sources: ['Versicherungsnummern-, Kontoführungs- und Versicherungsverlaufsverordnung, § 4'],
    misses: 'Numbers with the unknown birth date 000000.',
  },
  judge(candidate, near) {
    const birth = birthKeys(writtenDay(candidate.compact), near.today);
    if (birth === null) return PASS;
    const isCheckRight = isCheckDigitRight(candidate.compact);
    const proof = isCheckRight ? ['check-digit', 'shape'] : ['shape'];
    return weigh(candidate, near, {
      id: 'de-rvnr',
      keys: proof.concat(birth),
      isCheckRight,
      official: OFFICIAL,
    });
  },
};

function writtenDay(compact: string) {
  return {
    year: Number(compact.slice(6, 8)),
    month: Number(compact.slice(4, 6)),
    day: Number(compact.slice(2, 4)) % 50,
  };
}

function isCheckDigitRight(compact: string): boolean {
  const place = compact.charCodeAt(8) - 64;
  const letter = place < 10 ? `0${place}` : String(place);
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const product = Number(digits.charAt(i)) * WEIGHTS[i]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10 === Number(compact.charAt(11));
}
