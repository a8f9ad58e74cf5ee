/** Examples of `lu-matricule` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Matricule : [[1940060681191]]', why: 'own name', atLeast: 'high' },
  { text: 'matricule [[1983 04 17 05273]]', why: 'spaced date', atLeast: 'high' },
  { text: '[[20140912 48687]]', why: 'grouping without a name', atLeast: 'high' },
  { text: 'Matrikelnummer [[1977102146556]]', why: 'German', atLeast: 'high' },
  { text: 'Merci de corriger [[1997061847939]].', why: 'bare' },
  { text: 'Luxembourg identification number [[2004062176004]]', why: 'English', atLeast: 'high' },
  { text: 'matricule [[1983041705274]]', why: 'wrong check digit beside its name' },
  { text: 'CNS\t[[1986031993679]]', why: 'table cell' },
  {
    text: 'N° de sécurité sociale luxembourgeois : [[2001072899086]]',
    why: 'also the name of the French number',
  },
];

export const passes: readonly DetectorExample[] = [
  { text: '1983131705261', why: 'month 13' },
  { text: '1983041705274', why: 'wrong check digit, no name' },
  { text: 'Commande 1983041705274', why: 'order number' },
  { text: 'EAN : 5410228112334', why: 'barcode' },
  { text: '+352 621 123 456', why: 'telephone' },
  { text: 'LU28 0019 4006 4475 0000', why: 'account' },
  { text: '2026031208150', why: 'timestamp' },
  { text: 'version 19.83.04', why: 'version string' },
];
