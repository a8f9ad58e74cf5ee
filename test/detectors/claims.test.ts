/**
 * Public numbers: the detector takes their span, so that nobody else reports anything there. A claim shows
 * in no finding, so the detector is made to report what it claims: silence alone would prove nothing.
 */
import { createBudget } from '../../src/core/budget';
import { createChecker } from '../../src/core/check';
import type { Detector, DetectorExample, Judgement } from '../../src/core/detector';
import * as dockets from '../../src/detectors/be-ecli-docket/examples';
import * as enterprises from '../../src/detectors/be-enterprise-number/examples';
import * as communications from '../../src/detectors/be-structured-communication/examples';
import * as frenchCompanies from '../../src/detectors/fr-siren-siret/examples';
import { DETECTORS } from '../../src/detectors/index';
import * as dutchCompanies from '../../src/detectors/nl-rsin-kvk/examples';
import * as quebecCompanies from '../../src/detectors/qc-neq/examples';
import { OWN_NAMES } from '../../src/detectors/reference-number/index';
import * as references from '../../src/detectors/reference-number/examples';
import { findingsIn } from './check-text';

const SETS: readonly (readonly [string, readonly DetectorExample[]])[] = [
  ['be-ecli-docket', dockets.claims],
  ['be-enterprise-number', enterprises.claims],
  ['be-structured-communication', communications.claims],
  ['fr-siren-siret', frenchCompanies.claims],
  ['nl-rsin-kvk', dutchCompanies.claims],
  ['qc-neq', quebecCompanies.claims],
  ['reference-number', references.claims],
];

function speaking(detector: Detector): Detector {
  const judge: Detector['judge'] = (candidate, near): Judgement =>
    detector.judge(candidate, near).verdict === 'claim'
      ? { verdict: 'finding', confidence: 'high', evidence: [] }
      : { verdict: 'pass' };
  return { ...detector, category: 'id.document', judge };
}

describe.each(SETS)('%s', (id, claims) => {
  // A label that says "number of something" may take the span before the detector of that thing.
  const takers = [id, 'reference-number'];
  const checker = createChecker(
    DETECTORS.map((one) => (takers.includes(one.id) ? speaking(one) : one)),
  );
  const claimedIn = (text: string): number =>
    checker
      .check([{ location: { part: 'body', path: [] }, text, zones: [] }], {
        today: { year: 2026, month: 11, day: 21 },
        budget: createBudget(() => 0, {
          timeMs: 1e9,
          bytesOut: 1e9,
          entries: 1e6,
          characters: 1e9,
        }),
        participants: [],
      })
      .findings.filter(({ detector }) => takers.includes(detector)).length;

  test.each(claims.map(({ why, text }) => [why, text]))('%s: taken, and silent', (_why, text) => {
    expect(claimedIn(text)).toBeGreaterThan(0);
    expect(findingsIn(text)).toEqual([]);
  });
});

test('a reference gives way to the own name of every number of digits that a person has', () => {
  const takesDigits = ({ takes }: Detector) => takes.some((shape) => /^D\d+$/.test(shape));
  const personal = DETECTORS.filter(({ category }) => category !== null).filter(takesDigits);
  const lists = personal.flatMap(({ id, words }) => (words?.['strong'] ? [`${id}/strong`] : []));
  expect(lists.length).toBeGreaterThan(10);
  expect(lists.filter((list) => !OWN_NAMES.includes(list))).toEqual([]);
});
