/**
 * French company and establishment numbers (SIREN, SIRET, VAT number): public, so claimed and silent.
 * They keep social insurance, BSN and card detectors off these spans. La Poste's establishments
 * (SIREN 356 000 000) fail Luhn and are valid when their digits add up to a multiple of five.
 * Source: INSEE, "SIRET", definitions (read 2026-11-21).
 */
import { isLuhn } from '../../core/checksum';
import type { Detector, Surroundings } from '../../core/detector';
import { claimIf } from '../../core/evidence';
import { isLuhnIn, numberIn, type Glance } from '../../core/judge/glance';
import label from './label.json';
import words from './words.json';

const LA_POSTE = '356000000';

export const detector: Detector = {
  id: 'fr-siren-siret',
  category: null,
  takes: ['D9', 'D14', 'L2D11'],
  claimOrder: 41,
  needs: { words: ['fr-siren-siret/own'], characters: isPossibleIn },
  words,
  masking: 'shape',
  label,
  about: {
    finds: 'SIREN (9 digits), SIRET (14 digits) and French VAT numbers.',
    decides:
      'Luhn (La Poste: digits add up to a multiple of five) and the own name near, or the 3-3-3-5 grouping. Claimed, never reported.',
    sources: ['INSEE, definitions of SIREN and SIRET (read 2026-11-21)'],
    misses: 'Bare 9 digits without a word: they are left to the detectors of personal numbers.',
  },
  judge(candidate, near) {
    const { compact, layout } = candidate;
    if (compact.charAt(0) === 'F') return claimIf(isVat(compact));
    if (compact.length === 9) return claimIf(hasWord(near) && isSiren(compact));
    return claimIf(isSiret(compact) && (hasWord(near) || isPrinted(layout)));
  },
};

/** `732 918 438 00076`, with the same separator all through: a place behind a dash is no part of it. */
function isPrinted(layout: string): boolean {
  return /^\d{3}([ .])\d{3}\1\d{3}\1\d{5}$/.test(layout);
}

function hasWord(near: Surroundings): boolean {
  return near.has('fr-siren-siret/own', 'near');
}

function isSiren(digits: string): boolean {
  return digits === LA_POSTE || isLuhn(digits);
}

function isSiret(digits: string): boolean {
  if (digits.slice(0, 9) !== LA_POSTE) return isLuhn(digits);
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits.charAt(i));
  return sum % 5 === 0 || isLuhn(digits);
}

/** `FR 40 303 265 045`: two digits that follow from the SIREN. */
function isVat(compact: string): boolean {
  if (compact.slice(0, 2) !== 'FR') return false;
  const siren = compact.slice(4);
  return isSiren(siren) && (12 + 3 * (Number(siren) % 97)) % 97 === Number(compact.slice(2, 4));
}

/** The letters of a VAT number, or a SIRET: Luhn, and whatever La Poste has. */
function isPossibleIn(glance: Glance): boolean {
  if (glance.codes[0]! > 57) return true;
  if (glance.length !== 14) return false;
  return isLuhnIn(glance, 14) || numberIn(glance, 0, 9) === Number(LA_POSTE);
}
