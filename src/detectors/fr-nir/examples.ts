/** Examples of `fr-nir` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  {
    text: 'Numéro de sécurité sociale : [[2 62 08 22 479 294 65]]',
    why: 'spaces, own name',
    atLeast: 'high',
  },
  { text: 'NIR [[103096544103262]]', why: 'together, own name', atLeast: 'high' },
  { text: 'N° SS [[1.71.04.29.644.041.59]]', why: 'dots', atLeast: 'high' },
  { text: 'La patiente a transmis [[2-51-12-47-125-600-25]].', why: 'dashes without the name' },
  { text: 'matricule INS [[2 71 02 2A 004 118 67]]', why: 'Corsica, 2A', atLeast: 'high' },
  { text: 'Sécu : [[2 99 03 2B 033 007 16]]', why: 'Corsica, 2B', atLeast: 'high' },
  { text: '[[2350391660279 44]]', why: '13 and 2, no word' },
  { text: 'Merci de corriger [[262082247929465]] dans le fichier.', why: 'bare, no word' },
  { text: 'n° de sécurité sociale [[1840769123045]] clé 48', why: 'key written as a word' },
  {
    text: 'NOM;NIR;CLE\nPETIT;[[2900533063012]];52',
    why: 'key in the next cell, though a check of Luxembourg fits too',
  },
  { text: 'NIA provisoire : [[740081823292025]]', why: 'provisional number' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'Sécu : 984076912304536', why: 'sex digit 9' },
  { text: 'NIR 184136912304547', why: 'month 13' },
  { text: 'Commande 184076912304549', why: 'wrong key without a name' },
  { text: '000000000000097', why: 'zeros with a formally right key' },
  { text: 'IBAN FR76 3000 6000 0112 3456 7890 189', why: 'inside an account number' },
  { text: 'Tél. +33 3 20 00 05 39', why: 'telephone' },
  { text: 'log 20260312081502417', why: 'timestamp' },
  { text: 'colis 1Z9990001845', why: 'parcel' },
  { text: 'version 1.84.07.69', why: 'version string' },
];
