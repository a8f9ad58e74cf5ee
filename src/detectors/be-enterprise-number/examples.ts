/** Examples of `be-enterprise-number` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

/** Texts whose number this detector claims in silence. */
export const claims: readonly DetectorExample[] = [
  { text: 'TVA BE 0417.846.997', why: 'VAT' },
  { text: 'BE0765432146', why: 'together' },
  { text: '0298.765.443', why: 'grouped' },
  { text: 'KBO 0765432146', why: 'bare behind the word' },
  { text: '1004239911', why: 'new range' },
  { text: 'vestigingseenheid 2.199.900.117', why: 'establishment unit' },
  { text: 'RPR 0298.765.443', why: 'register' },
  { text: 'BTW BE-0417.846.997', why: 'dash' },
];

export const examples: readonly DetectorExample[] = claims.concat([
  { text: '0471 26 92 46', why: 'mobile telephone' },
  { text: '0417846998', why: 'wrong check' },
  { text: '9187441279', why: 'first digit 9' },
  { text: 'Bestelling 4500218873', why: 'order number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'account' },
  { text: '2026031208', why: 'timestamp' },
  { text: 'v04.17.84', why: 'version string' },
  { text: '+32 471 26 92', why: 'telephone' },
]);
