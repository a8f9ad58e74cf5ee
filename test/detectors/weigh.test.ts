/** How sure a bare number is: by whose it is said to be, not by another bare number beside it. */
import { findingsIn } from './check-text';

test.each([
  ['alone', 'Siehe 76395216846 dort', 'medium'],
  [
    'beside another number that passes by chance',
    'Siehe 62091899029 und 76395216846 dort',
    'medium',
  ],
  ['in its groups', 'Siehe 76 395 216 846 dort', 'high'],
  ['in its groups, behind the name of another', 'Kundennummer 76 395 216 846 dort', 'low'],
  ['beside somebody with a title', 'Siehe Frau Krynicka 76395216846 dort', 'high'],
])('a tax number %s', (_why, text, confidence) => {
  const [finding] = findingsIn(text).filter(({ detector }) => detector === 'de-tax-id');
  expect(finding?.confidence).toBe(confidence);
});
