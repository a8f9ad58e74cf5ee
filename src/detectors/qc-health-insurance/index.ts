/**
 * Quebec health insurance number ("numéro d'assurance maladie", NAM, RAMQ): three letters of the surname,
 * one of the first name, birth date YYMMDD (month +50 for women), a digit 1 to 9 and a check digit.
 * The check digit rests on a single source and its rule for women is unverified: it only raises.
 * Not here: other provinces' numbers.
 */
import { weightedSum } from '../../core/checksum';
import { PASS, type Detector, type Surroundings } from '../../core/detector';
import { keysOf, personKeys } from '../../core/evidence';
import { birthKeys } from '../shared/birth';
import { hasHolder, healthInsuranceDay } from '../shared/quebec-number';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['4.4.4', '4.8', '8.4', '4.6.2'];
const WEIGHTS = [7, 1, 1, 3, 9, 7, 3, 9, 5, 3, 1, 3, 5, 7, 6, 9, 1];

export const detector: Detector = {
  id: 'qc-health-insurance',
  category: 'id.national',
  takes: ['L4D8'],
  claimOrder: 47,
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'Quebec health insurance numbers in any typed grouping.',
    decides:
      'Four letters, a possible birth date and a sequence digit; grouping, check digit, own name, a name with these letters and a person near raise it.',
    sources: ['RAMQ, description of the card; petalmd/health_card @aee1f66b (read 2026-11-21)'],
    misses: 'Bare numbers beside a reference word.',
  },
  judge(candidate, near) {
    const code = candidate.compact;
    const birth = birthKeys(healthInsuranceDay(code), near.today);
    if (birth === null) return PASS;
    const hasWord = near.has('qc-health-insurance/strong', 'near');
    if (code.charAt(10) === '0' && !hasWord) return PASS;
    // `né le 12/03/1980` has four letters and eight digits, too.
    if (candidate.layout.slice(0, 4) !== 'AAAA') return PASS;
    if (!isCapital(near.raw()) && !hasWord) return PASS;
    const isChecked = isCheckDigitRight(code, '19') || isCheckDigitRight(code, '20');
    const isHolders = hasHolder(code, near);
    if (!isChecked && !isHolders && (isReference(near) || isShortened(code, birth, near)))
      return PASS;
    return weigh(candidate, near, {
      id: 'qc-health-insurance',
      keys: keysOf({ shape: true, 'check-digit': isChecked, holder: isHolders }).concat(birth),
      isCheckRight: true,
      official: OFFICIAL,
    });
  },
};

/** An order `CMDE 7410 0244` keeps its number, unless the check digit or a person speaks against it. */
function isReference(near: Surroundings): boolean {
  return (
    near.has('shared/reference', 'near') &&
    !near.has('qc-health-insurance/strong', 'near') &&
    personKeys(near, 'sentence').length === 0
  );
}

/** `Change CHGE 2611 0347`: the word before it, cut short, and a date of these days. */
function isShortened(code: string, birth: readonly string[], near: Surroundings): boolean {
  if (birth.indexOf('recent-date') < 0) return false;
  const word = /([a-z]{4,}) *$/.exec(near.before(24))?.[1] ?? '';
  let at = -1;
  for (const letter of code.slice(0, 4).toLowerCase().split('')) {
    at = word.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return word.charCodeAt(0) === code.toLowerCase().charCodeAt(0);
}

/** `seit 2704 2020`: four letters in lower case are a word, unless the number's own name stands near. */
function isCapital(typed: string): boolean {
  const letters = typed.slice(0, 4);
  return letters.toUpperCase() === letters;
}

/** Letters as two digits (S counts as 20, and so on), the year in four, month without the 50. */
function isCheckDigitRight(code: string, century: string): boolean {
  let digits = '';
  for (let i = 0; i < 4; i++) {
    const place = code.charCodeAt(i) - 64;
    const value = place >= 19 ? place + 1 : place;
    digits += value < 10 ? `0${value}` : String(value);
  }
  const month = healthInsuranceDay(code).month;
  digits += century + code.slice(4, 6) + (month < 10 ? `0${month}` : String(month));
  const sum = weightedSum(digits + code.slice(8, 11), WEIGHTS);
  return sum >= 0 && sum % 10 === Number(code.charAt(11));
}
