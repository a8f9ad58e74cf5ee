/** Plain text in the encodings that Belgian, French and Quebec senders meet. */
import type { Example } from '../example';

const FRENCH = 'Le numéro national de l’élève est 85.07.30-033.28, reçu à Liège où il était né.';
const PLAIN = FRENCH.replace(/’/g, "'");

export const EXAMPLES: readonly Example[] = [
  { why: 'UTF-8', name: 'a.txt', file: { text: FRENCH }, state: 'text', finds: [FRENCH] },
  ...['utf-8-bom', 'utf-16le', 'utf-16be', 'utf-16le-bom', 'utf-16be-bom', 'windows-1252'].map(
    (encoding) => ({
      why: `${encoding} keeps its accents`,
      name: 'a.txt',
      file: { text: FRENCH, encoding },
      state: 'text' as const,
      finds: [FRENCH],
    }),
  ),
  ...['cp850', 'macintosh'].map((encoding) => ({
    why: `${encoding} is told from windows-1252 by where accents stand`,
    name: 'a.txt',
    file: { text: PLAIN, encoding },
    state: 'text' as const,
    finds: [PLAIN],
  })),
  {
    why: 'the euro of ISO-8859-15',
    name: 'a.txt',
    file: { text: 'Coût : 5 € à payer à Liège', encoding: 'iso-8859-15' },
    state: 'text',
    finds: ['5 €'],
  },
  {
    why: 'a wrong ending changes nothing',
    name: 'photo.jpg',
    file: { text: FRENCH },
    state: 'text',
    finds: [FRENCH],
  },
  { why: 'an empty file has nothing to read', name: 'a.txt', file: { text: '' }, state: 'no-text' },
  { why: 'blanks are no text', name: 'a.txt', file: { text: ' \r\n ' }, state: 'no-text' },
  {
    why: 'PGP armor is encrypted, not text',
    name: 'a.asc',
    file: { text: '-----BEGIN PGP MESSAGE-----\n\nhQEMA0xxxxxxxxxx\n-----END PGP MESSAGE-----\n' },
    state: 'encrypted',
    unread: ['pgp'],
  },
];
