/**
 * Belgian eID card number: 12 digits printed 3-7-2, last two = first ten mod 97 (0 becomes 97).
 *
 * The old bank account and the structured communication have the same check (and the account the same
 * dashes), so payment brackets and account words send the number away, and bare digits need the word.
 * Not here: the nine-character document numbers since 2020 (unverified).
 * Source: python-stdnum be.eid (read 2026-11-21).
 */
import { mod97 } from '../../core/checksum';
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { isModulo97In } from '../../core/judge/glance';
import { groupsOf, hasPaymentBrackets } from '../shared/layout';
import account from '../shared/account.json';
import { hasOtherLabel } from '../shared/other-label';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'be-eid-card',
  category: 'id.document',
  takes: ['D12'],
  claimOrder: 55,
  needs: { words: ['be-eid-card/strong'], characters: isModulo97In },
  words: {
    strong: words.strong,
    'shared/account': account,
    'shared/specimen': specimen,
  },
  masking: 'shape',
  label,
  about: {
    finds: 'Numbers of Belgian identity cards, printed 3-7-2.',
    decides:
      'Check digits, then the printed grouping and identity card words; account words and payment brackets send it away.',
    sources: ['python-stdnum be.eid @006192e5 (read 2026-11-21)'],
    misses: 'Bare 12 digits without an identity card word; alphanumeric numbers of new cards.',
  },
  judge,
};

function judge(candidate: Candidate, near: Surroundings) {
  const isCheckRight = hasRightCheck(candidate.compact);
  const isPrinted = groupsOf(candidate.layout) === '3.7.2';
  if (!isCheckRight && !isPrinted) return PASS;
  if (hasPaymentBrackets(near)) return PASS;
  const hasWord = near.has('be-eid-card/strong', 'near');
  if (!hasWord && (!isPrinted || near.has('shared/account', 'near'))) return PASS;
  const keys = keysOf({
    checksum: isCheckRight,
    word: hasWord,
    separators: isPrinted,
    'looks-mistyped': !isCheckRight,
    reference: !hasWord && hasOtherLabel(near),
    specimen: isSpecimen(near),
  });
  if (!isCheckRight) return hasWord ? gradedBy(keys, 'medium') : PASS;
  return gradedBy(keys.concat(personKeys(near, 'sentence')));
}

function hasRightCheck(digits: string): boolean {
  const rest = mod97(digits.slice(0, 10));
  return (rest === 0 ? 97 : rest) === Number(digits.slice(10));
}
