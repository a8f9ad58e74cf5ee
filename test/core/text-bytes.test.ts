import { encodeUtf8 } from '../../src/core/text-bytes';

test.each([
  ['plain letters', 'abc'],
  ['accents of two bytes', 'Référé, Müller, ça'],
  ['the euro sign, three bytes', '12 €'],
  ['beyond the first plane, four bytes', '😀 ok'],
  ['half a pair at the end becomes the replacement character', 'x\ud83d'],
  ['a low half alone becomes the replacement character', '\ude00x'],
  ['nothing', ''],
])('%s: the same bytes as the platform encoder', (_why, text) => {
  expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
});
