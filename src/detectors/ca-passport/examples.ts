/** Examples of `ca-passport` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Passeport canadien no [[WD327245]]', why: 'old form' },
  { text: 'passport number [[D382640UY]]', why: 'present form' },
  { text: 'Numéro de passeport : [[H677595MR]]', why: 'present form' },
  { text: 'Canadian passport [[NX837253]]', why: 'old form' },
  { text: 'Canadees paspoort [[PR700398]]', why: 'Dutch' },
  { text: 'Reisepass [[C104613UR]]', why: 'German' },
  { text: 'Passeport (Canada) de M. Roy : [[CJ958314]], né le 3 mars 1981', why: 'person near' },
  { text: 'IRCC\npassport\t[[D382640UY]]', why: 'table cell' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'WD327245', why: 'no word' },
  { text: 'Ticket WD327245', why: 'ticket' },
  { text: 'passeport WDA27245', why: 'three letters' },
  { text: 'passeport délivré le 12 mars 2024', why: 'date only' },
  { text: '514 555-0142', why: 'telephone' },
  { text: 'H3A 1B2', why: 'postal code' },
  { text: '2026-03-12', why: 'date' },
  { text: 'v3.27.24', why: 'version string' },
];
