/**
 * Invoice, order, parcel, file and article numbers: closed in silence, so that no identifier is seen in
 * them by chance (a number that begins with a date passes the national number's check in 1 of 50).
 *
 * The word or the form of such a label must stand near and no word of a person's number may; a number in three or more groups is
 * left to the types with such layouts.
 * Source: policy exception EX-STRUCTURED.
 */
import { CLAIM, PASS, type Detector, type Surroundings } from '../../core/detector';
import { personKeys } from '../../core/evidence';
import type { Glance } from '../../core/judge/glance';
import { FOLD, isDigitFold, SKIP } from '../../core/text';
import { isInBracketsBehindName } from '../shared/label-before';
import { groupsOf, hasPlusBefore } from '../shared/layout';
import { hasOtherLabelIn, isBehindOtherLabel } from '../shared/other-label';
import personNumber from '../shared/person-number.json';
import reference from '../shared/reference.json';
import label from './label.json';

export const detector: Detector = {
  id: 'reference-number',
  category: null,
  takes: ['D8', 'D9', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D19'],
  claimOrder: 48,
  needs: {
    words: ['shared/reference'],
    characters: (glance) => hasFewGroups(glance) && hasOtherLabelIn(glance),
  },
  words: { 'shared/reference': reference, 'shared/person-number': personNumber },
  masking: 'shape',
  label,
  about: {
    finds: 'Invoice, order, parcel, file and article numbers, to stay silent about them.',
    decides:
      'A reference word near or a label of that form directly before it, no word of a person number near, at most two groups.',
    sources: ['own rule; policy exception EX-STRUCTURED'],
    misses: 'References typed in three or more groups.',
  },
  judge(candidate, near) {
    const groups = groupsOf(candidate.layout).split('.').length;
    if (groups > MOST_GROUPS || hasPlusBefore(near) || isInBracketsBehindName(near)) return PASS;
    if (!near.has('shared/reference', 'near')) {
      if (!isBehindOtherLabel(near) || isSomebodyNamed(near)) return PASS;
    }
    return OWN_NAMES.some((list) => near.has(list, 'near')) ? PASS : CLAIM;
  },
};

const MOST_GROUPS = 2;

/** Telephone numbers, in every signature, have more. */
function hasFewGroups({ text, start, end }: Glance): boolean {
  let groups = 1;
  let isBehindDigit = true;
  for (let at = start + 1; at < end; at++) {
    const fold = FOLD[text.charCodeAt(at)]!;
    if (fold === SKIP) continue;
    const isDigit = isDigitFold(fold);
    if (isBehindDigit && !isDigit && ++groups > MOST_GROUPS) return false;
    isBehindDigit = isDigit;
  }
  return true;
}

function isSomebodyNamed(near: Surroundings): boolean {
  return personKeys(near, 'sentence').indexOf('named-person') >= 0;
}

/** Beside one of these a number is somebody's; lists of detectors that are not installed are empty. */
export const OWN_NAMES: readonly string[] = [
  'shared/person-number',
  'be-bis-number/strong',
  'shared/be-national-number',
  'be-eid-card/strong',
  'be-driving-licence/strong',
  'be-riziv/strong',
  'shared/passport',
  'payment-card/strong',
  'fr-nir/strong',
  'fr-spi/strong',
  'nl-bsn/strong',
  'lu-matricule/strong',
  'de-tax-id/strong',
  'ca-sin/strong',
  'de-rvnr/strong',
  'fr-identity-card/strong',
  'fr-driving-licence/strong',
  'qc-health-insurance/strong',
  'qc-driving-licence/strong',
  'qc-permanent-code/strong',
];
