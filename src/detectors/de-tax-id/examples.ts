/** Examples of `de-tax-id` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Steuer-ID: [[41 609 623 673]]', why: 'printed grouping', atLeast: 'high' },
  { text: 'IdNr. [[76395216846]]', why: 'own name' },
  { text: '[[71 081 423 654]]', why: 'grouping without a name' },
  { text: 'Steuerliche Identifikationsnummer [[74563189002]]', why: 'own name' },
  { text: 'Bitte [[24795100837]] korrigieren.', why: 'bare' },
  { text: 'German tax ID [[50960348214]]', why: 'English' },
  { text: 'Steueridentifikationsnummer\t[[67943281200]]', why: 'table cell' },
  { text: 'Steuer-ID [[47182906572]]', why: 'wrong check digit beside its name' },
];

export const passes: readonly DetectorExample[] = [
  { text: '13579246808', why: 'ten different digits' },
  { text: '47182906572', why: 'wrong check digit, no name' },
  { text: 'Rechnung 47182906571', why: 'invoice' },
  { text: '+49 170 1234567', why: 'telephone' },
  { text: 'DE89 3704 0044 0532 0130 00', why: 'account' },
  { text: '01609623673', why: 'leading zero' },
  { text: '20260312081', why: 'timestamp' },
  { text: 'Version 47.18.29', why: 'version string' },
];
