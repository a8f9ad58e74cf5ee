/**
 * Payment card numbers: 13 to 19 digits, Luhn, and an issuer that gives out numbers of that length.
 *
 * Luhn and issuer together still pass 1 in 44 of all 16-digit numbers, so order and parcel words send
 * it away. High needs a card word or the grouping on the card. Published test cards carry `specimen`.
 * Sources: ISO/IEC 7812-1; issuer ranges as published by the schemes (2026-11-21).
 */
import { isLuhn } from '../../core/checksum';
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { isLuhnIn } from '../../core/judge/glance';
import { groupsOf, hasPlusBefore } from '../shared/layout';
import { hasOtherLabel, isBehindOtherLabel } from '../shared/other-label';
import examples from '../shared/published-examples.json';
import reference from '../shared/reference.json';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import issuers from './issuers.json';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'payment-card',
  category: 'financial',
  takes: ['D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D19'],
  claimOrder: 30,
  needs: { characters: (glance) => isLuhnIn(glance, glance.length) },
  words: {
    strong: words.strong,
    against: words.against,
    'shared/reference': reference,
    'shared/specimen': specimen,
  },
  masking: 'shape',
  label,
  about: {
    finds: 'Credit and debit card numbers of the large schemes, Belgian Bancontact among them.',
    decides: 'Luhn, issuer range and length; then card words, grouping and order words.',
    sources: ['ISO/IEC 7812-1; issuer ranges of the schemes (read 2026-11-21)'],
    misses: 'Bare card numbers beside order or parcel words; issuers outside the table.',
  },
  judge,
};

const GROUPINGS = ['4.4.4.4', '4.6.5', '4.6.4', '4.4.4.4.1', '4.4.4.4.3'];

function judge(candidate: Candidate, near: Surroundings) {
  if (!isLuhn(candidate.compact) || !hasIssuer(candidate.compact)) return PASS;
  const groups = groupsOf(candidate.layout);
  const isGrouped = GROUPINGS.indexOf(groups) >= 0;
  const hasWord = near.has('payment-card/strong', 'near');
  const isBare = groups === String(candidate.compact.length);
  if ((!isBare && !isGrouped && !hasWord) || hasPlusBefore(near)) return PASS;
  // `2.718281828459045` is a decimal number, `fuzzer-5440721166139392.doc` a name.
  if (/^\d\.\d+$/.test(candidate.layout) || isInName(near)) return PASS;
  // Visa has given out no thirteen digits for decades; articles and parcels have them.
  if (!hasWord && candidate.compact.length < 14) return PASS;
  const isReference =
    near.has('shared/reference', 'near') ||
    hasOtherLabel(near) ||
    (!isGrouped && near.has('payment-card/against', 'near')) ||
    (isBare && near.has('shared/reference', 'paragraph'));
  const keys = keysOf({
    'check-digit': true,
    issuer: true,
    separators: isGrouped,
    word: hasWord,
    reference: !hasWord && isReference,
    specimen: examples.numbers.indexOf(candidate.compact) >= 0 || isSpecimen(near),
  });
  // "N° de client : 5590 …" is what it says, however it is grouped.
  const cap = !hasWord && isBehindOtherLabel(near) ? 'low' : 'high';
  return gradedBy(keys.concat(personKeys(near, 'sentence')), cap);
}

function isInName(near: Surroundings): boolean {
  return /[a-z_]-?$/.test(near.before(2)) && /^[-_.][a-z]/.test(near.after(2));
}

/** Does a row of the table cover these first digits and this length? */
function hasIssuer(digits: string): boolean {
  return issuers.ranges.some(({ from, to, lengths }) => {
    const prefix = Number(digits.slice(0, String(from).length));
    return prefix >= from && prefix <= to && lengths.indexOf(digits.length) >= 0;
  });
}
