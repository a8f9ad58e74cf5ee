/**
 * Quebec driver's licence number (SAAQ): a letter and 12 digits, printed A1234-567890-12; the middle six
 * look like the birth date DDMMYY (from memory: it raises, never excludes).
 * No check digit is known, so a bare number stays low without its own name.
 */
import type { Detector } from '../../core/detector';
import { birthKeys } from '../shared/birth';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['5.6.2', '1.4.6.2'];

export const detector: Detector = {
  id: 'qc-driving-licence',
  category: 'id.document',
  takes: ['L1D12'],
  claimOrder: 90,
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: "Quebec driver's licence numbers, printed form or compact.",
    decides: 'Shape; the printed grouping, a possible birth date and the own name raise it.',
    sources: ['Canadian Digital Service, sanitize-pii pattern (read 2026-11-21)'],
    misses: 'Compact numbers without a word near.',
  },
  judge(candidate, near) {
    return weigh(candidate, near, {
      id: 'qc-driving-licence',
      keys: ['format'].concat(writtenKeys(candidate.compact, near.today)),
      isCheckRight: true,
      official: OFFICIAL,
    });
  },
};

function writtenKeys(code: string, today: Parameters<typeof birthKeys>[1]): readonly string[] {
  const written = {
    year: Number(code.slice(9, 11)),
    month: Number(code.slice(7, 9)),
    day: Number(code.slice(5, 7)),
  };
  return birthKeys(written, today) ?? [];
}
