/**
 * French tax number of a person ("numéro fiscal de référence", SPI): 13 digits, printed 2-2-3-3-3.
 * Not here: company tax numbers (fr-siren-siret). High needs the key together with the number's own
 * name, the printed grouping or a named person. Sources: European Commission,
 * TIN algorithms, France (read 2026-11-21).
 */
import { remainder } from '../../core/checksum';
import { PASS, type Detector } from '../../core/detector';
import { numberIn, type Glance } from '../../core/judge/glance';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['2.2.3.3.3'];

export const detector: Detector = {
  id: 'fr-spi',
  category: 'id.national',
  takes: ['D13'],
  claimOrder: 51,
  needs: { words: ['fr-spi/strong'], characters: isKeyIn },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'French tax numbers of persons, grouped or not.',
    decides:
      'First digit 0 to 3 and a key of three digits (first ten digits mod 511, 1 in 2,296 by chance); then grouping, own name and person near.',
    sources: ['European Commission, TIN algorithms, public version, France (read 2026-11-21)'],
    misses: 'Bare numbers beside a telephone, article or invoice word; barcodes of 13 digits.',
  },
  judge(candidate, near) {
    const digits = candidate.compact;
    if (!isPossible(digits)) return PASS;
    const isCheckRight = isKeyRight(digits);
    const keys = isCheckRight ? checkedKeys(digits) : ['format'];
    return weigh(candidate, near, { id: 'fr-spi', keys, isCheckRight, official: OFFICIAL });
  },
};

function isPossible(digits: string): boolean {
  return '0123'.indexOf(digits.charAt(0)) >= 0 && remainder(digits.slice(0, 10), 1e9) > 0;
}

/** A key right by chance in 1 of 511, and a first digit of 0 to 3; French barcodes have all of that. */
function checkedKeys(digits: string): readonly string[] {
  return isFrenchBarcode(digits) ? ['checksum'] : ['checksum', 'format'];
}

function isKeyRight(digits: string): boolean {
  return remainder(digits.slice(0, 10), 511) === Number(digits.slice(10));
}

/** EAN-13 with the prefixes 30 to 37: the same length, its last digit a check over weights 1 and 3. */
function isFrenchBarcode(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += Number(digits.charAt(i)) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0 && /^3[0-7]/.test(digits);
}

function isKeyIn(glance: Glance): boolean {
  return numberIn(glance, 0, 10) % 511 === numberIn(glance, 10, 13);
}
