/**
 * Quebec enterprise number (NEQ): ten digits starting 11, 22, 33 or 88 (from memory). Public, so claimed
 * beside its own name and silent; without the name it is left to others.
 */
import type { Detector } from '../../core/detector';
import { claimIf } from '../../core/evidence';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'qc-neq',
  category: null,
  takes: ['D10'],
  claimOrder: 60,
  needs: { words: ['qc-neq/own'] },
  words,
  masking: 'shape',
  label,
  about: {
    finds: 'Quebec enterprise numbers.',
    decides: 'First two digits and the own name near. Claimed, never reported.',
    sources: ['Registraire des entreprises du Québec, NEQ (structure from memory)'],
    misses: 'Numbers without their own name near: nothing claims them.',
  },
  judge(candidate, near) {
    return claimIf(/^(11|22|33|88)/.test(candidate.compact) && near.has('qc-neq/own', 'near'));
  },
};
