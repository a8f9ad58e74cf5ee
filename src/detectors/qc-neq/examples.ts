/** Examples of `qc-neq` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

/** Texts whose number this detector claims in silence. */
export const claims: readonly DetectorExample[] = [
  { text: 'NEQ 1143920285', why: 'own name' },
  { text: 'NEQ : 2290007788', why: 'own name' },
  { text: 'n° NEQ 3371111118', why: 'own name' },
  { text: "numéro d'entreprise 8812345678", why: 'spelled out' },
  { text: 'Quebec enterprise number 1160000001', why: 'English' },
  { text: 'Registraire des entreprises : 1171234567', why: 'register' },
  { text: 'NEQ 11 4392 0285', why: 'grouped' },
  { text: 'NEQ\t1143920285', why: 'table cell' },
];

export const passes: readonly DetectorExample[] = [
  { text: '1143920285', why: 'no word' },
  { text: 'NEQ 4443920285', why: 'first digits' },
  { text: 'Tél. 418 555-0142', why: 'telephone' },
  { text: 'NAS 986 202 000', why: 'social insurance' },
  { text: 'Commande 4500218873', why: 'order number' },
  { text: 'TVA BE 0417.846.207', why: 'enterprise number' },
  { text: '2026031208', why: 'timestamp' },
  { text: 'v11.43.92', why: 'version string' },
];
