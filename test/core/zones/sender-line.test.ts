/** A signature that begins with the sender's own name and no closing formula. */
import { isSenderLine, senderNames } from '../../../src/core/zones/sender-line';
import { splitZones } from '../../../src/core/zones/zones';

const SENDER = senderNames({ address: 'luc.bergeron@org.example', name: '' });
const signatureOf = (text: string, sender = SENDER) =>
  splitZones(text, [], sender)
    .filter((span) => span.zone === 'signature')
    .map((span) => text.slice(span.start, span.end))
    .join('');

test.each([
  ['the bare name', 'Hello,\n\nText here.\n\nLuc Bergeron', 'Luc Bergeron'],
  [
    'with a function',
    'Text.\n\nLuc Bergeron, agent\nCIUSSS, 418 555-0100',
    'Luc Bergeron, agent\nCIUSSS, 418 555-0100',
  ],
  ['surname first, accents', 'Text.\n\nBERGERON Luc', 'BERGERON Luc'],
  ['the name alone, no line between', 'Text here.\nLuc Bergeron\nAgent', 'Luc Bergeron\nAgent'],
  ['above a quote', 'Text.\n\nLuc Bergeron\n> old', 'Luc Bergeron\n'],
])('%s', (_reason, text, signature) => {
  expect(signatureOf(text)).toBe(signature);
});

test.each([
  ['the name inside the text', 'Hello,\nLuc Bergeron will call you on Monday about the file.'],
  [
    'followed by more of the message',
    'Hello,\n\nLuc Bergeron\n\nThe man in room four was told that he has diabetes.',
  ],
  ['somebody else', 'Text.\n\nMarie Roy'],
  ['more than the name, no line between', 'Text here.\nLuc Bergeron, agent de liaison'],
  ['the first line of the mail', 'Luc Bergeron\nwas here'],
])('no signature: %s', (_reason, text) => {
  expect(signatureOf(text)).toBe('');
});

test('a line that begins with the name and goes on for long is no signature', () => {
  expect(isSenderLine('luc bergeron', SENDER)).toBe(true);
  expect(isSenderLine(`luc bergeron ${'kwam langs '.repeat(9)}`, SENDER)).toBe(false);
});

test('a functional mailbox has no name', () => {
  expect(senderNames({ address: 'info@org.example', name: '' })).toEqual([]);
});

test('the display name serves as well', () => {
  const sender = senderNames({ address: 'x1234@org.example', name: 'Bergeron, Luc' });
  expect(signatureOf('Text.\n\nLuc Bergeron', sender)).toBe('Luc Bergeron');
});
