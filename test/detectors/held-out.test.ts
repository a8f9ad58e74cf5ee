/**
 * Two sets of texts beside the examples: one that was developed on, one that was not (`held-out.ts`).
 * Bars, not exact figures: what share is found, how often clean text alarms.
 */
import * as developedOn from './developed-on';
import * as heldOut from './held-out';
import { findingsIn, unmarked } from './check-text';

const loudIn = (text: string) => findingsIn(text).filter(({ confidence }) => confidence !== 'low');

describe.each([
  ['developed on', developedOn],
  ['held out', heldOut],
] as const)('%s', (_name, { found, clean }) => {
  test('at least 95 of 100 marked numbers are found at medium or higher', () => {
    const missed = found.filter(({ detector, text: marked }) => {
      const { text, start, end } = unmarked(marked);
      return !loudIn(text).some(
        (finding) => finding.detector === detector && finding.start < end && finding.end > start,
      );
    });
    expect(missed.length / found.length).toBeLessThanOrEqual(0.05);
  });

  test('at most 2 of 100 clean texts alarm at medium or higher', () => {
    const alarms = clean.filter((text) => loudIn(text).length > 0);
    expect(alarms.length / clean.length).toBeLessThanOrEqual(0.02);
  });
});
