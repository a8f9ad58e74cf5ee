/** Public numbers: the detector closes their span, so that no other detector reports anything there. */
import type { DetectorExample } from '../../src/core/detector';
import * as dockets from '../../src/detectors/be-ecli-docket/examples';
import * as enterprises from '../../src/detectors/be-enterprise-number/examples';
import * as communications from '../../src/detectors/be-structured-communication/examples';
import * as references from '../../src/detectors/reference-number/examples';
import { findingsIn } from './check-text';

const sets: readonly (readonly [string, readonly DetectorExample[]])[] = [
  ['dockets', dockets.claims],
  ['enterprise numbers', enterprises.claims],
  ['structured communications', communications.claims],
  ['references', references.claims],
];

describe.each(sets)('%s are silent', (_name, claims) => {
  test.each(claims.map(({ why, text }) => [why, text]))('%s', (_why, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
