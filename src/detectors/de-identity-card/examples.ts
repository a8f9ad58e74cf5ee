/** Examples of `de-identity-card` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Personalausweisnummer: [[L01X00T47]]', why: 'own name' },
  { text: 'Ausweisnummer [[P36L7W399]]', why: 'own name' },
  { text: 'Ausweis-Nr. [[L01X00T471]]', why: 'with its check digit', atLeast: 'high' },
  { text: 'Reisepassnummer [[C01X00T47]]', why: 'passport' },
  { text: 'German identity card [[TK81KHT3J]]', why: 'English' },
  { text: 'Personalausweis von Frau Becker: [[Y5486RNRF]]', why: 'person near' },
  { text: 'passeport allemand [[V160CYT9X]]', why: 'French' },
  { text: 'Personalausweis\t[[YVK82M70L]]', why: 'table cell' },
  {
    text: 'Besucher;Personalausweis-Nr.\nBauer, Tim;[[L8G5W20NJ8]]',
    why: 'a header of fields that ends with an abbreviation',
  },
];

export const passes: readonly DetectorExample[] = [
  { text: 'L01X00T47', why: 'no word' },
  { text: 'Ausweis A01E00T47', why: 'vowels' },
  { text: 'Bestellung P36L7W399', why: 'order number' },
  { text: 'Personalausweis gültig bis 2031', why: 'year only' },
  { text: '+49 30 1234567', why: 'telephone' },
  { text: 'DE89 3704 0044 0532 0130 00', why: 'account' },
  { text: '2026-03-12', why: 'date' },
  { text: 'Version L1.2', why: 'version string' },
];
