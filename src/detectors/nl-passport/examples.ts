/** Examples of `nl-passport` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Paspoortnummer: [[NN4P1P6V3]]', why: 'own name' },
  { text: 'paspoort [[BS6NT6NC8]]', why: 'own name' },
  { text: 'ID-kaart [[XSKN0V2L9]]', why: 'identity card' },
  { text: 'Nummer identiteitsbewijs: [[NI3SPMGW7]]', why: 'identity document' },
  { text: 'passport number [[NX6TFUHC9]]', why: 'English' },
  { text: 'niederländischer Reisepass [[NX4B7C2D1]]', why: 'German' },
  { text: 'numéro de passeport néerlandais [[NV8K2R5P6]]', why: 'French' },
  { text: 'Paspoort van mevrouw Jansen: [[nr3d5f7h9]]', why: 'lower case, person near' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'NN4P1P6V3', why: 'no word' },
  { text: 'paspoort NO4P1P6V3', why: 'the letter O' },
  { text: 'paspoort geldig tot 2031', why: 'year only' },
  { text: 'Bestelling NN4P1P6V3', why: 'order number' },
  { text: '+31 20 123 45 67', why: 'telephone' },
  { text: 'NL91 ABNA 0417 1643 00', why: 'account' },
  { text: '2026-03-12', why: 'date' },
  { text: 'v4.1.6', why: 'version string' },
];
