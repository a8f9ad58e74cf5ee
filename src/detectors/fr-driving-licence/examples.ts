/** Examples of `fr-driving-licence` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Permis de conduire n° [[079588992361]]', why: 'own name' },
  { text: 'Numéro de permis : [[076483168725]]', why: 'own name' },
  { text: 'permis de conduire français [[13AA99002]]', why: 'form since 2013' },
  { text: 'NEPH [[015185659349]]', why: 'file number' },
  { text: 'driving licence [[198589901521]]', why: 'English' },
  { text: 'rijbewijsnummer [[091518535115]]', why: 'Dutch' },
  { text: 'Führerschein [[118834923341]]', why: 'German' },
  { text: 'N° de permis\t[[133005522967]]', why: 'table cell' },
  {
    text: 'permis de conduire [[13 30 05522967]], né le 3 mars 1981',
    why: 'spaces, birth date near',
  },
];

export const passes: readonly DetectorExample[] = [
  { text: '079588992361', why: 'no word' },
  { text: 'Commande 079588992361', why: 'order number' },
  { text: 'permis de conduire depuis 2011', why: 'year only' },
  { text: 'permis de bâtir 2023/0001581', why: 'building permit' },
  { text: '+++592/1043/37729+++', why: 'structured communication' },
  { text: '+32 471 26 92 46', why: 'telephone' },
  { text: '20260312081502', why: 'timestamp' },
  { text: 'IBAN BE74 0634 2188 9007', why: 'account' },
];
