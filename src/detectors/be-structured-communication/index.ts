/**
 * Belgian structured communication (OGM, VCS): +++090/9337/55493+++, ***…***, or bare 12 digits.
 *
 * A public payment reference: it claims its span so that no identity card number is seen in it. Brackets
 * are enough; without them the check must be right and the 3-4-5 grouping or a payment word be there.
 * Source: python-stdnum be.ogm_vcs (read 2026-11-21).
 */
import { mod97 } from '../../core/checksum';
import type { Candidate, Detector, Surroundings } from '../../core/detector';
import { claimIf } from '../../core/evidence';
import { isModulo97In, signBefore } from '../../core/judge/glance';
import { groupsOf, hasPaymentBrackets } from '../shared/layout';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'be-structured-communication',
  category: null,
  takes: ['D12'],
  claimOrder: 11,
  needs: { characters: (glance) => isModulo97In(glance) || isBracket(signBefore(glance)) },
  words: { strong: words.strong },
  masking: 'shape',
  label,
  about: {
    finds: 'Structured communications on payments, to stay silent about them.',
    decides:
      'Brackets +++ or ***; or right check digits with the 3-4-5 grouping or a payment reference word.',
    sources: ['python-stdnum be.ogm_vcs @006192e5 (read 2026-11-21)'],
    misses: 'Bare 12 digits without a payment reference word.',
  },
  judge: (candidate, near) => claimIf(isMine(candidate, near)),
};

function isMine(candidate: Candidate, near: Surroundings): boolean {
  if (hasPaymentBrackets(near)) return true;
  const rest = mod97(candidate.compact.slice(0, 10));
  if ((rest === 0 ? 97 : rest) !== Number(candidate.compact.slice(10))) return false;
  return (
    groupsOf(candidate.layout) === '3.4.5' || near.has('be-structured-communication/strong', 'near')
  );
}

/** A plus sign or an asterisk. */
function isBracket(sign: number): boolean {
  return sign === 43 || sign === 42;
}
