/** Examples of `fr-siren-siret` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

/** Texts whose number this detector claims in silence. */
export const claims: readonly DetectorExample[] = [
  { text: 'SIRET : 732 918 438 00076', why: 'grouped' },
  { text: 'SIREN 732 918 438', why: 'own name' },
  { text: 'SIRET 35600000000048', why: 'La Poste, Luhn' },
  { text: 'RCS Paris 732918438', why: 'trade register' },
  { text: 'SIRET 356 000 000 00004', why: 'grouped La Poste' },
  { text: 'TVA FR 71 732 918 438', why: 'VAT number' },
  { text: 'n° SIRET 73291843800076', why: 'together' },
  { text: '732 918 438 00076', why: 'grouping without a word' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'SIREN 732 918 439', why: 'wrong check digit' },
  { text: '732 918 438', why: 'no word' },
  { text: 'NAS 264 813 072', why: 'social insurance' },
  { text: 'BSN 230410005', why: 'Dutch person number' },
  { text: 'Tél. 01 99 00 12 34', why: 'telephone' },
  { text: 'IBAN BE74 0634 2188 9007', why: 'account' },
  { text: '20260312081502', why: 'timestamp' },
  { text: 'v73.29.18', why: 'version string' },
];
