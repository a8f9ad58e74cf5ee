/**
 * Canadian social insurance number ("numéro d'assurance sociale", NAS, SIN): nine digits with Luhn,
 * first digit 1 to 7 or 9. One random number in twelve passes: without its own name near it is nothing.
 * Source: Service Canada, SIN code of practice (read 2026-11-21).
 */
import { isLuhn } from '../../core/checksum';
import { PASS, type Detector } from '../../core/detector';
import { endingsOf } from '../shared/label-before';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['3.3.3'];
const LABELS = endingsOf(words.strong);

export const detector: Detector = {
  id: 'ca-sin',
  category: 'id.national',
  takes: ['D9'],
  claimOrder: 82,
  needs: { words: ['ca-sin/strong'] },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'Canadian social insurance numbers beside their own name, grouped or not.',
    decides:
      'Luhn, first digit and the own name; grouping and person raise it. Wrong by Luhn beside its name: "looks mistyped", at most medium.',
    sources: ['Service Canada, Social Insurance Number code of practice (read 2026-11-21)'],
    misses: 'Bare numbers without the own name near; first digits 0 and 8, which are not issued.',
  },
  judge(candidate, near) {
    const digits = candidate.compact;
    if ('08'.indexOf(digits.charAt(0)) >= 0 || /^(\d)\1{8}$/.test(digits)) return PASS;
    const isCheckRight = isLuhn(digits);
    return weigh(candidate, near, {
      id: 'ca-sin',
      keys: isCheckRight ? ['check-digit', 'format'] : ['format'],
      isCheckRight,
      official: OFFICIAL,
      needsWord: true,
      labels: LABELS,
    });
  },
};
