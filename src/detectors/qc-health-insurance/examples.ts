/** Examples of `qc-health-insurance` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'NAM [[TREJ 8562 1217]]', why: 'card grouping', atLeast: 'high' },
  { text: 'RAMQ : [[GAGM82071417]]', why: 'together, own name', atLeast: 'high' },
  { text: '[[EBAC 7707 2392]]', why: 'grouping without a name' },
  { text: 'Merci de corriger [[GAGM82071417]] au dossier.', why: 'bare' },
  { text: 'carte soleil [[fyvl88081420]]', why: 'lower case', atLeast: 'high' },
  { text: 'health insurance number [[FYVL-8808-1420]]', why: 'English, dashes', atLeast: 'high' },
  {
    text: 'assurance maladie [[QOHR\u00a00959\u00a01469]]',
    why: 'no-break spaces',
    atLeast: 'high',
  },
  { text: "Numéro d'assurance maladie\t[[ANSF97541190]]", why: 'table cell', atLeast: 'high' },
  {
    text: 'Transfert G. Bergeron [[BERG5111 0623]] fx hanche',
    why: 'letters of the name beside it',
  },
  { text: 'Change [[CHGE 8611 0347]]', why: 'no date of these days' },
  {
    text: 'Objet : Résultats – [[BERF 7410 0244]] – suivi demandé',
    why: 'a word that also means tracking',
  },
];

export const passes: readonly DetectorExample[] = [
  { text: 'NAM GAGM82131411', why: 'month 13' },
  { text: 'NAM GAGM82074511', why: 'day 45' },
  { text: 'GAGM82631411', why: 'month 63' },
  { text: 'GAG 8207 1411', why: 'three letters' },
  { text: 'MARS20240115', why: 'word and date' },
  { text: 'Référence PROJ25061512', why: 'reference' },
  { text: 'Incident INCI 2604 1523, Change CHGE 2611 0347', why: 'words cut short, recent dates' },
  { text: '418 555-0142', why: 'telephone' },
  { text: 'IBAN BE74 0634 2188 9007', why: 'account' },
  { text: 'version 8.20.7', why: 'version string' },
];
