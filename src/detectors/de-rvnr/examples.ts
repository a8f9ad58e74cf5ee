/** Examples of `de-rvnr` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Rentenversicherungsnummer: [[53 120478 M 087]]', why: 'grouping', atLeast: 'high' },
  { text: 'SV-Nummer [[20151296S393]]', why: 'own name', atLeast: 'high' },
  { text: '[[02180277C620]]', why: 'bare, no name' },
  { text: 'Sozialversicherungsnummer [[20220791M363]]', why: 'own name', atLeast: 'high' },
  { text: 'RVNR [[53620478M088]]', why: 'day plus 50', atLeast: 'high' },
  { text: '[[20 220819 K 977]] bitte prüfen', why: 'grouping without a name' },
  { text: 'Versicherungsnummer [[15060317r171]]', why: 'lower case', atLeast: 'high' },
  { text: 'SV-Nr. [[53120478M088]]', why: 'wrong check digit beside its name' },
];

export const passes: readonly DetectorExample[] = [
  { text: '53120478M088', why: 'wrong check digit, no name' },
  { text: '53 321478 M 087', why: 'day 32' },
  { text: 'Artikel 12345678A901', why: 'article' },
  { text: 'Rechnung 2026-000418', why: 'invoice' },
  { text: '+49 30 1234567', why: 'telephone' },
  { text: 'DE89 3704 0044 0532 0130 00', why: 'account' },
  { text: '20260312T081', why: 'timestamp' },
  { text: 'Version 5.3.1', why: 'version string' },
];
