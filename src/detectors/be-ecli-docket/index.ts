/**
 * References of judgments and docket numbers: ECLI:BE:CASS:2020:ARR.20201030.1N.4, P.21.0123.F,
 * 2021/AR/123, 21/1234/A.
 *
 * They name a case, not a person, and judgments are published: claimed and silent. Not here: notice
 * numbers of the prosecution, which belong to investigations.
 * Sources: e-justice.europa.eu ECLI Belgium (read 2026-11-21).
 */
import type { Candidate, Detector } from '../../core/detector';
import { claimIf } from '../../core/evidence';
import label from './label.json';

export const detector: Detector = {
  id: 'be-ecli-docket',
  category: null,
  takes: [
    'ecli',
    'L1D6L1',
    'D4L2D1',
    'D4L2D2',
    'D4L2D3',
    'D4L2D4',
    'D4L2D5',
    'D5L1',
    'D6L1',
    'D7L1',
  ],
  claimOrder: 43,
  words: {},
  masking: 'shape',
  label,
  about: {
    finds: 'ECLI references and docket numbers of Belgian courts, to stay silent about them.',
    decides: 'By their layout alone.',
    sources: [
      'e-justice.europa.eu, ECLI Belgium (read 2026-11-21)',
      'juricaf.org (read 2026-11-21)',
    ],
    misses: 'Docket numbers in other layouts; they carry no data about a person.',
  },
  judge: (candidate) => claimIf(candidate.shape === 'ecli' || isDocket(candidate)),
};

/** `P.21.0123.F`, `2021/AR/123`, `21/1234/A`. */
const DOCKETS = /^(A\.99\.9999\.A|9999\/AA\/9{1,5}|99\/9{3,5}\/A)$/;

function isDocket(candidate: Candidate): boolean {
  return DOCKETS.test(candidate.layout);
}
