/** Examples of `nl-rsin-kvk` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

/** Texts whose number this detector claims in silence. */
export const claims: readonly DetectorExample[] = [
  { text: 'RSIN 812345678', why: 'own name' },
  { text: 'KvK 12345678', why: 'chamber of commerce' },
  { text: 'KvK-nummer: 12345678', why: 'own name' },
  { text: 'btw-nummer NL812345678B01', why: 'VAT number' },
  { text: 'vestigingsnummer 000012345678', why: 'establishment' },
  { text: 'Handelsregister 87654321', why: 'trade register' },
  { text: 'NL 8123.45.678 B01', why: 'VAT number, grouped' },
  { text: 'kamer van koophandel: 12345678', why: 'spelled out' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'BSN 230410005', why: 'person number' },
  { text: '812345678', why: 'no word' },
  { text: 'BSN 230410005, RSIN onbekend', why: 'both words' },
  { text: '12345678', why: 'no word' },
  { text: 'tel. 020 1234567', why: 'telephone' },
  { text: 'NL91 ABNA 0417 1643 00', why: 'account' },
  { text: '20260312', why: 'date' },
  { text: 'versie 8.12.34', why: 'version string' },
];
