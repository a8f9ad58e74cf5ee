/**
 * Number of a French identity card (CNI): 12 digits before 2021, nine letters and digits since.
 * Neither has a check digit that could be tested here, so its own name must stand near.
 * The structure since 2021 is unverified: it raises, never excludes.
 */
import { PASS, type Detector } from '../../core/detector';
import { isFieldOfNumber } from '../shared/label-before';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'fr-identity-card',
  category: 'id.document',
  takes: ['D12', 'A9'],
  claimOrder: 89,
  needs: { words: ['fr-identity-card/strong'], characters: isFieldOfNumber },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'French identity card numbers, the old form of 12 digits and the new one of nine.',
    decides: 'Length and kinds of characters, only beside a word for an identity card.',
    sources: [
      'Microsoft Purview, France national ID card (read 2026-11-21); since 2021 unverified',
    ],
    misses: 'Numbers without a word near; they cannot be told from references.',
  },
  judge(candidate, near) {
    if (!isPossible(candidate.compact)) return PASS;
    return weigh(candidate, near, {
      id: 'fr-identity-card',
      keys: hasIssueMonth(candidate.compact) ? ['format', 'issuer'] : ['format'],
      isCheckRight: true,
      official: ['3.3.3.3', '4.4.4', '4.3.5', '6.6'],
      needsWord: true,
    });
  },
};

/** A new number begins with a letter and holds at least two digits (`X4RTBPFW4`). */
function isPossible(compact: string): boolean {
  return compact.length === 12 || /^[A-Z][A-Z]*\d[A-Z]*\d/.test(compact);
}

/** Old cards begin with year and month of issue and the department. */
function hasIssueMonth(compact: string): boolean {
  return compact.length === 12 && /^\d\d(0[1-9]|1[0-2])/.test(compact) && isOldYear(compact);
}

/** Cards of this form were issued from 1988 to 2021. */
function isOldYear(compact: string): boolean {
  const year = Number(compact.slice(0, 2));
  return year >= 88 || year <= 21;
}
