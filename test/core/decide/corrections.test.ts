/** Whatever stands in the session data, a correction is either well formed or nothing. */
import { parseCorrections } from '../../../src/core/decide/corrections';

test.each([
  ['{"a@x.example":"federal"}', { 'a@x.example': 'federal' }],
  ['', {}],
  [null, {}],
  ['[]', {}],
  ['["federal"]', {}],
  ['null', {}],
  ['"federal"', {}],
  ['{"a":1}', {}],
  ['{"a":', {}],
])('%p', (stored, expected) => expect(parseCorrections(stored)).toEqual(expected));
