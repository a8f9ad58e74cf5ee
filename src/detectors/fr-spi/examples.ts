/** Examples of `fr-spi` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Numéro fiscal : [[30 12 345 678 167]]', why: 'printed grouping', atLeast: 'high' },
  { text: 'SPI [[3237816905309]]', why: 'together, own name', atLeast: 'high' },
  { text: '[[33 01 099 114 278]]', why: 'grouping without a name' },
  { text: 'Identifiant fiscal [[0662231930458]]', why: 'leading zero', atLeast: 'high' },
  {
    text: "Avis d'imposition de M. Roussel, numéro fiscal [[2098970994169]]",
    why: 'person near',
    atLeast: 'high',
  },
  {
    text: 'n° fiscal [[20\u00a098\u00a0970\u00a0994\u00a0169]]',
    why: 'no-break spaces',
    atLeast: 'high',
  },
  { text: 'numéro fiscal [[1428830617012]]', why: 'wrong key beside its name' },
  { text: 'déclarant 1\t[[2298096825031]]', why: 'table cell' },
];

export const passes: readonly DetectorExample[] = [
  { text: '4428830617260', why: 'first digit 4' },
  { text: '0000000000000', why: 'zeros' },
  { text: '1428830617012', why: 'wrong key, no word' },
  { text: 'EAN : 3017620422003', why: 'barcode' },
  { text: 'Tél. +33 3 20 00 05 39', why: 'telephone' },
  { text: 'Commande n° 1428830617011', why: 'order number' },
  { text: '1700000000123', why: 'milliseconds' },
  { text: 'FR76 3000 6000 0112 3456 7890 189', why: 'account' },
];
