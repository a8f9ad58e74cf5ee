/**
 * Dutch citizen service number ("burgerservicenummer", BSN): nine digits that pass the eleven-test,
 * eight when the leading zero is dropped. One random number in eleven passes, and company numbers use
 * the same test: without its own name near it is nothing.
 */
import { isElevenTest } from '../../core/checksum';
import { PASS, type Detector } from '../../core/detector';
import { endingsOf } from '../shared/label-before';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['4.2.3', '3.3.3', '3.2.3', '2.3.3'];
const LABELS = endingsOf(words.strong);

export const detector: Detector = {
  id: 'nl-bsn',
  category: 'id.national',
  takes: ['D9', 'D8'],
  claimOrder: 83,
  needs: { words: ['nl-bsn/strong'] },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'BSN beside its own name, grouped or not, also without its leading zero.',
    decides:
      'The eleven-test and the own name; grouping and person raise it. Wrong by the test beside its name: "looks mistyped", at most medium.',
    sources: ['Regeling burgerservicenummer; Logisch Ontwerp BSN, elfproef (read 2026-11-21)'],
    misses: 'Bare numbers without the own name near: 1 in 11 passes the test.',
  },
  judge(candidate, near) {
    const isShort = candidate.compact.length === 8;
    const digits = isShort ? `0${candidate.compact}` : candidate.compact;
    if (/^(\d)\1{8}$/.test(digits)) return PASS;
    const isCheckRight = isElevenTest(digits);
    if (isShort && !isCheckRight) return PASS;
    return weigh(candidate, near, {
      id: 'nl-bsn',
      keys: isCheckRight ? ['check-digit', 'format'] : ['format'],
      isCheckRight,
      official: OFFICIAL,
      needsWord: true,
      labels: LABELS,
    });
  },
};
